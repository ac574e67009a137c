import {html, nothing, type TemplateResult} from 'lit';
import type {FeedSnapshot} from '../../core/model/feed-snapshot.js';
import {updatedText} from '../../core/i18n/phrases.js';
import type {Locale} from '../../core/i18n/locale.js';
import {dayOfFeed} from '../../core/model/days.js';
import {resolveUrl} from '../../core/model/urls.js';
import type {PrintController} from '../controllers/print-controller.js';
import {foreignHost} from './link-template.js';
import {notedText, textTemplate} from './text-template.js';

/** The source of the data, its age, how complete it is, and the actions for all of it. */
export const footTemplate = (
  snapshot: FeedSnapshot,
  locale: Locale,
  print?: PrintController,
  {
    subscribeUrl,
    actions = nothing,
  }: {readonly subscribeUrl?: string | undefined; readonly actions?: unknown} = {},
): TemplateResult => {
  const {feed, isComplete} = snapshot;
  const {messages, formats} = locale;
  const all = feed.coverage?.projects;
  const time = updatedText(snapshot, locale);
  return html`
    <div class="foot" part="foot" tabindex="-1">
      ${
        all === undefined || !isComplete
          ? nothing
          : html`<p>${messages.coverage(formats.number(feed.projects.length), formats.number(all))}</p>`
      }
      ${feed.coverage?.note === undefined ? nothing : html`<p>${notedText(feed.coverage.note, {feed, locale})}</p>`}
      ${time === undefined ? nothing : html`<p>${messages.updated(time)}</p>`}
      ${feed.publisher ? html`<p>${messages.publisher} ${textTemplate(feed.publisher.name, {feed, locale})}</p>` : nothing}
      ${feedbackTemplate(snapshot, locale)}
      ${
        subscribeUrl === undefined
          ? nothing
          : html`<p>
              <a part="link" href=${subscribeUrl} type="application/atom+xml" rel="noopener"
                >${messages.subscribe}</a
              >
            </p>`
      }
      ${
        print?.isPrinting
          ? html`<p>${messages.printed(formats.date(dayOfFeed(feed, new Date())))}</p>
              <p>${location.href}</p>
              ${isComplete && !print.isIncomplete() ? nothing : html`<p>${messages.printIncomplete}</p>`}`
          : nothing
      }
      ${actions}
    </div>
  `;
};

/** Where a reader of any widget reports an error, or an accessibility problem. */
const feedbackTemplate = (snapshot: FeedSnapshot, {messages}: Locale): TemplateResult | typeof nothing => {
  const {feed, baseOf} = snapshot;
  const href = feed.feedback && resolveUrl(feed.feedback, baseOf(feed));
  if (!href) return nothing;
  const host = foreignHost(href, snapshot);
  return html`<p>
    <a part="link" href=${href} rel="noopener">${messages.feedback}</a>${
      host === undefined ? nothing : html`${' '}<span class="host">${messages.host(host)}</span>`
    }
  </p>`;
};
