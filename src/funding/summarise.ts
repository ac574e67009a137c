import type {Feed, Project, Status, Text} from '../feed/feed.js';
import {citiesOf} from '../query/cities.js';
import {dimensionOf, groupBy, type DimensionName} from '../query/dimension.js';
import {amountsOf, type Amount, type Measure, type MoneyMeasure, type StatedStage} from './amounts.js';
import {cityShares, shared} from './city-shares.js';
import {headlineOf, sumAmounts, sumOver, type Sum} from './sums.js';

export interface SummaryQuery {
  readonly measure: Measure;
  readonly by: DimensionName;
  readonly stage?: StatedStage | undefined;
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
export interface FundingSummary {
  readonly projects: number;
  /** The sum that stands above; undefined where no project states the measure, or for `projects`. */
  readonly headline: Sum | undefined;
  /** Sums in other currencies and stages: never added to the headline. */
  readonly others: readonly Sum[];
  readonly rows: readonly SummaryRow[];
  /** By city: what belongs to joint projects and to no city alone, and how many those are. */
  readonly shared: SummaryRow | undefined;
  /** What bars may show: amounts only where at least half of the projects state them. */
  readonly bars: 'amounts' | 'projects';
  /** Whether a project counts in more than one row, so that the rows add up to more than the total. */
  readonly overlaps: boolean;
}

/** Sums of a measure over projects, in all and along a dimension, by the six rules of money. */
export const summariseFunding = (
  projects: readonly Project[],
  feed: Feed,
  {measure, by, stage, statusOf}: SummaryQuery,
): FundingSummary => {
  const sums = measure === 'projects' ? [] : sumOver(projects, measure);
  const headline = headlineOf(sums, stage);
  const amountIn = (project: Project, key: string | undefined): readonly Amount[] => {
    if (measure === 'projects') return [];
    return by === 'city' && key !== undefined
      ? (cityShares(project, measure).get(key) ?? [])
      : amountsOf(project, measure);
  };
  const rows = groupBy(projects, dimensionOf(by, feed, statusOf)).map(({key, name, projects: own}) => ({
    key,
    name,
    projects: own.length,
    sum: partOf(
      headline,
      sumAmounts(
        own.map((project) => amountIn(project, key)),
        own.length,
      ),
    ),
  }));
  return {
    projects: projects.length,
    headline,
    others: sums.filter((sum) => sum !== headline),
    rows,
    shared: by === 'city' && measure !== 'projects' ? sharedRow(projects, measure, headline) : undefined,
    bars: headline && headline.stated * 2 >= headline.of ? 'amounts' : 'projects',
    overlaps: rows.reduce((count, row) => count + row.projects, 0) > projects.length,
  };
};

/** Of several sums the one that is in the headline's currency and stage: rows never mix them. */
const partOf = (headline: Sum | undefined, sums: readonly Sum[]): Sum | undefined =>
  headline && sums.find(({currency, stage}) => currency === headline.currency && stage === headline.stage);

const sharedRow = (
  projects: readonly Project[],
  measure: MoneyMeasure,
  headline: Sum | undefined,
): SummaryRow | undefined => {
  const joint = projects.filter((project) => citiesOf(project).length > 1);
  if (joint.length === 0) return undefined;
  const amounts = joint.map((project) => cityShares(project, measure).get(shared) ?? []);
  return {
    key: 'shared',
    name: undefined,
    projects: joint.length,
    sum: partOf(headline, sumAmounts(amounts, joint.length)),
  };
};
