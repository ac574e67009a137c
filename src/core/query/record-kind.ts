import type {Feed, Text} from '../model/feed.js';
import type {Facet} from './facet.js';
import type {FacetName} from './query.js';
import type {SortKey} from './sort.js';

/** The sides from which records are told apart: in presets, facets, groups and sums. */
export type PresetFacetName = FacetName | 'project';

/** What selecting has to know of projects, or of publications. */
export interface ItemKind<T> {
  readonly itemsOf: (feed: Feed) => readonly T[];
  /** undefined where such records have no such side. */
  readonly facetOf: (name: PresetFacetName, feed: Feed, day: string) => Facet<T> | undefined;
  /** The sides by which the page's editor may choose. */
  readonly presets: readonly PresetFacetName[];
  /** The sides by which a reader may filter. */
  readonly facets: readonly FacetName[];
  /** By what records are sorted. */
  readonly sortKey: (field: string, feed: Feed, textOf: (text: Text) => string) => (record: T) => SortKey;
  readonly sortFields: readonly string[];
  /** The day a record began or appeared, where it is known. */
  readonly beginning: (record: T) => string | undefined;
  /** Every text a record has of its own, for the search. */
  readonly texts: (record: T) => readonly (Text | undefined)[];
}
