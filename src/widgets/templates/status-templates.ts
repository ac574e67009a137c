import {html, nothing, type TemplateResult} from 'lit';
import type {FeedError} from '../../core/model/feed-error.js';
import {failureText} from '../../core/i18n/phrases.js';
import type {Locale} from '../../core/i18n/locale.js';

/** Waiting: a sentence and three empty lines, so that the page does not look finished. */
export const waitingTemplate = ({messages}: Locale): TemplateResult => html`
  <div class="waiting" part="waiting">
    <p>${messages.waiting}</p>
    <div class="bone" aria-hidden="true"></div>
    <div class="bone" aria-hidden="true"></div>
    <div class="bone" aria-hidden="true"></div>
  </div>
`;

/** Failed: what happened, why, and what a reader can do about it. */
export const failedTemplate = (
  error: FeedError,
  {messages}: Locale,
  isWaiting: boolean,
  retry: () => void,
): TemplateResult => html`
  <div class="failed" part="failed">
    <p>${failureText(error, messages)}</p>
    <p>
      ${buttonTemplate(isWaiting ? messages.waiting : messages.retry, retry, isWaiting)}
      ${
        error.url === undefined || error.code === 'untrusted'
          ? nothing
          : html`<a part="link" href=${error.url} rel="noopener">${messages.openFeed}</a>`
      }
    </p>
  </div>
`;

/** Stale: older data with its date, and a way to ask again. */
export const staleTemplate = (
  updated: string | undefined,
  {messages}: Locale,
  isWaiting: boolean,
  retry: () => void,
): TemplateResult => html`
  <div class="stale" part="stale">
    <p>
      ${messages.stale(updated)}
      ${buttonTemplate(isWaiting ? messages.waiting : messages.retry, retry, isWaiting)}
    </p>
  </div>
`;

/** Incomplete: the first pages of a feed are here, the rest is not. */
export const incompleteTemplate = ({messages}: Locale, resume: () => void): TemplateResult => html`
  <div class="stale" part="incomplete">
    <p>${messages.incomplete} ${buttonTemplate(messages.resume, resume)}</p>
  </div>
`;

/** Empty: nothing is wrong, there is nothing to show. */
export const emptyTemplate = (message: string): TemplateResult => html`
  <div class="empty" part="empty">
    <slot name="empty"><p>${message}</p></slot>
  </div>
`;

/** Empty by what the reader has searched and chosen: the page's own words would be wrong here. */
export const noMatchesTemplate = (message: string): TemplateResult => html`
  <div class="empty" part="empty"><p>${message}</p></div>
`;

/** A busy button stays where it is: taking it away would take the focus with it. */
export const buttonTemplate = (words: unknown, press: () => void, isBusy = false): TemplateResult => html`
  <button
    part="button"
    type="button"
    aria-disabled=${isBusy ? 'true' : nothing}
    @click=${isBusy ? nothing : press}
  >
    ${words}
  </button>
`;
