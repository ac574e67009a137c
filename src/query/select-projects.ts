import type {Feed, Project, Status} from '../feed/feed.js';
import {lastDay} from './days.js';
import {groupBy, ungrouped, type Group} from './dimension.js';
import {resolvePreset, type Preset, type UnknownId, type Wanted} from './preset.js';
import {dimensionOf} from './project-dimensions.js';
import {
  sortableFields,
  sortProjects,
  type Order,
  type ProjectSort,
  type ProjectSortField,
} from './project-order.js';
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
  readonly groups: readonly Group<Project>[];
  /** How many places the groups have: a project of two themes has two. */
  readonly places: number;
  /** The projects that match, in their order. */
  readonly projects: readonly Project[];
  readonly sortFields: readonly ProjectSortField[];
  readonly empty: Emptiness | undefined;
  /** How many match but for their status, where a status was preset. */
  readonly others: number;
  readonly unknownIds: readonly UnknownId[];
  /** The cities that the preset chose, as the feed writes them. */
  readonly cities: Wanted;
  readonly statusOf: (project: Project) => Status;
  /** The day the programme ended, where that is past. */
  readonly programmeEnd: string | undefined;
}

/** Everything a project list shows of a feed. */
export const selectProjects = (feed: Feed, query: ProjectQuery, order: Order): ProjectListView => {
  const {day, preset} = query;
  const {matches, matchesStatus, unknown, cities} = resolvePreset(preset, feed);
  const statusOf = (project: Project) => statusOn(project, day);
  const candidates = feed.projects.filter(
    (project) => matches(project) && !(query.isChosenDay && !hasBegun(project, day)),
  );
  const chosen = candidates.filter((project) => matchesStatus(statusOf(project)));
  const sorted = sortProjects(chosen, query.sort, order);
  const {groupBy: by} = query;
  const groups = by === 'none' ? ungrouped(sorted) : groupBy(sorted, dimensionOf(by, feed, statusOf));
  const end = feed.programme?.end;
  return {
    groups,
    places: groups.reduce((sum, group) => sum + group.members.length, 0),
    projects: sorted,
    sortFields: sortableFields(sorted),
    empty: chosen.length > 0 ? undefined : feed.projects.length === 0 ? 'feed' : 'preset',
    others: candidates.length - chosen.length,
    unknownIds: unknown,
    cities,
    statusOf,
    programmeEnd: end !== undefined && lastDay(end) < day ? end : undefined,
  };
};
