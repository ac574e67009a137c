import {browserEffects, fetchJson} from '../feed-store/fetch-json.js';

/** What a server says to one question, asked now. */
export interface FeedAnswer {
  /** The status in words, such as "200"; undefined where nothing could be read. */
  readonly status: string | undefined;
  readonly milliseconds: number;
  /** Whether the server answers, but does not let this page read what it says. */
  readonly isForbidden: boolean;
}

/** Asks for a feed once more, as the widgets do, to see how long it takes and what is in the way. */
export const askFeed = async (url: string): Promise<FeedAnswer> => {
  const start = performance.now();
  const passed = () => Math.round(performance.now() - start);
  let status: string | undefined;
  let final = '';
  try {
    await fetchJson(
      {
        ...browserEffects,
        fetch: async (asked, init) => {
          const response = await fetch(asked, init);
          status = String(response.status);
          final = response.url;
          return response;
        },
      },
      {
        url,
        signal: new AbortController().signal,
        headersTimeoutMs: 8000,
        cache: 'no-store',
        trusts: () => true,
        maxBytes: 50_000_000,
      },
    );
  } catch {
    // What is wrong with it the widget has said; here it is only whether there is an answer.
  }
  if (final || status !== undefined) return {status, milliseconds: passed(), isForbidden: false};
  const milliseconds = passed();
  try {
    // Without CORS nothing can be read, but it succeeds where there is a server at all.
    await fetch(url, {
      mode: 'no-cors',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    return {status, milliseconds, isForbidden: true};
  } catch {
    return {status, milliseconds, isForbidden: false};
  }
};
