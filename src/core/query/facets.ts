import type {Text} from '../model/feed.js';
import {increment, type Counts, type FacetIndex} from './facet-index.js';
import type {FacetName, Facets} from './query.js';
import type {Hits} from './search-index.js';

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
