import {measures, statedStages} from '../../core/model/amounts.js';
import {projectFacetNames} from '../../core/query/project-facets.js';
import {
  actionOptions,
  feedOptions,
  headingOptions,
  linkOptions,
  presetOptions,
} from '../options/common-options.js';
import {choice, flag, type OptionValues} from '../options/option.js';

export const fundingSummaryOptions = {
  ...feedOptions,
  ...headingOptions,
  ...presetOptions,
  /** The measure to sum up: total, projects, eu, state, eu-and-state, municipal, other-public, public or private. */
  measure: choice(measures, 'total'),
  /** What each bar stands for: fund, theme, city, year, status or lead. */
  by: choice(projectFacetNames, 'fund'),
  /** planned, awarded, paid or unstated. Default: the stage that most projects state. */
  stage: choice(statedStages, ''),
  /** Shows key figures of the programme below the sums. */
  facts: flag(),
  ...linkOptions,
  ...actionOptions,
} as const;

export type FundingSummaryOptions = OptionValues<typeof fundingSummaryOptions>;
