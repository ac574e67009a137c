import {statuses, type Feed, type Project, type Status, type Text} from '../feed/feed.js';
import {citiesOf} from './cities.js';
import {firstDay} from './days.js';

/** The sides from which projects are told apart: in groups, in sums, in facets. */
export const dimensionNames = ['status', 'theme', 'fund', 'city', 'year', 'lead'] as const;
export type DimensionName = (typeof dimensionNames)[number];

export interface Dimension {
  /** The values a project has; none where they are not known. */
  readonly keysOf: (project: Project) => readonly string[];
  /** Every value in its order, with the name the feed gives it; statuses are named by the messages. */
  readonly names: ReadonlyMap<string, Text | undefined>;
}
export interface Group {
  /** undefined holds the projects of which the value is not known. */
  readonly key: string | undefined;
  readonly name: Text | undefined;
  readonly projects: readonly Project[];
}

/** One organisation has one name in the feed, so the name is its key. */
const nameKey = (name: Text): string => (typeof name === 'string' ? name : JSON.stringify(name));
const one = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value]);
const startYear = ({start}: Project): string | undefined => start && firstDay(start).slice(0, 4);

export const dimensionOf = (
  name: DimensionName,
  feed: Feed,
  statusOf: (project: Project) => Status,
): Dimension => {
  const listed = (list: readonly {readonly id: string; readonly name: Text}[]) =>
    new Map(list.map((record) => [record.id, record.name]));
  switch (name) {
    case 'status':
      return {
        keysOf: (project) => [statusOf(project)],
        names: new Map(statuses.map((status) => [status, undefined])),
      };
    case 'theme':
      return {keysOf: ({themes}) => themes ?? [], names: listed(feed.themes)};
    case 'fund':
      return {keysOf: ({fund}) => one(fund), names: listed(feed.funds)};
    case 'city':
      return {keysOf: citiesOf, names: listed(feed.cities)};
    case 'year':
      return {
        keysOf: (project) => one(startYear(project)),
        names: new Map(
          feed.projects
            .flatMap((project) => one(startYear(project)))
            .sort()
            .map((year) => [year, year]),
        ),
      };
    case 'lead':
      return {
        keysOf: ({lead}) => one(lead && nameKey(lead.name)),
        names: new Map(feed.projects.flatMap(({lead}) => (lead ? [[nameKey(lead.name), lead.name]] : []))),
      };
  }
};

/**
 * Puts projects into groups in the order of the dimension, unknown last. A project of two themes stands in
 * both groups. No group is empty.
 */
export const groupBy = (projects: readonly Project[], {keysOf, names}: Dimension): readonly Group[] => {
  const found = new Map<string | undefined, Project[]>([...names.keys(), undefined].map((key) => [key, []]));
  for (const project of projects) {
    const keys = keysOf(project);
    for (const key of keys.length > 0 ? keys : [undefined]) found.get(key)?.push(project);
  }
  return [...found]
    .filter(([, members]) => members.length > 0)
    .map(([key, members]) => ({
      key,
      name: key === undefined ? undefined : names.get(key),
      projects: members,
    }));
};
