import type {Feed, Text} from '../model/feed.js';
import {dayIsPast} from '../model/days.js';
import {ungrouped, type Group} from './facet.js';
import {filterByQuery, indexFacet, type FacetIndex, type FacetView, type FilterResult} from './facets.js';
import {groupBy} from './group-by.js';
import {resolvePreset, type Preset, type UnknownId, type Wanted} from './preset.js';
import {emptyQuery, facetNames, type FacetName, type Facets} from './query.js';
import type {ItemKind} from './record-kind.js';
import {memoize} from './memoize.js';
import {createSearch, searchTextsOf} from './search-index.js';
import {isSortable, sortRecords, type Sort} from './sort.js';

export interface ItemQuery {
  readonly preset: Preset;
  readonly groupBy: FacetName | 'none';
  readonly sort: Sort;
  /** The day for which the widget is drawn up, YYYY-MM-DD. */
  readonly day: string;
  /** Whether that day was chosen: then what began or appeared later is left out. */
  readonly isChosenDay: boolean;
  /** What the reader searches, as typed. */
  readonly search?: string;
  /** What the reader has chosen. */
  readonly facets?: Facets;
}
/** What a language brings to an order; each function has to be the same one as long as the language is. */
export interface TextOrder {
  readonly compare: (a: string, b: string) => number;
  /** A text in the reader's language, of a feed in that language. */
  readonly textIn: (text: Text, feedLanguage: string) => string;
}

/** Why there is nothing to show: the feed has none, the page's editor or the reader has left none. */
export type Emptiness = 'feed' | 'preset' | 'query';

export interface ItemView<T> {
  readonly groups: readonly Group<T>[];
  /** How many places the groups have: a project of two themes has two. */
  readonly itemCount: number;
  /** The records that match, in their order. */
  readonly records: readonly T[];
  /** Those among which the reader searches and filters, in the same order. */
  readonly chosen: readonly T[];
  /** The orders that change something. */
  readonly sortFields: readonly string[];
  readonly empty: Emptiness | undefined;
  /** How many match but for their status, where a status was preset. */
  readonly others: number;
  readonly unknownIds: readonly UnknownId[];
  /** The cities that the preset chose, as the feed writes them. */
  readonly cities: Wanted;
  /** What the reader may filter by: sides with several values that the editor has not preset. */
  readonly facets: readonly FacetView[];
  /** What is filtered by: of the sides above, and of those that only a linked widget offers. */
  readonly active: readonly FacetView[];
  /** Sides by which a linked widget filters, and which these records do not have. */
  readonly ignored: readonly FacetName[];
  /** The text of each record that is searched; making it ahead of the first search is the caller's choice. */
  readonly searchTextOf: (record: T) => string;
  /** The day the programme ended, where that is past. */
  readonly programmeEnd: string | undefined;
}
type Listed = object & {readonly id: string};

const sortFieldsOf = <T extends Listed>(kind: ItemKind<T>, records: readonly T[], feed: Feed) =>
  kind.sortFields.filter(
    (field) =>
      field !== 'feed' &&
      isSortable(
        records,
        // Whether names differ is a question that needs no language.
        kind.sortKey(field, feed, (text) => (typeof text === 'string' ? text : JSON.stringify(text))),
      ),
  );

/** A preset as one text, and back: no id has tabs. (Prototype makes JSON of lists that cannot be read back.) */
const keyOf = (preset: Preset): string =>
  Object.entries(preset)
    .map(([name, ids]) => [name, ...ids].join('\t'))
    .join('\n');
const presetOf = (key: string): Preset =>
  Object.fromEntries<readonly string[]>(
    key.split('\n').map((line) => {
      const [name = '', ...ids] = line.split('\t');
      return [name, ids] as const;
    }),
  );

type IndexOf = (name: FacetName) => FacetIndex | undefined;
const memoized = (make: IndexOf): IndexOf => {
  const made = new Map<FacetName, FacetIndex | undefined>();
  return (name) => {
    if (!made.has(name)) made.set(name, make(name));
    return made.get(name);
  };
};

/** As many as a page of many widgets asks for in turn. */
const mostAnswers = 20;

