import {resolveUrl} from '../../model/urls.js';
import type {FeedSnapshot} from '../../model/feed-snapshot.js';
import {licencesOf, type NamedLicence} from '../attribution.js';
import type {Text} from '../../model/feed.js';
import type {TableResource} from './resources.js';

/** A table that is written, with what is known of its bytes. */
export interface WrittenTable extends TableResource {
  readonly bytes: number;
  /** In hexadecimal digits. */
  readonly sha256: string;
}
export interface CatalogueContext {
  readonly snapshot: FeedSnapshot;
  /** The address of the folder with the tables; it ends with a slash. */
  readonly site: string;
  /** The address of the feed itself. */
  readonly feedUrl: string;
  readonly tables: readonly WrittenTable[];
}

/** A text in each of its languages. */
export const translationsOf = (text: Text, feedLanguage: string): ReadonlyMap<string, string> =>
  new Map(typeof text === 'string' ? [[feedLanguage, text]] : Object.entries(text));

/** The licence of the data by name and address; the first where there are several. */
export const licenceOf = ({feed}: FeedSnapshot): NamedLicence | undefined => licencesOf(feed.licence)[0];

export const publisherUrlOf = ({feed: {publisher}, baseOf}: FeedSnapshot): string | undefined =>
  publisher?.url === undefined ? undefined : resolveUrl(publisher.url, baseOf(publisher));

/** The page of the programme, else of the publisher. */
export const homePageOf = (snapshot: FeedSnapshot): string | undefined => {
  const {programme} = snapshot.feed;
  const own =
    programme?.url === undefined ? undefined : resolveUrl(programme.url, snapshot.baseOf(programme));
  return own ?? publisherUrlOf(snapshot);
};
