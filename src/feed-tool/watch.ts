import type {Feed} from '../core/model/feed.js';
import {dayOfFeed, lastDay} from '../core/model/days.js';
import {maxAgeOfFeed} from '../core/model/update-periods.js';
import {translate, type MessageLanguage} from './messages/translate.js';
import {watchTexts} from './messages/watch-messages.js';
import type {ReportedFinding} from './check/check-finding.js';

/** The state that a watch keeps until its next run. */
export interface Watched {
  readonly updated?: string;
  readonly projects: number;
  readonly publications: number;
}
export interface Watch {
  readonly isGood: boolean;
  /** A few lines of text, for an e-mail. */
  readonly text: string;
  readonly seen: Watched;
}
export interface WatchOptions {
  /**
   * In days. An older feed is a finding, unless its programme has ended. The default is what the law of the period
   * requires.
   */
  readonly maxAge?: number | undefined;
  readonly now: Date;
  readonly language?: MessageLanguage;
}
const day = 86_400_000;

/** Checks a feed as a nightly job does: what is wrong, how old it is, what has changed since the last run. */
export const watchFeed = (
  feed: Feed,
  findings: readonly Pick<ReportedFinding, 'severity' | 'path' | 'message'>[],
  last: Watched | undefined,
  {maxAge = maxAgeOfFeed(feed), now, language = 'en'}: WatchOptions,
): Watch => {
  const texts = watchTexts[language];
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
      texts.errors(errors.length, errors[0]?.path ?? '', translate(errors[0]?.message ?? '', language)),
    );
  }
  const age = updated === undefined ? undefined : Math.floor((now.getTime() - Date.parse(updated)) / day);
  const isOver = programme?.end !== undefined && lastDay(programme.end) < dayOfFeed(feed, now);
  if (age === undefined) bad.push(texts.noAge);
  else if (age > maxAge && !isOver) bad.push(texts.old(age, maxAge));
  for (const name of ['projects', 'publications'] as const) {
    if (last && seen[name] < last[name]) bad.push(texts.fewer(seen[name], name, last[name] - seen[name]));
  }
  const facts = [
    `${texts.records(seen.projects, seen.publications)}${sinceLast(seen, last, language)}`,
    ...(age === undefined ? [] : [texts.updated(Math.max(0, age), updated ?? '')]),
    ...(bad.length === 0 ? [texts.remarks(findings.length)] : []),
  ];
  const lines = [...bad.map((line) => `! ${line}`), ...facts.map((line) => `  ${line}`)];
  return {
    isGood: bad.length === 0,
    text: `${bad.length === 0 ? texts.good : texts.bad}\n${lines.join('\n')}\n`,
    seen,
  };
};

const sinceLast = (seen: Watched, last: Watched | undefined, language: MessageLanguage): string => {
  const texts = watchTexts[language];
  if (!last) return texts.firstTime;
  const more = seen.projects + seen.publications - last.projects - last.publications;
  if (more === 0) return last.updated === seen.updated ? texts.nothingNew : texts.asMany;
  return more > 0 ? texts.more(more) : '';
};
