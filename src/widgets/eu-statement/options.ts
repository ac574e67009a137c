import {feedOptions} from '../options/common-options.js';
import {statementPeriods} from '../../core/eu-support/wording.js';
import {choice, ids, integer, text, tokens, type Option, type OptionValues} from '../options/option.js';

export const statementVariants = ['colour', 'mono', 'negative'] as const;
export type StatementVariant = (typeof statementVariants)[number];

/** 1 cm in CSS pixels, rounded up: the smallest height that the law allows. */
const minEmblemHeight = 38;

/** A programming period. Editors write it with a hyphen or a dash. */
const period = (): Option<string> => ({
  ...text(),
  values: statementPeriods,
  parse: (value) => text().parse(value).replace('–', '-'),
});

export const euStatementOptions = {
  ...feedOptions,
  /** Ids of projects whose support is stated. Their period and fund come from the feed. */
  project: ids(),
  /** The programming period, 2014-2020 or 2021-2027. A project's own period takes precedence. */
  period: period(),
  /** Ids of funds: erdf, esf, cohesion-fund, esf-plus, jtf. */
  fund: ids(),
  /** colour (required by law on web pages), mono (black on white) or negative (white on blue). */
  variant: choice(statementVariants, 'colour'),
  /** Height of the emblem in CSS pixels, 38 to 1,000: at least that of the largest other logo on the page. */
  size: integer(minEmblemHeight, 1000, 48),
  /** Languages side by side, such as "fi sv". Default: the language of the page. */
  languages: tokens(),
} as const;

export type EuStatementOptions = OptionValues<typeof euStatementOptions>;
