import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../../core/i18n/locale.js';
import {controlsLocale} from '../../core/i18n/messages/controls-messages.js';

/** The number of chosen values in a ring, with words for screen readers. */
export const badgeTemplate = (count: number, locale: Locale): TemplateResult | typeof nothing =>
  count === 0
    ? nothing
    : html`<span class="badge" aria-hidden="true">${locale.formats.number(count)}</span
        ><span class="hidden"
          >, ${controlsLocale(locale).messages.chosen(count, locale.formats.number(count))}</span
        >`;
