import {dayIsPast} from '../model/days.js';
import type {Feed, Text} from '../model/feed.js';
import {FacetIndexes} from './facet-indexes.js';
import type {Group} from './facet.js';
import {filterByQuery, type FacetView, type FilterResult} from './facets.js';
import {groupBy, ungrouped, type IndexGroup} from './group-by.js';
import type {ItemKind} from './item-kind.js';
import {ItemOrder} from './item-order.js';
import {memoize} from './memoize.js';
import {resolvePreset, type ChosenIds, type Preset, type UnknownId} from './preset.js';
import {emptyQuery, facetNames, type FacetName, type Facets} from './query.js';
import {createSearch, searchTextsOf, type Hits} from './search-index.js';
import {isSortable, type Sort} from './sort.js';

export interface ItemQuery {
  readonly preset: Preset;
  readonly groupBy: FacetName | 'none';
  readonly sort: Sort;
  /** The day for which statuses are derived, YYYY-MM-DD. */
  readonly day: string;
  /** Whether the editor chose that day. Then items that began or were published later are left out. */
  readonly isChosenDay: boolean;
  /** The reader's search, as typed. */
  readonly search?: string;
  /** The reader's filters. */
  readonly facets?: Facets;
}
/**
 * The sorting rules of a language. Selectors are memoized by this object, so it must always be the same one for a
 * language.
 */
export interface TextOrder {
  readonly compare: (a: string, b: string) => number;
  /** The text in the reader's language. */
  readonly textIn: (text: Text, feedLanguage: string) => string;
}

/** Why no item is shown: the feed has no items, or none is left by the preset or by the reader's query. */
export type EmptyReason = 'feed' | 'preset' | 'query';

/** Everything that a widget shows about the items of a feed. */
export interface ItemView<T> {
  /** They are sorted only as far as they are read. */
  readonly groups: readonly Group<T>[];
  /** The number of items in all groups. A project with two themes counts twice. */
  readonly itemCount: number;
  /** The items that match, sorted when they are read. */
  readonly items: readonly T[];
  /** How many items match. */
  readonly matchCount: number;
  /** The items of the preset, among which the reader searches and filters, in the order of the feed. */
  readonly candidates: readonly T[];
  /** The fields by which sorting would change the order. */
  readonly sortFields: readonly string[];
  readonly empty: EmptyReason | undefined;
  /** How many items match regardless of their status, if a status is preset. */
  readonly others: number;
  readonly unknownIds: readonly UnknownId[];
  /** The cities of the preset, as the feed writes them. */
  readonly cities: ChosenIds;
  /**
   * The filters to offer: facets with several values that the editor has not preset. Only the visible ones are
   * computed.
   */
  readonly facets: readonly FacetView[];
  /** The active filters: of the facets above, and of those that only a linked widget offers. */
  readonly active: readonly FacetView[];
  /** Facets by which a linked widget filters, and which these items do not have. */
  readonly ignored: readonly FacetName[];
  /** The folded text of an item, memoized. Callers may prepare it before the first search. */
  readonly searchTextOf: (item: T) => string;
  /** The day on which the programme ended, if it is in the past. */
  readonly programmeEnd: string | undefined;
}
type Item = object & {readonly id: string};

const sortFieldsOf = <T extends Item>(kind: ItemKind<T>, items: readonly T[], feed: Feed) =>
  [...kind.sortKeys].flatMap(([field, keyFor]) => {
    // Whether names differ does not depend on the language.
    const key = keyFor(feed, (text) => (typeof text === 'string' ? text : JSON.stringify(text)));
    return isSortable(items, key) ? [field] : [];
  });

/**
 * Converts a preset to a string and back. No id contains tabs. (JSON.stringify is not used, because Prototype
 * breaks it for arrays.)
 */
const presetKey = (preset: Preset): string =>
  Object.entries(preset)
    .map(([name, ids]) => [name, ...ids].join('\t'))
    .join('\n');
const parsePresetKey = (key: string): Preset =>
  Object.fromEntries<readonly string[]>(
    key.split('\n').map((line) => {
      const [name = '', ...ids] = line.split('\t');
      return [name, ids] as const;
    }),
  );

/** Enough for a page with many widgets. */
const maxMemoized = 20;

const groupOf = <T extends Item>({key, name, indexes}: IndexGroup, order: ItemOrder<T>): Group<T> => ({
  key,
  name,
  size: indexes.length,
  first: (count) => order.first(indexes, count),
  get members() {
    return order.all(indexes);
  },
});

/**
 * Returns a function that creates a selector per widget. Presets, orders, facet indexes and all unfiltered results
 * are memoized for all selectors, so ten lists of 10,000 items index and sort once. Searches, filters and groups
 * are memoized per selector, so a key press costs one search and one pass.
 */
