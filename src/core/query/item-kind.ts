import type {Feed, Text} from '../model/feed.js';
import type {Facet} from './facet.js';
import type {FacetName} from './query.js';
import type {SortKey} from './sort.js';

/** The facets that an editor can preset. */
export type PresetFacetName = FacetName | 'project';

/** Creates, for one feed and one language, the function that returns the sort key of an item. */
export type SortKeyFactory<T> = (feed: Feed, textOf: (text: Text) => string) => (item: T) => SortKey;

/**
 * The sort keys of every sort field but `feed`. The type requires all fields, so a field without a key does not
 * compile.
 */
export const sortKeysOf = <T, Field extends string>(
  keys: Readonly<Record<Exclude<Field, 'feed'>, SortKeyFactory<T>>>,
): ReadonlyMap<string, SortKeyFactory<T>> => new Map(Object.entries<SortKeyFactory<T>>(keys));

/** What the selectors need to know about projects, or about publications. */
export interface ItemKind<T> {
  readonly itemsOf: (feed: Feed) => readonly T[];
  /** Undefined if items of this kind do not have the facet. */
  readonly facetOf: (name: PresetFacetName, feed: Feed, day: string) => Facet<T> | undefined;
  /** The facets that the page's editor can preset. */
  readonly presets: readonly PresetFacetName[];
  /** The facets by which a reader can filter. */
  readonly facets: readonly FacetName[];
  /** The fields by which a reader or an editor can sort, including `feed`, the publisher's order. */
  readonly sortFields: readonly string[];
  /** The sort key of each of those fields except `feed`. */
  readonly sortKeys: ReadonlyMap<string, SortKeyFactory<T>>;
  /** The day on which an item began or was published; undefined if it is unknown. */
  readonly beginning: (item: T) => string | undefined;
  /** Every text of an item that is searched, except the names of its facets. */
  readonly texts: (item: T) => readonly (Text | undefined)[];
}
