import {checkRecord, isLazy} from '../../core/feed-format/lazy-record.js';
import type {FeedError} from '../../core/model/feed-error.js';
import type {FeedSnapshot} from '../../core/model/feed-snapshot.js';
import {reportFindings} from '../../feed-store/report-findings.js';
import {whenIdle} from './when-idle.js';

/** Checks the records that are not shown while the page is idle, and then reports all findings. */
export const reportWhenChecked = async (
  snapshot: FeedSnapshot,
  missing: FeedError | undefined,
): Promise<void> => {
  // If a feed has many pages, only the last snapshot has all records.
  if (!snapshot.isComplete && !missing) return;
  for (const records of [snapshot.feed.projects, snapshot.feed.publications]) {
    if (records.some(isLazy)) await whenIdle(records, checkRecord, false);
  }
  reportFindings(snapshot);
};
