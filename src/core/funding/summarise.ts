import {amountsOf, type Amount, type Measure, type MoneyMeasure, type StatedStage} from '../model/amounts.js';
import {range} from '../model/collections.js';
import type {Feed, Project, Status, Text} from '../model/feed.js';
import {citiesOf} from '../model/project.js';
import {indexFacet} from '../query/facets.js';
import {groupBy} from '../query/group-by.js';
import {projectFacet, type ProjectFacetName} from '../query/project-facets.js';
import {cityShares, shared} from './city-shares.js';
import {sumAmounts, type Sum} from './sums.js';

export interface SummaryQuery {
  readonly measure: Measure;
  readonly by: ProjectFacetName;
  readonly stage?: StatedStage | undefined;
  /** The one city whose projects these are: then sums are of its own shares. */
  readonly city?: string | undefined;
  readonly statusOf: (project: Project) => Status;
}
export interface SummaryRow {
  /** An id, a year, a status or a name; undefined where it is not known. */
  readonly key: string | undefined;
  readonly name: Text | undefined;
  readonly projects: number;
  /** The row's part of the headline's currency and stage; undefined where no project states it. */
  readonly sum: Sum | undefined;
}
/** Projects of several cities, and what of their amounts is nobody's own, in the headline's currency and stage. */
export interface SharedProjects {
  readonly projects: number;
  readonly sum: Sum | undefined;
}
/** Projects of several cities with the whole of their amounts: a sum for each currency and stage, never added. */
export interface JointProjects {
  readonly projects: number;
  readonly sums: readonly Sum[];
}
export interface FundingSummary {
  readonly projects: number;
  /** The sum that stands above; undefined where no project states the measure, or for `projects`. */
  readonly headline: Sum | undefined;
  /** Sums in other currencies and stages: never added to the headline. */
  readonly others: readonly Sum[];
  readonly rows: readonly SummaryRow[];
  /** By city: what belongs to joint projects and to no city alone. */
  readonly shared: SharedProjects | undefined;
  /** Of one city: the joint projects it takes part in, whole; never counted as its own. */
  readonly joint: JointProjects | undefined;
  /** What bars may show: amounts only where at least half of the projects state them. */
  readonly bars: 'amounts' | 'projects';
  /** Whether a project counts in more than one row, so that the rows add up to more than the total. */
  readonly overlaps: boolean;
}

/** Sums of a measure over projects, in all and along a dimension, by the six rules of money. */
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
  const sumsOf = (some: readonly Project[], owner: string | typeof shared | undefined): readonly Sum[] =>
    sumAmounts(
      some.map((project) => amounts(project, owner)),
      some.length,
      stage,
    );
  const [headline, ...others] = sumsOf(projects, city);
  // Where no project states the whole, a city's share may still be known.
  const shares = projects.map((project) => (measure === 'projects' ? [] : ownShares(project, measure)));
  const form = headline ?? (by === 'city' ? sumAmounts(shares, projects.length, stage)[0] : undefined);
  const index = indexFacet(by, projects, projectFacet(by, feed, statusOf));
  const rows = groupBy(projects, range(projects.length), index).map(({key, name, members}) => ({
    key,
    name,
    projects: members.length,
    sum: partOf(form, sumsOf(members, by === 'city' ? (key ?? city) : city)),
  }));
  const ofSeveral = projects.filter((project) => citiesOf(project).length > 1);
  const isApart = measure !== 'projects' && ofSeveral.length > 0;
  return {
    projects: projects.length,
    headline,
    others,
    rows,
    shared:
      isApart && by === 'city'
        ? {projects: ofSeveral.length, sum: partOf(form, sumsOf(ofSeveral, shared))}
        : undefined,
    joint:
      isApart && city !== undefined
        ? {projects: ofSeveral.length, sums: sumsOf(ofSeveral, undefined)}
        : undefined,
    bars: headline && headline.stated * 2 >= headline.of ? 'amounts' : 'projects',
    overlaps: rows.reduce((count, row) => count + row.projects, 0) > projects.length,
  };
};

/** What of a project its cities have as their own. */
const ownShares = (project: Project, measure: MoneyMeasure): readonly Amount[] =>
  [...cityShares(project, measure)].flatMap(([owner, amounts]) => (owner === shared ? [] : amounts));

/** Of several sums the one that is in the same currency and stage: rows never mix them. */
const partOf = (form: Sum | undefined, sums: readonly Sum[]): Sum | undefined =>
  form && sums.find(({currency, stage}) => currency === form.currency && stage === form.stage);
