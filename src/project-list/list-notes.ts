import {html, nothing, type TemplateResult} from 'lit';
import type {FeedSnapshot} from '../feed/feed-pages.js';
import {updatedOf} from '../feed/updated.js';
import type {Locale} from '../i18n/locale.js';
import type {ProjectListView} from '../query/select-projects.js';
import {textTemplate} from '../shared/text-template.js';

/** What a reader has to know to read the list rightly. */
export const notesTemplate = (
  view: ProjectListView,
  {messages, formats}: Locale,
  {asOf, hasStatusPreset}: {readonly asOf: string; readonly hasStatusPreset: boolean},
): TemplateResult | typeof nothing => {
  const notes = [
    asOf && messages.situationOn(formats.date(asOf)),
    view.programmeEnd && messages.programmeEnded(formats.date(view.programmeEnd)),
    view.places > view.projects.length && messages.inSeveralGroups,
    hasStatusPreset && view.others > 0 && messages.others(view.others, formats.number(view.others)),
  ].filter((note) => typeof note === 'string' && note !== '');
  return notes.length === 0
    ? nothing
    : html`<div class="notes" part="notes">${notes.map((note) => html`<p>${note}</p>`)}</div>`;
};

/** Where the data is from, how old it is, and how much of the whole it is. */
export const footTemplate = (snapshot: FeedSnapshot, locale: Locale): TemplateResult => {
  const {feed, isComplete} = snapshot;
  const {messages, formats} = locale;
  const all = feed.coverage?.projects;
  const time = updatedOf(snapshot, locale);
  return html`
    <div class="foot" part="foot">
      ${
        all === undefined || !isComplete
          ? nothing
          : html`<p>${messages.coverage(formats.number(feed.projects.length), formats.number(all))}</p>`
      }
      ${time === undefined ? nothing : html`<p>${messages.updated(time)}</p>`}
      ${feed.publisher ? html`<p>${messages.publisher} ${textTemplate(feed.publisher.name, {feed, locale})}</p>` : nothing}
    </div>
  `;
};
