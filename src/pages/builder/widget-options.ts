import {statedStages, measures} from '../../core/model/amounts.js';
import {statementPeriods} from '../../core/eu-support/wording.js';
import {projectFacetNames} from '../../core/query/project-facets.js';
import {projectSortFields} from '../../core/query/project-kind.js';
import {publicationColumns, publicationSortFields} from '../../core/query/publication-kind.js';
import {projectGroupings} from '../../core/query/select-projects.js';
import {publicationGroupings} from '../../core/query/select-publications.js';
import {writeSort} from '../../core/query/sort.js';
import type {WidgetName} from '../../embed/widgets.js';
import {attributesOf, parseOptions} from '../../static-html/widget-options.js';
import {statementVariants} from '../../widgets/eu-statement/eu-statement-element.js';
import {projectLayouts} from '../../widgets/project-list/project-list-element.js';
import {brandNames} from '../../widgets/themes/brands.js';

/** One option of a widget: its kind, how the widget parses it, and the values to choose from if they are fixed. */
export interface WidgetOption {
  readonly kind: 'text' | 'tokens' | 'ids' | 'flag' | 'integer' | 'choice' | 'choices' | 'sort' | 'day';
  readonly parse: (value: string | undefined) => unknown;
  readonly values?: readonly string[];
}

const sortValues = (fields: readonly string[]): readonly string[] =>
  fields.flatMap((field) =>
    field === 'feed' ? [field] : [false, true].map((descending) => writeSort({field, descending})),
  );

const fixedValues: Readonly<Record<WidgetName, Readonly<Record<string, readonly string[]>>>> = {
  'project-list': {'group-by': projectGroupings, layout: projectLayouts, sort: sortValues(projectSortFields)},
  'publication-table': {
    'group-by': publicationGroupings,
    columns: publicationColumns,
    sort: sortValues(publicationSortFields),
  },
  'funding-summary': {measure: measures, by: projectFacetNames, stage: statedStages},
  'eu-statement': {period: statementPeriods, variant: statementVariants},
};
const ids = new Set([
  'city',
  'theme',
  'fund',
  'status',
  'series',
  'level',
  'language',
  'year',
  'project',
  'without',
]);
const kinds: Readonly<Record<string, WidgetOption['kind']>> = {
  columns: 'choices',
  languages: 'tokens',
  'as-of': 'day',
};

/** The options of a widget by the names of their attributes. */
export const optionsByAttribute = (widget: WidgetName): ReadonlyMap<string, WidgetOption> =>
  new Map([...attributesOf(widget)].map(([name, isSwitch]) => [name, optionOf(widget, name, isSwitch)]));

const optionOf = (widget: WidgetName, name: string, isSwitch: boolean): WidgetOption => {
  const property = name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const parse = (value: string | undefined): unknown =>
    Reflect.get(parseOptions(widget, new Map(value === undefined ? [] : [[name, value]])), property);
  const values = name === 'brand' ? brandNames : fixedValues[widget][name];
  if (isSwitch) return {kind: 'flag', parse};
  if (ids.has(name)) return {kind: 'ids', parse};
  if (values) return {kind: kinds[name] ?? 'choice', parse, values};
  return {kind: kinds[name] ?? (typeof parse(undefined) === 'number' ? 'integer' : 'text'), parse};
};
