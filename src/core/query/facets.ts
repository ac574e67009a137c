import {idKey} from '../model/ids.js';
import type {Text} from '../model/feed.js';
import type {Facet} from './facet.js';
import type {FacetName, Facets} from './query.js';
import type {Hits} from './search-index.js';

/** The values of one facet for a list of items, as small integers: counting 50,000 items needs no look-ups. */
export interface FacetIndex {
  readonly name: FacetName;
  readonly ids: readonly string[];
  readonly names: readonly (Text | undefined)[];
  /** Per item: the indexes of its values in `ids`. Items with the same values share one list. */
  readonly values: readonly (readonly number[])[];
  /** Normalizes a chosen value for comparison with the ids. */
  readonly toKey: (written: string) => string;
  /** Per id: how many items have it. */
  readonly totals: Counts;
}
type Counts = number[];

/** Indexes a facet of a list of items. */
export const indexFacet = <T>(
  name: FacetName,
  items: readonly T[],
  {valuesOf, names, toKey = idKey}: Facet<T>,
): FacetIndex => {
  const ids = [...names.keys()];
  const indexes = new Map(ids.map((id, index) => [id, index]));
  const lists = new Map<string, readonly number[]>();
  const totals = ids.map(() => 0);
  const values = items.map((item) => {
    const keys = valuesOf(item);
    // Most items have one value and need no join.
    const key = keys.length === 1 ? (keys[0] ?? '') : keys.join('\n');
    const list = lists.get(key) ?? [...new Set(keys)].flatMap((id) => indexes.get(id) ?? []);
    lists.set(key, list);
    increment(totals, list);
    return list;
  });
  return {name, ids, names: [...names.values()], values, toKey, totals};
};

/** Adds one to the count of each value. */
const increment = (counts: Counts, values: readonly number[] = []): void => {
  values.forEach((value) => (counts[value] = (counts[value] ?? 0) + 1));
};

export interface FacetValue {
  readonly id: string;
  readonly name: Text | undefined;
  /** How many items have it, under the search and the other facets. */
  readonly count: number;
  readonly isChosen: boolean;
}
export interface FacetView {
  readonly name: FacetName;
  readonly values: readonly FacetValue[];
}
export interface FilterResult<T> {
  readonly matches: readonly T[];
  /** The index of each match in the list of items. */
  readonly matchIndexes: readonly number[];
  readonly facets: readonly FacetView[];
}

/**
 * Filters items by the chosen facets (values of one facet are OR, facets are AND), and counts for each value how
 * many items it would leave. One pass: an item that fails one facet is still counted in that facet, an item that
 * fails two is counted nowhere. Unknown values are ignored.
 */
export const filterByQuery = <T>(
  items: readonly T[],
  indexes: readonly FacetIndex[],
  chosen: Facets,
  hits: Hits,
): FilterResult<T> => {
  const facets = indexes.map((index) => {
    const {ids, toKey} = index;
    const keys = new Set((chosen.get(index.name) ?? []).map(toKey));
    const isChosen = keys.size > 0 ? ids.map((id) => keys.has(toKey(id))) : [];
    return {...index, isChosen, counts: index.ids.map(() => 0)};
  });
  const active = facets.filter(({isChosen}) => isChosen.includes(true));
  const matches: T[] = [];
  const matchIndexes: number[] = [];
  // A plain loop is fast even before V8 has optimised it, so the first key press is fast too.
  for (let index = 0; index < items.length; index++) {
    if (hits?.[index] === 0) continue;
    const failed = active.filter(({values, isChosen}) => !values[index]?.some((value) => isChosen[value]));
    if (failed.length > 1) continue;
    (failed.length > 0 ? failed : facets).forEach(({counts, values}) => increment(counts, values[index]));
    const item = items[index];
    if (failed.length > 0 || !item) continue;
    matches.push(item);
    matchIndexes.push(index);
  }
  return {
    matches,
    matchIndexes,
    facets: facets.map(({name, ids, names, isChosen: chosenIds, counts, totals}) => ({
      name,
      values: ids
        .map((id, i) => ({id, name: names[i], count: counts[i] ?? 0, isChosen: chosenIds[i] === true}))
        .filter(({isChosen}, i) => isChosen || totals[i] !== 0),
    })),
  };
};
