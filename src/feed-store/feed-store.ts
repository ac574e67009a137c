import {FeedError} from '../core/model/feed-error.js';
import type {FeedSnapshot} from '../core/model/feed-snapshot.js';
import {FeedLoad, type FeedSubscriber, type LoadOptions, type Trust} from './feed-load.js';
import {browserEffects, type Effects} from './fetch-json.js';

export interface FeedRequest {
  /** Absolute URLs, tried in turn. */
  readonly urls: readonly string[];
  readonly trusts: Trust;
  /** Whether to request the feed again, even if it is loaded. */
  readonly reload?: boolean;
}
export interface OpenFeed {
  readonly snapshot: FeedSnapshot;
  readonly missing: FeedError | undefined;
  /** Whether the feed comes from the cache because its server cannot be reached. */
  readonly isStale: boolean;
  readonly resume: () => void;
}

/** The time for the headers of all URLs of a feed together. */
const allHeadersMs = 8000;
/** The time without progress after which the request fails: a little less than the promised 10 s. */
const messageMs = 9500;

/**
 * Memoizes one load per URL, so that ten widgets with one feed make one request. Pending loads are shared too;
 * failures are forgotten.
 */
export class FeedStore {
  readonly #effects: Effects;
  readonly #loads = new Map<string, FeedLoad>();

  constructor(effects: Effects = browserEffects) {
    this.#effects = effects;
  }

  /**
   * Opens the first URL that has a feed. The subscriber is notified of further pages until the signal aborts.
   * @throws FeedError of the last URL, if none has a feed
   */
  async open(request: FeedRequest, subscriber: FeedSubscriber, signal: AbortSignal): Promise<OpenFeed> {
    const {urls, trusts, reload} = request;
    const failures: FeedError[] = [];
    const {now} = this.#effects;
    let progressAt = now();
    /** The time for the headers of the next URL. Half of the remaining time is kept for the URLs after it. */
    const timeFor = (isLast: boolean): number => {
      const waited = now() - progressAt;
      const left = Math.max(0, (waited < allHeadersMs ? allHeadersMs : messageMs) - waited);
      return isLast ? left : left / 2;
    };
    const tryOpen = async (url: string, options: LoadOptions): Promise<OpenFeed | undefined> => {
      const onProgress = (at: number) => {
        progressAt = Math.max(progressAt, at);
      };
      try {
        return await this.#open(url, options, {trusts, onProgress}, subscriber, signal);
      } catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof FeedError)) throw error;
        failures.push(error);
        return undefined;
      }
    };
    // `entries()` is not used: pages with Prototype replace it by another function.
    for (const url of urls) {
      const headersTimeoutMs = timeFor(url === urls.at(-1));
      const feed = await tryOpen(url, {headersTimeoutMs, cache: reload ? 'no-cache' : 'default'});
      if (feed) return feed;
    }
    const reason = failures.at(-1) ?? new FeedError('no-address', 'not given');
    // The browser keeps its copy only after a failed connection. An error page replaces it (measured).
    for (const {code, url = ''} of [...failures]) {
      const feed =
        code === 'network' &&
        (await tryOpen(url, {headersTimeoutMs: Math.min(4000, timeFor(false)), cache: 'force-cache'}));
      if (feed) return feed;
    }
    throw reason;
  }

  async #open(
    url: string,
    options: LoadOptions,
    {trusts, onProgress}: {readonly trusts: Trust; readonly onProgress: (at: number) => void},
    subscriber: FeedSubscriber,
    signal: AbortSignal,
  ): Promise<OpenFeed> {
    signal.throwIfAborted();
    assertTrust(trusts, url);
    const load = this.#loadOf(url, options);
    const unsubscribe = load.subscribe(subscriber, trusts, () => this.#forget(url, load));
    signal.addEventListener('abort', unsubscribe, {once: true});
    load.first.catch(() => onProgress(load.progressAt ?? 0));
    const first = await load.first;
    signal.throwIfAborted();
    // Another widget may have started the load and trust more origins, so every page is checked again.
    for (const page of load.urls) assertTrust(trusts, page);
    const {snapshot = first, missing, isStale} = load;
    return {snapshot, missing, isStale, resume: () => load.resume()};
  }

  #loadOf(url: string, options: LoadOptions): FeedLoad {
    // A cached copy is not memoized: the next request tries the server again.
    if (options.cache === 'force-cache') return new FeedLoad(this.#effects, url, options);
    const pending = this.#loads.get(url);
    // Several widgets that retry at the same time share one request.
    if (pending && (options.cache === 'default' || pending.snapshot === undefined)) return pending;
    const load = new FeedLoad(this.#effects, url, options);
    this.#loads.set(url, load);
    load.first.catch(() => this.#forget(url, load));
    return load;
  }

  #forget(url: string, load: FeedLoad): void {
    if (this.#loads.get(url) === load) this.#loads.delete(url);
  }
}

const assertTrust = (trusts: Trust, url: string): void => {
  if (!trusts(url)) throw new FeedError('untrusted', 'not trusted', url);
};

/** The feed store of the page. */
export const feedStore = new FeedStore();
