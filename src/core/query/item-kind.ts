import type {Feed, Text} from '../model/feed.js';
import type {Facet} from './facet.js';
import type {FacetName} from './query.js';
import type {SortKey} from './sort.js';

/** The sides from which records are told apart: in presets, facets, groups and sums. */
export type PresetFacetName = FacetName | 'project';

/** Makes, for one feed and one language, the function that gives the sort key of an item. */
export type SortKeyFactory<T> = (feed: Feed, textOf: (text: Text) => string) => (item: T) => SortKey;

/** The keys of a table that has to name every sort field but `feed`: a field without a key does not compile. */
export const sortKeysOf = <T, Field extends string>(
  keys: Readonly<Record<Exclude<Field, 'feed'>, SortKeyFactory<T>>>,
): ReadonlyMap<string, SortKeyFactory<T>> => new Map(Object.entries<SortKeyFactory<T>>(keys));

/** What selecting has to know of projects, or of publications. */
export interface ItemKind<T> {
  readonly itemsOf: (feed: Feed) => readonly T[];
  /** undefined where such records have no such side. */
  readonly facetOf: (name: PresetFacetName, feed: Feed, day: string) => Facet<T> | undefined;
  /** The sides by which the page's editor may choose. */
  readonly presets: readonly PresetFacetName[];
  /** The sides by which a reader may filter. */
  readonly facets: readonly FacetName[];
  /** The fields by which a reader or an editor may sort, `feed` (the publisher's order) among them. */
  readonly sortFields: readonly string[];
  /** The sort key of each of those fields but `feed`. */
  readonly sortKeys: ReadonlyMap<string, SortKeyFactory<T>>;
  /** The day a record began or appeared, where it is known. */
  readonly beginning: (record: T) => string | undefined;
  /** Every text a record has of its own, for the search. */
  readonly texts: (record: T) => readonly (Text | undefined)[];
}
