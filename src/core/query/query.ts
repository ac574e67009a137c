import {hasId, idKey} from '../model/ids.js';

/**
 * The query state: what a reader has searched, filtered, sorted, paged and opened. Controls, chips, the URL and
 * linked widgets all change it through the reducer below, so they cannot disagree.
 */
export const facetNames = [
  'status',
  'city',
  'theme',
  'fund',
  'lead',
  'level',
  'series',
  'year',
  'language',
] as const;
export type FacetName = (typeof facetNames)[number];
/**
 * The chosen values per facet, in the order in which they were chosen; never an empty list. A Map, because ids may
 * be `__proto__`.
 */
export type Facets = ReadonlyMap<FacetName, readonly string[]>;

export interface Query {
  /** As typed, at most {@link searchLimit} characters. */
  readonly search: string;
  readonly facets: Facets;
  /** `field` or `-field`; empty for the order that the page's editor has set. */
  readonly sort: string;
  /** How many pages are shown. */
  readonly page: number;
  /** The instance keys of the open items. */
  readonly open: readonly string[];
}

export type QueryAction =
  | {readonly type: 'search'; readonly search: string}
  /** Selects or deselects a value of a facet. */
  | {readonly type: 'toggle'; readonly facet: FacetName; readonly value: string}
  | {readonly type: 'sort'; readonly sort: string}
  | {readonly type: 'page'; readonly page: number}
  /** Opens or closes an item. */
  | {readonly type: 'open'; readonly instanceKey: string}
  /** Clears search and facets. */
  | {readonly type: 'reset'}
  /** Replaces the facets by those of a linked widget or a URL. */
  | {readonly type: 'facets'; readonly facets: Facets};

/** In characters. A longer search was pasted by mistake. */
export const searchLimit = 300;

export const emptyQuery: Query = {search: '', facets: new Map(), sort: '', page: 1, open: []};

/** A URL may write a value in another case, so ids are compared by key. */
const toggled = (values: readonly string[], value: string): readonly string[] =>
  hasId(values, value) ? values.filter((other) => idKey(other) !== idKey(value)) : [...values, value];

/** Returns the query after an action; the same object if nothing has changed. */
export const reduceQuery = (query: Query, action: QueryAction): Query => {
  switch (action.type) {
    case 'search': {
      const search = action.search.slice(0, searchLimit);
      return search === query.search ? query : {...query, search, page: 1};
    }
    case 'toggle': {
      const values = toggled(query.facets.get(action.facet) ?? [], action.value);
      const facets = new Map(query.facets);
      if (values.length > 0) facets.set(action.facet, values);
      else facets.delete(action.facet);
      return {...query, facets, page: 1};
    }
    case 'sort':
      return action.sort === query.sort ? query : {...query, sort: action.sort};
    case 'page':
      return action.page === query.page ? query : {...query, page: action.page};
    case 'open':
      return {...query, open: toggled(query.open, action.instanceKey)};
    case 'reset':
      return query.search || query.facets.size > 0
        ? {...query, search: '', facets: emptyQuery.facets, page: 1}
        : query;
    case 'facets':
      return action.facets === query.facets ? query : {...query, facets: action.facets, page: 1};
  }
};
