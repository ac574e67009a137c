import {FeedPages, nextPageUrl} from '../core/format/feed-pages.js';
import {parseFeedInSlices, type ParsedFeed} from '../core/format/parse-feed.js';
import {FeedError} from '../core/model/feed-error.js';
import type {FeedSnapshot} from '../core/model/feed-snapshot.js';
import {fetchJson, type Effects} from './fetch-json.js';

export interface LoadOptions {
  readonly headersTimeoutMs: number;
  readonly cache: RequestCache;
}
/** Whether an address may be asked, and its answer taken. */
export type Trust = (url: string) => boolean;
export interface FeedSubscriber {
  /** More of the feed is here, or the reason why the rest is not. */
  readonly onChange: (snapshot: FeedSnapshot, missing: FeedError | undefined) => void;
}

export const maxPages = 200;
const maxBytes = 50_000_000;

/**
 * One feed on its way: its first page, then the pages that follow, for everybody who waits for it. It is
 * given up when the last user leaves before it is whole.
 */
export class FeedLoad {
  /** The first page. */
  readonly first: Promise<FeedSnapshot>;
  snapshot: FeedSnapshot | undefined;
  /** Where the pages came from, after redirects. */
  readonly urls: string[] = [];
  missing: FeedError | undefined;
  readonly #effects: Effects;
  readonly #url: string;
  readonly #options: LoadOptions;
  readonly #users = new Map<FeedSubscriber, Trust>();
  #controller = new AbortController();
  #pages = new FeedPages();
  #visited = new Set<string>();
  #bytes = 0;
  #hasRestarted = false;
  #next: string | undefined;
  /** Of the latest page: the next one has to be on it. */
  #origin = '';

  constructor(effects: Effects, url: string, options: LoadOptions) {
    this.#effects = effects;
    this.#url = url;
    this.#options = options;
    this.first = this.#page(url);
    this.first.then(
      () => void this.#rest(),
      () => undefined,
    );
  }

  /** Whether this is a remembered copy of what cannot be reached. */
  get isStale(): boolean {
    return this.#options.cache === 'force-cache';
  }

  /** Joins the users; the returned function leaves them. `onAbandoned` is told when nobody is left. */
  subscribe(user: FeedSubscriber, trusts: Trust, onAbandoned: () => void): () => void {
    this.#users.set(user, trusts);
    return () => {
      const wasLast = this.#users.delete(user) && this.#users.size === 0;
      if (!wasLast || this.snapshot?.isComplete) return;
      this.#controller.abort();
      onAbandoned();
    };
  }

  /** Goes on with the page that failed. */
  resume(): void {
    if (this.missing === undefined) return;
    this.missing = undefined;
    void this.#rest();
  }

  async #page(url: string): Promise<FeedSnapshot> {
    this.#visited.add(url);
    const answer = await fetchJson(this.#effects, {
      headersTimeoutMs: this.#options.headersTimeoutMs,
      // The browser may still hold the first page of the edition that is gone.
      cache: this.#hasRestarted ? 'no-cache' : this.#options.cache,
      url,
      trusts: (final) => [...this.#users.values()].some((trusts) => trusts(final)),
      signal: this.#controller.signal,
      maxBytes: maxBytes - this.#bytes,
    });
    this.#bytes += answer.bytes;
    this.urls.push(answer.url);
    const parsed = await this.#parse(answer.json, answer.url);
    if (!this.#pages.add(parsed, answer.url)) {
      throw new FeedError('changed', 'of another edition than the first page', url);
    }
    this.#origin = new URL(answer.url).origin;
    this.#next = this.#nextOf(parsed, answer.url);
    const snapshot = this.#pages.snapshot(this.#next === undefined);
    if (!snapshot) throw new FeedError('not-feed', 'no page', url);
    return (this.snapshot = snapshot);
  }

  async #parse(json: unknown, url: string): Promise<ParsedFeed> {
    const parsing = parseFeedInSlices(json, url);
    for (let step = parsing.next(); ; step = parsing.next()) {
      if (step.done) return step.value;
      await this.#effects.yieldToMain();
      this.#controller.signal.throwIfAborted();
    }
  }

  /** The following page, unless it is one that has been. */
  #nextOf({feed}: ParsedFeed, url: string): string | undefined {
    const next = nextPageUrl(feed, url);
    return next === undefined || this.#visited.has(next) ? undefined : next;
  }

  /** Reads on to the end; when the feed changes meanwhile it begins again, once, from the first page. */
  async #rest(): Promise<void> {
    try {
      while (this.#next !== undefined) {
        if (this.#visited.size >= maxPages) {
          throw new FeedError('too-large', `more than ${maxPages} pages`, this.#next);
        }
        if (new URL(this.#next).origin !== this.#origin) {
          throw new FeedError('untrusted', '"next" on another origin', this.#next);
        }
        const before = this.snapshot;
        this.#tell(await this.#page(this.#next), before);
      }
    } catch (error) {
      if (this.#controller.signal.aborted || !(error instanceof FeedError)) return;
      if (error.code === 'changed' && !this.#hasRestarted) return this.#again();
      this.missing = error;
      if (this.snapshot) this.#tell(this.snapshot, this.snapshot);
    }
  }

  async #again(): Promise<void> {
    this.#hasRestarted = true;
    this.#bytes = 0;
    this.urls.length = 0;
    this.#pages = new FeedPages();
    this.#visited = new Set();
    this.#next = this.#url;
    this.#origin = new URL(this.#url).origin;
    return this.#rest();
  }

  /** Tells the users; whoever does not trust where the latest page came from keeps what was there before. */
  #tell(snapshot: FeedSnapshot, before: FeedSnapshot | undefined): void {
    for (const [user, trusts] of this.#users) {
      if (trusts(this.#origin)) {
        user.onChange(snapshot, this.missing);
      } else if (before) {
        this.#users.delete(user);
        user.onChange(
          before,
          new FeedError('untrusted', 'a page from an origin that is not approved', this.#origin),
        );
      }
    }
  }
}
