import {FeedError} from '../../core/model/feed-error.js';
import {parseFeed} from '../../core/feed-format/parse-feed.js';
import type {FeedDocument} from '../../feed-tool/merge/assemble-feed.js';

/**
 * Parses the bytes of a file as a feed; undefined if they are not a feed, because then they may be a list to
 * import.
 */
export const openFeed = (bytes: Uint8Array): FeedDocument | undefined => {
  try {
    const document: unknown = JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes));
    parseFeed(document);
    return document as FeedDocument;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError || error instanceof FeedError)
      return undefined;
    throw error;
  }
};
