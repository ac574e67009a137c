import type {Project} from '../../core/model/feed.js';
import {firstDay, lastDay} from '../../core/model/days.js';
import {range} from '../../core/model/collections.js';

/** The part of a timeline that a project takes, as shares of its length, 0 to 1. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** Which dates are known. A single date is drawn as a point, because a length would be a guess. */
  readonly known: 'both' | 'start' | 'end';
}
export interface Timeline {
  /** The years written at the timeline, each with its position. */
  readonly years: readonly {readonly year: string; readonly at: number}[];
  /** The number of years of the timeline. */
  readonly yearCount: number;
  /** The position of a day, which may be outside the timeline. */
  readonly shareOf: (day: string) => number;
  /** The position of a day; undefined if it is outside the timeline. */
  readonly positionOf: (day: string) => number | undefined;
  readonly spanOf: (project: Project) => Span | undefined;
}
const maxYearLabels = 8;

/** A timeline from the first year to the last one of any project; undefined if no project has a date. */
export const timelineOf = (projects: readonly Project[]): Timeline | undefined => {
  const days = projects.flatMap(({start, end}) => [
    ...(start === undefined ? [] : [firstDay(start)]),
    ...(end === undefined ? [] : [lastDay(end)]),
  ]);
  if (days.length === 0) return undefined;
  const years = days.map((day) => Number(day.slice(0, 4)));
  // A loop, because a call cannot have 50,000 arguments.
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
      // Contradictory dates are not drawn.
      if (from && to) return from > to ? undefined : {from: at(from), to: at(to), known: 'both'};
      if (from) return {from: at(from), to: at(from), known: 'start'};
      return to ? {from: at(to), to: at(to), known: 'end'} : undefined;
    },
  };
};
