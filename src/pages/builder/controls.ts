import type {WidgetName} from '../../core/model/widget-names.js';
import {optionsByAttribute} from '../../widgets/registry/widget-options.js';

/** The form control by which an editor sets an option. */
export type Control =
  /** Check boxes of what the feed has. */
  | {readonly kind: 'facet'}
  /** Check boxes of fixed values, in the order in which they were chosen. */
  | {readonly kind: 'words'; readonly values: readonly string[]}
  /** A list of fixed values; `standard` is the default. */
  | {readonly kind: 'choice'; readonly values: readonly string[]; readonly standard: string}
  | {readonly kind: 'switch'}
  | {readonly kind: 'number'; readonly standard: number}
  | {readonly kind: 'day'}
  | {readonly kind: 'text'};

const languages = ['fi', 'sv', 'en'];
const range = (first: number, last: number): readonly string[] =>
  Array.from({length: last - first + 1}, (_, index) => String(first + index));

/** The control of an option of a widget; undefined where the widget has no such option. */
export const controlOf = (widget: WidgetName, attribute: string): Control | undefined => {
  const option = optionsByAttribute(widget).get(attribute);
  if (!option) return undefined;
  const standard = option.parse(undefined);
  if (attribute === 'heading-level') return {kind: 'choice', values: range(2, 6), standard: String(standard)};
  switch (option.kind) {
    case 'flag':
      return {kind: 'switch'};
    case 'ids':
      return {kind: 'facet'};
    case 'choices':
      return {kind: 'words', values: option.values ?? []};
    case 'tokens':
      return attribute === 'languages' ? {kind: 'words', values: languages} : {kind: 'text'};
    case 'day':
      return {kind: 'day'};
    case 'integer':
      return {kind: 'number', standard: Number(standard)};
    default:
      return option.values
        ? {kind: 'choice', values: option.values, standard: String(standard)}
        : {kind: 'text'};
  }
};

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
      return String(parseValue(widget, option, value)).toLowerCase() !== written;
  }
};

const parseValue = (widget: WidgetName, attribute: string, value: string): unknown =>
  optionsByAttribute(widget).get(attribute)?.parse(value);
