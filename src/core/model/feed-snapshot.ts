import type {Feed} from './feed.js';
import type {Finding} from './finding.js';

/** What is known of a feed so far. Frozen: whoever holds one holds the truth of its moment. */
export interface FeedSnapshot {
  readonly feed: Feed;
  readonly findings: readonly Finding[];
  readonly leftOut: number;
  /** The address of the first page, after redirects. */
  readonly url: string;
  /** Whether all pages are here; until then counts are "so far" and there are no sums. */
  readonly isComplete: boolean;
  /** The address that relative addresses of a record resolve against. */
  readonly baseOf: (record: object) => string;
}