/**
 * Everything that widgets show of the records of a feed: makes a selector for each widget. Which records are chosen,
 * their order and what each has is remembered for all of them, so ten lists of 10,000 records sort and look up once.
 * Each selector remembers its further steps, so that a key that is typed costs a search and a count.
 */
export const selectorsOf = <T extends Listed>(
  kind: ItemKind<T>,
): (() => (feed: Feed, query: ItemQuery, order: TextOrder) => ItemView<T>) => {
  const choose = memoize((feed: Feed, presetKey: string, day: string, isChosenDay: boolean) => {
    const {matches, matchesStatus, unknown, cities} = resolvePreset(kind, presetOf(presetKey), feed, day);
    const candidates = kind
      .itemsOf(feed)
      .filter((one) => matches(one) && !(isChosenDay && (kind.beginning(one) ?? '') > day));
    const records = candidates.filter(matchesStatus);
    return {
      records,
      others: candidates.length - records.length,
      unknownIds: unknown,
      cities,
      sortFields: sortFieldsOf(kind, records, feed),
    };
  }, mostAnswers);
  const sort = memoize(
    (records: readonly T[], feed: Feed, field: string, descending: boolean, order: TextOrder) => {
      if (field === 'feed') return descending ? [...records].reverse() : records;
      const key = kind.sortKey(field, feed, (text) => order.textIn(text, feed.language));
      return sortRecords(records, descending, key, order.compare);
    },
    mostAnswers,
  );
  // What each record has is looked up for the first order in which they are wanted; another one only moves it.
  const indexing = memoize((_: readonly T[], feed: Feed, day: string) => {
    let first: {readonly order: readonly T[]; readonly indexOf: IndexOf} | undefined;
    return memoize((sorted: readonly T[]): IndexOf => {
      if (first) {
        const {order, indexOf} = first;
        const places = new Map(order.map((record, place) => [record, place]));
        const moved = sorted.map((record) => places.get(record) ?? 0);
        return memoized((name) => {
          const index = indexOf(name);
          return index && {...index, values: moved.map((place) => index.values[place] ?? [])};
        });
      }
      const indexOf = memoized((name) => {
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
    const find = memoize(filterByQuery<T>);
    const indexesOf = memoize((indexOf: IndexOf, names: string) =>
      names.split(' ').flatMap((name) => indexOf(name as FacetName) ?? []),
    );
    const group = memoize(
      (sorted: readonly T[], {matches, places}: FilterResult<T>, by: FacetIndex | undefined) =>
        by ? groupBy(sorted, places, by) : ungrouped(matches),
    );

    return (feed, query, order) => {
      const {preset, day, isChosenDay, search = '', facets = emptyQuery.facets} = query;
      const {records, ...choice} = choose(feed, keyOf(preset), day, isChosenDay);
      const sorted = sort(records, feed, query.sort.field, query.sort.descending, order);
      const indexOf = indexing(records, feed, day)(sorted);
      const isPreset = (name: FacetName) => (preset[name]?.length ?? 0) > 0;
      const offered = kind.facets.filter((name) => !isPreset(name));
      const names = facetNames.filter((name) => offered.includes(name) || facets.has(name)).join(' ');
      const {texts, search: hitsOf} = searching(feed, day);
      const found = find(sorted, indexesOf(indexOf, names), facets, hitsOf(sorted, search));
      const groups = group(sorted, found, query.groupBy === 'none' ? undefined : indexOf(query.groupBy));
      const {end} = feed.programme ?? {};
      return {
        ...choice,
        records: found.matches,
        chosen: sorted,
        groups,
        itemCount: groups.reduce((sum, {members}) => sum + members.length, 0),
        facets: found.facets.filter(
          ({name, values}) =>
            offered.includes(name) && (values.length > 1 || values.some(({isChosen}) => isChosen)),
        ),
        active: found.facets
          .map(({name, values}) => ({name, values: values.filter(({isChosen}) => isChosen)}))
          .filter(({values}) => values.length > 0),
        ignored: [...facets.keys()].filter((name) => !indexOf(name)),
        searchTextOf: texts.folded,
        empty:
          found.matches.length > 0
            ? undefined
            : kind.itemsOf(feed).length === 0
              ? 'feed'
              : records.length === 0
                ? 'preset'
                : 'query',
        programmeEnd: end !== undefined && dayIsPast(end, day) ? end : undefined,
      };
    };
  };
};
