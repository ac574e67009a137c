import {initialState, Task, TaskStatus} from '@lit/task';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {feedDefaults} from '../../feed-store/feed-defaults.js';
import {FeedError} from '../../core/model/feed-error.js';
import type {FeedSubscriber} from '../../feed-store/feed-load.js';
import {FeedPages} from '../../core/feed-format/feed-pages.js';
import {resolveUrl} from '../../core/model/urls.js';
import {type FeedSnapshot} from '../../core/model/feed-snapshot.js';
import {feedStore, type FeedStore, type OpenFeed} from '../../feed-store/feed-store.js';
import {parseFeed} from '../../core/feed-format/parse-feed.js';

/** The state of a widget's feed. A failed feed never looks like an empty one. */
export type FeedState =
  | {readonly kind: 'waiting'}
  | {readonly kind: 'failed'; readonly error: FeedError}
  | {
      readonly kind: 'ready' | 'stale';
      readonly snapshot: FeedSnapshot;
      /** Why later pages could not be fetched; undefined if none is missing. */
      readonly missing: FeedError | undefined;
    };

export interface FeedControllerOptions {
  /** URLs as written on the page. */
  readonly urls: () => readonly string[];
  /** A feed object instead of URLs. */
  readonly data: () => unknown;
  readonly trusts?: (url: string) => boolean;
  /** Whether a feed is needed. Otherwise no request is made. */
  readonly isNeeded?: () => boolean;
  /** Called with each new snapshot, with the reason if later pages could not be fetched, and with each error. */
  readonly onFeed?: (snapshot: FeedSnapshot, missing: FeedError | undefined) => void;
  readonly onError?: (error: FeedError) => void;
  readonly store?: FeedStore;
}
type Host = ReactiveControllerHost & Element;

/** Fetches the feed for its host, and keeps the last good one if a later request fails. */
export class FeedController implements ReactiveController {
  readonly #host: Host;
  readonly #options: FeedControllerOptions;
  readonly #task: Task<readonly [string, unknown, boolean], OpenFeed>;
  #feed: OpenFeed | undefined;
  #outcome: object | undefined;
  /** Kept until a feed has loaded, so that the message does not vanish during a retry. */
  #failure: FeedError | undefined;
  /** The URLs of `#feed`. Its data is not used for other URLs. */
  #openUrls = '';
  #skipCache = false;
  /** Aborts the last request. (The signal of a finished task is never aborted.) */
  #request = new AbortController();

  constructor(host: Host, options: FeedControllerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
    this.#task = new Task(host, {
      args: () => [this.#urls().join(' '), options.data(), this.#isNeeded] as const,
      task: ([urls, data, isNeeded]) => (isNeeded ? this.#open(urls, data) : initialState),
      onComplete: (feed) => this.#complete(feed),
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

  /** Changes at the end of each load of the feed, but not with its further pages. */
  get outcome(): object | undefined {
    return this.#outcome;
  }

  /** The feed so far; undefined before the first page has loaded. */
  get snapshot(): FeedSnapshot | undefined {
    return this.#feed?.snapshot;
  }

  /** Whether a request is pending, also while older data is shown. */
  get isWaiting(): boolean {
    return this.#task.status === TaskStatus.PENDING;
  }

  /** Fetches the feed again, without using any cache. Resolves to the new state, also after a failure. */
  async reload(): Promise<void> {
    if (!this.#isNeeded) return;
    this.#skipCache = true;
    await this.#task.run();
  }

  /** Fetches the missing pages. */
  readonly resume = (): void => this.#feed?.resume();

  hostConnected(): void {
    // A host that was removed and inserted again continues its aborted request.
    if (this.#request.signal.aborted && !this.#feed?.snapshot.isComplete) void this.#task.run();
  }

  hostDisconnected(): void {
    // Moving an element removes and inserts it in one task, so the end of the task is awaited.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#request.abort();
    });
  }

  get #isNeeded(): boolean {
    return this.#options.isNeeded?.() ?? true;
  }

  #urls(): readonly string[] {
    const own = this.#options.urls();
    const written = own.length > 0 ? own : feedDefaults().urls;
    return written.flatMap((url) => resolveUrl(url, document.baseURI) ?? []);
  }

  async #open(urls: string, data: unknown): Promise<OpenFeed> {
    this.#request.abort();
    const {signal} = (this.#request = new AbortController());
    if (this.#openUrls !== urls || data !== undefined) this.#feed = this.#failure = undefined;
    this.#openUrls = urls;
    const reload = this.#skipCache;
    this.#skipCache = false;
    if (data !== undefined) return openData(data);
    const {store = feedStore, trusts = () => true} = this.#options;
    const request = {urls: urls.split(' ').filter(Boolean), trusts, reload};
    const onChange: FeedSubscriber['onChange'] = (snapshot, missing) => {
      if (!signal.aborted) this.#append(snapshot, missing);
    };
    return store.open(request, {onChange}, signal);
  }

  #complete(feed: OpenFeed): void {
    this.#outcome = this.#feed = feed;
    this.#failure = undefined;
    this.#options.onFeed?.(feed.snapshot, feed.missing);
  }

  #append(snapshot: FeedSnapshot, missing: FeedError | undefined): void {
    if (!this.#feed) return;
    this.#feed = {...this.#feed, snapshot, missing};
    this.#options.onFeed?.(snapshot, missing);
    this.#host.requestUpdate();
  }

  #fail(error: unknown): void {
    // An aborted request rejects too, but is no failure.
    if (!(error instanceof FeedError)) return;
    this.#outcome = this.#failure = error;
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
