import {firstDay, isAfter, lastDay} from './days.js';
import type {Organisation, Project, Status} from './feed.js';

/**
 * A project's status on a day. The feed's own word wins; else the dates decide, and where they cannot the
 * status is unknown: official sources disagree on the same project, so nothing is guessed.
 */
export const statusOn = ({status, start, end}: Project, day: string): Status => {
  if (status) return status;
  if (isAfter(start, end)) return 'unknown';
  if (start !== undefined && firstDay(start) > day) return 'planned';
  if (end !== undefined && lastDay(end) < day) return 'completed';
  return start !== undefined && end !== undefined ? 'ongoing' : 'unknown';
};

/** A project's cities, each once: those it names, else those of its lead and partners. */
export const citiesOf = ({cities = [], lead, partners = []}: Project): readonly string[] => {
  if (cities.length === 1) return cities;
  const organisations: readonly (Organisation | undefined)[] = [lead, ...partners];
  return [...new Set(cities.length > 0 ? cities : organisations.flatMap((one) => one?.city ?? []))];
};
