import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../../core/i18n/locale.js';

/** The number of chosen values in a ring, with words for screen readers. */
export const badgeTemplate = (count: number, {messages, formats}: Locale): TemplateResult | typeof nothing =>
  count === 0
    ? nothing
    : html`<span class="badge" aria-hidden="true">${formats.number(count)}</span
        ><span class="hidden">, ${messages.chosen(count, formats.number(count))}</span>`;
