import type {Feed} from '../model/feed.js';
import {idKey} from '../model/ids.js';
import {resolvePreset, type UnknownId} from '../query/preset.js';
import {projectKind} from '../query/project-kind.js';
import {combineSupport, supportOf, type Support} from './wording.js';

export interface StatementOptions {
  readonly period: string;
  readonly fund: readonly string[];
  readonly project: readonly string[];
}

/** Finds who supports the chosen projects. Options fill in what the feed does not state. */
export const statementSupport = (
  {period, fund, project}: StatementOptions,
  feed: Feed | undefined,
  day: string,
): {readonly support: Support; readonly unknown: readonly UnknownId[]} => {
  const fallback = {period, funds: fund.length > 0 ? fund.map(idKey) : ['']};
  if (!feed) return {support: fallback, unknown: []};
  const {matches, unknown} = resolvePreset(projectKind, {project}, feed, day);
  const projects = project.length > 0 ? feed.projects.filter(matches) : [];
  return {
    support:
      projects.length > 0
        ? combineSupport(projects.map((project) => supportOf(project, feed, fallback)))
        : fallback,
    unknown,
  };
};
