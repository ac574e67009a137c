import {browserEffects, fetchJson} from '../feed-store/fetch-json.js';

/** How the server of a feed answers now. */
export interface FeedProbe {
  /** The HTTP status, such as "200"; undefined if the response could not be read. */
  readonly status: string | undefined;
  readonly milliseconds: number;
  /** The server answers, but its CORS headers do not let this page read the response. */
  readonly isBlockedByCors: boolean;
}

/** Fetches a feed once more, as the widgets do, to measure the response time and to find what blocks it. */
export const probeFeed = async (url: string): Promise<FeedProbe> => {
  const start = performance.now();
  const elapsed = () => Math.round(performance.now() - start);
  let status: string | undefined;
  try {
    await fetchJson(
      {
        ...browserEffects,
        fetch: async (requested, init) => {
          const response = await fetch(requested, init);
          status = String(response.status);
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
    // The widget reports what is wrong with the response. Here only its status and time matter.
  }
  const milliseconds = elapsed();
  if (status !== undefined) return {status, milliseconds, isBlockedByCors: false};
  try {
    // A no-cors response cannot be read, but the request succeeds if there is a server at all.
    await fetch(url, {
      mode: 'no-cors',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    return {status, milliseconds, isBlockedByCors: true};
  } catch {
    return {status, milliseconds, isBlockedByCors: false};
  }
};
