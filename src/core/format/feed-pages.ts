import {listNames} from './format.js';
import {idKey} from '../model/ids.js';
import type {Feed, ListName, Lists} from '../model/feed.js';
import type {ParsedFeed} from './parse-feed.js';
import type {Finding} from './record-parser.js';

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

/** Puts the pages of one feed together. The first record of an id wins. */
export class FeedPages {
  readonly #lists = new Map<ListName, object[]>(listNames.map((name) => [name, []]));
  readonly #seen = new Map<ListName, Set<string>>(listNames.map((name) => [name, new Set<string>()]));
  readonly #bases = new WeakMap<object, string>();
  #first: {readonly feed: Feed; readonly url: string; readonly base: string} | undefined;
  #findings: Finding[] = [];
  #leftOut = 0;

  /** Takes a page in; false where it belongs to another edition of the feed than the first. */
  add({feed, findings, leftOut}: ParsedFeed, url: string): boolean {
    const base = resolveUrl(feed.base ?? '', url) ?? url;
    this.#first ??= {feed, url, base};
    if (feed.updated !== this.#first.feed.updated) return false;
    this.#findings = [...this.#findings, ...findings];
    this.#leftOut += leftOut;
    for (const name of listNames) this.#append(name, feed[name], base);
    return true;
  }

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

/** The address of the page that follows another; undefined where none does. */
export const nextPageUrl = ({next, base}: Pick<Feed, 'next' | 'base'>, url: string): string | undefined =>
  next === undefined ? undefined : resolveUrl(next, resolveUrl(base ?? '', url) ?? url);

/** An address made absolute; undefined where it is none, or neither http(s) nor mailto. */
export const resolveUrl = (url: string, base: string): string | undefined => {
  try {
    const {href, protocol} = new URL(url, base);
    return /^(https?|mailto):$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
};
