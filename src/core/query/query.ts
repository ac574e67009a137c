/**
 * What a reader has done to what is shown: searched, filtered, sorted, paged, opened. One value and one reducer,
 * through which the controls, the chips, the address of the page and linked widgets all go, so that they agree.
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
/** The chosen values of each facet, in the order of choosing; never an empty list. A Map: ids may be `__proto__`. */
export type Facets = ReadonlyMap<FacetName, readonly string[]>;

export interface Query {
  /** As typed, at most {@link searchLimit} characters. */
  readonly search: string;
  readonly facets: Facets;
  /** `field` or `-field`; empty for the order that the page's editor has chosen. */
  readonly sort: string;
  /** How many pages are shown, 1 at first. */
  readonly page: number;
  /** The places that are open: an id, or an id with the number of its further appearance. */
  readonly open: readonly string[];
}

export type QueryAction =
  | {readonly type: 'search'; readonly search: string}
  /** Chooses a value of a facet, or takes it back. */
  | {readonly type: 'toggle'; readonly facet: FacetName; readonly value: string}
  | {readonly type: 'sort'; readonly sort: string}
  | {readonly type: 'page'; readonly page: number}
  /** Opens a place, or closes it. */
  | {readonly type: 'open'; readonly place: string}
  /** Takes back search and facets. */
  | {readonly type: 'reset'}
  /** Facets that come from elsewhere: a linked widget, an address. */
  | {readonly type: 'facets'; readonly facets: Facets};

/** Longer searches than any title are a slip of the paste key. */
export const searchLimit = 300;

export const emptyQuery: Query = {search: '', facets: new Map(), sort: '', page: 1, open: []};

const toggled = (values: readonly string[], value: string): readonly string[] =>
  values.includes(value) ? values.filter((one) => one !== value) : [...values, value];

/** The query after an action; the same object where nothing has changed. */
export const reduce = (query: Query, action: QueryAction): Query => {
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
      return {...query, open: toggled(query.open, action.place)};
    case 'reset':
      return query.search || query.facets.size > 0
        ? {...query, search: '', facets: emptyQuery.facets, page: 1}
        : query;
    case 'facets':
      return action.facets === query.facets ? query : {...query, facets: action.facets, page: 1};
  }
};
