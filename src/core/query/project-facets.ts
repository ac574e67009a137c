import {statuses, type Feed, type Project, type Status, type Text} from '../model/feed.js';
import {textIn} from '../model/text.js';
import {citiesOf} from '../model/cities.js';
import {range} from '../model/range.js';
import {firstDay} from '../model/days.js';
import {byIdAndName, optional, type Facet} from './facet.js';

/** The sides along which sums and groups of projects are drawn up. */
export const projectFacetNames = ['status', 'theme', 'fund', 'city', 'year', 'lead'] as const;
export type ProjectFacetName = (typeof projectFacetNames)[number];

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
  return range(count).map((index) => String(first + index).padStart(4, '0'));
};

/** As a facet a year is any that a project ran in, newest first; in a sum it is the one in which it began. */
export const runningYears = ({projects}: Feed): Facet<Project> => {
  // Thousands of projects run in a few hundred spans of years.
  const spans = new Map<string, readonly string[]>();
  const valuesOf = (project: Project): readonly string[] => {
    const span = `${project.start?.slice(0, 4) ?? ''}-${project.end?.slice(0, 4) ?? ''}`;
    const years = spans.get(span) ?? yearsOf(project);
    spans.set(span, years);
    return years;
  };
  projects.forEach(valuesOf);
  return {valuesOf, names: selfNamed([...new Set([...spans.values()].flat())].sort().reverse())};
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

export const projectFacet = (
  name: ProjectFacetName,
  {language, projects, themes, funds, cities}: Feed,
  statusOf: (project: Project) => Status,
): Facet<Project> => {
  // One organisation has one name in the feed, so the name in the feed's language is its key.
  const leadKey = ({lead}: Project) => optional(lead && textIn(lead.name, language, language).value);
  switch (name) {
    case 'status':
      return {
        valuesOf: (project) => [statusOf(project)],
        names: new Map(statuses.map((status) => [status, undefined])),
      };
    case 'theme':
      return {valuesOf: (project) => project.themes ?? [], names: byIdAndName(themes)};
    case 'fund':
      return {valuesOf: ({fund}) => optional(fund), names: byIdAndName(funds)};
    case 'city':
      return {valuesOf: citiesOf, names: byIdAndName(cities)};
    case 'year':
      return {valuesOf: startYear, names: selfNamed(projects.flatMap(startYear).sort())};
    case 'lead':
      return {valuesOf: leadKey, names: mostFrequentFirst(projects, leadKey)};
  }
};
