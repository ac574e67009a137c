import {widgetNamed, widgetNames, type WidgetName} from '../../core/model/widget-names.js';
import type {FeedSnapshot} from '../../core/model/feed-snapshot.js';
import {itemUrl} from '../../core/query/item-url.js';
import {attributeName} from '../../widgets/options/option.js';
import {optionsByAttribute} from '../../widgets/registry/widget-options.js';
import type {Output} from '../io/output.js';
import {readSnapshot} from '../io/read-snapshot.js';
import {Refusal} from '../plain-failure.js';
import {imagesFrom, localeFor, todayOf} from './given-options.js';
import type {SearchForm} from '../search-forms.js';

export interface RenderOptions extends Readonly<Record<string, unknown>> {
  readonly feed: string;
  readonly widget?: string;
  readonly pages?: string;
  readonly site?: string;
  readonly embed?: string;
  readonly state?: string;
  readonly images?: true;
  readonly allow?: string;
  readonly entries?: number;
  readonly search?: SearchForm;
  readonly index?: string;
  readonly out?: string;
  readonly lang?: string;
  readonly today?: string;
  readonly jsonLd?: true;
  readonly plain?: true;
  readonly boldNames?: true;
}

/** The attributes of all widgets, without the feed, which the command reads itself. */
export const renderAttributes = new Map(
  widgetNames.flatMap((name) => [...optionsByAttribute(name)].filter(([attribute]) => attribute !== 'feed')),
);

export const runRender = async (options: RenderOptions, output: Output): Promise<void> => {
  const {feed, pages, search} = options;
  const snapshot = await readSnapshot(feed);
  const day = todayOf(options.today, snapshot);
  if (search !== undefined) {
    const {printSearch} = await import('./render-search.js');
    await printSearch(search, options, snapshot, output);
  } else if (pages !== undefined) {
    const {printPages} = await import('./render-pages.js');
    await printPages(pages, options, snapshot, day, output);
  } else await printWidget(options, snapshot, day, output);
};

/** What was written on the command line of the attributes that a widget has. */
const chosen = (name: WidgetName, options: RenderOptions, output: Output): ReadonlyMap<string, string> => {
  const own = optionsByAttribute(name);
  // The argument parser names options as properties.
  const written = new Map(
    Object.entries(options).map(([property, value]) => [attributeName(property), value]),
  );
  return new Map(
    [...renderAttributes.keys()].flatMap((attribute) => {
      const value = written.get(attribute);
      if (value === undefined) return [];
      if (own.has(attribute)) return [[attribute, typeof value === 'string' ? value : '']];
      output.aside(`sixcity render: ${name} has no attribute ${attribute}\n`);
      return [];
    }),
  );
};

const printWidget = async (
  options: RenderOptions,
  snapshot: FeedSnapshot,
  today: string,
  output: Output,
): Promise<void> => {
  const name = widgetNamed(options.widget ?? null);
  if (!name) throw new Refusal('--widget, --pages or --search has to be given');
  const locale = localeFor(options.lang, snapshot);
  const own = chosen(name, options, output);
  const isPublic = /^https?:\/\//i.test(options.feed);
  const {embed} = options;
  const {renderWidget} = await import('../../static-html/render-widget.js');
  const allowsImage = imagesFrom(own.has('images'), [options.site, embed, options.allow]);
  const place = {page: '', prefix: '', embed, widget: name, lang: locale.code, feed: ''};
  const {html, notes} = renderWidget(
    name,
    // The widget that takes over reads the same feed; the file on this machine it cannot read.
    isPublic ? new Map([['feed', options.feed], ...own]) : own,
    {snapshot, locale, today, urlOf: (id) => itemUrl(place, id), allowsImage},
    {plain: options.plain === true, boldNames: options.boldNames === true, jsonLd: options.jsonLd === true},
  );
  for (const note of notes) output.aside(`sixcity render: ${note}\n`);
  output.result(html);
};
