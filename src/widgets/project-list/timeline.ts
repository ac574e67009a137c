import type {Project} from '../../core/model/feed.js';
import {firstDay, lastDay} from '../../core/model/days.js';
import {range} from '../../core/model/collections.js';

/** What of a line of time a project takes, as shares of the line, 0 to 1. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** Which dates are known: of one alone a point is drawn, since a length would be a guess. */
  readonly known: 'both' | 'start' | 'end';
}
export interface Timeline {
  /** The years that are written at the line, each with its place. */
  readonly years: readonly {readonly year: string; readonly at: number}[];
  /** How many years the line has. */
  readonly yearCount: number;
  /** The place of a day, also beyond the line. */
  readonly shareOf: (day: string) => number;
  /** The place of a day; undefined where it is not on the line. */
  readonly positionOf: (day: string) => number | undefined;
  readonly spanOf: (project: Project) => Span | undefined;
}
const maxYearLabels = 8;

/** A line of time from the first year to the last that any of the projects names; undefined where none does. */
export const timelineOf = (projects: readonly Project[]): Timeline | undefined => {
  const days = projects.flatMap(({start, end}) => [
    ...(start === undefined ? [] : [firstDay(start)]),
    ...(end === undefined ? [] : [lastDay(end)]),
  ]);
  if (days.length === 0) return undefined;
  const years = days.map((day) => Number(day.slice(0, 4)));
  // One by one: a spread of 50,000 arguments is more than a call may have.
  const first = years.reduce((least, year) => Math.min(least, year));
  const last = years.reduce((most, year) => Math.max(most, year)) + 1;
  const begin = Date.UTC(first, 0);
  const share = (time: number) => (time - begin) / (Date.UTC(last, 0) - begin);
  const step = Math.ceil((last - first) / maxYearLabels);
  return {
    yearCount: last - first,
    shareOf: (day) => share(Date.parse(day)),
    years: range(Math.ceil((last - first) / step))
      .map((index) => first + index * step)
      .map((year) => ({year: String(year), at: share(Date.UTC(year, 0))})),
    positionOf: (day) => {
      const place = share(Date.parse(day));
      return place >= 0 && place <= 1 ? place : undefined;
    },
    spanOf: ({start, end}) => {
      const [from, to] = [start && firstDay(start), end && lastDay(end)];
      const at = (day: string) => share(Date.parse(day));
      // Dates that contradict each other are no line.
      if (from && to) return from > to ? undefined : {from: at(from), to: at(to), known: 'both'};
      if (from) return {from: at(from), to: at(from), known: 'start'};
      return to ? {from: at(to), to: at(to), known: 'end'} : undefined;
    },
  };
};
