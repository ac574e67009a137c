import type {Feed, Project, Status} from '../feed/feed.js';
import {lastDay} from './days.js';
import {dimensionOf, groupBy, type Group} from './dimension.js';
import {resolvePreset, type Preset, type UnknownId} from './preset.js';
import {sortProjects, type Order, type ProjectSort} from './sort.js';
import {hasBegun, statusOn} from './status.js';

export const projectGroupings = ['status', 'theme', 'fund', 'city', 'none'] as const;
export type ProjectGrouping = (typeof projectGroupings)[number];

export interface ProjectQuery {
  readonly preset: Preset;
  readonly groupBy: ProjectGrouping;
  readonly sort: ProjectSort;
  /** The day for which the list is drawn up. */
  readonly day: string;
  /** Whether that day was chosen: then what began later is left out. */
  readonly isChosenDay: boolean;
}

/** Why there is nothing to show: the feed has none, or the page's editor has left none. */
export type Emptiness = 'feed' | 'preset';

export interface ProjectListView {
  readonly groups: readonly Group[];
  /** How many places the groups have: a project of two themes has two. */
  readonly places: number;
  /** The projects that match, in their order. */
  readonly projects: readonly Project[];
  readonly empty: Emptiness | undefined;
  /** How many match but for their status, where a status was preset. */
  readonly others: number;
  readonly unknownIds: readonly UnknownId[];
  readonly statusOf: (project: Project) => Status;
  /** The day the programme ended, where that is past. */
  readonly programmeEnd: string | undefined;
}

/** Everything a project list shows of a feed. */
export const selectProjects = (feed: Feed, query: ProjectQuery, order: Order): ProjectListView => {
  const {day, preset} = query;
  const {matches, matchesStatus, unknown} = resolvePreset(preset, feed);
  const statusOf = (project: Project) => statusOn(project, day);
  const candidates = feed.projects.filter(
    (project) => matches(project) && !(query.isChosenDay && !hasBegun(project, day)),
  );
  const chosen = candidates.filter((project) => matchesStatus(statusOf(project)));
  const sorted = sortProjects(chosen, query.sort, order);
  const groups = grouped(sorted, query.groupBy, feed, statusOf);
  const end = feed.programme?.end;
  return {
    groups,
    places: groups.reduce((sum, group) => sum + group.projects.length, 0),
    projects: sorted,
    empty: chosen.length > 0 ? undefined : feed.projects.length === 0 ? 'feed' : 'preset',
    others: candidates.length - chosen.length,
    unknownIds: unknown,
    statusOf,
    programmeEnd: end !== undefined && lastDay(end) < day ? end : undefined,
  };
};

const grouped = (
  projects: readonly Project[],
  grouping: ProjectGrouping,
  feed: Feed,
  statusOf: (project: Project) => Status,
): readonly Group[] => {
  if (grouping !== 'none') return groupBy(projects, dimensionOf(grouping, feed, statusOf));
  return projects.length > 0 ? [{key: undefined, name: undefined, projects}] : [];
};
