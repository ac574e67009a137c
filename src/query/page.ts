import type {Group} from './dimension.js';

/** The part of a group that is shown so far, and how many it holds in all. */
export interface ShownGroup extends Group {
  readonly total: number;
}

/** Cuts groups after so many projects in all; a group of which nothing is left goes. */
export const firstOf = (groups: readonly Group[], limit: number): readonly ShownGroup[] => {
  let left = limit;
  const shown: ShownGroup[] = [];
  for (const group of groups) {
    if (left <= 0) break;
    shown.push({...group, projects: group.projects.slice(0, left), total: group.projects.length});
    left -= group.projects.length;
  }
  return shown;
};
