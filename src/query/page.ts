import type {Group} from './dimension.js';

/** The part of a group that is shown so far, and how many it holds in all. */
export interface ShownGroup<T> extends Group<T> {
  readonly total: number;
}

/** Cuts groups after so many records in all; a group of which nothing is left goes. */
export const firstOf = <T>(groups: readonly Group<T>[], limit: number): readonly ShownGroup<T>[] => {
  let left = limit;
  const shown: ShownGroup<T>[] = [];
  for (const group of groups) {
    if (left <= 0) break;
    shown.push({...group, members: group.members.slice(0, left), total: group.members.length});
    left -= group.members.length;
  }
  return shown;
};
