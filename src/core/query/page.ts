import type {Group} from './facet.js';

/** The part of a group that is shown so far, and how many it holds in all. */
export interface ShownGroup<T> extends Group<T> {
  readonly total: number;
}

/** Cuts groups after so many records in all; a group of which nothing is left goes. */
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
 * The same while further pages of the feed come in: what a reader sees stays where it is, and what is new goes
 * below it; counts grow. Where everything really belongs shows at the reader's next step.
 */
export const keepStableOrder = <T extends {readonly id: string}>(
  before: readonly ShownGroup<T>[],
  groups: readonly Group<T>[],
  limit: number,
): readonly ShownGroup<T>[] => {
  const last = before.at(-1);
  const now = new Map(groups.map(({key, members}) => [key, new Map(members.map((one) => [one.id, one]))]));
  let left = limit - before.reduce((sum, {members}) => sum + members.length, 0);
  const held = before.map((group) => {
    const members = now.get(group.key) ?? new Map<string, T>();
    const shown = group.members.map((one) => members.get(one.id) ?? one);
    const ids = new Set(shown.map(({id}) => id));
    // Above the last group nothing can be added without moving what is below.
    const fresh =
      group === last ? [...members.values()].filter(({id}) => !ids.has(id)).slice(0, Math.max(0, left)) : [];
    left -= fresh.length;
    return {...group, members: [...shown, ...fresh], total: Math.max(members.size, shown.length)};
  });
  const keys = new Set(before.map(({key}) => key));
  return [
    ...held,
    ...firstItems(
      groups.filter(({key}) => !keys.has(key)),
      left,
    ),
  ];
};