export const createSelectorFactory = <T extends Item>(
  kind: ItemKind<T>,
): (() => (feed: Feed, query: ItemQuery, order: TextOrder) => ItemView<T>) => {
  const choose = memoize((feed: Feed, key: string, day: string, isChosenDay: boolean) => {
    const {matches, matchesStatus, unknown, cities} = resolvePreset(kind, parsePresetKey(key), feed, day);
    const ofAnyStatus = kind
      .itemsOf(feed)
      .filter((item) => matches(item) && !(isChosenDay && (kind.beginning(item) ?? '') > day));
    const candidates = ofAnyStatus.filter(matchesStatus);
    return {
      candidates,
      others: ofAnyStatus.length - candidates.length,
      unknownIds: unknown,
      cities,
      sortFields: sortFieldsOf(kind, candidates, feed),
    };
  }, maxMemoized);
  const indexing = memoize(
    (items: readonly T[], feed: Feed, day: string) => new FacetIndexes(kind, items, feed, day),
  );
  const ordering = memoize(
    (items: readonly T[], feed: Feed, field: string, descending: boolean, order: TextOrder) => {
      const keyFor = kind.sortKeys.get(field)?.(feed, (text) => order.textIn(text, feed.language));
      // Reading `compare` creates the collator, so it is read only for a comparison.
      let compare: TextOrder['compare'] | undefined;
      return new ItemOrder(items, keyFor, descending, (a, b) => (compare ??= order.compare)(a, b));
    },
    maxMemoized,
  );
  const createFilter = () =>
    memoize((indexes: FacetIndexes<T>, facets: Facets, hits: Hits) =>
      filterByQuery(
        indexes.items.length,
        [...facets.keys()].flatMap((name) => indexes.indexOf(name) ?? []),
        facets,
        hits,
      ),
    );
  const filterShared = createFilter();
  const textsOf = memoize((feed: Feed, day: string) => searchTextsOf(kind, feed, day));
  const group = memoize(
    (filtered: FilterResult, indexes: FacetIndexes<T>, order: ItemOrder<T>, by: FacetName | 'none') => {
      const index = by === 'none' ? undefined : indexes.indexOf(by);
      const groups = index ? groupBy(filtered.matches, index) : ungrouped(filtered.matches);
      return groups.map((one) => groupOf(one, order));
    },
    maxMemoized,
  );
  const viewFacets = memoize((filtered: FilterResult, indexes: FacetIndexes<T>) => {
    const views = new Map<FacetName, FacetView>();
    return (name: FacetName): FacetView => {
      const known = views.get(name);
      if (known) return known;
      const view = indexes.viewOf(name, filtered);
      views.set(name, view);
      return view;
    };
  });

  return () => {
    const searchIn = memoize((texts: ReturnType<typeof textsOf>) => createSearch(texts));
    const filterOwn = createFilter();

    return (feed, query, textOrder) => {
      const {preset, day, isChosenDay, search = '', facets = emptyQuery.facets, sort} = query;
      const choice = choose(feed, presetKey(preset), day, isChosenDay);
      const {candidates} = choice;
      const indexes = indexing(candidates, feed, day);
      const order = ordering(candidates, feed, sort.field, sort.descending, textOrder);
      const texts = textsOf(feed, day);
      const hits = searchIn(texts)(candidates, search);
      const filter = hits || facets.size > 0 ? filterOwn : filterShared;
      const filtered = filter(indexes, facets, hits);
      const groups = group(filtered, indexes, order, query.groupBy);
      const facetView = viewFacets(filtered, indexes);
      const offered = kind.facets.filter((name) => !preset[name]?.length);
      const {end} = feed.programme ?? {};
      return {
        ...choice,
        groups,
        itemCount: groups.reduce((sum, {size}) => sum + size, 0),
        matchCount: filtered.matches.length,
        get items() {
          return order.all(filtered.matches);
        },
        get facets() {
          return facetNames
            .filter(
              (name) => offered.includes(name) && (indexes.isUseful(name) || indexes.hasAny(name, facets)),
            )
            .map(facetView);
        },
        get active() {
          return facetNames
            .filter((name) => indexes.hasAny(name, facets))
            .map((name) => ({name, values: facetView(name).values.filter(({isChosen}) => isChosen)}));
        },
        ignored: [...facets.keys()].filter((name) => !indexes.has(name)),
        searchTextOf: texts.folded,
        empty:
          filtered.matches.length > 0
            ? undefined
            : kind.itemsOf(feed).length === 0
              ? 'feed'
              : candidates.length === 0
                ? 'preset'
                : 'query',
        programmeEnd: end !== undefined && dayIsPast(end, day) ? end : undefined,
      };
    };
  };
};
