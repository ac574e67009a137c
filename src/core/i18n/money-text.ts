import type {Amount} from '../model/amounts.js';
import type {Locale} from './locale.js';

/** An amount in full, with the word that it is not exact where it is not. */
export const moneyText = (
  {cents, currency, approximate}: Omit<Amount, 'stage'>,
  {messages, formats}: Locale,
): string => {
  const money = formats.money(cents, currency);
  return approximate ? messages.about(money) : money;
};
