import type {Feed, Project, Publication, Text} from '../core/model/feed.js';
import {measures, amountsOf, type MoneyMeasure} from '../core/model/amounts.js';
import {firstDay} from '../core/model/days.js';
import {categoryCodeOf, objectiveCodeOf} from '../core/model/operation-codes.js';
import {statusOn} from '../core/model/derived-fields.js';

/**
 * Counts objectives and intervention fields by the standard form of their codes, or by the form in the list if the
 * code is unknown.
 */
export const statsFacets = [
  'status',
  'city',
  'fund',
  'theme',
  'year',
  'period',
  'objective',
  'category',
] as const;
export type StatsFacet = (typeof statsFacets)[number];

/** Counts the records that have each value. A record with two values is counted for both. */
export interface Count {
  readonly value: string;
  readonly count: number;
}
/** A sum, and the number of projects with a known amount. Without that number the sum would look complete. */
export interface StatsSum {
  readonly measure: string;
  readonly stage: string;
  readonly currency: string;
  /** In whole units of the currency. */
  readonly sum: number;
  readonly projects: number;
}
export interface Filled {
  readonly field: string;
  readonly filled: number;
  readonly of: number;
}
export interface FeedStats {
  readonly projects: number;
  readonly publications: number;
  /** The real number of records, if the feed states it. */
  readonly coverage?: number;
  readonly counts: Readonly<Record<StatsFacet, readonly Count[]>>;
  readonly sums: readonly StatsSum[];
  readonly completeness: readonly Filled[];
  readonly languages: readonly Filled[];
}
/** Projects without a value are counted too. */
const unknown = 'unknown';

/** @param today YYYY-MM-DD, the day for which statuses are derived from dates */
export const statsOf = (feed: Feed, today: string): FeedStats => {
  const {projects, publications, coverage} = feed;
  const count = (valuesOf: (project: Project) => readonly string[]) => countsOf(projects, valuesOf);
  return {
    projects: projects.length,
    publications: publications.length,
    ...(coverage?.projects === undefined ? {} : {coverage: coverage.projects}),
    counts: {
      status: count((project) => [statusOn(project, today)]),
      city: count(citiesOf),
      fund: count(({fund}) => (fund === undefined ? [] : [fund])),
      theme: count(({themes = []}) => themes),
      year: count(({start}) => (start === undefined ? [] : [firstDay(start).slice(0, 4)])),
      period: whereStated(count(({period}) => listed(period ?? feed.programme?.period))),
      objective: whereStated(count((project) => listed(objectiveCodeOf(project) ?? project.objectiveCode))),
      category: whereStated(count((project) => listed(categoryCodeOf(project) ?? project.categoryCode))),
    },
    sums: sumsOf(projects),
    completeness: [
      ...filledIn('projects', projects, projectFields),
      ...filledIn('publications', publications, publicationFields),
    ],
    languages: languagesOf(feed),
  };
};

const listed = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value]);
/** Empty if no project has a value: lists before 2021 have no codes. */
const whereStated = (counts: readonly Count[]): readonly Count[] =>
  counts.some(({value}) => value !== unknown) ? counts : [];

/** A project's own cities, or, without any, those of its lead and partners. */
const citiesOf = ({cities, lead, partners = []}: Project): readonly string[] =>
  cities ?? [...new Set([lead, ...partners].flatMap((one) => one?.city ?? []))];

const countsOf = <T>(records: readonly T[], valuesOf: (record: T) => readonly string[]): readonly Count[] => {
  const counts = new Map<string, number>();
  for (const record of records) {
    const values = valuesOf(record);
    for (const value of values.length > 0 ? values : [unknown])
      counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].map(([value, count]) => ({value, count})).sort((a, b) => (a.value < b.value ? -1 : 1));
};

const moneyMeasures = measures.filter((measure): measure is MoneyMeasure => measure !== 'projects');

const sumsOf = (projects: readonly Project[]): readonly StatsSum[] =>
  moneyMeasures.flatMap((measure) => {
    const sums = new Map<string, {stage: string; currency: string; cents: number; projects: number}>();
    for (const project of projects) {
      for (const {stage, currency, cents} of amountsOf(project, measure)) {
        const key = `${stage} ${currency}`;
        const sum = sums.get(key) ?? {stage, currency, cents: 0, projects: 0};
        sums.set(key, {...sum, cents: sum.cents + cents, projects: sum.projects + 1});
      }
    }
    return [...sums.values()].map(({cents, ...sum}) => ({measure, ...sum, sum: cents / 100}));
  });

const projectFields: readonly (keyof Project)[] = [
  ...([
    'code',
    'summary',
    'results',
    'start',
    'end',
    'lead',
    'partners',
    'cities',
    'themes',
    'fund',
  ] as const),
  ...([
    'funding',
    'location',
    'objective',
    'objectiveCode',
    'category',
    'categoryCode',
    'strategic',
    'url',
    'contact',
    'sources',
  ] as const),
];
const publicationFields: readonly (keyof Publication)[] = [
  ...([
    'author',
    'issued',
    'publisher',
    'abstract',
    'URL',
    'language',
    'level',
    'series',
    'projects',
  ] as const),
  'licence',
];
const filledIn = <T extends object>(
  list: string,
  records: readonly T[],
  fields: readonly (keyof T & string)[],
): readonly Filled[] =>
  records.length === 0
    ? []
    : fields.map((field) => ({
        field: `${list}.${field}`,
        filled: records.filter((record) => record[field] !== undefined).length,
        of: records.length,
      }));

/** Counts for each language how many names and titles, and how many of the existing summaries, have it. */
const languagesOf = ({language, projects, publications}: Feed): readonly Filled[] => {
  const texts: readonly (readonly [string, readonly (Text | undefined)[]])[] = [
    ['projects.name', projects.map(({name}) => name)],
    ['projects.summary', projects.map(({summary}) => summary)],
    ['publications.title', publications.map(({title}) => title)],
  ];
  return texts.flatMap(([field, all]) => {
    const stated = all.filter((text) => text !== undefined);
    const counts = countsOf(stated, (text) => (typeof text === 'string' ? [language] : Object.keys(text)));
    return counts.map(({value, count}) => ({field: `${field} (${value})`, filled: count, of: stated.length}));
  });
};
