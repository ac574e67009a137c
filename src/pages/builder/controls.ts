import {statementVariants} from '../../widgets/eu-statement/eu-statement-element.js';
import {statementPeriods} from '../../core/eu-support/wording.js';
import type {WidgetName} from '../../embed/widgets.js';
import {measures, statedStages} from '../../core/model/amounts.js';
import {projectLayouts} from '../../widgets/project-list/project-list-element.js';
import {projectFacetNames} from '../../core/query/project-facets.js';
import {projectSortFields} from '../../core/query/project-kind.js';
import {publicationColumns, publicationSortFields} from '../../core/query/publication-kind.js';
import {publicationGroupings} from '../../core/query/select-publications.js';
import {projectGroupings} from '../../core/query/select-projects.js';
import {writeSort} from '../../core/query/sort.js';
import {attributesOf, parseOptions} from '../../static-html/widget-options.js';
import {brandNames} from '../../widgets/themes/brands.js';

/** By what an option is chosen. */
export type Control =
  /** Check boxes of what the feed has. */
  | {readonly kind: 'facet'}
  /** Check boxes of what the widget knows; their order is that in which they were chosen. */
  | {readonly kind: 'words'; readonly values: readonly string[]}
  /** A list of what the widget knows; `standard` is what it does without the option. */
  | {readonly kind: 'choice'; readonly values: readonly string[]; readonly standard: string}
  | {readonly kind: 'switch'}
  | {readonly kind: 'number'; readonly standard: number}
  | {readonly kind: 'day'}
  | {readonly kind: 'text'};

const headingLevels = ['2', '3', '4', '5', '6'];
const bothWays = (fields: readonly string[]): readonly string[] =>
  fields.flatMap((field) =>
    field === 'feed' ? [field] : [false, true].map((descending) => writeSort({field, descending})),
  );

/** What each widget's own source says may stand there. */
const values: Readonly<Record<WidgetName, Readonly<Record<string, readonly string[]>>>> = {
  'project-list': {
    'group-by': projectGroupings,
    layout: projectLayouts,
    sort: bothWays(projectSortFields),
  },
  'publication-table': {'group-by': publicationGroupings, sort: bothWays(publicationSortFields)},
  'funding-summary': {measure: measures, by: projectFacetNames, stage: statedStages},
  'eu-statement': {period: statementPeriods, variant: statementVariants},
};
const everywhere: Readonly<Record<string, readonly string[]>> = {
  brand: brandNames,
  'heading-level': headingLevels,
};

const facets = new Set([
  ...['city', 'theme', 'fund', 'status', 'series', 'level', 'language', 'year', 'project', 'without'],
]);

/** By what an option of a widget is chosen; undefined where the widget has no such option. */
export const controlOf = (widget: WidgetName, option: string): Control | undefined => {
  const isSwitch = attributesOf(widget).get(option);
  if (isSwitch === undefined) return undefined;
  if (isSwitch) return {kind: 'switch'};
  if (facets.has(option)) return {kind: 'facet'};
  if (option === 'columns') return {kind: 'words', values: publicationColumns};
  if (option === 'languages') return {kind: 'words', values: ['fi', 'sv', 'en']};
  if (option === 'as-of') return {kind: 'day'};
  const standard = standardOf(widget, option);
  const known = values[widget][option] ?? everywhere[option];
  if (known) return {kind: 'choice', values: known, standard: String(standard)};
  return typeof standard === 'number' ? {kind: 'number', standard} : {kind: 'text'};
};

/** What the widget does where the option is not given. */
const standardOf = (widget: WidgetName, option: string): unknown => validValue(widget, option, new Map());

/** What the widget makes of what stands in an attribute. */
const validValue = (widget: WidgetName, option: string, attributes: ReadonlyMap<string, string>): unknown =>
  Reflect.get(
    parseOptions(widget, attributes),
    option.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
  );

const chosenFrom = ['city', 'status', 'theme', 'fund'];
const controls = ['no-search', 'no-filters', 'no-download', 'no-share'];
const rare = ['project', 'without', 'as-of', 'link', 'url-state', 'heading-level'];

/** The options that an editor is asked for, in the order of the page; the feed is asked for apart. */
export interface Sections {
  /** Which records. */
  readonly what: readonly string[];
  /** How they look. */
  readonly look: readonly string[];
  /** What few need. */
  readonly more: readonly string[];
}
export const sectionsOf: Readonly<Record<WidgetName, Sections>> = {
  'project-list': {
    what: chosenFrom,
    look: ['heading', 'brand', 'layout', 'group-by', 'sort', 'page-size'],
    more: [...controls, ...rare],
  },
  'publication-table': {
    what: ['city', 'level', 'series', 'year', 'language', 'theme', 'fund', 'status'],
    look: ['heading', 'brand', 'group-by', 'columns', 'sort', 'page-size'],
    more: [...controls, ...rare],
  },
  'funding-summary': {
    what: chosenFrom,
    look: ['heading', 'brand', 'measure', 'by', 'stage', 'facts'],
    more: ['no-download', 'no-share', ...rare],
  },
  'eu-statement': {
    what: ['period', 'fund', 'project'],
    look: ['variant', 'size', 'languages', 'brand'],
    more: [],
  },
};

/** Whether a value is none that the widget understands, so that it would do as if nothing stood there. */
export const isNonsense = (widget: WidgetName, option: string, value: string): boolean => {
  const control = controlOf(widget, option);
  const written = value.trim().toLowerCase();
  switch (control?.kind) {
    case undefined:
    case 'facet':
    case 'switch':
      return false;
    case 'words':
      return written.split(/\s+/).some((word) => !control.values.includes(word));
    case 'choice':
      return !control.values.includes(written);
    default:
      return String(validValue(widget, option, new Map([[option, value]]))).toLowerCase() !== written;
  }
};
