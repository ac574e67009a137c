import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../../core/i18n/locale.js';
import {buttonTemplate} from './status-templates.js';

/** How much of the list is shown, and two ways to the rest of it. */
export const moreTemplate = (
  places: number,
  limit: number,
  pageSize: number,
  {messages, formats}: Locale,
  grow: (pages: number) => unknown,
): TemplateResult | typeof nothing => {
  const left = places - limit;
  if (left <= 0) return nothing;
  const all = formats.number(places);
  return html`
    <div class="more" part="more">
      <p>${messages.shownOf(formats.number(limit), all)}</p>
      ${buttonTemplate(messages.showMore, () => grow(1))}
      ${left > pageSize ? buttonTemplate(messages.showAll(all), () => grow(Math.ceil(left / pageSize))) : nothing}
    </div>
  `;
};
