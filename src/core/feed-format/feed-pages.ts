import type {FeedSnapshot} from '../model/feed-snapshot.js';
import type {Feed, ListName, Lists} from '../model/feed.js';
import {idKey} from '../model/ids.js';
import {resolveUrl} from '../model/urls.js';
import {listNames} from './fields.js';
import type {ParsedFeed} from './parse-feed.js';
import {wrongCounts} from './record-counts.js';

/** Merges the pages of a feed. The first record with an id wins. */
export class FeedPages {
  readonly #lists = new Map<ListName, Lists[ListName][number][]>();
  /** The keys of the ids of each list. Collected when there is a second page. */
  readonly #seen = new Map<ListName, Set<string>>();
  readonly #bases = new WeakMap<object, string>();
  #first: {readonly feed: Feed; readonly url: string; readonly base: string} | undefined;
  #pages: readonly ParsedFeed[] = [];
  /** How many projects and publications repeat an id of an earlier page. */
  #repeated = 0;

  /** Adds a page. Returns false if the feed has changed since the first page. */
  add(page: ParsedFeed, url: string): boolean {
    const {feed} = page;
    const base = resolveUrl(feed.base ?? '', url) ?? url;
    this.#first ??= {feed, url, base};
    if (feed.updated !== this.#first.feed.updated) return false;
    this.#pages = [...this.#pages, page];
    for (const name of listNames) this.#append(name, feed[name], base);
    return true;
  }

  /** The pages so far, merged; undefined before the first page. */
  snapshot(isComplete: boolean): FeedSnapshot | undefined {
    if (!this.#first) return undefined;
    const {feed, url, base} = this.#first;
    const lists = Object.fromEntries([...this.#lists].map(([name, records]) => [name, [...records]]));
    const merged: Feed = {...feed, ...(lists as unknown as Lists)};
    const pages = this.#pages;
    const leftOut = pages.reduce((sum, page) => sum + page.leftOut, 0);
    const ofCounts = isComplete ? wrongCounts(merged, leftOut + this.#repeated) : [];
    return Object.freeze({
      feed: merged,
      // A getter, because reading the findings checks all records.
      get findings() {
        return [...pages.flatMap((page) => page.findings), ...ofCounts];
      },
      leftOut,
      url,
      isComplete,
      baseOf: (record: object) => this.#bases.get(record) ?? base,
    });
  }

  #append(name: ListName, records: Lists[ListName], base: string): void {
    const list = this.#lists.get(name);
    // Ids are unique within a page, so the first page needs no look-ups.
    if (!list || this.#pages.length === 1) {
      this.#lists.set(name, [...records]);
      return;
    }
    const seen = this.#seen.get(name) ?? new Set(list.map(({id}) => idKey(id)));
    this.#seen.set(name, seen);
    for (const record of records) {
      const key = idKey(record.id);
      if (seen.has(key)) {
        if (name === 'projects' || name === 'publications') this.#repeated++;
        continue;
      }
      seen.add(key);
      list.push(record);
      if (base !== this.#first?.base) this.#bases.set(record, base);
    }
  }
}

/** The URL of the page that follows another; undefined for the last one. */
export const nextPageUrl = ({next, base}: Pick<Feed, 'next' | 'base'>, url: string): string | undefined =>
  next === undefined ? undefined : resolveUrl(next, resolveUrl(base ?? '', url) ?? url);
