import {html, nothing} from 'lit';
import type {WidgetName} from '../core/model/widget-names.js';
import {euStatementOptions} from '../widgets/eu-statement/options.js';
import {fundingSummaryOptions} from '../widgets/funding-summary/options.js';
import {headingOptions, listOptions} from '../widgets/options/common-options.js';
import {parseOptions} from '../widgets/options/option.js';
import {projectListOptions} from '../widgets/project-list/options.js';
import {projectMapOptions} from '../widgets/project-map/options.js';
import {publicationTableOptions} from '../widgets/publication-table/options.js';
import {projectsJsonLd, publicationsJsonLd} from '../core/export/json-ld.js';
import {updatedText} from '../core/i18n/phrases.js';
import {headingTemplate} from '../widgets/templates/heading-template.js';
import {element, serialize} from './html-node.js';
import {jsonLdScript} from './json-ld-script.js';
import {staticEuStatement} from './static-eu-statement.js';
import {staticFundingSummary} from './static-funding-summary.js';
import {staticProjectList} from './static-project-list.js';
import {staticProjectMap} from './static-project-map.js';
import {staticPublicationTable} from './static-publication-table.js';
import type {StaticContent, StaticContext} from './static-context.js';
import {nodesOf} from './template-nodes.js';
import {cleanUpHtml, type Form} from './clean-up-html.js';

/** Renders each widget, with its options given as attributes. */
const renderers: Readonly<
  Record<WidgetName, (attributes: ReadonlyMap<string, string>, context: StaticContext) => StaticContent>
> = {
  'project-list': (attributes, context) =>
    staticProjectList(parseOptions(projectListOptions, attributes), context),
  'publication-table': (attributes, context) =>
    staticPublicationTable(parseOptions(publicationTableOptions, attributes), context),
  'funding-summary': (attributes, context) =>
    staticFundingSummary(parseOptions(fundingSummaryOptions, attributes), context),
  'project-map': (attributes, context) =>
    staticProjectMap(parseOptions(projectMapOptions, attributes), context),
  'eu-statement': (attributes, context) =>
    staticEuStatement(parseOptions(euStatementOptions, attributes), context),
};

export interface Rendered {
  readonly html: string;
  /** Notes for the editor of the page, in English. */
  readonly notes: readonly string[];
}

const largestPage = 1000;

/**
 * Renders a widget as HTML that works without a script: as the content of a placeholder, which the widget replaces
 * later, or plain, for text formats that remove placeholders.
 * @param attributes the options of the widget, as in HTML
 */
export const renderWidget = (
  name: WidgetName,
  attributes: ReadonlyMap<string, string>,
  context: Omit<StaticContext, 'limit'>,
  form: Form & {readonly jsonLd: boolean},
): Rendered => {
  const {snapshot, locale} = context;
  const {heading, headingLevel} = parseOptions(headingOptions, attributes);
  const limit = attributes.has('page-size') ? parseOptions(listOptions, attributes).pageSize : undefined;
  const {content, shown, items, unknownIds} = renderers[name](attributes, {...context, limit});
  const nodes = cleanUpHtml(
    nodesOf(html`${heading ? headingTemplate(headingLevel, heading, 'heading') : nothing} ${content}`),
    form,
  );
  const data = Object.fromEntries(
    [...attributes]
      .filter(([option]) => option !== 'lang')
      .map(([option, value]) => [`data-${option}`, value]),
  );
  const placeholder = element(
    'div',
    {
      'data-sixcity': name,
      ...data,
      // The widget's first page is as long as the static HTML that it replaces.
      'data-page-size': shown ? String(Math.min(shown, largestPage)) : undefined,
      'data-static': updatedText(snapshot, locale) ?? '',
      lang: locale.code,
      dir: locale.direction === 'ltr' ? undefined : locale.direction,
    },
    ...nodes,
  );
  const rendered = new Set(items);
  const isShown = (one: {readonly id: string}) => rendered.has(one);
  const graph = [
    ...projectsJsonLd(snapshot, locale, isShown, context.urlOf, context.allowsImage),
    ...publicationsJsonLd(snapshot, locale, isShown, context.urlOf),
  ];
  return {
    html: [
      serialize(form.plain ? nodes : [placeholder]),
      ...(form.jsonLd && graph.length > 0 ? [jsonLdScript(graph)] : []),
      '',
    ].join('\n'),
    notes: unknownIds.map(({attribute, id}) => `the feed has no ${attribute} "${id}"`),
  };
};
