import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {FeedPages, nextPageUrl} from '../../core/format/feed-pages.js';
import type {FeedSnapshot} from '../../core/model/feed-snapshot.js';
import {parseFeed} from '../../core/format/parse-feed.js';
import type {Feed} from '../../core/model/feed.js';
import {FeedError} from '../../core/model/feed-error.js';
import {maxPages} from '../../feed-store/feed-load.js';
import type {FeedDocument} from '../../feed-tool/merge/assemble.js';
import {UnreadableFeed} from '../errors.js';
import {isWebUrl, readText} from './read-text.js';

/** Reads one page of a feed as JSON. The feed may have findings. @throws UnreadableFeed if it is not a feed */
export const readFeedDocument = async (source: string): Promise<FeedDocument> =>
  (await readPage(source)).document as FeedDocument;

/** Reads all pages of a feed from a file or an http(s) URL. @throws UnreadableFeed */
export const readSnapshot = async (source: string): Promise<FeedSnapshot> => {
  const pages = new FeedPages();
  const seen = new Set<string>();
  for (let next: string | undefined = source; next !== undefined && !seen.has(next);) {
    if (seen.size >= maxPages) throw new UnreadableFeed(`${source} has more than ${maxPages} pages`);
    seen.add(next);
    const {parsed} = await readPage(next);
    if (!pages.add(parsed, isWebUrl(next) ? next : pathToFileURL(path.resolve(next)).href)) {
      throw new UnreadableFeed(`${next} belongs to another edition than the first page`);
    }
    next = nextPage(parsed.feed, next);
  }
  const snapshot = pages.snapshot(true);
  if (!snapshot) throw new UnreadableFeed(`${source} has no page`);
  return snapshot;
};

const readPage = async (source: string) => {
  try {
    const document: unknown = JSON.parse(await readText(source));
    return {document, parsed: parseFeed(document)};
  } catch (error) {
    if (error instanceof SyntaxError) throw new UnreadableFeed(`${source} is not JSON: ${error.message}`);
    if (error instanceof FeedError) throw new UnreadableFeed(`${source} is not a feed: ${error.message}`);
    throw error;
  }
};

/** The next page, relative to a page that is a file or has a URL. */
const nextPage = (feed: Feed, page: string): string | undefined =>
  isWebUrl(page) || feed.next === undefined || isWebUrl(feed.next)
    ? nextPageUrl(feed, page)
    : path.resolve(path.dirname(page), feed.next);
