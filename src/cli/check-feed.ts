import {contradictions} from '../feed/contradictions.js';
import {FeedError} from '../feed/feed-error.js';
import {parseFeed} from '../feed/parse-feed.js';
import type {Finding} from '../feed/record-reader.js';
import {isObject} from '../feed/scalars.js';

/** A finding of the whole document has the code of its FeedError. */
export interface Reported extends Omit<Finding, 'code'> {
  readonly code: string;
}
const ofWhole = (code: string, message: string): readonly Reported[] => [
  {path: '', severity: 'error', code, message},
];

/** Everything there is to say of the text of a feed. */
export const checkFeed = (text: string): readonly Reported[] => {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    return ofWhole('not-json', `is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  try {
    const {feed, findings} = parseFeed(document);
    return [...findings, ...contradictions(feed, placesIn(document))];
  } catch (error) {
    if (error instanceof FeedError) return ofWhole(error.code, error.message);
    throw error;
  }
};

/** Where each project stands in the document, which may hold records that the feed is without. */
const placesIn = (document: unknown): ((id: string) => number) => {
  const projects = isObject(document) && Array.isArray(document['projects']) ? document['projects'] : [];
  const ids = (projects as readonly unknown[]).map((project) =>
    isObject(project) ? project['id'] : undefined,
  );
  const places = new Map(ids.map((id, index) => [id, index] as const).reverse());
  return (id) => places.get(id) ?? -1;
};
