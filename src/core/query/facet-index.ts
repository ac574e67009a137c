import {idKey} from '../model/ids.js';
import type {Text} from '../model/feed.js';
import type {Facet} from './facet.js';
import type {FacetName} from './query.js';

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
export type Counts = number[];

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
export const increment = (counts: Counts, values: readonly number[] = []): void => {
  values.forEach((value) => (counts[value] = (counts[value] ?? 0) + 1));
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
