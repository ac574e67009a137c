import type {Feed, Project, Text} from '../../core/model/feed.js';
import {textIn} from '../../core/model/text.js';
import {monthsBetweenUpdates} from '../../core/model/update-periods.js';
import type {MessageLanguage} from '../messages/translate.js';
import {profileTexts} from '../messages/profile-messages.js';
import {profiles, type ProfileName} from './profiles.js';

/** An operation that does not meet a requirement. */
export interface UnmetOperation {
  readonly id: string;
  readonly name: string;
  /** What is wrong, if the value is not just missing. */
  readonly value?: string;
}
/** One line of the report: a requirement, and how many operations meet it. */
export interface ProfileLine {
  readonly id: string;
  readonly paragraph: string;
  readonly title: string;
  readonly isMet: boolean;
  readonly met: number;
  readonly of: number;
  readonly unmet: readonly UnmetOperation[];
}
export interface ProfileReport {
  readonly profile: ProfileName;
  readonly regulation: string;
  readonly period: string;
  /** The day of the report. */
  readonly date: string;
  readonly title: string;
  readonly updated?: string;
  readonly operations: number;
  /** The number of operations of other periods, to which the regulation does not apply. */
  readonly ofOtherPeriods: number;
  readonly isMet: boolean;
  readonly lines: readonly ProfileLine[];
}

/** Compares a feed with what a regulation requires of a list of operations. */
export const profileReport = (
  feed: Feed,
  name: ProfileName,
  now: Date,
  language: MessageLanguage = 'en',
): ProfileReport => {
  const profile = profiles[name];
  const texts = profileTexts[language];
  const plain = (text: Text): string => textIn(text, language, feed.language).value;
  const periodOf = ({period}: Project): string | undefined => period ?? feed.programme?.period;
  const operations = feed.projects.filter(
    (project) => (periodOf(project) ?? profile.period) === profile.period,
  );
  const unmet = (project: Project, value?: string): UnmetOperation => ({
    id: project.id,
    name: plain(project.name),
    ...(value === undefined ? {} : {value}),
  });
  const line = (
    id: string,
    paragraph: string,
    title: string,
    failed: readonly UnmetOperation[],
    of = operations.length,
  ): ProfileLine => ({
    id,
    paragraph,
    title,
    isMet: failed.length === 0 && of > 0,
    met: of - failed.length,
    of,
    unmet: failed,
  });
  const asked = profile.requirements.map(({id, paragraph, title, isMet}) =>
    line(
      id,
      paragraph,
      title[language],
      operations.flatMap((project) =>
        isMet(project)
          ? []
          : [unmet(project, id === 'legal-entity' && project.lead ? plain(project.lead.name) : undefined)],
      ),
    ),
  );
  const unknownPeriod = operations.filter((project) => periodOf(project) === undefined);
  const lines = [
    line(
      'code',
      profile.uniqueCode,
      texts.uniqueCode,
      repeatedCodes(operations).map((project) => unmet(project, project.code)),
    ),
    ...asked,
    line(
      'period',
      profile.regulation,
      texts.period(profile.period),
      unknownPeriod.map((project) => unmet(project)),
    ),
    updateLine(feed, profile.update, monthsBetweenUpdates(profile.period), now, texts.update),
  ];
  return {
    profile: name,
    regulation: profile.regulation,
    period: profile.period,
    date: now.toISOString().slice(0, 10),
    title: plain(feed.title),
    ...(feed.updated === undefined ? {} : {updated: feed.updated}),
    operations: operations.length,
    ofOtherPeriods: feed.projects.length - operations.length,
    isMet: lines.every(({isMet}) => isMet),
    lines,
  };
};

/** Finds operations without a code, and operations that share a code. */
const repeatedCodes = (operations: readonly Project[]): readonly Project[] => {
  const counts = new Map<string, number>();
  const keyOf = ({code}: Project): string => code?.trim().toLowerCase() ?? '';
  for (const project of operations) counts.set(keyOf(project), (counts.get(keyOf(project)) ?? 0) + 1);
  return operations.filter((project) => keyOf(project) === '' || (counts.get(keyOf(project)) ?? 0) > 1);
};

const updateLine = (
  {updated}: Feed,
  paragraph: string,
  months: 4 | 6,
  now: Date,
  title: (months: number) => string,
): ProfileLine => {
  const due = updated === undefined ? undefined : new Date(updated);
  due?.setUTCMonth(due.getUTCMonth() + months);
  const isMet = due !== undefined && due >= now;
  return {
    id: 'updated',
    paragraph,
    title: title(months),
    isMet,
    met: isMet ? 1 : 0,
    of: 1,
    unmet: isMet ? [] : [{id: 'feed', name: '', ...(updated === undefined ? {} : {value: updated})}],
  };
};
