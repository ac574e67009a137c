import {dayIsPast} from '../model/days.js';
import type {Feed, Text} from '../model/feed.js';
import {ungrouped, type Group} from './facet.js';
import {filterByQuery, indexFacet, type FacetIndex, type FacetView, type FilterResult} from './facets.js';
import {groupBy} from './group-by.js';
import type {ItemKind} from './item-kind.js';
import {memoize} from './memoize.js';
import {resolvePreset, type ChosenIds, type Preset, type UnknownId} from './preset.js';
import {emptyQuery, facetNames, type FacetName, type Facets} from './query.js';
import {createSearch, searchTextsOf} from './search-index.js';
import {isSortable, sortItems, type Sort} from './sort.js';

export interface ItemQuery {
  readonly preset: Preset;
  readonly groupBy: FacetName | 'none';
  readonly sort: Sort;
  /** The day for which statuses hold, YYYY-MM-DD. */
  readonly day: string;
  /** Whether the editor chose that day: then items that began or appeared later are left out. */
  readonly isChosenDay: boolean;
  /** The reader's search, as typed. */
  readonly search?: string;
  /** The reader's filters. */
  readonly facets?: Facets;
}
/** How a language sorts. Selectors are memoized by this object, so it must be the same one for a language. */
export interface TextOrder {
  readonly compare: (a: string, b: string) => number;
  /** The text in the reader's language. */
  readonly textIn: (text: Text, feedLanguage: string) => string;
}

/** Why there is nothing to show: the feed has no items, or the preset or the reader's query leaves none. */
export type EmptyReason = 'feed' | 'preset' | 'query';

/** Everything that a widget shows of the items of a feed. */
export interface ItemView<T> {
  readonly groups: readonly Group<T>[];
  /** The number of items in all groups: a project of two themes counts twice. */
  readonly itemCount: number;
  /** The items that match, sorted. */
  readonly items: readonly T[];
  /** The items of the preset, which the reader searches and filters, sorted. */
  readonly candidates: readonly T[];
  /** The fields by which sorting changes the order. */
  readonly sortFields: readonly string[];
  readonly empty: EmptyReason | undefined;
  /** How many items match but for their status, if a status is preset. */
  readonly others: number;
  readonly unknownIds: readonly UnknownId[];
  /** The cities of the preset, as the feed writes them. */
  readonly cities: ChosenIds;
  /** The filters to offer: facets with several values that the editor has not preset. */
  readonly facets: readonly FacetView[];
  /** The active filters: of the facets above, and of those that only a linked widget offers. */
  readonly active: readonly FacetView[];
  /** Facets by which a linked widget filters, and which these items do not have. */
  readonly ignored: readonly FacetName[];
  /** The folded text of an item, memoized: callers may prepare it before the first search. */
  readonly searchTextOf: (item: T) => string;
  /** The day on which the programme ended, if that is past. */
  readonly programmeEnd: string | undefined;
}
type Item = object & {readonly id: string};

const sortFieldsOf = <T extends Item>(kind: ItemKind<T>, items: readonly T[], feed: Feed) =>
  [...kind.sortKeys].flatMap(([field, keyFor]) => {
    // Whether names differ does not depend on a language.
    const key = keyFor(feed, (text) => (typeof text === 'string' ? text : JSON.stringify(text)));
    return isSortable(items, key) ? [field] : [];
  });

/** A preset as a string, and back; no id has tabs. (Prototype breaks JSON.stringify for arrays.) */
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

type IndexOf = (name: FacetName) => FacetIndex | undefined;
const memoizeByName = (compute: IndexOf): IndexOf => {
  const indexes = new Map<FacetName, FacetIndex | undefined>();
  return (name) => {
    if (!indexes.has(name)) indexes.set(name, compute(name));
    return indexes.get(name);
  };
};

/** Enough for a page with many widgets. */
const maxMemoized = 20;

/**
 * Returns a function that creates a selector per widget. Preset, order and facet indexes are memoized for all
 * selectors, so ten lists of 10,000 items sort and index once. Search, filter and groups are memoized per
 * selector, so a key press costs one search and one count.
 */
