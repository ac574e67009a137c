import {optional, range} from '../model/collections.js';
import {firstDay} from '../model/days.js';
import {statuses, type Feed, type Project, type Status, type Text} from '../model/feed.js';
import {citiesOf} from '../model/derived-fields.js';
import {textIn} from '../model/text.js';
import {collectedFacet, namesById, type Facet} from './facet.js';

/** The facets by which projects are grouped and summed. */
export const projectFacetNames = ['status', 'theme', 'fund', 'city', 'year', 'lead'] as const;
export type ProjectFacetName = (typeof projectFacetNames)[number];

/** Names of values that are their own names, such as years. */
export const selfNamed = (values: readonly string[]): ReadonlyMap<string, Text | undefined> =>
  new Map(values.map((value) => [value, value]));

const startYear = ({start}: Project): readonly string[] => optional(start && firstDay(start).slice(0, 4));

const yearIn = (day: string | undefined): number | undefined =>
  day === undefined ? undefined : Number(day.slice(0, 4));

/** Every known year in which a project ran, at most 100, because a typing error could otherwise list thousands. */
const yearsOf = ({start, end}: Project): readonly string[] => {
  const first = yearIn(start) ?? yearIn(end);
  if (first === undefined) return [];
  const count = Math.min(Math.max((yearIn(end) ?? first) - first + 1, 1), 100);
  return range(count).map((index) => String(first + index).padStart(4, '0'));
};

/** The facet of the years in which a project ran, newest first. In sums, `year` is the start year instead. */
export const runningYears = ({projects}: Feed): Facet<Project> => {
  // Memoized per pair of years: thousands of projects share a few hundred of them.
  const spans = new Map<string, readonly string[]>();
  const valuesOf = (project: Project): readonly string[] => {
    const span = `${project.start?.slice(0, 4) ?? ''}-${project.end?.slice(0, 4) ?? ''}`;
    const years = spans.get(span) ?? yearsOf(project);
    spans.set(span, years);
    return years;
  };
  return collectedFacet(valuesOf, () => {
    projects.forEach(valuesOf);
    return selfNamed([...new Set([...spans.values()].flat())].sort().reverse());
  });
};

/** Lead organisations, those with most projects first. */
const mostFrequentFirst = (
  projects: readonly Project[],
  keyOf: (project: Project) => readonly string[],
): ReadonlyMap<string, Text | undefined> => {
  const leads = new Map<string, {readonly name: Text | undefined; count: number}>();
  for (const project of projects) {
    for (const key of keyOf(project)) {
      const lead = leads.get(key);
      if (lead) lead.count++;
      else leads.set(key, {name: project.lead?.name, count: 1});
    }
  }
  const sorted = [...leads].sort(([, a], [, b]) => b.count - a.count);
  return new Map(sorted.map(([key, {name}]) => [key, name]));
};

/** A facet of the projects of a feed. */
export const projectFacet = (
  name: ProjectFacetName,
  {language, projects, themes, funds, cities}: Feed,
  statusOf: (project: Project) => Status,
): Facet<Project> => {
  // An organisation has no id, so its name in the feed's language is the key.
  const leadKey = ({lead}: Project) => optional(lead && textIn(lead.name, language, language).value);
  switch (name) {
    case 'status':
      return {
        valuesOf: (project) => [statusOf(project)],
        names: new Map(statuses.map((status) => [status, undefined])),
      };
    case 'theme':
      return {valuesOf: (project) => project.themes ?? [], names: namesById(themes)};
    case 'fund':
      return {valuesOf: ({fund}) => optional(fund), names: namesById(funds)};
    case 'city':
      return {valuesOf: citiesOf, names: namesById(cities)};
    case 'year':
      return collectedFacet(startYear, () => selfNamed(projects.flatMap(startYear).sort()));
    case 'lead':
      return collectedFacet(leadKey, () => mostFrequentFirst(projects, leadKey));
  }
};
