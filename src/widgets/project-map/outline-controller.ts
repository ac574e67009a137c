import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {FeedSnapshot} from '../../core/model/feed-snapshot.js';
import {resolveUrl} from '../../core/model/urls.js';
import {browserEffects, fetchJson} from '../../feed-store/fetch-json.js';
import {parseOutline, type Outline} from './outline.js';
import {finland} from './outline-finland.js';

export interface OutlineControllerOptions {
  /** The address that the page has set. */
  readonly url: () => string;
  readonly snapshot: () => FeedSnapshot | undefined;
  readonly onError: (url: string) => void;
}

const headersTimeoutMs = 8000;
const maxBytes = 100_000;
/** One request for each address, whatever comes of it. */
const requests = new Map<string, Promise<Outline | undefined>>();

/** Knows the outline of the map: Finland's, or the one that page or feed name on an origin of theirs. */
export class OutlineController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: OutlineControllerOptions;
  #url = '';
  #outline: Outline | undefined;

  constructor(host: ReactiveControllerHost, options: OutlineControllerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Undefined while it is on its way, and where it cannot be had: a map of another country would be wrong. */
  get outline(): Outline | undefined {
    return this.#url ? this.#outline : finland;
  }

  hostUpdate(): void {
    const url = this.#wanted;
    if (url === this.#url) return;
    this.#url = url;
    this.#outline = undefined;
    if (url) void this.#load(url);
  }

  get #wanted(): string {
    const snapshot = this.#options.snapshot();
    if (!snapshot) return this.#url;
    const own = this.#options.url();
    if (own) return resolveUrl(own, document.baseURI) ?? own;
    const {outline} = snapshot.feed;
    return outline === undefined ? '' : (resolveUrl(outline, snapshot.baseOf(snapshot.feed)) ?? outline);
  }

  async #load(url: string): Promise<void> {
    const origins = [location.origin, originOf(this.#options.snapshot()?.url ?? '')];
    const trusts = (one: string) => origins.includes(originOf(one));
    const request = trusts(url) ? requestOnce(url, trusts) : Promise.resolve(undefined);
    const outline = await request;
    if (!outline) this.#options.onError(url);
    if (url !== this.#url) return;
    this.#outline = outline;
    this.#host.requestUpdate();
  }
}

const requestOnce = (url: string, trusts: (url: string) => boolean): Promise<Outline | undefined> => {
  const request = requests.get(url) ?? fetchOutline(url, trusts);
  requests.set(url, request);
  return request;
};

const fetchOutline = async (url: string, trusts: (url: string) => boolean): Promise<Outline | undefined> => {
  const {signal} = new AbortController();
  try {
    const {json} = await fetchJson(browserEffects, {
      ...{url, signal, trusts, headersTimeoutMs, maxBytes},
      cache: 'default',
    });
    return parseOutline(json);
  } catch {
    // A failure is forgotten, so that a later map may ask again.
    requests.delete(url);
    return undefined;
  }
};

const originOf = (url: string): string => {
  try {
    return new URL(url).origin;
  } catch {
    return '';
  }
};
