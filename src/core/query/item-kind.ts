import type {Feed, Text} from '../model/feed.js';
import type {Facet} from './facet.js';
import type {FacetName} from './query.js';
import type {SortKey} from './sort.js';

/** The facets by which an editor may preset what is shown. */
export type PresetFacetName = FacetName | 'project';

/** Makes, for one feed and one language, the function that gives the sort key of an item. */
export type SortKeyFactory<T> = (feed: Feed, textOf: (text: Text) => string) => (item: T) => SortKey;

/** The keys of a table that has to name every sort field but `feed`: a field without a key does not compile. */
export const sortKeysOf = <T, Field extends string>(
  keys: Readonly<Record<Exclude<Field, 'feed'>, SortKeyFactory<T>>>,
): ReadonlyMap<string, SortKeyFactory<T>> => new Map(Object.entries<SortKeyFactory<T>>(keys));

/** What the selectors need to know of projects, or of publications. */
export interface ItemKind<T> {
  readonly itemsOf: (feed: Feed) => readonly T[];
  /** undefined when items of this kind do not have the facet. */
  readonly facetOf: (name: PresetFacetName, feed: Feed, day: string) => Facet<T> | undefined;
  /** The facets by which the page's editor may preset. */
  readonly presets: readonly PresetFacetName[];
  /** The facets by which a reader may filter. */
  readonly facets: readonly FacetName[];
  /** The fields by which a reader or an editor may sort, `feed` (the publisher's order) among them. */
  readonly sortFields: readonly string[];
  /** The sort key of each of those fields but `feed`. */
  readonly sortKeys: ReadonlyMap<string, SortKeyFactory<T>>;
  /** The day on which an item began or appeared; undefined when it is not known. */
  readonly beginning: (item: T) => string | undefined;
  /** Every text of an item that is searched, names of its facets aside. */
  readonly texts: (item: T) => readonly (Text | undefined)[];
}
