import {FeedPages, nextPageUrl} from '../core/feed-format/feed-pages.js';
import {parseFeedInSlices, parseFeedLazily, type ParsedFeed} from '../core/feed-format/parse-feed.js';
import {FeedError} from '../core/model/feed-error.js';
import type {FeedSnapshot} from '../core/model/feed-snapshot.js';
import {fetchJson, type Effects} from './fetch-json.js';

export interface LoadOptions {
  readonly headersTimeoutMs: number;
  readonly cache: RequestCache;
}
/** Whether a URL may be requested, and its response used. */
export type Trust = (url: string) => boolean;
export interface FeedSubscriber {
  /** Called when another page has been loaded, or has failed. */
  readonly onChange: (snapshot: FeedSnapshot, missing: FeedError | undefined) => void;
}

export const maxPages = 200;
const maxBytes = 50_000_000;

/**
 * Loads one feed, page by page, for all its subscribers. Loading is aborted when the last one unsubscribes before
 * the feed is complete.
 */
export class FeedLoad {
  /** The first page. */
  readonly first: Promise<FeedSnapshot>;
  snapshot: FeedSnapshot | undefined;
  /** The URLs of the pages, after redirects. */
  readonly urls: string[] = [];
  missing: FeedError | undefined;
  /** When the last byte arrived; undefined before the first. */
  progressAt: number | undefined;
  readonly #effects: Effects;
  readonly #url: string;
  readonly #options: LoadOptions;
  readonly #subscribers = new Map<FeedSubscriber, Trust>();
  #controller = new AbortController();
  #pages = new FeedPages();
  #visited = new Set<string>();
  #bytes = 0;
  #hasRestarted = false;
  /** The snapshot that subscribers have, and how many pages it consists of. */
  #notified: FeedSnapshot | undefined;
  #notifiedPages = 1;
  #next: string | undefined;
  /** The origin of the latest page, on which the next one must be. */
  #origin = '';

  constructor(effects: Effects, url: string, options: LoadOptions) {
    this.#effects = effects;
    this.#url = url;
    this.#options = options;
    this.first = this.#loadPage(url);
    this.first.then(
      (snapshot) => {
        this.#notified = snapshot;
        void this.#loadRemainingPages();
      },
      () => undefined,
    );
  }

  /** Whether the feed comes from the cache because its server cannot be reached. */
  get isStale(): boolean {
    return this.#options.cache === 'force-cache';
  }

  /** Adds a subscriber. Returns a function that removes it, and calls `onAbandoned` after the last one. */
  subscribe(subscriber: FeedSubscriber, trusts: Trust, onAbandoned: () => void): () => void {
    this.#subscribers.set(subscriber, trusts);
    return () => {
      const wasLast = this.#subscribers.delete(subscriber) && this.#subscribers.size === 0;
      if (!wasLast || this.snapshot?.isComplete) return;
      this.#controller.abort();
      onAbandoned();
    };
  }

  /** Continues with the page that failed. */
  resume(): void {
    if (this.missing === undefined) return;
    this.missing = undefined;
    void this.#loadRemainingPages();
  }

  async #loadPage(url: string): Promise<FeedSnapshot> {
    this.#visited.add(url);
    const response = await fetchJson(this.#effects, {
      headersTimeoutMs: this.#options.headersTimeoutMs,
      // The browser's cache may still have the first page from before the change.
      cache: this.#hasRestarted ? 'no-cache' : this.#options.cache,
      url,
      trusts: (final) => [...this.#subscribers.values()].some((trusts) => trusts(final)),
      signal: this.#controller.signal,
      maxBytes: maxBytes - this.#bytes,
      onProgress: () => {
        this.progressAt = this.#effects.now();
      },
    });
    this.#bytes += response.bytes;
    this.urls.push(response.url);
    const parsed = await this.#parse(response.json, response.url);
    if (!this.#pages.add(parsed, response.url)) {
      throw new FeedError('changed', 'changed since the first page', url);
    }
    this.#origin = new URL(response.url).origin;
    this.#next = this.#nextOf(parsed, response.url);
    const snapshot = this.#pages.snapshot(this.#next === undefined);
    if (!snapshot) throw new FeedError('not-feed', 'no page', url);
    return (this.snapshot = snapshot);
  }

  async #parse(json: unknown, url: string): Promise<ParsedFeed> {
    // Nobody waits for a later page, so its records are checked before the widgets get it: reading thousands of records
    // that have not been checked would block the page.
    const parse = this.snapshot ? parseFeedInSlices : parseFeedLazily;
    const parsing = parse(json, url);
    for (let step = parsing.next(); ; step = parsing.next()) {
      if (step.done) return step.value;
      await this.#effects.yieldToMain();
      this.#controller.signal.throwIfAborted();
    }
  }

  /** The URL of the next page, unless it has been loaded already. */
  #nextOf({feed}: ParsedFeed, url: string): string | undefined {
    const next = nextPageUrl(feed, url);
    return next === undefined || this.#visited.has(next) ? undefined : next;
  }

  /** Loads all further pages. If the feed has changed meanwhile, restarts once from the first page. */
  async #loadRemainingPages(): Promise<void> {
    try {
      while (this.#next !== undefined) {
        if (this.#visited.size >= maxPages) {
          throw new FeedError('too-large', `more than ${maxPages} pages`, this.#next);
        }
        if (new URL(this.#next).origin !== this.#origin) {
          throw new FeedError('untrusted', '"next" on another origin', this.#next);
        }
        const snapshot = await this.#loadPage(this.#next);
        // Subscribers read all records again, so a feed of 50 pages notifies them six times instead of fifty.
        if (snapshot.isComplete || this.urls.length >= 2 * this.#notifiedPages) this.#notify(snapshot);
      }
    } catch (error) {
      if (this.#controller.signal.aborted || !(error instanceof FeedError)) return;
      if (error.code === 'changed' && !this.#hasRestarted) return this.#restart();
      this.missing = error;
      if (this.snapshot) this.#notify(this.snapshot);
    }
  }

  async #restart(): Promise<void> {
    this.#hasRestarted = true;
    this.#bytes = 0;
    this.#notifiedPages = 0;
    this.urls.length = 0;
    this.#pages = new FeedPages();
    this.#visited = new Set();
    this.#next = this.#url;
    this.#origin = new URL(this.#url).origin;
    return this.#loadRemainingPages();
  }

  /** Notifies the subscribers. One that does not trust the origin of the latest page keeps the previous snapshot. */
  #notify(snapshot: FeedSnapshot): void {
    const before = this.#notified;
    this.#notified = snapshot;
    this.#notifiedPages = this.urls.length;
    for (const [subscriber, trusts] of this.#subscribers) {
      if (trusts(this.#origin)) {
        subscriber.onChange(snapshot, this.missing);
      } else if (before) {
        this.#subscribers.delete(subscriber);
        subscriber.onChange(
          before,
          new FeedError('untrusted', 'a page from an origin that is not approved', this.#origin),
        );
      }
    }
  }
}
