import {currencyOf, fundingsOf, stageOf} from '../model/amounts.js';
import {isAfter} from '../model/days.js';
import type {Feed, Project} from '../model/feed.js';
import type {Amounts, Funding} from '../model/funding-record.js';
import {pathOf, type Finding, type FindingCode} from '../model/finding.js';

/**
 * Reports dates and amounts of a project that contradict each other. The widgets do not need it: `sixcity check`
 * shows it to the publisher.
 * @param indexOf the index of a project in the document, which may have more projects than the parsed feed
 */
export const contradictions = ({projects}: Feed, indexOf: (id: string) => number): readonly Finding[] =>
  projects.flatMap((project) => contradictionsIn(project, indexOf(project.id)));

const contradictionsIn = (project: Project, index: number): readonly Finding[] => {
  const findings: Finding[] = [];
  const report = (code: FindingCode, field: string, message: string) =>
    findings.push({path: pathOf(['projects', index, field]), severity: 'warning', code, message});
  if (isAfter(project.start, project.end))
    report('dates', 'end', `"${project.end ?? ''}" is before the start`);
  const fundings = fundingsOf(project);
  for (const message of fundings.flatMap(contradictingAmounts)) report('money', 'funding', message);
  if (hasRepeatedStage(fundings)) {
    report('money', 'funding', 'names a stage twice in one currency: the first one counts');
  }
  return findings;
};

const contradictingAmounts = (funding: Funding): readonly string[] => {
  const messages: string[] = [];
  if (isAbove(funding.eu, funding.euAndState))
    messages.push('the EU amount is above the amount of EU and State together');
  if (isAbove(sumOf(funding), funding.total)) messages.push('the parts add up to more than the total');
  return messages;
};

/** The sum of the parts of a total. A combined figure replaces the parts that it combines. */
const sumOf = ({
  eu,
  state,
  euAndState,
  municipal,
  otherPublic,
  public: allPublic,
  private: privateAmount,
}: Amounts): number => {
  const parts = (euAndState ?? (eu ?? 0) + (state ?? 0)) + (municipal ?? 0) + (otherPublic ?? 0);
  return Math.max(parts, allPublic ?? 0) + (privateAmount ?? 0);
};
/** Tolerates half a cent, because binary fractions are inexact. */
const isAbove = (part: number | null | undefined, total: number | null | undefined): boolean =>
  typeof part === 'number' && typeof total === 'number' && part > total + 0.005;

const hasRepeatedStage = (fundings: readonly Funding[]): boolean =>
  new Set(fundings.map((funding) => `${currencyOf(funding)} ${stageOf(funding)}`)).size < fundings.length;
