import type {Organisation, Project} from '../feed/feed.js';

/** A project's cities: those it names, else those of its lead and partners, each once. */
export const citiesOf = ({cities, lead, partners}: Project): readonly string[] => {
  if (cities && cities.length > 0) return cities;
  const organisations: readonly (Organisation | undefined)[] = [lead, ...(partners ?? [])];
  return [...new Set(organisations.flatMap((one) => one?.city ?? []))];
};
