import {html} from 'lit';
import type {Amount} from '../../core/model/amounts.js';
import {compactMoneyText, isCompact, spelledOutMoneyText} from '../../core/i18n/phrases.js';
import type {Locale} from '../../core/i18n/locale.js';

/** A compact sum. If it is abbreviated, screen readers get the full words. */
export const compactTemplate = (amount: Omit<Amount, 'stage'>, locale: Locale): unknown => {
  const text = compactMoneyText(amount, locale);
  return isCompact(amount) && /\p{L}\.|(?<!\p{L})\p{L}{1,3}\s\p{Sc}/u.test(text)
    ? html`<span aria-hidden="true">${text}</span
        ><span class="hidden">${spelledOutMoneyText(amount, locale)}</span>`
    : text;
};
