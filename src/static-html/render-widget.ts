import {html, nothing} from 'lit';
import {projectsJsonLd, publicationsJsonLd} from '../core/export/json-ld.js';
import {updatedOf} from '../core/i18n/updated.js';
import {headingTemplate} from '../widgets/templates/heading-template.js';
import {element, serialize} from './html-node.js';
import {jsonLdScript} from './json-ld-script.js';
import {staticEuStatement} from './static-eu-statement.js';
import {staticFundingSummary} from './static-funding-summary.js';
import {staticProjectList} from './static-project-list.js';
import {staticPublicationTable} from './static-publication-table.js';
import type {StaticContent, StaticContext} from './static-context.js';
import {nodesOf} from './template-nodes.js';
import {cleanUpHtml, type Form} from './clean-up-html.js';
import {parseOptions, type Widgets} from './widget-options.js';

const contents: {
  readonly [Name in keyof Widgets]: (options: Widgets[Name], setting: StaticContext) => StaticContent;
} = {
  'project-list': staticProjectList,
  'publication-table': staticPublicationTable,
  'funding-summary': staticFundingSummary,
  'eu-statement': staticEuStatement,
};

/** Each widget's own function takes the options of that widget, which the compiler cannot see from its name. */
const contentOf = <Name extends keyof Widgets>(
  name: Name,
  options: Widgets[Name],
  setting: StaticContext,
): StaticContent => contents[name](options, setting);

export interface Rendered {
  readonly html: string;
  /** What the page's editor has to know, in English. */
  readonly notes: readonly string[];
}

const largestPage = 1000;

/**
 * What a widget shows, as HTML that stands in a page by itself: inside of the placeholder from which the widget
 * takes it over, or plain, for text formats that take a placeholder away.
 * @param attributes as the page's editor writes them
 */
export const renderWidget = (
  name: keyof Widgets,
  attributes: ReadonlyMap<string, string>,
  setting: Omit<StaticContext, 'limit'>,
  form: Form & {readonly jsonLd: boolean},
): Rendered => {
  const {snapshot, locale} = setting;
  const options = parseOptions(name, attributes);
  const limit = attributes.has('page-size') && 'pageSize' in options ? options.pageSize : undefined;
  const {content, shown, records, unknown} = contentOf(name, options, {...setting, limit});
  const {heading, headingLevel} = options;
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
      // The widget's first page is as long as what it takes over.
      'data-page-size': shown ? String(Math.min(shown, largestPage)) : undefined,
      'data-static': updatedOf(snapshot, locale) ?? '',
      lang: locale.code,
      dir: locale.direction === 'ltr' ? undefined : locale.direction,
    },
    ...nodes,
  );
  const wanted = new Set(records);
  const isShown = (one: {readonly id: string}) => wanted.has(one);
  const graph = [
    ...projectsJsonLd(snapshot, locale, isShown, setting.urlOf),
    ...publicationsJsonLd(snapshot, locale, isShown, setting.urlOf),
  ];
  return {
    html: [
      serialize(form.plain ? nodes : [placeholder]),
      ...(form.jsonLd && graph.length > 0 ? [jsonLdScript(graph)] : []),
      '',
    ].join('\n'),
    notes: unknown.map(({attribute, id}) => `the feed has no ${attribute} "${id}"`),
  };
};