export const createSelectorFactory = <T extends Item>(
  kind: ItemKind<T>,
): (() => (feed: Feed, query: ItemQuery, order: TextOrder) => ItemView<T>) => {
  const choose = memoize((feed: Feed, key: string, day: string, isChosenDay: boolean) => {
    const {matches, matchesStatus, unknown, cities} = resolvePreset(kind, parsePresetKey(key), feed, day);
    const ofAnyStatus = kind
      .itemsOf(feed)
      .filter((item) => matches(item) && !(isChosenDay && (kind.beginning(item) ?? '') > day));
    const presetItems = ofAnyStatus.filter(matchesStatus);
    return {
      presetItems,
      others: ofAnyStatus.length - presetItems.length,
      unknownIds: unknown,
      cities,
      sortFields: sortFieldsOf(kind, presetItems, feed),
    };
  }, maxMemoized);
  const sort = memoize(
    (items: readonly T[], feed: Feed, field: string, descending: boolean, order: TextOrder) => {
      const keyFor = kind.sortKeys.get(field);
      if (!keyFor) return descending ? [...items].reverse() : items;
      const key = keyFor(feed, (text) => order.textIn(text, feed.language));
      return sortItems(items, descending, key, order.compare);
    },
    maxMemoized,
  );
  // The first order is indexed by looking up facet values; any other order only permutes that index.
  const indexing = memoize((_: readonly T[], feed: Feed, day: string) => {
    let first: {readonly order: readonly T[]; readonly indexOf: IndexOf} | undefined;
    return memoize((sorted: readonly T[]): IndexOf => {
      if (first) {
        const {order, indexOf} = first;
        const positions = new Map(order.map((item, position) => [item, position]));
        const permutation = sorted.map((item) => positions.get(item) ?? 0);
        return memoizeByName((name) => {
          const index = indexOf(name);
          return index && {...index, values: permutation.map((position) => index.values[position] ?? [])};
        });
      }
      const indexOf = memoizeByName((name) => {
        const facet = kind.facetOf(name, feed, day);
        return facet && indexFacet(name, sorted, facet);
      });
      first = {order: sorted, indexOf};
      return indexOf;
    });
  });
  return () => {
    const searching = memoize((feed: Feed, day: string) => {
      const texts = searchTextsOf(kind, feed, day);
      return {texts, search: createSearch(texts)};
    });
    const filter = memoize(filterByQuery<T>);
    const indexesOf = memoize((indexOf: IndexOf, names: string) =>
      names.split(' ').flatMap((name) => indexOf(name as FacetName) ?? []),
    );
    const group = memoize(
      (sorted: readonly T[], {matches, matchIndexes}: FilterResult<T>, by: FacetIndex | undefined) =>
        by ? groupBy(sorted, matchIndexes, by) : ungrouped(matches),
    );

    return (feed, query, order) => {
      const {preset, day, isChosenDay, search = '', facets = emptyQuery.facets} = query;
      const {presetItems, ...choice} = choose(feed, presetKey(preset), day, isChosenDay);
      const sorted = sort(presetItems, feed, query.sort.field, query.sort.descending, order);
      const indexOf = indexing(presetItems, feed, day)(sorted);
      const isPreset = (name: FacetName) => (preset[name]?.length ?? 0) > 0;
      const offered = kind.facets.filter((name) => !isPreset(name));
      const names = facetNames.filter((name) => offered.includes(name) || facets.has(name)).join(' ');
      const {texts, search: hitsOf} = searching(feed, day);
      const filtered = filter(sorted, indexesOf(indexOf, names), facets, hitsOf(sorted, search));
      const groups = group(sorted, filtered, query.groupBy === 'none' ? undefined : indexOf(query.groupBy));
      const {end} = feed.programme ?? {};
      return {
        ...choice,
        items: filtered.matches,
        candidates: sorted,
        groups,
        itemCount: groups.reduce((sum, {members}) => sum + members.length, 0),
        facets: filtered.facets.filter(
          ({name, values}) =>
            offered.includes(name) && (values.length > 1 || values.some(({isChosen}) => isChosen)),
        ),
        active: filtered.facets
          .map(({name, values}) => ({name, values: values.filter(({isChosen}) => isChosen)}))
          .filter(({values}) => values.length > 0),
        ignored: [...facets.keys()].filter((name) => !indexOf(name)),
        searchTextOf: texts.folded,
        empty:
          filtered.matches.length > 0
            ? undefined
            : kind.itemsOf(feed).length === 0
              ? 'feed'
              : presetItems.length === 0
                ? 'preset'
                : 'query',
        programmeEnd: end !== undefined && dayIsPast(end, day) ? end : undefined,
      };
    };
  };
};
