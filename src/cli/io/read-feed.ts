import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {FeedPages, nextPageUrl} from '../../core/feed-format/feed-pages.js';
import {listNames} from '../../core/feed-format/fields.js';
import type {FeedSnapshot} from '../../core/model/feed-snapshot.js';
import {parseFeed} from '../../core/feed-format/parse-feed.js';
import type {Feed} from '../../core/model/feed.js';
import {FeedError} from '../../core/model/feed-error.js';
import {maxPages} from '../../feed-store/feed-load.js';
import type {FeedDocument} from '../../feed-tool/merge/assemble-feed.js';
import {UnreadableFeed} from '../errors.js';
import {isWebUrl, readText} from './read-text.js';

/**
 * Reads a feed as JSON, with the records of all its pages and without `next`. The feed may have findings.
 * @throws UnreadableFeed if a page cannot be read or belongs to another edition
 */
export const readFeedDocument = async (source: string): Promise<FeedDocument> => {
  const first = await readPage(source);
  let next = nextPage(first.parsed.feed, source);
  if (next === undefined) return first.document as FeedDocument;
  const merged: Record<string, unknown> = {...(first.document as FeedDocument)};
  delete merged['next'];
  const seen = new Set([source]);
  while (next !== undefined && !seen.has(next)) {
    if (seen.size >= maxPages) throw new UnreadableFeed(`${source} has more than ${maxPages} pages`);
    seen.add(next);
    const {document, parsed} = await readPage(next);
    if (parsed.feed.updated !== first.parsed.feed.updated)
      throw new UnreadableFeed(`${next} belongs to another edition than the first page`);
    const page = document as Readonly<Record<string, unknown>>;
    for (const name of listNames) {
      const [had, more] = [merged[name], page[name]];
      if (Array.isArray(more)) Object.assign(merged, {[name]: withNewRecords(had, more)});
    }
    next = nextPage(parsed.feed, next);
  }
  return merged;
};

/** Adds the records of another page to a list. If an id repeats, the first record is kept. */
const withNewRecords = (had: unknown, more: readonly unknown[]): readonly unknown[] => {
  const list: readonly unknown[] = Array.isArray(had) ? had : [];
  const idOf = (record: unknown): unknown => (Object(record) as {readonly id?: unknown}).id;
  const ids = new Set(list.map(idOf));
  return [...list, ...more.filter((record) => idOf(record) === undefined || !ids.has(idOf(record)))];
};

/**
 * Reads all pages of a feed from a file or an http(s) URL.
 * @throws UnreadableFeed if a page cannot be read
 */
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
