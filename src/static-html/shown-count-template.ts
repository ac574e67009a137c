import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../core/i18n/locale.js';

/** Shows how many items of a list are shown, unless all are. */
export const shownCountTemplate = (
  places: number,
  limit: number,
  {messages, formats}: Locale,
): TemplateResult | typeof nothing =>
  places > limit ? html`<p>${messages.shownOf(formats.number(limit), formats.number(places))}</p>` : nothing;
