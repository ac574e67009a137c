import type {Feed, Project} from '../model/feed.js';
import {projectKind} from './project-kind.js';
import {selectorsOf, type TextOrder, type ItemQuery, type ItemView} from './select-records.js';

export const projectGroupings = ['status', 'theme', 'fund', 'city', 'none'] as const;
export type ProjectGrouping = (typeof projectGroupings)[number];
export type ProjectQuery = ItemQuery & {readonly groupBy: ProjectGrouping};
export type ProjectListView = ItemView<Project>;

export const createProjectSelector = selectorsOf(projectKind);

/** Everything a project list shows of a feed. */
export const selectProjects = (feed: Feed, query: ProjectQuery, order: TextOrder): ProjectListView =>
  createProjectSelector()(feed, query, order);
