import type {Feed} from '../core/model/feed.js';
import {dayOfFeed, lastDay} from '../core/model/days.js';
import type {ReportedFinding} from './check/check-finding.js';

/** What a watch remembers of a feed until the next time. */
export interface Watched {
  readonly updated?: string;
  readonly projects: number;
  readonly publications: number;
}
export interface Watch {
  readonly isGood: boolean;
  /** A few lines, fit for a mail. */
  readonly text: string;
  readonly seen: Watched;
}
export interface WatchOptions {
  /** In days: an older feed is a finding, unless its programme is over. */
  readonly maxAge: number;
  readonly now: Date;
}
const day = 86_400_000;
const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** Looks at a feed as a night's job does: what is wrong, how old it is, what has changed since the last time. */
export const watchFeed = (
  feed: Feed,
  findings: readonly Pick<ReportedFinding, 'severity' | 'path' | 'message'>[],
  last: Watched | undefined,
  {maxAge, now}: WatchOptions,
): Watch => {
  const {updated, projects, publications, programme} = feed;
  const seen: Watched = {
    ...(updated === undefined ? {} : {updated}),
    projects: projects.length,
    publications: publications.length,
  };
  const bad: string[] = [];
  const errors = findings.filter(({severity}) => severity === 'error');
  if (errors.length > 0) {
    bad.push(
      `${plural(errors.length, 'error')}, the first: ${errors[0]?.path ?? ''} ${errors[0]?.message ?? ''}`,
    );
  }
  const age = updated === undefined ? undefined : Math.floor((now.getTime() - Date.parse(updated)) / day);
  const isOver = programme?.end !== undefined && lastDay(programme.end) < dayOfFeed(feed, now);
  if (age === undefined) bad.push('nobody knows how old the data is: "updated" is missing');
  else if (age > maxAge && !isOver) bad.push(`the data is ${plural(age, 'day')} old, more than ${maxAge}`);
  for (const name of ['projects', 'publications'] as const) {
    if (last && seen[name] < last[name])
      bad.push(`${plural(seen[name], name.slice(0, -1))}, ${last[name] - seen[name]} fewer than last time`);
  }
  const facts = [
    `${plural(seen.projects, 'project')}, ${plural(seen.publications, 'publication')}${sinceLast(seen, last)}`,
    ...(age === undefined ? [] : [`updated ${plural(Math.max(0, age), 'day')} ago (${updated ?? ''})`]),
    ...(bad.length === 0
      ? [`${plural(findings.length, 'remark')} (npx sixcity-widgets check shows them)`]
      : []),
  ];
  const lines = [...bad.map((line) => `! ${line}`), ...facts.map((line) => `  ${line}`)];
  return {
    isGood: bad.length === 0,
    text: `${bad.length === 0 ? 'The feed is well.' : 'The feed needs somebody.'}\n${lines.join('\n')}\n`,
    seen,
  };
};

const sinceLast = (seen: Watched, last: Watched | undefined): string => {
  if (!last) return ' (seen for the first time)';
  const more = seen.projects + seen.publications - last.projects - last.publications;
  if (more === 0) return last.updated === seen.updated ? ', nothing new' : ', as many as last time';
  return more > 0 ? `, ${more} more than last time` : '';
};
