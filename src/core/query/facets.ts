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
  /** Normalises a chosen value for comparison with the ids. */
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
  /** How many items have it, given the search and the other facets. */
  readonly count: number;
  readonly isChosen: boolean;
}
export interface FacetView {
  readonly name: FacetName;
  /** Counted when they are first read. */
  readonly values: readonly FacetValue[];
}
/** Items that match a query. Counts are made when they are read. */
export interface FilterResult {
  /** The indexes of the items that match, in their order. */
  readonly matches: readonly number[];
  /** The values of a facet that any item has or that are chosen, with their counts. */
  readonly valuesOf: (index: FacetIndex) => readonly FacetValue[];
}

/**
 * The result for an item: it matches, or it fails the search or several facets, or (values between these) it fails
 * one facet.
 */
const isMatch = 0;
const isOut = 255;

/**
 * Filters items by the chosen facets: values of one facet are alternatives (OR), facets are combined (AND). An item
 * that fails one facet is still counted in that facet; an item that fails two is not counted. Unknown values are
 * ignored.
 * @param indexes the facets that have chosen values
 */
export const filterByQuery = (
  itemCount: number,
  indexes: readonly FacetIndex[],
  chosen: Facets,
  hits: Hits,
): FilterResult => {
  const isChosenIn = ({name, ids, toKey}: FacetIndex): readonly boolean[] => {
    const keys = new Set((chosen.get(name) ?? []).map(toKey));
    return keys.size > 0 ? ids.map((id) => keys.has(toKey(id))) : [];
  };
  const active = indexes
    .map((index) => ({name: index.name, values: index.values, isChosen: isChosenIn(index)}))
    .filter(({isChosen}) => isChosen.includes(true));
  const outcomes = new Uint8Array(itemCount);
  const matches: number[] = [];
  // A plain loop is fast even before V8 has optimised it, so the first key press is fast too.
  for (let item = 0; item < itemCount; item++) {
    let outcome = hits?.[item] === 0 ? isOut : isMatch;
    for (let at = 0; at < active.length && outcome !== isOut; at++) {
      const {values, isChosen} = active[at] ?? {};
      if (!values?.[item]?.some((value) => isChosen?.[value])) outcome = outcome === isMatch ? at + 1 : isOut;
    }
    outcomes[item] = outcome;
    if (outcome === isMatch) matches.push(item);
  }
  const countsOf = ({name, ids, values, totals}: FacetIndex): Counts => {
    if (!hits && active.length === 0) return totals;
    const counts = ids.map(() => 0);
    const own = active.findIndex((facet) => facet.name === name) + 1;
    for (let item = 0; item < itemCount; item++) {
      const outcome = outcomes[item];
      if (outcome === isMatch || (own > 0 && outcome === own)) increment(counts, values[item]);
    }
    return counts;
  };
  const valuesOf = (index: FacetIndex): readonly FacetValue[] => {
    const {ids, names, totals} = index;
    const isChosen = isChosenIn(index);
    const counts = countsOf(index);
    return ids
      .map((id, i) => ({id, name: names[i], count: counts[i] ?? 0, isChosen: isChosen[i] === true}))
      .filter((value, i) => value.isChosen || totals[i] !== 0);
  };
  return {matches, valuesOf};
};

/** Whether items have at least two values of a facet. Stops at the second value, and needs no index. */
export const hasSeveralValues = <T>(items: readonly T[], facet: Facet<T>): boolean => {
  let first: string | undefined;
  return items.some((item) =>
    facet.valuesOf(item).some((id) => {
      if (!facet.areAllNamed && !facet.names.has(id)) return false;
      first ??= id;
      return id !== first;
    }),
  );
};
