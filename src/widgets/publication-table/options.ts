import {publicationColumns, publicationSortFields} from '../../core/query/publication-kind.js';
import {publicationGroupByValues} from '../../core/query/publication-selector.js';
import {
  actionOptions,
  feedOptions,
  headingOptions,
  linkOptions,
  listOptions,
  presetOptions,
  subscribeOptions,
} from '../options/common-options.js';
import {choice, choices, ids, sortOrder, type OptionValues} from '../options/option.js';

export const publicationTableOptions = {
  ...feedOptions,
  ...headingOptions,
  ...presetOptions,
  /** Ids of series. */
  series: ids(),
  /** Ids of levels. */
  level: ids(),
  /** Language tags. */
  language: ids(),
  /** Years, YYYY. */
  year: ids(),
  /** What the table is grouped by: none, level, series or year. */
  groupBy: choice(publicationGroupByValues, 'none'),
  /** Columns, in order. The title is always shown. Default: the columns that have content. */
  columns: choices(publicationColumns),
  /** A column to sort by, `-column` for descending, or feed. */
  sort: sortOrder(publicationSortFields),
  ...listOptions,
  ...linkOptions,
  ...subscribeOptions,
  ...actionOptions,
} as const;

export type PublicationTableOptions = OptionValues<typeof publicationTableOptions>;
