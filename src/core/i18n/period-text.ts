import type {Project} from '../model/feed.js';
import type {Locale} from './locale.js';

/** When a project runs, in words; what is not known is said so. */
export const periodOf = ({start, end}: Project, {messages, formats}: Locale): string => {
  const from = start && formats.date(start);
  const until = end && formats.date(end);
  if (from && until) return messages.between(from, until);
  if (from) return messages.from(from);
  return until ? messages.until(until) : messages.unknown;
};
