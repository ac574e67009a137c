import type {FeedSnapshot} from '../../core/model/feed-snapshot.js';
import type {Locale} from '../../core/i18n/locale.js';
import type {Query} from '../../core/query/query.js';

/** Everything that a widget's view is computed from. Equal input gives an equal view, in a page and in Node. */
export interface ViewInput<Options> {
  readonly snapshot: FeedSnapshot;
  /** What the reader searches, filters, sorts and opens. */
  readonly query: Query;
  /** What the page's editor has set. */
  readonly options: Options;
  readonly locale: Locale;
  /** The day of today in the time zone of the feed, YYYY-MM-DD. */
  readonly today: string;
}

/** The day for which a widget shows the situation: the editor's, else today. */
export const dayOf = ({options, today}: ViewInput<{readonly asOf: string}>): string => options.asOf || today;
