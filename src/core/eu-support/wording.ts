import type {Feed, Project} from '../model/feed.js';
import {idKey} from '../model/ids.js';

/** The funds of 2014-2020 whose name a statement adds to the Union's. */
export const namedFunds = ['erdf', 'esf', 'cohesion-fund'] as const;
export type NamedFund = (typeof namedFunds)[number];
/** The funds of 2021-2027, whose statements name no fund. */
const laterFunds = ['esf-plus', 'jtf'];

export const isNamedFund = (id: string): id is NamedFund => namedFunds.some((fund) => fund === id);

/** Whether the wording for a fund is known. */
export const isStatementFund = (id: string): boolean =>
  isNamedFund(idKey(id)) || laterFunds.includes(idKey(id));

/** The programming periods whose wording is known. In other periods the statement names only the Union. */
export const statementPeriods = ['2014-2020', '2021-2027'] as const;
type StatementPeriod = (typeof statementPeriods)[number];
const isPeriod = (period: string, known: StatementPeriod): boolean => period === known;

/** Who supports a project. Ids are in lower case; '' means unknown. */
export interface Support {
  readonly period: string;
  readonly funds: readonly string[];
}

/** The content of a statement. Naming only the Union is always correct. */
export interface Wording {
  /** Whether it says "Co-funded by the European Union" instead of the Union's name. */
  readonly isCoFunded: boolean;
  /** The ids of the funds to name below the Union. */
  readonly funds: readonly string[];
  /** The period or fund whose wording is unknown, in English, for the developer of the page. */
  readonly problem: string | undefined;
}

/**
 * Chooses the wording that the law requires. 2014-2020: the names of the Union and the fund (Reg. (EU) 1303/2013,
 * Annex XII). 2021-2027: "co-funded by the European Union" and no fund (Reg. (EU) 2021/1060, Annex IX). Nothing is
 * guessed: if the period or one of the funds is unknown, the statement names only the Union.
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

/** Finds who supports a project. `fallback` fills in what the feed does not state. */
export const supportOf = (
  {period, fund}: Project,
  {programme}: Feed,
  fallback: Support = {period: '', funds: ['']},
): Support => ({
  period: period ?? programme?.period ?? fallback.period,
  funds: fund === undefined ? fallback.funds : [idKey(fund)],
});

/** The support of several projects. Projects of two periods have no wording in common. */
export const combineSupport = (supports: readonly Support[]): Support => {
  const [period = '', ...others] = new Set(supports.map((support) => support.period));
  return {
    period: others.length > 0 ? '' : period,
    funds: [...new Set(supports.flatMap(({funds}) => funds))],
  };
};

/**
 * Whether the feed or an option states that the Union supports a project. A feed may also have other sources of
 * funding.
 */
export const isUnionSupport = ({period, funds}: Support): boolean =>
  period !== '' || funds.some((fund) => isNamedFund(fund) || laterFunds.includes(fund));
