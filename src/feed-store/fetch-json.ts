import {FeedError, type FeedErrorCode} from '../core/model/feed-error.js';

/** The side effects of fetching. Tests replace them. */
export interface Effects {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Starts a timer. Returns a function that cancels it. */
  readonly setTimer: (milliseconds: number, callback: () => void) => () => void;
  /** The current time in milliseconds. */
  readonly now: () => number;
  /** Yields to the main thread, so that the browser can paint and handle input. */
  readonly yieldToMain: () => Promise<void>;
}

export interface JsonRequest {
  readonly url: string;
  readonly signal: AbortSignal;
  /** How long to wait for the response headers. */
  readonly headersTimeoutMs: number;
  readonly cache: RequestCache;
  /** Whether the URL after redirects is trusted; if not, the body is not read. */
  readonly trusts: (url: string) => boolean;
  readonly maxBytes: number;
  /** Called with the headers and with every piece of the body. */
  readonly onProgress?: () => void;
}
export interface JsonResponse {
  readonly json: unknown;
  /** The URL after redirects. Every subscriber checks whether it trusts it. */
  readonly url: string;
  readonly bytes: number;
}

/** The request fails after this time without a byte of the body. */
const idleTimeoutMs = 8000;

/** Fetches JSON without cookies and referrer, and with time limits. Every request is made here. */
export const fetchJson = async ({fetch, setTimer}: Effects, request: JsonRequest): Promise<JsonResponse> => {
  const {url, signal, headersTimeoutMs, cache, trusts, maxBytes, onProgress} = request;
  const fail = (code: FeedErrorCode, detail: string) => new FeedError(code, detail, url);
  const controller = new AbortController();
  const abort = () => controller.abort(signal.reason);
  /** Rejects on time-out and on abort, since not every fetch implementation obeys its signal. */
  const withTimeout = async <T>(milliseconds: number, promise: Promise<T>): Promise<T> => {
    const cancel = setTimer(milliseconds, () => controller.abort(fail('timeout', 'no answer in time')));
    try {
      return await Promise.race([promise, rejectOnAbort(controller.signal)]);
    } finally {
      cancel();
    }
  };
  try {
    signal.throwIfAborted();
    signal.addEventListener('abort', abort);
    const response = await withTimeout(
      headersTimeoutMs,
      fetch(url, {credentials: 'omit', referrerPolicy: 'no-referrer', cache, signal: controller.signal}),
    );
    onProgress?.();
    const final = response.url || url;
    if (!trusts(final)) throw fail('untrusted', `leads to ${final}`);
    if (!response.ok) throw fail('http', `status ${response.status}`);
    const reader = response.body?.getReader();
    const parts: Uint8Array[] = [];
    let bytes = 0;
    for (;;) {
      const part = await withTimeout<{value?: Uint8Array | undefined}>(
        idleTimeoutMs,
        reader?.read() ?? endOfBody,
      );
      if (!part.value) break;
      onProgress?.();
      bytes += part.value.length;
      if (bytes > maxBytes) throw fail('too-large', 'too large');
      parts.push(part.value);
    }
    const text = decode(parts, bytes);
    if (!/\S/.test(text)) throw fail('no-content', 'empty');
    return {json: JSON.parse(text), url: final, bytes};
  } catch (error) {
    // If the caller has aborted, the reason does not matter.
    signal.throwIfAborted();
    const reason: unknown = controller.signal.aborted ? controller.signal.reason : error;
    controller.abort();
    if (reason instanceof SyntaxError) throw fail('not-json', 'no JSON');
    throw reason instanceof FeedError ? reason : fail('network', 'not reached, or forbidden by CORS');
  } finally {
    signal.removeEventListener('abort', abort);
  }
};

/** Decodes the body in one call. Joining the texts of its parts would leave twice the garbage (measured). */
const decode = (parts: readonly Uint8Array[], length: number): string => {
  const body = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    body.set(part, at);
    at += part.length;
  }
  return new TextDecoder().decode(body);
};

const rejectOnAbort = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => {
    const abort = () => reject(signal.reason as Error);
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, {once: true});
  });

/** The result of reading a response without a body. */
const endOfBody: Promise<{value?: Uint8Array | undefined}> = Promise.resolve({});

export const browserEffects: Effects = {
  fetch: (url, init) => fetch(url, init),
  setTimer: (milliseconds, callback) => {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
  now: () => performance.now(),
  // Browsers delay nested timers by 4 ms, but not messages.
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
