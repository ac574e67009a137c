import {statuses, type Feed, type Project, type Status, type Text} from '../model/feed.js';
import {textIn} from '../model/text.js';
import {citiesOf} from '../model/cities.js';
import {upTo} from '../model/range.js';
import {firstDay} from '../model/days.js';
import {listed, optional, type Dimension} from './facet.js';

/** The sides along which sums and groups of projects are drawn up. */
export const dimensionNames = ['status', 'theme', 'fund', 'city', 'year', 'lead'] as const;
export type ProjectDimensionName = (typeof dimensionNames)[number];

/** Years, or other values that name themselves. */
export const selfNamed = (values: readonly string[]): ReadonlyMap<string, Text | undefined> =>
  new Map(values.map((value) => [value, value]));

const startYear = ({start}: Project): readonly string[] => optional(start && firstDay(start).slice(0, 4));

const yearIn = (day: string | undefined): number | undefined =>
  day === undefined ? undefined : Number(day.slice(0, 4));

/** Every year a project ran, as far as is known; a slip of the keyboard in one is no reason to list thousands. */
const yearsOf = ({start, end}: Project): readonly string[] => {
  const first = yearIn(start) ?? yearIn(end);
  if (first === undefined) return [];
  const count = Math.min(Math.max((yearIn(end) ?? first) - first + 1, 1), 100);
  return upTo(count).map((index) => String(first + index).padStart(4, '0'));
};

/** As a facet a year is any that a project ran in, newest first; in a sum it is the one in which it began. */
export const runningYears = ({projects}: Feed): Dimension<Project> => {
  // Thousands of projects run in a few hundred spans of years.
  const spans = new Map<string, readonly string[]>();
  const keysOf = (project: Project): readonly string[] => {
    const span = `${project.start?.slice(0, 4) ?? ''}-${project.end?.slice(0, 4) ?? ''}`;
    const years = spans.get(span) ?? yearsOf(project);
    spans.set(span, years);
    return years;
  };
  projects.forEach(keysOf);
  return {keysOf, names: selfNamed([...new Set([...spans.values()].flat())].sort().reverse())};
};

/** Those who lead many projects are looked for most. */
const mostFrequentFirst = (
  projects: readonly Project[],
  keyOf: (project: Project) => readonly string[],
): ReadonlyMap<string, Text | undefined> => {
  const found = new Map<string, {readonly name: Text | undefined; count: number}>();
  for (const project of projects) {
    for (const key of keyOf(project)) {
      const one = found.get(key);
      if (one) one.count++;
      else found.set(key, {name: project.lead?.name, count: 1});
    }
  }
  const sorted = [...found].sort(([, a], [, b]) => b.count - a.count);
  return new Map(sorted.map(([key, {name}]) => [key, name]));
};

export const dimensionOf = (
  name: ProjectDimensionName,
  {language, projects, themes, funds, cities}: Feed,
  statusOf: (project: Project) => Status,
): Dimension<Project> => {
  // One organisation has one name in the feed, so the name in the feed's language is its key.
  const leadKey = ({lead}: Project) => optional(lead && textIn(lead.name, language, language).value);
  switch (name) {
    case 'status':
      return {
        keysOf: (project) => [statusOf(project)],
        names: new Map(statuses.map((status) => [status, undefined])),
      };
    case 'theme':
      return {keysOf: (project) => project.themes ?? [], names: listed(themes)};
    case 'fund':
      return {keysOf: ({fund}) => optional(fund), names: listed(funds)};
    case 'city':
      return {keysOf: citiesOf, names: listed(cities)};
    case 'year':
      return {keysOf: startYear, names: selfNamed(projects.flatMap(startYear).sort())};
    case 'lead':
      return {keysOf: leadKey, names: mostFrequentFirst(projects, leadKey)};
  }
};
