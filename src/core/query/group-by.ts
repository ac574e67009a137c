import type {Group} from './facet.js';
import type {FacetIndex} from './facets.js';

/**
 * Groups items by a facet, in the order of its values, unknown last. An item with two values is in both groups.
 * Empty groups are left out.
 * @param indexes the items to group, by their index in the list
 */
export const groupBy = <T>(
  items: readonly T[],
  indexes: readonly number[],
  {ids, names, values}: FacetIndex,
): readonly Group<T>[] => {
  const groups: T[][] = [...ids, undefined].map(() => []);
  const unknown = [ids.length];
  for (const index of indexes) {
    const item = items[index];
    const itemValues = values[index];
    if (item) for (const value of itemValues?.length ? itemValues : unknown) groups[value]?.push(item);
  }
  return groups
    .map((members, value) => ({key: ids[value], name: names[value], members}))
    .filter(({members}) => members.length > 0);
};
