import type {Project} from '../feed/feed.js';
import {amountsOf} from '../funding/amounts.js';
import {firstDay, lastDay} from './days.js';

export const projectSortFields = ['name', 'start', 'end', 'total', 'feed'] as const;
export type ProjectSortField = (typeof projectSortFields)[number];
export interface Sort<Field extends string> {
  readonly field: Field;
  readonly descending: boolean;
}
export type ProjectSort = Sort<ProjectSortField>;

/** What a language brings to an order. */
export interface Order {
  readonly compare: (a: string, b: string) => number;
  /** The name under which a reader looks for a project. */
  readonly nameOf: (project: Project) => string;
}

/** Reads `name` or `-name`; undefined where that is no field. */
export const parseSort = (written: string): ProjectSort | undefined => {
  const descending = written.startsWith('-');
  const field = projectSortFields.find((known) => known === (descending ? written.slice(1) : written));
  return field && {field, descending};
};

export const writeSort = ({field, descending}: ProjectSort): string => (descending ? `-${field}` : field);

/** The fields by which at least two projects differ in what is known: sorting by others changes nothing. */
export const sortableFields = (projects: readonly Project[]): readonly ProjectSortField[] =>
  projectSortFields.filter((field) => {
    if (field === 'feed') return false;
    if (field === 'name') return projects.length > 1;
    const keys = projects.map((project) => keyOf(project, field, {compare: () => 0, nameOf: () => ''}));
    return new Set(keys.filter((key) => key !== undefined)).size > 1;
  });

type Key = string | number | undefined;

const keyOf = (project: Project, field: ProjectSortField, {nameOf}: Order): Key => {
  if (field === 'start') return project.start && firstDay(project.start);
  if (field === 'end') return project.end && lastDay(project.end);
  if (field === 'total') return amountsOf(project, 'total')[0]?.cents;
  return nameOf(project);
};

/** Sorts a copy. What is unknown comes last in both directions; ties are broken by id. */
export const sortProjects = (
  projects: readonly Project[],
  {field, descending}: ProjectSort,
  order: Order,
): readonly Project[] => {
  if (field === 'feed') return descending ? [...projects].reverse() : projects;
  const compare = field === 'name' ? order.compare : (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return projects
    .map((project) => ({project, key: keyOf(project, field, order)}))
    .sort((a, b) => compareKeys(a.key, b.key, descending, compare) || (a.project.id < b.project.id ? -1 : 1))
    .map(({project}) => project);
};

const compareKeys = (a: Key, b: Key, descending: boolean, compare: Order['compare']): number => {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const result = typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b));
  return descending ? -result : result;
};
