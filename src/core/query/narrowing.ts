import {idKey} from '../model/ids.js';
import type {Feed} from '../model/feed.js';
import type {FacetIndexes} from './facet-indexes.js';
import {filterByQuery, type FacetView, type FilterResult} from './facets.js';
import type {ItemKind} from './item-kind.js';
import {memoize} from './memoize.js';
import {facetNames, type FacetName, type Facets} from './query.js';
import {createSearch, searchTextsOf, type Hits} from './search-index.js';

/** What a reader's search and filters leave of the items of a selection. */
export interface Narrowed<T> {
  /** The indexes of the items that match, in their order. */
  readonly matches: readonly number[];
  /** A facet whose values are counted when they are first read. */
  readonly facet: (name: FacetName) => FacetView;
  readonly isActive: (name: FacetName) => boolean;
  readonly active: readonly FacetView[];
  readonly ignored: readonly FacetName[];
  readonly searchTextOf: (item: T) => string;
}

export type Narrower<T> = (
  indexes: FacetIndexes<T>,
  feed: Feed,
  day: string,
  search: string,
  facets: Facets,
) => Narrowed<T>;

/** Creates what searches and filters the items of one selector. */
export type Narrowing = <T extends object>(kind: ItemKind<T>) => Narrower<T>;

const createFilter = <T>() =>
  memoize((indexes: FacetIndexes<T>, facets: Facets, hits: Hits): FilterResult => {
    const active = [...facets.keys()].flatMap((name) => indexes.indexOf(name) ?? []);
    const result = filterByQuery(indexes.items.length, active, facets, hits);
    // The same list as before anything was loaded, so that nothing is grouped and sorted again.
    return hits || facets.size > 0 ? result : {...result, matches: indexes.all};
  });

/** What the selectors of one kind share: everything that no reader has filtered. */
class SharedNarrowing<T extends object> {
  readonly textsOf: (feed: Feed, day: string) => ReturnType<typeof searchTextsOf<T>>;
  readonly filter = createFilter<T>();

  constructor(kind: ItemKind<T>) {
    this.textsOf = memoize((feed: Feed, day: string) => searchTextsOf(kind, feed, day));
  }
}
const sharedByKind = new WeakMap<object, unknown>();
const shared = <T extends object>(kind: ItemKind<T>): SharedNarrowing<T> => {
  // The kind of the key is that of the value.
  const known = sharedByKind.get(kind) as SharedNarrowing<T> | undefined;
  const result = known ?? new SharedNarrowing(kind);
  sharedByKind.set(kind, result);
  return result;
};

/** Whether any of the chosen values exists in the facet. */
const hasAny = <T>(indexes: FacetIndexes<T>, name: FacetName, chosen: Facets): boolean => {
  const values = chosen.get(name);
  const facet = values && indexes.facet(name);
  if (!values || !facet) return false;
  if (values.some((id) => facet.names.has(id))) return true;
  // Only a URL may write an id in another case than the feed.
  const {toKey = idKey} = facet;
  const keys = new Set(values.map(toKey));
  return [...facet.names.keys()].some((id) => keys.has(toKey(id)));
};

const facetView = <T>(
  name: FacetName,
  indexes: FacetIndexes<T>,
  valuesOf: FilterResult['valuesOf'],
): FacetView => {
  let values: FacetView['values'] | undefined;
  return {
    name,
    get values() {
      const index = indexes.indexOf(name);
      return (values ??= index ? valuesOf(index) : []);
    },
  };
};

/** Search and filter are memoized per selector, so a key press costs one search and one pass. */
export const createNarrowing: Narrowing = (kind) => {
  const {textsOf, filter: filterShared} = shared(kind);
  const searchIn = memoize((texts: ReturnType<typeof textsOf>) => createSearch(texts));
  const filterOwn: typeof filterShared = createFilter();
  const viewFacets = memoize((filtered: FilterResult, indexes: Parameters<typeof filterShared>[0]) => {
    const views = new Map<FacetName, FacetView>();
    return (name: FacetName): FacetView => {
      const view = views.get(name) ?? facetView(name, indexes, filtered.valuesOf);
      views.set(name, view);
      return view;
    };
  });
  return (indexes, feed, day, search, facets) => {
    const texts = textsOf(feed, day);
    const hits = searchIn(texts)(indexes.items, search);
    const filtered = (hits || facets.size > 0 ? filterOwn : filterShared)(indexes, facets, hits);
    const facet = viewFacets(filtered, indexes);
    const isActive = (name: FacetName) => hasAny(indexes, name, facets);
    return {
      matches: filtered.matches,
      facet,
      isActive,
      get active() {
        return facetNames
          .filter(isActive)
          .map((name) => ({name, values: facet(name).values.filter(({isChosen}) => isChosen)}));
      },
      ignored: [...facets.keys()].filter((name) => !indexes.has(name)),
      searchTextOf: texts.folded,
    };
  };
};
