import {initialState, Task, TaskStatus} from '@lit/task';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {feedDefaults} from '../../feed-store/feed-defaults.js';
import {FeedError} from '../../core/model/feed-error.js';
import type {FeedUser} from '../../feed-store/feed-load.js';
import {FeedPages, resolveUrl, type FeedSnapshot} from '../../core/format/feed-pages.js';
import {feedStore, type FeedStore, type OpenFeed} from '../../feed-store/feed-store.js';
import {parseFeed} from '../../core/format/parse-feed.js';

/** What a widget has of its feed. A failed one never looks like an empty one. */
export type FeedState =
  | {readonly kind: 'waiting'}
  | {readonly kind: 'failed'; readonly error: FeedError}
  | {
      readonly kind: 'ready' | 'stale';
      readonly snapshot: FeedSnapshot;
      /** Why further pages are missing, where they are. */
      readonly missing: FeedError | undefined;
    };

export interface FeedOptions {
  /** Addresses as the page wrote them. */
  readonly urls: () => readonly string[];
  /** A feed object instead of addresses. */
  readonly data: () => unknown;
  readonly trusts?: (url: string) => boolean;
  /** Whether a feed is needed at all; nobody is asked for one that is not. */
  readonly isNeeded?: () => boolean;
  /** Called when there is something to report to the page's developer. */
  readonly onFeed?: (snapshot: FeedSnapshot) => void;
  readonly onError?: (error: FeedError) => void;
  readonly store?: FeedStore;
}
type Host = ReactiveControllerHost & Element;

/** Gives its host the feed, and keeps what it has when asking again fails. */
export class FeedController implements ReactiveController {
  readonly #host: Host;
  readonly #options: FeedOptions;
  readonly #task: Task<readonly [string, unknown, boolean], OpenFeed>;
  #feed: OpenFeed | undefined;
  /** Stays until something is there: while a reader tries again the failure does not vanish under the finger. */
  #failure: FeedError | undefined;
  /** For what the feed was opened: another address has no use for the old data. */
  #openedFor = '';
  #skipCache = false;
  /** Ends what was asked for last; the signal of a task that is done is never aborted. */
  #asked = new AbortController();

  constructor(host: Host, options: FeedOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
    this.#task = new Task(host, {
      args: () => [this.#urls().join(' '), options.data(), options.isNeeded?.() ?? true] as const,
      task: ([urls, data, isNeeded]) => (isNeeded ? this.#open(urls, data) : initialState),
      onComplete: (feed) => this.#take(feed),
      onError: (error) => this.#fail(error),
    });
  }

  get state(): FeedState {
    if (this.#feed) {
      const {snapshot, missing, isStale} = this.#feed;
      return {kind: isStale || this.#failure ? 'stale' : 'ready', snapshot, missing};
    }
    return this.#failure ? {kind: 'failed', error: this.#failure} : {kind: 'waiting'};
  }

  /** Whether an answer is awaited, also while older data is shown. */
  get isWaiting(): boolean {
    return this.#task.status === TaskStatus.PENDING;
  }

  /** Asks the server again; ends with the new state, whichever it is. */
  async reload(): Promise<void> {
    this.#skipCache = true;
    await this.#task.run();
  }

  /** Fetches the pages that are missing. */
  resume(): void {
    this.#feed?.resume();
  }

  hostConnected(): void {
    // Gone for good and come back: what was given up is asked for again.
    if (this.#asked.signal.aborted && !this.#feed?.snapshot.isComplete) void this.#task.run();
  }

  hostDisconnected(): void {
    // A move is a removal and an insertion at once: only who stays away leaves the feed.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#asked.abort();
    });
  }

  #urls(): readonly string[] {
    const own = this.#options.urls();
    const written = own.length > 0 ? own : feedDefaults().urls;
    return written.flatMap((url) => resolveUrl(url, document.baseURI) ?? []);
  }

  async #open(urls: string, data: unknown): Promise<OpenFeed> {
    this.#asked.abort();
    const {signal} = (this.#asked = new AbortController());
    if (this.#openedFor !== urls || data !== undefined) this.#feed = this.#failure = undefined;
    this.#openedFor = urls;
    const reload = this.#skipCache;
    this.#skipCache = false;
    if (data !== undefined) return openData(data);
    const {store = feedStore, trusts = () => true} = this.#options;
    const request = {urls: urls.split(' ').filter(Boolean), trusts, reload};
    const onChange: FeedUser['onChange'] = (snapshot, missing) => {
      if (!signal.aborted) this.#grow(snapshot, missing);
    };
    return store.open(request, {onChange}, signal);
  }

  #take(feed: OpenFeed): void {
    this.#feed = feed;
    this.#failure = undefined;
    this.#options.onFeed?.(feed.snapshot);
  }

  #grow(snapshot: FeedSnapshot, missing: FeedError | undefined): void {
    if (!this.#feed) return;
    this.#feed = {...this.#feed, snapshot, missing};
    this.#options.onFeed?.(snapshot);
    this.#host.requestUpdate();
  }

  #fail(error: unknown): void {
    // A request that was given up ends as an error too, and is none.
    if (!(error instanceof FeedError)) return;
    this.#failure = error;
    this.#options.onError?.(error);
  }
}

const openData = (data: unknown): OpenFeed => {
  const pages = new FeedPages();
  pages.add(parseFeed(data), document.baseURI);
  const snapshot = pages.snapshot(true);
  if (!snapshot) throw new FeedError('not-feed', 'the data has no page');
  return {snapshot, missing: undefined, isStale: false, resume: () => undefined};
};
