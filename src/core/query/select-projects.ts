import type {Feed} from '../model/feed.js';
import {createNarrowing} from './narrowing.js';
import {createProjectSelector, type ProjectQuery, type ProjectSelection} from './project-selector.js';
import type {TextOrder} from './select-items.js';

export type {ProjectQuery, ProjectSelection};

/** Selects everything that a project list shows of a feed. */
export const selectProjects = (feed: Feed, query: ProjectQuery, order: TextOrder): ProjectSelection =>
  createProjectSelector(() => createNarrowing)(feed, query, order);
