import type {WidgetName} from '../../core/model/widget-names.js';
import {optionsByAttribute} from '../../widgets/registry/widget-options.js';

/** The form control with which an editor sets an option. */
export type Control =
  /** Check boxes for the ids in the feed. */
  | {readonly kind: 'facet'}
  /** Check boxes for fixed values, written in the order in which they were chosen. */
  | {readonly kind: 'tokens'; readonly values: readonly string[]}
  /** A fixed list of values. `defaultValue` is what the widget uses without the option. */
  | {readonly kind: 'choice'; readonly values: readonly string[]; readonly defaultValue: string}
  | {readonly kind: 'switch'}
  | {readonly kind: 'number'; readonly defaultValue: string}
  | {readonly kind: 'date'}
  | {readonly kind: 'text'};

/** A list of values that the builder suggests. The widget accepts more, or a range. */
const offeredValues: Readonly<Record<string, readonly string[]>> = {
  'heading-level': ['2', '3', '4', '5', '6'],
  languages: ['fi', 'sv', 'en'],
};

/** The control of an option; undefined if the widget has no such option. */
export const controlOf = (widget: WidgetName, name: string): Control | undefined => {
  const option = optionsByAttribute(widget).get(name);
  if (!option) return undefined;
  const {kind, values = offeredValues[name], parse} = option;
  const defaultValue = String(parse(undefined));
  if (kind === 'ids') return {kind: 'facet'};
  if (kind === 'flag') return {kind: 'switch'};
  if (kind === 'day') return {kind: 'date'};
  if (values)
    return kind === 'choices' || kind === 'tokens'
      ? {kind: 'tokens', values}
      : {kind: 'choice', values, defaultValue};
  return kind === 'integer' ? {kind: 'number', defaultValue} : {kind: 'text'};
};

/** Whether the widget would ignore a value of an option. */
export const isInvalid = (widget: WidgetName, name: string, value: string): boolean => {
  const control = controlOf(widget, name);
  const written = value.trim().toLowerCase();
  switch (control?.kind) {
    case undefined:
    case 'facet':
    case 'switch':
      return false;
    case 'tokens':
      return written.split(/\s+/).some((token) => !control.values.includes(token));
    case 'choice':
      return !control.values.includes(written);
    default:
      return String(optionsByAttribute(widget).get(name)?.parse(value)).toLowerCase() !== written;
  }
};

/** The options of a widget in groups and in the order of the page. The feed has a step of its own. */
export interface OptionSections {
  /** Options that choose items. */
  readonly filters: readonly string[];
  readonly appearance: readonly string[];
  /** Options that few editors need. */
  readonly more: readonly string[];
}

const filters = ['period', 'city', 'level', 'series', 'year', 'language', 'status', 'theme', 'fund'];
const appearance = [
  ...['heading', 'variant', 'size', 'languages', 'brand', 'layout', 'measure', 'by', 'stage', 'facts'],
  ...['group-by', 'columns', 'sort', 'page-size'],
];
/** The order of the options. An option that is not listed here comes after them. */
const more = [
  ...['no-search', 'no-filters', 'no-download', 'no-share'],
  ...['project', 'without', 'as-of', 'link', 'url-state', 'heading-level'],
];

export const sectionsOf = (widget: WidgetName): OptionSections => {
  const names = [...optionsByAttribute(widget).keys()].filter((name) => name !== 'feed');
  // A statement is about single projects, so it shows these options first. For the other widgets few editors need
  // them.
  const ownFilters = widget === 'eu-statement' ? [...filters, 'project'] : filters;
  const pick = (order: readonly string[]) => order.filter((name) => names.includes(name));
  const rest = names.filter((name) => !ownFilters.includes(name) && !appearance.includes(name));
  return {
    filters: pick(ownFilters),
    appearance: pick(appearance),
    more: [...new Set([...pick(more).filter((name) => rest.includes(name)), ...rest])],
  };
};
