import type {Amounts, Feed, Funding, Project} from '../model/feed.js';
import {isAfter} from '../model/days.js';
import {currencyOf, fundingsOf, stageOf} from '../model/amounts.js';
import {pathOf, type Finding, type FindingCode} from './record-parser.js';

/**
 * What the projects of a feed say of themselves that cannot be true at once. Nothing is changed by it, so the
 * widgets do without: it is advice for the publisher, given by `sixcity check`.
 * @param indexOf where a project stands in the document: a feed is less what had to be left out.
 */
export const contradictions = ({projects}: Feed, indexOf: (id: string) => number): readonly Finding[] =>
  projects.flatMap((project) => contradictionsIn(project, indexOf(project.id)));

const contradictionsIn = (project: Project, index: number): readonly Finding[] => {
  const found: Finding[] = [];
  const report = (code: FindingCode, field: string, message: string) =>
    found.push({path: pathOf(['projects', index, field]), severity: 'warning', code, message});
  if (isAfter(project.start, project.end))
    report('dates', 'end', `"${project.end ?? ''}" is before the start`);
  const fundings = fundingsOf(project);
  for (const message of fundings.flatMap(contradictingAmounts)) report('money', 'funding', message);
  if (hasRepeatedStage(fundings)) {
    report('money', 'funding', 'names a stage twice in one currency: the first one counts');
  }
  return found;
};

const contradictingAmounts = (funding: Funding): readonly string[] => {
  const found: string[] = [];
  if (isAbove(funding.eu, funding.euAndState))
    found.push('the EU amount is above the amount of EU and State together');
  if (isAbove(sumOf(funding), funding.total)) found.push('the parts add up to more than the total');
  return found;
};

/** The parts of a total, none counted twice: combined figures stand for what they combine. */
const sumOf = ({
  eu,
  state,
  euAndState,
  municipal,
  otherPublic,
  public: allPublic,
  private: own,
}: Amounts): number => {
  const parts = (euAndState ?? (eu ?? 0) + (state ?? 0)) + (municipal ?? 0) + (otherPublic ?? 0);
  return Math.max(parts, allPublic ?? 0) + (own ?? 0);
};
/** Half a cent of tolerance: amounts are decimal, numbers are not. */
const isAbove = (part: number | null | undefined, whole: number | null | undefined): boolean =>
  typeof part === 'number' && typeof whole === 'number' && part > whole + 0.005;

const hasRepeatedStage = (fundings: readonly Funding[]): boolean =>
  new Set(fundings.map((funding) => `${currencyOf(funding)} ${stageOf(funding)}`)).size < fundings.length;
