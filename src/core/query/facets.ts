import type {Text} from '../model/feed.js';
import type {Facet} from './facet.js';
import type {FacetName, Facets} from './query.js';
import type {Hits} from './search-index.js';

/** One side of many records in small integers, so that counting 50,000 of them costs no look-ups. */
export interface FacetIndex {
  readonly name: FacetName;
  readonly ids: readonly string[];
  readonly names: readonly (Text | undefined)[];
  /** Of each record, which of the ids it has. Records that have the same share one list. */
  readonly values: readonly (readonly number[])[];
  /** How many records have each id. */
  readonly totals: Counts;
}
type Counts = number[];

export const indexFacet = <T>(
  name: FacetName,
  records: readonly T[],
  {valuesOf, names}: Facet<T>,
): FacetIndex => {
  const ids = [...names.keys()];
  const places = new Map(ids.map((id, index) => [id, index]));
  const lists = new Map<string, readonly number[]>();
  const totals = ids.map(() => 0);
  const values = records.map((record) => {
    const keys = valuesOf(record);
    // Most records have one value: nothing is sifted for them.
    const key = keys.length === 1 ? (keys[0] ?? '') : keys.join('\n');
    const list = lists.get(key) ?? [...new Set(keys)].flatMap((one) => places.get(one) ?? []);
    lists.set(key, list);
    count(totals, list);
    return list;
  });
  return {name, ids, names: [...names.values()], values, totals};
};

const count = (counts: Counts, values: readonly number[] = []): void => {
  values.forEach((value) => (counts[value] = (counts[value] ?? 0) + 1));
};

export interface FacetValue {
  readonly id: string;
  readonly name: Text | undefined;
  /** How many records have it under the search and the other facets. */
  readonly count: number;
  readonly isChosen: boolean;
}
export interface FacetView {
  readonly name: FacetName;
  readonly values: readonly FacetValue[];
}
export interface FilterResult<T> {
  readonly matches: readonly T[];
  /** Where each of them stands among the records. */
  readonly places: readonly number[];
  readonly facets: readonly FacetView[];
}

/**
 * The records that have every chosen facet (values of one facet are OR), and of each facet how many records
 * each value would leave. One pass: a record that misses one facet still counts there, one that misses two
 * counts nowhere. Values that no index knows count as not chosen.
 */
export const filterByQuery = <T>(
  records: readonly T[],
  indexes: readonly FacetIndex[],
  chosen: Facets,
  hits: Hits,
): FilterResult<T> => {
  const facets = indexes.map((index) => {
    const own = chosen.get(index.name) ?? [];
    const wanted = own.length > 0 ? index.ids.map((id) => own.includes(id)) : [];
    return {...index, wanted, counts: index.ids.map(() => 0)};
  });
  const closed = facets.filter(({wanted}) => wanted.includes(true));
  const matches: T[] = [];
  const places: number[] = [];
  // Walked by number: that is fast before V8 has made code of it, and so is a first key.
  for (let place = 0; place < records.length; place++) {
    if (hits?.[place] === 0) continue;
    const missed = closed.filter(({values, wanted}) => !values[place]?.some((value) => wanted[value]));
    if (missed.length > 1) continue;
    (missed.length > 0 ? missed : facets).forEach(({counts, values}) => count(counts, values[place]));
    const record = records[place];
    if (missed.length > 0 || !record) continue;
    matches.push(record);
    places.push(place);
  }
  return {
    matches,
    places,
    facets: facets.map(({name, ids, names, wanted, counts, totals}) => ({
      name,
      values: ids
        .map((id, i) => ({id, name: names[i], count: counts[i] ?? 0, isChosen: wanted[i] === true}))
        .filter(({isChosen}, i) => isChosen || totals[i] !== 0),
    })),
  };
};
