import type {Feed} from '../model/feed.js';
import {idKey} from '../model/ids.js';
import {resolvePreset, type UnknownId} from '../query/preset.js';
import {projectKind} from '../query/project-kind.js';
import {supportOf, together, type Support} from './wording.js';

export interface StatementOptions {
  readonly period: string;
  readonly fund: readonly string[];
  readonly project: readonly string[];
}

/** What the chosen projects say of who supports them, and the options where the feed does not. */
export const supportIn = (
  {period, fund, project}: StatementOptions,
  feed: Feed | undefined,
  day: string,
): {readonly support: Support; readonly unknown: readonly UnknownId[]} => {
  const own = {period, funds: fund.length > 0 ? fund.map(idKey) : ['']};
  if (!feed) return {support: own, unknown: []};
  const {matches, unknown} = resolvePreset(projectKind, {project}, feed, day);
  const projects = project.length > 0 ? feed.projects.filter(matches) : [];
  return {
    support: projects.length > 0 ? together(projects.map((one) => supportOf(one, feed, own))) : own,
    unknown,
  };
};
