import type {Project} from '../model/feed.js';
import type {Locale} from './locale.js';
import {actionsLocale} from './messages/actions-messages.js';
import {amountLocale} from './messages/amount-messages.js';

/** When a project runs. Unknown dates are named as unknown. */
export const periodText = ({start, end}: Project, locale: Locale): string => {
  const {messages, formats} = amountLocale(actionsLocale(locale));
  const from = start && formats.date(start);
  const until = end && formats.date(end);
  if (from && until) return messages.between(from, until);
  if (from) return messages.from(from);
  return until ? messages.until(until) : messages.unknown;
};
