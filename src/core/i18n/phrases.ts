import type {Amount} from '../model/amounts.js';
import {defaultTimeZone} from '../model/days.js';
import type {FeedError} from '../model/feed-error.js';
import type {FeedSnapshot} from '../model/feed-snapshot.js';
import type {Project} from '../model/feed.js';
import type {Locale} from './locale.js';
import type {CoreMessages, FailureReason} from './messages/messages.js';

/** An amount in full, marked if it is approximate. */
export const moneyText = (
  {cents, currency, approximate}: Omit<Amount, 'stage'>,
  {messages, formats}: Locale,
): string => {
  const money = formats.money(cents, currency);
  return approximate ? messages.about(money) : money;
};

/** When a project runs. Unknown dates are named as unknown. */
export const periodText = ({start, end}: Project, {messages, formats}: Locale): string => {
  const from = start && formats.date(start);
  const until = end && formats.date(end);
  if (from && until) return messages.between(from, until);
  if (from) return messages.from(from);
  return until ? messages.until(until) : messages.unknown;
};

/** When the data was updated, in the feed's time zone; undefined when the feed does not say. */
export const updatedText = ({feed}: FeedSnapshot, {formats}: Locale): string | undefined =>
  feed.updated && formats.time(feed.updated, feed.timeZone ?? defaultTimeZone);

/** What failed and why, for readers. */
export const failureText = ({code}: FeedError, {failed, failure}: CoreMessages): string => {
  const synonyms = {'no-address': 'untrusted', 'too-large': 'not-feed', changed: 'not-feed'} as const;
  const reason: FailureReason =
    code in synonyms ? synonyms[code as keyof typeof synonyms] : (code as FailureReason);
  return `${failed} ${failure[reason]}`;
};
