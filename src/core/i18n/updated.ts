import type {Locale} from './locale.js';
import type {FeedSnapshot} from '../format/feed-pages.js';

/** The time zone of a feed that names none: the six cities'. */
export const defaultTimeZone = 'Europe/Helsinki';

/** When the data was updated, in words and in the feed's own time. */
export const updatedOf = ({feed}: FeedSnapshot, {formats}: Locale): string | undefined =>
  feed.updated && formats.time(feed.updated, feed.timeZone ?? defaultTimeZone);
