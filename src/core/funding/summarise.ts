import {amountsOf, type Amount, type Measure, type MoneyMeasure, type StatedStage} from '../model/amounts.js';
import {range} from '../model/collections.js';
import type {Feed, Project, Status, Text} from '../model/feed.js';
import {citiesOf} from '../model/derived-fields.js';
import {indexFacet} from '../query/facets.js';
import {groupBy} from '../query/group-by.js';
import {projectFacet, type ProjectFacetName} from '../query/project-facets.js';
import {cityShares, shared} from './city-shares.js';
import {sumAmounts, type Sum} from './sums.js';

export interface SummaryQuery {
  readonly measure: Measure;
  readonly by: ProjectFacetName;
  readonly stage?: StatedStage | undefined;
  /** The only city whose projects these are. Sums are then of that city's shares. */
  readonly city?: string | undefined;
  readonly statusOf: (project: Project) => Status;
}
export interface SummaryRow {
  /** An id, a year, a status or a name; undefined if it is unknown. */
  readonly key: string | undefined;
  readonly name: Text | undefined;
  readonly projects: number;
  /** The sum in the headline's currency and stage; undefined if no project states it. */
  readonly sum: Sum | undefined;
}
/**
 * The number of projects with several cities, and the part of their amounts that belongs to no single city, in the
 * headline's currency and stage.
 */
export interface SharedProjects {
  readonly projects: number;
  readonly sum: Sum | undefined;
}
/** Projects of several cities with their full amounts: one sum per currency and stage, never added together. */
export interface JointProjects {
  readonly projects: number;
  readonly sums: readonly Sum[];
}
export interface FundingSummary {
  readonly projects: number;
  /** The main sum; undefined if no project states the measure, and for `projects`. */
  readonly headline: Sum | undefined;
  /** Sums in other currencies and stages, never added to the headline. */
  readonly others: readonly Sum[];
  readonly rows: readonly SummaryRow[];
  /** If grouped by city: the part of joint projects that belongs to no single city. */
  readonly shared: SharedProjects | undefined;
  /** If one city is chosen: its joint projects with their full amounts, which are never counted as the city's own. */
  readonly joint: JointProjects | undefined;
  /** What the bars show: amounts only if at least half of the projects state them, otherwise numbers of projects. */
  readonly bars: 'amounts' | 'projects';
  /** Whether a project is in several rows, so that the rows add up to more than the total. */
  readonly overlaps: boolean;
}

/** Sums a measure over projects, in total and by facet. */
export const summariseFunding = (
  projects: readonly Project[],
  feed: Feed,
  {measure, by, stage, city, statusOf}: SummaryQuery,
): FundingSummary => {
  const amounts = (project: Project, owner: string | typeof shared | undefined): readonly Amount[] => {
    if (measure === 'projects') return [];
    return owner === undefined
      ? amountsOf(project, measure)
      : (cityShares(project, measure).get(owner) ?? []);
  };
  const sumsOf = (group: readonly Project[], owner: string | typeof shared | undefined): readonly Sum[] =>
    sumAmounts(
      group.map((project) => amounts(project, owner)),
      group.length,
      stage,
    );
  const [headline, ...others] = sumsOf(projects, city);
  // Even when no project states its total, the shares of cities may be known.
  const shares = projects.map((project) => (measure === 'projects' ? [] : ownShares(project, measure)));
  const kind = headline ?? (by === 'city' ? sumAmounts(shares, projects.length, stage)[0] : undefined);
  const index = indexFacet(by, projects, projectFacet(by, feed, statusOf));
  const rows = groupBy(range(projects.length), index).map(({key, name, indexes}) => ({
    key,
    name,
    projects: indexes.length,
    sum: sumOfKind(
      kind,
      sumsOf(
        indexes.flatMap((at) => projects[at] ?? []),
        by === 'city' ? (key ?? city) : city,
      ),
    ),
  }));
  const jointProjects = projects.filter((project) => citiesOf(project).length > 1);
  const hasJointAmounts = measure !== 'projects' && jointProjects.length > 0;
  return {
    projects: projects.length,
    headline,
    others,
    rows,
    shared:
      hasJointAmounts && by === 'city'
        ? {projects: jointProjects.length, sum: sumOfKind(kind, sumsOf(jointProjects, shared))}
        : undefined,
    joint:
      hasJointAmounts && city !== undefined
        ? {projects: jointProjects.length, sums: sumsOf(jointProjects, undefined)}
        : undefined,
    bars: headline && headline.stated * 2 >= headline.of ? 'amounts' : 'projects',
    overlaps: rows.reduce((count, row) => count + row.projects, 0) > projects.length,
  };
};

/** The amounts of a project that belong to one of its cities. */
const ownShares = (project: Project, measure: MoneyMeasure): readonly Amount[] =>
  [...cityShares(project, measure)].flatMap(([owner, amounts]) => (owner === shared ? [] : amounts));

/** Finds the sum with the same currency and stage as another. */
const sumOfKind = (kind: Sum | undefined, sums: readonly Sum[]): Sum | undefined =>
  kind && sums.find(({currency, stage}) => currency === kind.currency && stage === kind.stage);
