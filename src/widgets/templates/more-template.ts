import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../../core/i18n/locale.js';
import {buttonTemplate} from './status-templates.js';

/** How many items are shown, with buttons for the next page and for all. */
export const moreTemplate = (
  itemCount: number,
  limit: number,
  pageSize: number,
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
        left > pageSize
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
      <p>${messages.shownOf(formats.number(limit), all)}</p>
    </div>
  `;
};
