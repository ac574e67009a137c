import type {Group} from './facet.js';

/** The visible part of a group, and the number of items in the whole group. */
export interface ShownGroup<T> extends Pick<Group<T>, 'key' | 'name' | 'members'> {
  readonly total: number;
}

/** Cuts the groups after `limit` items in all. Groups without any visible item are left out. */
export const firstItems = <T>(groups: readonly Group<T>[], limit: number): readonly ShownGroup<T>[] => {
  let left = limit;
  const shown: ShownGroup<T>[] = [];
  for (const group of groups) {
    if (left <= 0) break;
    shown.push({key: group.key, name: group.name, members: group.first(left), total: group.size});
    left -= group.size;
  }
  return shown;
};

/**
 * Like {@link firstItems}, while further pages of the feed load: visible items keep their position, new ones are
 * added below, counts grow. The reader's next action sorts everything again.
 */
export const keepStableOrder = <T extends {readonly id: string}>(
  before: readonly ShownGroup<T>[],
  groups: readonly Group<T>[],
  limit: number,
): readonly ShownGroup<T>[] => {
  const last = before.at(-1);
  const now = new Map(groups.map((group) => [group.key, group]));
  let left = limit - before.reduce((sum, {members}) => sum + members.length, 0);
  const stable = before.map((shown) => {
    const group = now.get(shown.key);
    // Only the last group may grow: items added above it would move everything below.
    const added = group && shown === last && left > 0 ? notIn(shown.members, group, left) : [];
    left -= added.length;
    const members = [...shown.members, ...added];
    return {...shown, members, total: Math.max(group?.size ?? 0, members.length)};
  });
  const keys = new Set(before.map(({key}) => key));
  return [
    ...stable,
    ...firstItems(
      groups.filter(({key}) => !keys.has(key)),
      left,
    ),
  ];
};

/** The next items of a group that are not visible yet. */
const notIn = <T extends {readonly id: string}>(
  shown: readonly T[],
  group: Group<T>,
  count: number,
): readonly T[] => {
  const ids = new Set(shown.map(({id}) => id));
  return group
    .first(shown.length + count)
    .filter(({id}) => !ids.has(id))
    .slice(0, count);
};
