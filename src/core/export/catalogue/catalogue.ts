import {resolveUrl} from '../../model/urls.js';
import type {FeedSnapshot} from '../../model/feed-snapshot.js';
import {licencesOf, type NamedLicence} from '../attribution.js';
import type {Text} from '../../model/feed.js';
import type {TableResource} from './resources.js';

/** A table file, with its size and hash. */
export interface WrittenTable extends TableResource {
  readonly bytes: number;
  /** The SHA-256 hash in hexadecimal digits. */
  readonly sha256: string;
}
export interface CatalogueContext {
  readonly snapshot: FeedSnapshot;
  /** The URL of the folder with the tables, with a slash at its end. */
  readonly site: string;
  /** The URL of the feed itself. */
  readonly feedUrl: string;
  readonly tables: readonly WrittenTable[];
}

/** A text in each of its languages. */
export const translationsOf = (text: Text, feedLanguage: string): ReadonlyMap<string, string> =>
  new Map(typeof text === 'string' ? [[feedLanguage, text]] : Object.entries(text));

/** Name and URL of the licence of the data; the first one if there are several. */
export const licenceOf = ({feed}: FeedSnapshot): NamedLicence | undefined => licencesOf(feed.licence)[0];

export const publisherUrlOf = ({feed: {publisher}, baseOf}: FeedSnapshot): string | undefined =>
  publisher?.url === undefined ? undefined : resolveUrl(publisher.url, baseOf(publisher));

/** The page of the programme, or of the publisher. */
export const homePageOf = (snapshot: FeedSnapshot): string | undefined => {
  const {programme} = snapshot.feed;
  const own =
    programme?.url === undefined ? undefined : resolveUrl(programme.url, snapshot.baseOf(programme));
  return own ?? publisherUrlOf(snapshot);
};
