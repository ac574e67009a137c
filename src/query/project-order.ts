import type {Project} from '../feed/feed.js';
import {amountsOf} from '../funding/amounts.js';
import {firstDay, lastDay} from './days.js';
import {isSortable, sortRecords, type Sort, type SortKey} from './sort.js';

export const projectSortFields = ['name', 'start', 'end', 'total', 'feed'] as const;
export type ProjectSortField = (typeof projectSortFields)[number];
export type ProjectSort = Sort<ProjectSortField>;

/** What a language brings to an order. */
export interface Order {
  readonly compare: (a: string, b: string) => number;
  /** The name under which a reader looks for a project. */
  readonly nameOf: (project: Project) => string;
}

const keyBy =
  (field: ProjectSortField, nameOf: Order['nameOf']) =>
  (project: Project): SortKey => {
    if (field === 'start') return project.start && firstDay(project.start);
    if (field === 'end') return project.end && lastDay(project.end);
    if (field === 'total') return amountsOf(project, 'total')[0]?.cents;
    return nameOf(project);
  };

export const sortProjects = (
  projects: readonly Project[],
  {field, descending}: ProjectSort,
  {compare, nameOf}: Order,
): readonly Project[] => {
  if (field === 'feed') return descending ? [...projects].reverse() : projects;
  return sortRecords(projects, descending, keyBy(field, nameOf), compare);
};

/** The fields worth sorting these projects by. */
export const sortableFields = (projects: readonly Project[]): readonly ProjectSortField[] =>
  projectSortFields.filter(
    (field) =>
      field !== 'feed' &&
      isSortable(
        projects,
        keyBy(field, ({id}) => id),
      ),
  );
