import type {Feed, Project} from '../model/feed.js';
import {idKey} from '../model/ids.js';

/** The funds that a statement of 2014-2020 names beside the Union. */
export const namedFunds = ['erdf', 'esf', 'cohesion-fund'] as const;
export type NamedFund = (typeof namedFunds)[number];
/** The funds of the period after it: their statements name no fund. */
const laterFunds = ['esf-plus', 'jtf'];

export const isNamedFund = (id: string): id is NamedFund => namedFunds.some((fund) => fund === id);

/** Whether a statement can be worded for a fund, whatever a feed says of it. */
export const isStatementFund = (id: string): boolean =>
  isNamedFund(idKey(id)) || laterFunds.includes(idKey(id));

/** The programming periods whose wording is known. In any other period the Union's name stands alone. */
export const statementPeriods = ['2014-2020', '2021-2027'] as const;
type StatementPeriod = (typeof statementPeriods)[number];
const isPeriod = (period: string, known: StatementPeriod): boolean => period === known;

/** Who supports a project. Ids are in lower case; '' means not known. */
export interface Support {
  readonly period: string;
  readonly funds: readonly string[];
}

/** What a statement says. The Union's name alone is always correct. */
export interface Wording {
  /** "Co-funded by the European Union" instead of the Union's name. */
  readonly isCoFunded: boolean;
  /** The ids of the funds to name below the Union. */
  readonly funds: readonly string[];
  /** The period or fund whose wording is not known, in English, for the page's developer. */
  readonly problem: string | undefined;
}

/**
 * Chooses the wording that the law requires. 2014-2020: the names of the Union and the fund (Reg. (EU) 1303/2013,
 * Annex XII). 2021-2027: "co-funded by the European Union" and no fund (Reg. (EU) 2021/1060, Annex IX). Nothing is
 * guessed: if the period or one of the funds is not known, the Union's name stands alone.
 */
export const wordingOf = (
  {period, funds}: Support,
  /** Whether the feed names a fund that is not in the lists above. */
  isInFeed: (fund: string) => boolean,
): Wording => {
  const isCoFunded = isPeriod(period, '2021-2027');
  const isKnown = (fund: string) =>
    isNamedFund(fund) || (!fund || laterFunds.includes(fund) ? isCoFunded : isInFeed(fund));
  const unknownFund = funds.find((fund) => !isKnown(fund));
  const fundProblem = unknownFund === undefined ? undefined : `fund "${unknownFund}" in ${period}`;
  const problem = isCoFunded || isPeriod(period, '2014-2020') ? fundProblem : `period "${period}"`;
  return {isCoFunded, funds: isCoFunded || problem ? [] : funds, problem};
};

/** Who supports a project. `fallback` fills what the feed does not state. */
export const supportOf = (
  {period, fund}: Project,
  {programme}: Feed,
  fallback: Support = {period: '', funds: ['']},
): Support => ({
  period: period ?? programme?.period ?? fallback.period,
  funds: fund === undefined ? fallback.funds : [idKey(fund)],
});

/** Several at once; two periods have no wording in common. */
export const combineSupport = (supports: readonly Support[]): Support => {
  const [period = '', ...others] = new Set(supports.map((support) => support.period));
  return {
    period: others.length > 0 ? '' : period,
    funds: [...new Set(supports.flatMap(({funds}) => funds))],
  };
};

/** Whether anything says that the Union supports a project at all; a feed may be of another purse. */
export const isUnionSupport = ({period, funds}: Support): boolean =>
  period !== '' || funds.some((fund) => isNamedFund(fund) || laterFunds.includes(fund));
