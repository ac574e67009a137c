import type {Organisation, Project} from './feed.js';

/** A project's cities, each once: those it names, else those of its lead and partners. */
export const citiesOf = ({cities = [], lead, partners = []}: Project): readonly string[] => {
  if (cities.length === 1) return cities;
  const organisations: readonly (Organisation | undefined)[] = [lead, ...partners];
  return [...new Set(cities.length > 0 ? cities : organisations.flatMap((one) => one?.city ?? []))];
};
