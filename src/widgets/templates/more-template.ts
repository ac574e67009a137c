import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../../core/i18n/locale.js';
import {buttonTemplate} from './status-templates.js';

export interface PagerProps {
  readonly itemCount: number;
  /** How many are shown at most. */
  readonly limit: number;
  readonly pageSize: number;
  /** Whether all pages of the feed have been loaded. */
  readonly isComplete: boolean;
}

/**
 * How many items are shown, with buttons for the next page and for all. While pages of the feed are missing, nobody
 * knows how many all are.
 */
export const moreTemplate = (
  {itemCount, limit, pageSize, isComplete}: PagerProps,
  {messages, formats}: Locale,
  showMore: (pages: number) => unknown,
): TemplateResult | typeof nothing => {
  const left = itemCount - limit;
  if (left <= 0) return nothing;
  const all = formats.number(itemCount);
  return html`
    <div class="more" part="more">
      ${buttonTemplate(messages.showMore, () => showMore(1))}
      ${
        left > pageSize && isComplete
          ? html`<button
              class="textlike"
              part="button"
              type="button"
              @click=${() => showMore(Math.ceil(left / pageSize))}
            >
              ${messages.showAll(all)}
            </button>`
          : nothing
      }
      ${isComplete ? html`<p>${messages.shownOf(formats.number(limit), all)}</p>` : nothing}
    </div>
  `;
};
