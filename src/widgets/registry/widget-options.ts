/** The options of every widget, for tools: builder, doctor, command line, snippets, documents. */
import type {WidgetName} from '../../core/model/widget-names.js';
import {euStatementOptions} from '../eu-statement/options.js';
import {fundingSummaryOptions} from '../funding-summary/options.js';
import {attributeName, type Option, type OptionSchema} from '../options/option.js';
import {projectListOptions} from '../project-list/options.js';
import {projectMapOptions} from '../project-map/options.js';
import {publicationTableOptions} from '../publication-table/options.js';

export const widgetOptions = {
  'project-list': projectListOptions,
  'publication-table': publicationTableOptions,
  'funding-summary': fundingSummaryOptions,
  'project-map': projectMapOptions,
  'eu-statement': euStatementOptions,
} as const satisfies Readonly<Record<WidgetName, OptionSchema>>;

/** The options of a widget by the names of their attributes. */
export const optionsByAttribute = (widget: WidgetName): ReadonlyMap<string, Option<unknown>> =>
  new Map(
    Object.entries<Option<unknown>>(widgetOptions[widget]).map(([property, option]) => [
      attributeName(property),
      option,
    ]),
  );
