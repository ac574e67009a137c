import type {Feed} from './feed.js';
import type {Finding} from './finding.js';

/** The state of a feed at one moment. Immutable: each further page creates a new snapshot. */
export interface FeedSnapshot {
  readonly feed: Feed;
  /** All findings, in the order of the feed. Reading this checks all records that have not been read yet. */
  readonly findings: readonly Finding[];
  readonly leftOut: number;
  /** The URL of the first page, after redirects. */
  readonly url: string;
  /** Whether all pages have been loaded. Until then counts are "so far" and sums are not shown. */
  readonly isComplete: boolean;
  /** The base URL for the relative URLs of a record. */
  readonly baseOf: (record: object) => string;
}
