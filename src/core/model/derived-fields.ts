import {firstDay, isAfter, lastDay} from './days.js';
import type {Organisation, Project, Status} from './feed.js';

/**
 * A project's status on a day: the one that the feed states or, without it, the one that follows from the dates, or
 * unknown. Official sources disagree about some projects, so nothing is guessed.
 */
export const statusOn = ({status, start, end}: Project, day: string): Status => {
  if (status) return status;
  if (isAfter(start, end)) return 'unknown';
  if (start !== undefined && firstDay(start) > day) return 'planned';
  if (end !== undefined && lastDay(end) < day) return 'completed';
  return start !== undefined && end !== undefined ? 'ongoing' : 'unknown';
};

/** A project's cities without duplicates: its own list or, without it, those of its lead and partners. */
export const citiesOf = ({cities = [], lead, partners = []}: Project): readonly string[] => {
  if (cities.length === 1) return cities;
  const organisations: readonly (Organisation | undefined)[] = [lead, ...partners];
  return [
    ...new Set(
      cities.length > 0 ? cities : organisations.flatMap((organisation) => organisation?.city ?? []),
    ),
  ];
};
