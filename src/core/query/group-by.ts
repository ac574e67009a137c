import type {Text} from '../model/feed.js';
import type {FacetIndex} from './facets.js';

/** Items with a common value, by their indexes. */
export interface IndexGroup {
  /** Undefined for items whose value is unknown. */
  readonly key: string | undefined;
  readonly name: Text | undefined;
  readonly indexes: readonly number[];
}

/**
 * Groups items by a facet, in the order of its values, unknown last. An item with two values is in both groups.
 * Empty groups are left out.
 * @param indexes the items to group, as indexes into the list
 */
export const groupBy = (
  indexes: readonly number[],
  {ids, names, values}: Pick<FacetIndex, 'ids' | 'names' | 'values'>,
): readonly IndexGroup[] => {
  const groups: number[][] = [...ids, undefined].map(() => []);
  const unknown = [ids.length];
  for (const index of indexes) {
    const itemValues = values[index];
    for (const value of itemValues?.length ? itemValues : unknown) groups[value]?.push(index);
  }
  return groups
    .map((members, value) => ({key: ids[value], name: names[value], indexes: members}))
    .filter((group) => group.indexes.length > 0);
};

/** All items in one group without a heading. */
export const ungrouped = (indexes: readonly number[]): readonly IndexGroup[] =>
  indexes.length > 0 ? [{key: undefined, name: undefined, indexes}] : [];
