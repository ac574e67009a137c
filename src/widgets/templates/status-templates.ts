import {html, nothing, type TemplateResult} from 'lit';
import type {FeedError} from '../../core/model/feed-error.js';
import {failureReason} from '../../core/i18n/phrases.js';
import type {Locale} from '../../core/i18n/locale.js';

const bone = html`<li class="card bone"><i></i><i></i><i></i><i></i></li>`;

/**
 * Waiting: outlines as high as the expected content. Screen readers get the text at once; it becomes visible later.
 */
export const waitingTemplate = ({messages}: Locale): TemplateResult => html`
  <div part="waiting">
    <div class="bone-find" aria-hidden="true"></div>
    <div class="bar"><p class="waiting">${messages.waiting}</p></div>
    <ul class="projects bones" role="list" aria-hidden="true">
      ${bone}${bone}${bone}
    </ul>
  </div>
`;

/** The first sentence of a text is what happened. */
const emphasized = (text: string): TemplateResult => {
  const [, first = text, rest = ''] = /^(.+?\.)\s+(.*)$/s.exec(text) ?? [];
  return html`<p><strong>${first}</strong>${rest ? ` ${rest}` : nothing}</p>`;
};

/** Failed: what happened, why, and what a reader can do about it. */
export const failedTemplate = (
  error: FeedError,
  {messages}: Locale,
  isWaiting: boolean,
  retry: () => void,
): TemplateResult => html`
  <div class="state failed" part="failed">
    <p><strong>${messages.failed}</strong> ${failureReason(error, messages)}</p>
    ${' '}
    <p class="do">
      ${buttonTemplate(isWaiting ? messages.waiting : messages.retry, retry, isWaiting)}
      ${
        error.url === undefined || error.code === 'untrusted'
          ? nothing
          : html`<a part="link" href=${error.url} rel="noopener">${messages.openFeed}</a>`
      }
    </p>
  </div>
`;

/** Stale: older data with its date, and a button to try again. */
export const staleTemplate = (
  updated: string | undefined,
  {messages}: Locale,
  isWaiting: boolean,
  retry: () => void,
): TemplateResult => html`
  <div class="state stale" part="stale">
    ${emphasized(messages.stale(updated))}${' '}
    <p class="do">${buttonTemplate(isWaiting ? messages.waiting : messages.retry, retry, isWaiting)}</p>
  </div>
`;

/** Incomplete: the first pages of a feed have loaded, the rest has not. */
export const incompleteTemplate = ({messages}: Locale, resume: () => void): TemplateResult => html`
  <div class="state stale" part="incomplete">
    ${emphasized(messages.incomplete)}${' '}
    <p class="do">${buttonTemplate(messages.resume, resume)}</p>
  </div>
`;

/** Empty: nothing is wrong, there is nothing to show. */
export const emptyTemplate = (message: string): TemplateResult => html`
  <div class="state empty" part="empty">
    <slot name="empty"><p>${message}</p></slot>
  </div>
`;

/** A busy button is not removed, because the focus would be lost. */
export const buttonTemplate = (words: unknown, press: () => unknown, isBusy = false): TemplateResult => html`
  <button
    class="solid"
    part="button"
    type="button"
    aria-disabled=${isBusy ? 'true' : nothing}
    @click=${isBusy ? nothing : press}
  >
    ${words}
  </button>
`;
