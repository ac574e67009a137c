import {FeedError} from '../../core/model/feed-error.js';
import {parseFeed} from '../../core/format/parse-feed.js';
import type {FeedDocument} from '../../feed-tool/merge/assemble.js';
import {readFeedText, UnreadableFeed} from '../read-feed-text.js';

/**
 * The document of a feed, which may have findings, but is a feed.
 * @throws UnreadableFeed
 */
export const readDocument = async (source: string): Promise<FeedDocument> => {
  let document: unknown;
  try {
    document = JSON.parse(await readFeedText(source));
    parseFeed(document);
  } catch (error) {
    if (error instanceof SyntaxError) throw new UnreadableFeed(`${source} is no JSON: ${error.message}`);
    if (error instanceof FeedError) throw new UnreadableFeed(`${source} is no feed: ${error.message}`);
    throw error;
  }
  return document as FeedDocument;
};
