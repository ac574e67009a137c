import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../../core/i18n/locale.js';
import {controlsLocale} from '../../core/i18n/messages/controls-messages.js';

/** The number of chosen values in a circle. */
export const badgeTemplate = (count: number, {formats}: Locale): TemplateResult | typeof nothing =>
  count === 0 ? nothing : html`<span class="badge" aria-hidden="true">${formats.number(count)}</span>`;

/** The name of a button with the number in its circle, such as "City 1 chosen": it begins with what is seen. */
export const chosenName = (label: string, count: number, locale: Locale) =>
  count === 0
    ? nothing
    : `${label} ${controlsLocale(locale).messages.chosen(count, locale.formats.number(count))}`;
