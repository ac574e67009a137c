import {projectSortFields} from '../../core/query/project-kind.js';
import {projectGroupByValues} from '../../core/query/project-selector.js';
import {
  actionOptions,
  feedOptions,
  headingOptions,
  linkOptions,
  listOptions,
  presetOptions,
  subscribeOptions,
} from '../options/common-options.js';
import {choice, flag, sortOrder, type OptionValues} from '../options/option.js';

export const projectLayouts = ['cards', 'rows', 'timeline'] as const;
export type ProjectLayout = (typeof projectLayouts)[number];

export const projectListOptions = {
  ...feedOptions,
  ...headingOptions,
  ...presetOptions,
  /** What the list is grouped by: status, theme, fund, city or none. */
  groupBy: choice(projectGroupByValues, 'status'),
  /** Cards, rows or timeline. */
  layout: choice(projectLayouts, 'cards'),
  /** A field to sort by, `-field` for descending: name, start, end, total, feed. */
  sort: sortOrder(projectSortFields),
  /** Shows images from the page’s own origin and from those of `data-allow`. Default: none. */
  images: flag(),
  ...listOptions,
  ...linkOptions,
  ...subscribeOptions,
  ...actionOptions,
} as const;

export type ProjectListOptions = OptionValues<typeof projectListOptions>;
