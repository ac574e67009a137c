import path from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Feed} from '../../core/model/feed.js';
import {FeedError} from '../../core/model/feed-error.js';
import type {FeedSnapshot} from '../../core/model/feed-snapshot.js';
import {FeedPages, nextPageUrl} from '../../core/format/feed-pages.js';
import {maxPages} from '../../feed-store/feed-load.js';
import {parseFeed} from '../../core/format/parse-feed.js';
import {readFeedText, UnreadableFeed} from '../read-feed-text.js';

const isAddress = (source: string): boolean => /^https?:\/\//i.test(source);

/** A whole feed, with all of its pages, from a file or an address. */
export const readSnapshot = async (source: string): Promise<FeedSnapshot> => {
  const pages = new FeedPages();
  const seen = new Set<string>();
  for (let next: string | undefined = source; next !== undefined && !seen.has(next);) {
    if (seen.size >= maxPages) throw new UnreadableFeed(`${source} has more than ${maxPages} pages`);
    seen.add(next);
    const parsed = parse(await readFeedText(next), next);
    if (!pages.add(parsed, isAddress(next) ? next : pathToFileURL(path.resolve(next)).href)) {
      throw new UnreadableFeed(`${next} is of another edition than the first page`);
    }
    next = following(parsed.feed, next);
  }
  const snapshot = pages.snapshot(true);
  if (!snapshot) throw new UnreadableFeed(`${source} has no page`);
  return snapshot;
};

/** The following page, beside a page that is a file as beside one that has an address. */
const following = (feed: Feed, page: string): string | undefined =>
  isAddress(page) || feed.next === undefined || isAddress(feed.next)
    ? nextPageUrl(feed, page)
    : path.resolve(path.dirname(page), feed.next);

const parse = (text: string, source: string) => {
  try {
    return parseFeed(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) throw new UnreadableFeed(`${source} is no JSON: ${error.message}`);
    if (error instanceof FeedError) throw new UnreadableFeed(`${source}: ${error.message}`);
    throw error;
  }
};
