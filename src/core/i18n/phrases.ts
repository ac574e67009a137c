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

/** Sums of a million or more are compact. */
const compactFrom = 100_000_000;
export const isCompact = ({cents}: Pick<Amount, 'cents'>): boolean => cents >= compactFrom;

/** An amount for a card, a headline or a bar: from one million on with three digits, below that in full. */
export const compactMoneyText = (amount: Omit<Amount, 'stage'>, locale: Locale): string => {
  if (!isCompact(amount)) return moneyText(amount, locale);
  const money = locale.formats.compact(amount.cents, amount.currency);
  return amount.approximate ? locale.messages.about(money) : money;
};

/** The same without abbreviations, for screen readers. */
export const spelledOutMoneyText = (
  {cents, currency, approximate}: Omit<Amount, 'stage'>,
  {messages, formats}: Locale,
): string => {
  const money = formats.spelledOut(cents, currency);
  return approximate ? messages.about(money) : money;
};

/** The years in which a project runs; undefined if neither is known. */
export const yearsText = ({start, end}: Project, {messages}: Locale): string | undefined => {
  const [from, until] = [start?.slice(0, 4), end?.slice(0, 4)];
  if (from === undefined) return until && messages.untilYear(until);
  if (until === undefined) return messages.fromYear(from);
  return from === until ? from : `${from}–${until}`;
};

/** Capitalises the first letter of a text. */
export const capitalized = (text: string, {code}: Locale): string => {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase(code) + rest.join('');
};

/** When the data was updated, in the feed's time zone; undefined if the feed does not state it. */
export const updatedText = ({feed}: FeedSnapshot, {formats}: Locale): string | undefined =>
  feed.updated && formats.time(feed.updated, feed.timeZone ?? defaultTimeZone);

/** The reason for a failure, for readers. */
export const failureReason = ({code}: FeedError, {failure}: CoreMessages): string => {
  const synonyms = {'no-address': 'untrusted', 'too-large': 'not-feed', changed: 'not-feed'} as const;
  const reason: FailureReason =
    code in synonyms ? synonyms[code as keyof typeof synonyms] : (code as FailureReason);
  return failure[reason];
};

/** What failed and why, for readers. */
export const failureText = (error: FeedError, messages: CoreMessages): string =>
  `${messages.failed} ${failureReason(error, messages)}`;
