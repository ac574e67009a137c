import type {Group} from './facet.js';
import type {FacetIndex} from './facets.js';

/**
 * Puts the records at some places into groups in the order of the dimension, unknown last. A project of two themes
 * stands in both groups. No group is empty.
 */
export const groupBy = <T>(
  records: readonly T[],
  places: readonly number[],
  {ids, names, values}: FacetIndex,
): readonly Group<T>[] => {
  const found: T[][] = [...ids, undefined].map(() => []);
  const unknown = [ids.length];
  for (const place of places) {
    const record = records[place];
    const own = values[place];
    if (record) for (const value of own?.length ? own : unknown) found[value]?.push(record);
  }
  return found
    .map((members, value) => ({key: ids[value], name: names[value], members}))
    .filter(({members}) => members.length > 0);
};
