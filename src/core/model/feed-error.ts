/** Why there is no feed. Each code has a message for readers in every language. */
export const feedErrorCodes = [
  /** No address was given and none follows from the script's own. */
  'no-address',
  /** The address is on an origin that the page has not named. */
  'untrusted',
  /** The connection failed, or CORS forbids reading the answer. */
  'network',
  /** Nothing came in time. */
  'timeout',
  /** The server answered with another status than 2xx. */
  'http',
  /** The answer has no content. */
  'no-content',
  /** The answer is no JSON, often a login or an error page. */
  'not-json',
  /** JSON, but not of this format. */
  'not-feed',
  /** Another major version of the format. */
  'version',
  /** More than 200 pages or 50 MB. */
  'too-large',
  /** The pages of a feed changed while they were read, twice. */
  'changed',
] as const;
export type FeedErrorCode = (typeof feedErrorCodes)[number];

export class FeedError extends Error {
  override readonly name = 'FeedError';

  constructor(
    readonly code: FeedErrorCode,
    /** For developers, in English; readers see the text of the code. */
    detail: string,
    /** The address that failed, where one was asked. */
    readonly url?: string,
  ) {
    super(`${url ?? 'feed'}: ${detail} (${code})`);
  }
}
