import {FeedError, type FeedErrorCode} from '../core/model/feed-error.js';

/** What fetching needs of the world; tests bring their own. */
export interface Effects {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Calls back after so many milliseconds, unless the returned function is called before. */
  readonly setTimer: (milliseconds: number, callback: () => void) => () => void;
  /** Lets the browser paint and answer before more is read. */
  readonly yieldToMain: () => Promise<void>;
}

export interface JsonRequest {
  readonly url: string;
  readonly signal: AbortSignal;
  /** How long to wait for the head of the answer, in milliseconds. */
  readonly headersTimeoutMs: number;
  readonly cache: RequestCache;
  /** Whether anybody trusts where redirects have led; if not, nothing more is read. */
  readonly trusts: (url: string) => boolean;
  readonly maxBytes: number;
}
export interface JsonAnswer {
  readonly json: unknown;
  /** After redirects: it has to be trusted as well, by everybody who takes the answer. */
  readonly url: string;
  readonly bytes: number;
}

/** A body that says nothing for so long is given up. */
const idleTimeoutMs = 8000;

/** The one place that asks a server for anything: no cookies, no referrer, no waiting for ever. */
export const fetchJson = async ({fetch, setTimer}: Effects, request: JsonRequest): Promise<JsonAnswer> => {
  const {url, signal, headersTimeoutMs, cache, trusts, maxBytes} = request;
  const fail = (code: FeedErrorCode, detail: string) => new FeedError(code, detail, url);
  const controller = new AbortController();
  const leave = () => controller.abort(signal.reason);
  /** Waits no longer than is said, nor than anybody cares: not every fetch obeys its signal. */
  const within = async <T>(milliseconds: number, promise: Promise<T>): Promise<T> => {
    const cancel = setTimer(milliseconds, () => controller.abort(fail('timeout', 'no answer in time')));
    try {
      return await Promise.race([promise, aborted(controller.signal)]);
    } finally {
      cancel();
    }
  };
  try {
    signal.throwIfAborted();
    signal.addEventListener('abort', leave);
    const response = await within(
      headersTimeoutMs,
      fetch(url, {credentials: 'omit', referrerPolicy: 'no-referrer', cache, signal: controller.signal}),
    );
    const final = response.url || url;
    if (!trusts(final)) throw fail('untrusted', `leads to ${final}`);
    if (!response.ok) throw fail('http', `status ${response.status}`);
    const reader = response.body?.getReader();
    const decoder = new TextDecoder();
    let [text, bytes] = ['', 0];
    for (;;) {
      const part = await within<{value?: Uint8Array | undefined}>(idleTimeoutMs, reader?.read() ?? nothing);
      if (!part.value) break;
      bytes += part.value.length;
      if (bytes > maxBytes) throw fail('too-large', 'too large');
      text += decoder.decode(part.value, {stream: true});
    }
    text += decoder.decode();
    if (!text.trim()) throw fail('no-content', 'empty');
    return {json: JSON.parse(text), url: final, bytes};
  } catch (error) {
    // Whoever has left needs no reason.
    signal.throwIfAborted();
    const reason: unknown = controller.signal.aborted ? controller.signal.reason : error;
    controller.abort();
    if (reason instanceof SyntaxError) throw fail('not-json', 'no JSON');
    throw reason instanceof FeedError ? reason : fail('network', 'not reached, or forbidden by CORS');
  } finally {
    signal.removeEventListener('abort', leave);
  }
};

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => {
    const end = () => reject(signal.reason as Error);
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, {once: true});
  });

/** What a body without a stream has to say. */
const nothing: Promise<{value?: Uint8Array | undefined}> = Promise.resolve({});

export const browserEffects: Effects = {
  fetch: (url, init) => fetch(url, init),
  setTimer: (milliseconds, callback) => {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
  // Nested time-outs are held back to 4 ms each; a message is not.
  yieldToMain: () =>
    new Promise((resolve) => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(0);
    }),
};
