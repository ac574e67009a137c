import type {FeedSnapshot} from '../../core/model/feed-snapshot.js';
import type {Locale} from '../../core/i18n/locale.js';
import type {Query} from '../../core/query/query.js';

/** Everything from which a widget's view is computed. Equal input gives an equal view, in a page and in Node. */
export interface ViewInput<Options> {
  readonly snapshot: FeedSnapshot;
  /** What the reader searches, filters, sorts and opens. */
  readonly query: Query;
  /** The options that the page's editor has set. */
  readonly options: Options;
  readonly locale: Locale;
  /** Today's date in the time zone of the feed, YYYY-MM-DD. */
  readonly today: string;
}

/** The day for which a widget shows statuses: the editor's, or else today. */
export const dayOf = ({options, today}: ViewInput<{readonly asOf: string}>): string => options.asOf || today;
