import type {Feed, Project} from '../model/feed.js';
import {idKey} from '../model/ids.js';

/** The funds whose names the law wants beside the Union's in 2014-2020, and those that came after it. */
export const namedFunds = ['erdf', 'esf', 'cohesion-fund'] as const;
export type NamedFund = (typeof namedFunds)[number];
const laterFunds = ['esf-plus', 'jtf'];

export const isNamedFund = (id: string): id is NamedFund => namedFunds.some((fund) => fund === id);

/** The programming periods of which the wording is known; of every other the Union's name stands alone. */
export const statementPeriods = ['2014-2020', '2021-2027'] as const;
type StatementPeriod = (typeof statementPeriods)[number];
const isPeriod = (period: string, known: StatementPeriod): boolean => period === known;

/** Who supports something. '' is not known; ids are in lower case. */
export interface Support {
  readonly period: string;
  readonly funds: readonly string[];
}

/** What a statement says. The Union's name alone is always right. */
export interface Wording {
  /** "Co-funded by the European Union" instead of the Union's name. */
  readonly isCoFunded: boolean;
  /** The ids of the funds that are named below the Union. */
  readonly funds: readonly string[];
  /** What is not known, for the page's developer. */
  readonly doubt: string | undefined;
}

/**
 * The wording that the law asks for. 2014-2020: the Union's name and the fund's (Reg. (EU) 1303/2013, Annex XII);
 * 2021-2027: that the Union co-funds it, and no mark of a fund (Reg. (EU) 2021/1060, Annex IX). What is not known
 * is never guessed: then the Union's name stands alone. Of several funds all are named, or none.
 */
export const wordingOf = (
  {period, funds}: Support,
  /** Whether a fund that is none of those above has a name in the feed. */
  isInFeed: (fund: string) => boolean,
): Wording => {
  const isCoFunded = isPeriod(period, '2021-2027');
  const isKnown = (fund: string) =>
    isNamedFund(fund) || (!fund || laterFunds.includes(fund) ? isCoFunded : isInFeed(fund));
  const stranger = funds.find((fund) => !isKnown(fund));
  const strangerDoubt = stranger === undefined ? undefined : `fund "${stranger}" in ${period}`;
  const doubt = isCoFunded || isPeriod(period, '2014-2020') ? strangerDoubt : `period "${period}"`;
  return {isCoFunded, funds: isCoFunded || doubt ? [] : funds, doubt};
};

/** Who supports a project; `own` is what counts where the feed does not say. */
export const supportOf = (
  {period, fund}: Project,
  {programme}: Feed,
  own: Support = {period: '', funds: ['']},
): Support => ({
  period: period ?? programme?.period ?? own.period,
  funds: fund === undefined ? own.funds : [idKey(fund)],
});

/** Several at once; two periods have no wording in common. */
export const together = (supports: readonly Support[]): Support => {
  const [period = '', ...others] = new Set(supports.map((support) => support.period));
  return {
    period: others.length > 0 ? '' : period,
    funds: [...new Set(supports.flatMap(({funds}) => funds))],
  };
};

/** Whether anything says that the Union supports a project at all; a feed may be of another purse. */
export const isUnionSupport = ({period, funds}: Support): boolean =>
  period !== '' || funds.some((fund) => isNamedFund(fund) || laterFunds.includes(fund));
