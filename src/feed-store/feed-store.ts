import {FeedError} from '../core/model/feed-error.js';
import type {FeedSnapshot} from '../core/model/feed-snapshot.js';
import {FeedLoad, type FeedSubscriber, type LoadOptions, type Trust} from './feed-load.js';
import {browserEffects, type Effects} from './fetch-json.js';

export interface FeedRequest {
  /** Absolute, tried in turn. */
  readonly urls: readonly string[];
  readonly trusts: Trust;
  /** Ask the server again, whatever is remembered. */
  readonly reload?: boolean;
}
export interface OpenFeed {
  readonly snapshot: FeedSnapshot;
  readonly missing: FeedError | undefined;
  /** Whether the data is from a cache because its server cannot be reached. */
  readonly isStale: boolean;
  readonly resume: () => void;
}

/**
 * Knows which feeds have been asked for: ten widgets with one address make one request. It remembers
 * promises, so that those who come early share it too, and forgets failures.
 */
export class FeedStore {
  readonly #effects: Effects;
  readonly #loads = new Map<string, FeedLoad>();

  constructor(effects: Effects = browserEffects) {
    this.#effects = effects;
  }

  /**
   * The first of the addresses that has a feed. The user is told of further pages until the signal ends.
   * @throws FeedError of the last address, when none has one.
   */
  async open(request: FeedRequest, user: FeedSubscriber, signal: AbortSignal): Promise<OpenFeed> {
    const {urls, trusts, reload} = request;
    const failures: FeedError[] = [];
    const join = async (url: string, options: LoadOptions): Promise<OpenFeed | undefined> => {
      try {
        return await this.#join(url, options, trusts, user, signal);
      } catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof FeedError)) throw error;
        failures.push(error);
        return undefined;
      }
    };
    for (const url of urls) {
      const headersTimeoutMs = url === urls.at(-1) ? 8000 : 4000;
      const feed = await join(url, {headersTimeoutMs, cache: reload ? 'no-cache' : 'default'});
      if (feed) return feed;
    }
    const reason = failures.at(-1) ?? new FeedError('no-address', 'not given');
    // Only a failed connection leaves the browser's copy in place: an error page has replaced it (measured).
    for (const {code, url = ''} of [...failures]) {
      const feed = code === 'network' && (await join(url, {headersTimeoutMs: 4000, cache: 'force-cache'}));
      if (feed) return feed;
    }
    throw reason;
  }

  async #join(
    url: string,
    options: LoadOptions,
    trusts: Trust,
    user: FeedSubscriber,
    signal: AbortSignal,
  ): Promise<OpenFeed> {
    signal.throwIfAborted();
    assertTrust(trusts, url);
    const load = this.#loadOf(url, options);
    const leave = load.subscribe(user, trusts, () => this.#forget(url, load));
    signal.addEventListener('abort', leave, {once: true});
    const first = await load.first;
    signal.throwIfAborted();
    // Another widget may have asked with more trust: where the feed came from has to pass here as well.
    for (const page of load.urls) assertTrust(trusts, page);
    const {snapshot = first, missing, isStale} = load;
    return {snapshot, missing, isStale, resume: () => load.resume()};
  }

  #loadOf(url: string, options: LoadOptions): FeedLoad {
    // A copy of what cannot be reached is for now: whoever comes later asks the server again.
    if (options.cache === 'force-cache') return new FeedLoad(this.#effects, url, options);
    const known = this.#loads.get(url);
    // Several widgets that retry at once share that request too.
    if (known && (options.cache === 'default' || known.snapshot === undefined)) return known;
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
  if (!trusts(url)) throw new FeedError('untrusted', 'not approved', url);
};

/** The store of the page. */
export const feedStore = new FeedStore();
