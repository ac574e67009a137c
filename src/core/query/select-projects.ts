import type {Feed, Project} from '../model/feed.js';
import {projectKind} from './project-kind.js';
import {createSelectorFactory, type ItemQuery, type ItemView, type TextOrder} from './select-items.js';

export const projectGroupByValues = ['status', 'theme', 'fund', 'city', 'none'] as const;
export type ProjectGroupBy = (typeof projectGroupByValues)[number];
export type ProjectQuery = ItemQuery & {readonly groupBy: ProjectGroupBy};
export type ProjectSelection = ItemView<Project>;

export const createProjectSelector = createSelectorFactory(projectKind);

/** Selects everything that a project list shows of a feed. */
export const selectProjects = (feed: Feed, query: ProjectQuery, order: TextOrder): ProjectSelection =>
  createProjectSelector()(feed, query, order);
