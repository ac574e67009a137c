import type {FeedSnapshot} from '../model/feed-snapshot.js';
import type {Feed, ListName, Lists} from '../model/feed.js';
import type {Finding} from '../model/finding.js';
import {idKey} from '../model/ids.js';
import {resolveUrl} from '../model/urls.js';
import {listNames} from './fields.js';
import type {ParsedFeed} from './parse-feed.js';

/** Merges the pages of a feed. The first record with an id wins. */
export class FeedPages {
  readonly #lists = new Map<ListName, object[]>(listNames.map((name) => [name, []]));
  readonly #seen = new Map<ListName, Set<string>>(listNames.map((name) => [name, new Set<string>()]));
  readonly #bases = new WeakMap<object, string>();
  #first: {readonly feed: Feed; readonly url: string; readonly base: string} | undefined;
  #findings: Finding[] = [];
  #leftOut = 0;

  /** Adds a page; false when the feed has changed since the first page. */
  add({feed, findings, leftOut}: ParsedFeed, url: string): boolean {
    const base = resolveUrl(feed.base ?? '', url) ?? url;
    this.#first ??= {feed, url, base};
    if (feed.updated !== this.#first.feed.updated) return false;
    this.#findings = [...this.#findings, ...findings];
    this.#leftOut += leftOut;
    for (const name of listNames) this.#append(name, feed[name], base);
    return true;
  }

  /** What is known so far; undefined before the first page. */
  snapshot(isComplete: boolean): FeedSnapshot | undefined {
    if (!this.#first) return undefined;
    const {feed, url, base} = this.#first;
    const lists = Object.fromEntries([...this.#lists].map(([name, records]) => [name, [...records]]));
    return Object.freeze({
      feed: {...feed, ...(lists as unknown as Lists)},
      findings: this.#findings,
      leftOut: this.#leftOut,
      url,
      isComplete,
      baseOf: (record: object) => this.#bases.get(record) ?? base,
    });
  }

  #append(name: ListName, records: Lists[ListName], base: string): void {
    const [list, seen] = [this.#lists.get(name), this.#seen.get(name)];
    for (const record of records) {
      const key = idKey(record.id);
      if (seen?.has(key)) continue;
      seen?.add(key);
      list?.push(record);
      if (base !== this.#first?.base) this.#bases.set(record, base);
    }
  }
}

/** The URL of the page that follows another; undefined for the last one. */
export const nextPageUrl = ({next, base}: Pick<Feed, 'next' | 'base'>, url: string): string | undefined =>
  next === undefined ? undefined : resolveUrl(next, resolveUrl(base ?? '', url) ?? url);
