import {FeedError} from './feed-error.js';
import {FeedLoad, type FeedUser, type LoadOptions} from './feed-load.js';
import type {FeedSnapshot} from './feed-pages.js';
import {browserEffects, type Effects} from './fetch-json.js';

export interface FeedRequest {
  /** Absolute, tried in turn. */
  readonly addresses: readonly string[];
  /** Whether an origin may be asked at all. */
  readonly trusts: (address: string) => boolean;
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
  async open(request: FeedRequest, user: FeedUser, signal: AbortSignal): Promise<OpenFeed> {
    const {addresses, trusts} = request;
    const failures: FeedError[] = [];
    for (const [index, address] of addresses.entries()) {
      const patience = index < addresses.length - 1 ? 4000 : 8000;
      const cache = request.reload ? 'no-cache' : 'default';
      try {
        return await this.#join(address, {patience, cache, trusts}, user, signal);
      } catch (error) {
        failures.push(asFeedError(error, signal));
      }
    }
    // Only a failed connection leaves the browser's copy in place: an error page has replaced it (measured).
    for (const {address} of failures.filter(({code}) => code === 'network')) {
      try {
        return await this.#join(address ?? '', {patience: 4000, cache: 'force-cache', trusts}, user, signal);
      } catch (error) {
        asFeedError(error, signal);
      }
    }
    throw failures.at(-1) ?? new FeedError('no-address', 'not given');
  }

  async #join(address: string, options: LoadOptions, user: FeedUser, signal: AbortSignal): Promise<OpenFeed> {
    signal.throwIfAborted();
    assertTrust(options, address);
    const load = this.#loadOf(address, options);
    const leave = load.use(user, () => this.#forget(address, load));
    signal.addEventListener('abort', leave, {once: true});
    try {
      // Another widget may have asked with more trust: where the feed came from has to pass here as well.
      const snapshot = await load.first;
      signal.throwIfAborted();
      assertTrust(options, snapshot.address);
      const {missing, isStale} = load;
      return {snapshot: load.snapshot ?? snapshot, missing, isStale, resume: () => load.resume()};
    } catch (error) {
      this.#forget(address, load);
      throw error;
    }
  }

  #loadOf(address: string, options: LoadOptions): FeedLoad {
    const known = this.#loads.get(address);
    if (known && options.cache === 'default') return known;
    // Several widgets that retry at once share that request too.
    if (known && known.snapshot === undefined) return known;
    const load = new FeedLoad(this.#effects, address, options);
    this.#loads.set(address, load);
    return load;
  }

  #forget(address: string, load: FeedLoad): void {
    if (this.#loads.get(address) === load) this.#loads.delete(address);
  }
}

const assertTrust = ({trusts}: LoadOptions, address: string): void => {
  if (!trusts(address)) throw new FeedError('untrusted', 'not approved', address);
};

const asFeedError = (error: unknown, signal: AbortSignal): FeedError => {
  signal.throwIfAborted();
  if (error instanceof FeedError) return error;
  throw error;
};

/** The store of the page. */
export const feedStore = new FeedStore();
