import type {Project} from '../model/feed.js';
import {projectKind} from './project-kind.js';
import {createSelectorFactory, type ItemQuery, type ItemView} from './select-items.js';

export const projectGroupByValues = ['status', 'theme', 'fund', 'city', 'none'] as const;
export type ProjectGroupBy = (typeof projectGroupByValues)[number];
export type ProjectQuery = ItemQuery & {readonly groupBy: ProjectGroupBy};
export type ProjectSelection = ItemView<Project>;

/** Creates a selector. It searches and filters once that has been loaded. */
export const createProjectSelector = createSelectorFactory(projectKind);
