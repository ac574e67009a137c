import type {Group} from './facet.js';

/** The part of a group that is shown, and how many items the whole group has. */
export interface ShownGroup<T> extends Group<T> {
  readonly total: number;
}

/** The groups cut after `limit` items in all. Groups without any item left are dropped. */
export const firstItems = <T>(groups: readonly Group<T>[], limit: number): readonly ShownGroup<T>[] => {
  let left = limit;
  const shown: ShownGroup<T>[] = [];
  for (const group of groups) {
    if (left <= 0) break;
    shown.push({...group, members: group.members.slice(0, left), total: group.members.length});
    left -= group.members.length;
  }
  return shown;
};

/**
 * Like {@link firstItems}, while further pages of the feed load: visible items keep their position, new ones go
 * below them, counts grow. The reader's next action sorts everything properly.
 */
export const keepStableOrder = <T extends {readonly id: string}>(
  before: readonly ShownGroup<T>[],
  groups: readonly Group<T>[],
  limit: number,
): readonly ShownGroup<T>[] => {
  const last = before.at(-1);
  const now = new Map(groups.map(({key, members}) => [key, new Map(members.map((item) => [item.id, item]))]));
  let left = limit - before.reduce((sum, {members}) => sum + members.length, 0);
  const stable = before.map((group) => {
    const members = now.get(group.key) ?? new Map<string, T>();
    const shown = group.members.map((item) => members.get(item.id) ?? item);
    const ids = new Set(shown.map(({id}) => id));
    // Only the last group may grow: items added above it would move what is below.
    const added =
      group === last ? [...members.values()].filter(({id}) => !ids.has(id)).slice(0, Math.max(0, left)) : [];
    left -= added.length;
    return {...group, members: [...shown, ...added], total: Math.max(members.size, shown.length)};
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
