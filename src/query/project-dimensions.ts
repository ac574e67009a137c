import {statuses, type Feed, type Project, type Status, type Text} from '../feed/feed.js';
import {citiesOf} from './cities.js';
import {firstDay} from './days.js';
import {listed, optional, type Dimension} from './dimension.js';

/** The sides from which projects are told apart: in groups, in sums, in facets. */
export const dimensionNames = ['status', 'theme', 'fund', 'city', 'year', 'lead'] as const;
export type DimensionName = (typeof dimensionNames)[number];

/** One organisation has one name in the feed, so the name is its key. */
const nameKey = (name: Text): string => (typeof name === 'string' ? name : JSON.stringify(name));
const startYear = ({start}: Project): string | undefined => start && firstDay(start).slice(0, 4);

export const dimensionOf = (
  name: DimensionName,
  {projects, themes, funds, cities}: Feed,
  statusOf: (project: Project) => Status,
): Dimension<Project> => {
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
      return {
        keysOf: (project) => optional(startYear(project)),
        names: new Map(
          projects
            .flatMap((project) => optional(startYear(project)))
            .sort()
            .map((year) => [year, year]),
        ),
      };
    case 'lead':
      return {
        keysOf: ({lead}) => optional(lead && nameKey(lead.name)),
        names: new Map(
          projects.flatMap(({lead}) => optional(lead && ([nameKey(lead.name), lead.name] as const))),
        ),
      };
  }
};
