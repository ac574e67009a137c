import type {FeedSnapshot} from '../../core/model/feed-snapshot.js';
import {localeOf, type Locale} from '../../core/i18n/locale.js';
import {idKey} from '../../core/model/ids.js';
import {statementSupport} from '../../core/eu-support/statement-support.js';
import {wordingOf, type Wording} from '../../core/eu-support/wording.js';
import type {UnknownId} from '../../core/query/preset.js';
import type {EuStatementOptions} from './options.js';

/** What an EU statement shows. */
export interface EuStatementView {
  readonly wording: Wording;
  /** The languages of the statement, side by side. */
  readonly locales: readonly Locale[];
  /** Tags in `languages` for which there are no texts. */
  readonly unknownLanguages: readonly string[];
  readonly unknownIds: readonly UnknownId[];
}

/** The legal wording for the chosen projects, or for the period and funds of the options. */
export const euStatementView = (input: {
  /** Present only if projects are chosen. */
  readonly snapshot: FeedSnapshot | undefined;
  readonly options: EuStatementOptions;
  readonly locale: Locale;
  readonly today: string;
}): EuStatementView => {
  const {snapshot, options, locale, today} = input;
  const feed = snapshot?.feed;
  const {support, unknown} = statementSupport(options, feed, today);
  const hasFund = (id: string) => feed?.funds.some((fund) => idKey(fund.id) === id) ?? false;
  const chosen = options.languages.map((tag) => [tag, localeOf(tag)] as const);
  const locales = chosen.flatMap(([, found]) => found ?? []);
  return {
    wording: wordingOf(support, hasFund),
    locales: locales.length > 0 ? locales : [locale],
    unknownLanguages: chosen.flatMap(([tag, found]) => (found ? [] : [tag])),
    unknownIds: unknown,
  };
};
