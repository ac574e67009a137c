import type {Amount} from '../funding/amounts.js';
import type {Locale} from '../i18n/locale.js';

/** An amount in full, with the word that it is not exact where it is not. */
export const moneyText = (
  {cents, currency, approximate}: Omit<Amount, 'stage'>,
  {messages, formats}: Locale,
): string => {
  const money = formats.money(cents, currency);
  return approximate ? messages.about(money) : money;
};
