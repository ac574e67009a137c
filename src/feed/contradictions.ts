import type {Amounts, Funding, ListName, Project} from './feed.js';
import {isAfter} from '../query/days.js';
import {fundingsOf} from '../funding/amounts.js';

export interface Contradiction {
  readonly code: 'money' | 'dates';
  readonly field: string;
  readonly message: string;
}

/** What a project says of itself that cannot be true at once. Nothing is changed: the publisher decides. */
export const contradictions = (list: ListName, record: unknown): readonly Contradiction[] => {
  if (list !== 'projects') return [];
  const project = record as Project;
  const found: Contradiction[] = [];
  if (isAfter(project.start, project.end)) {
    found.push({code: 'dates', field: 'end', message: `"${project.end ?? ''}" is before the start`});
  }
  const fundings = fundingsOf(project);
  for (const message of fundings.flatMap(contradictingAmounts)) found.push({code: 'money', field: 'funding', message});
  if (hasRepeatedStage(fundings)) {
    found.push({code: 'money', field: 'funding', message: 'names a stage twice in one currency: the first one counts'});
  }
  return found;
};

const contradictingAmounts = (funding: Funding): readonly string[] => {
  const found: string[] = [];
  if (isAbove(funding.eu, funding.euAndState)) found.push('the EU amount is above the amount of EU and State together');
  if (isAbove(sumOf(funding), funding.total)) found.push('the parts add up to more than the total');
  return found;
};

/** The parts of a total, none counted twice: combined figures stand for what they combine. */
const sumOf = ({eu, state, euAndState, municipal, otherPublic, public: allPublic, private: own}: Amounts): number => {
  const parts = (euAndState ?? (eu ?? 0) + (state ?? 0)) + (municipal ?? 0) + (otherPublic ?? 0);
  return Math.max(parts, allPublic ?? 0) + (own ?? 0);
};
/** Half a cent of tolerance: amounts are decimal, numbers are not. */
const isAbove = (part: number | null | undefined, whole: number | null | undefined): boolean =>
  typeof part === 'number' && typeof whole === 'number' && part > whole + 0.005;

const hasRepeatedStage = (fundings: readonly Funding[]): boolean =>
  new Set(fundings.map(({currency, stage}) => `${currency ?? 'EUR'} ${stage ?? ''}`)).size < fundings.length;
