import {FeedError} from './feed-error.js';

/** What fetching needs of the world; tests bring their own. */
export interface Effects {
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
  /** Calls back after so many milliseconds, unless the returned function is called before. */
  readonly after: (milliseconds: number, callback: () => void) => () => void;
  /** Lets the browser paint and answer before more is read. */
  readonly giveWay: () => Promise<void>;
}

export interface JsonRequest {
  readonly address: string;
  readonly signal: AbortSignal;
  /** How long to wait for the head of the answer, in milliseconds. */
  readonly patience: number;
  readonly cache: RequestCache;
  /** The address after redirects has to pass as well. */
  readonly trusts: (address: string) => boolean;
  readonly maxBytes: number;
}
export interface JsonAnswer {
  readonly json: unknown;
  readonly address: string;
  readonly bytes: number;
}

/** A body that says nothing for so long is given up. */
const silence = 8000;

/** The one place that asks a server for anything: no cookies, no referrer, no waiting for ever. */
export const fetchJson = async (effects: Effects, request: JsonRequest): Promise<JsonAnswer> => {
  const {address, signal} = request;
  const watch = new Watch(effects, signal);
  try {
    watch.expect(request.patience);
    const response = await watch.race(
      effects.fetch(address, {
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: request.cache,
        signal: watch.signal,
      }),
    );
    const final = response.url || address;
    if (!request.trusts(final)) throw new FeedError('untrusted', `leads to ${final}`, address);
    if (!response.ok) throw new FeedError('http', `status ${response.status}`, address);
    const {text, bytes} = await readBody(response, request, watch);
    return {json: parseJson(text, address), address: final, bytes};
  } catch (error) {
    // Whoever has left needs no reason.
    signal.throwIfAborted();
    if (error instanceof FeedError) throw error;
    if (watch.isOver) throw new FeedError('timeout', 'no answer in time', address);
    throw new FeedError('network', 'not reached, or forbidden by CORS', address);
  } finally {
    watch.stop();
  }
};

const readBody = async (
  response: Response,
  {address, maxBytes}: JsonRequest,
  watch: Watch,
): Promise<{text: string; bytes: number}> => {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let [text, bytes] = ['', 0];
  for (;;) {
    watch.expect(silence);
    const part = await watch.race(reader?.read() ?? Promise.resolve({done: true as const, value: undefined}));
    if (part.done) return {text: text + decoder.decode(), bytes};
    bytes += part.value.length;
    if (bytes > maxBytes) throw new FeedError('too-large', 'too large', address);
    text += decoder.decode(part.value, {stream: true});
  }
};

const parseJson = (text: string, address: string): unknown => {
  if (text.trim() === '') throw new FeedError('no-content', 'empty', address);
  try {
    return JSON.parse(text);
  } catch {
    throw new FeedError('not-json', 'no JSON', address);
  }
};

/** Ends a request when its user leaves, or when what was expected does not come in time. */
class Watch {
  isOver = false;
  readonly #effects: Effects;
  readonly #outer: AbortSignal;
  readonly #controller = new AbortController();
  readonly #ended: Promise<never>;
  #cancel: (() => void) | undefined;

  constructor(effects: Effects, outer: AbortSignal) {
    this.#effects = effects;
    this.#outer = outer;
    this.#ended = new Promise((_resolve, reject) => {
      this.signal.addEventListener('abort', () => reject(this.signal.reason as Error), {once: true});
    });
    // Nobody may be racing at the moment it ends.
    this.#ended.catch(() => undefined);
    outer.addEventListener('abort', this.#leave, {once: true});
    if (outer.aborted) this.#leave();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  expect(milliseconds: number): void {
    this.#cancel?.();
    this.#cancel = this.#effects.after(milliseconds, () => {
      this.isOver = true;
      this.#controller.abort();
    });
  }

  /** A promise that loses when the watch ends: not every fetch obeys its signal. */
  race<T>(promise: Promise<T>): Promise<T> {
    return Promise.race([promise, this.#ended]);
  }

  stop(): void {
    this.#cancel?.();
    this.#outer.removeEventListener('abort', this.#leave);
  }

  #leave = (): void => this.#controller.abort();
}

export const browserEffects: Effects = {
  fetch: (address, init) => fetch(address, init),
  after: (milliseconds, callback) => {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
  giveWay: () => new Promise((resolve) => setTimeout(resolve)),
};
