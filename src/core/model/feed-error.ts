/** Why a feed could not be loaded. The messages explain each code to readers. */
export const feedErrorCodes = [
  /** No URL was given, and none follows from the script's URL. */
  'no-address',
  /** The URL is on an origin that the page does not trust. */
  'untrusted',
  /** The connection failed, or CORS forbids reading the response. */
  'network',
  /** No response in time. */
  'timeout',
  /** The response status is not 2xx. */
  'http',
  /** The response is empty. */
  'no-content',
  /** The response is not JSON, often a login or error page. */
  'not-json',
  /** The response is JSON, but not a feed. */
  'not-feed',
  /** Another major version of the format. */
  'version',
  /** More than 200 pages or 50 MB. */
  'too-large',
  /** The feed changed twice while its pages were loaded. */
  'changed',
] as const;
export type FeedErrorCode = (typeof feedErrorCodes)[number];

/** The reason why a feed could not be loaded. */
export class FeedError extends Error {
  override readonly name = 'FeedError';

  constructor(
    readonly code: FeedErrorCode,
    /** For developers, in English. Readers see the message of the code. */
    detail: string,
    /** The URL that failed, if one was requested. */
    readonly url?: string,
  ) {
    super(`${url ?? 'feed'}: ${detail} (${code})`);
  }
}
