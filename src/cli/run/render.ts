import {widgetNamed, widgetNames, type WidgetName} from '../../core/model/widget-names.js';
import {matches} from '../../core/model/patterns.js';
import {defaultLocale, localeOf} from '../../core/i18n/locale.js';
import {dayIn, defaultTimeZone} from '../../core/model/days.js';
import {itemUrl} from '../../core/query/item-url.js';
import {attributeName} from '../../widgets/options/option.js';
import {optionsByAttribute} from '../../widgets/registry/widget-options.js';
import {UsageError} from '../errors.js';
import type {Output} from '../io/output.js';
import {readSnapshot} from '../io/read-feed.js';

export interface RenderOptions extends Readonly<Record<string, unknown>> {
  readonly feed: string;
  readonly widget?: string;
  readonly pages?: string;
  readonly site?: string;
  readonly embed?: string;
  readonly lang?: string;
  readonly today?: string;
  readonly jsonLd?: true;
  readonly plain?: true;
  readonly boldNames?: true;
}

/** The attributes of all widgets except the feed, which the command reads itself. */
export const renderAttributes = new Map(
  widgetNames.flatMap((name) => [...optionsByAttribute(name)].filter(([attribute]) => attribute !== 'feed')),
);

export const runRender = async (options: RenderOptions, output: Output): Promise<void> => {
  const {feed, pages, today} = options;
  if (today !== undefined && !(today.length === 10 && matches('date', today)))
    throw new UsageError(`--today must be a date of the form YYYY-MM-DD: ${today}`);
  const snapshot = await readSnapshot(feed);
  const day = today ?? dayIn(snapshot.feed.timeZone ?? defaultTimeZone, new Date());
  if (pages === undefined) await printWidget(options, snapshot, day, output);
  else await printPages(pages, options, snapshot, day, output);
};

type Snapshot = Awaited<ReturnType<typeof readSnapshot>>;

const localeFor = (lang: string | undefined, snapshot: Snapshot) => {
  const locale = localeOf(lang ?? snapshot.feed.language);
  if (lang !== undefined && !locale) throw new UsageError(`there are no translations for "${lang}"`);
  return locale ?? defaultLocale;
};

/** The attributes on the command line that the widget has. Others cause a warning. */
const widgetAttributes = (
  name: WidgetName,
  options: RenderOptions,
  output: Output,
): ReadonlyMap<string, string> => {
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
      output.stderr(`sixcity render: ${name} has no attribute ${attribute}\n`);
      return [];
    }),
  );
};

const printWidget = async (
  options: RenderOptions,
  snapshot: Snapshot,
  today: string,
  output: Output,
): Promise<void> => {
  const name = widgetNamed(options.widget ?? null);
  if (!name) throw new UsageError('--widget or --pages is required');
  const locale = localeFor(options.lang, snapshot);
  const own = widgetAttributes(name, options, output);
  const isPublic = /^https?:\/\//i.test(options.feed);
  const {embed} = options;
  const {renderWidget} = await import('../../static-html/render-widget.js');
  const itemUrlOptions = {page: '', prefix: '', embed, widget: name, lang: locale.code, feed: ''};
  const {html, notes} = renderWidget(
    name,
    // The widget that replaces the HTML loads the same feed, unless it is a local file.
    isPublic ? new Map([['feed', options.feed], ...own]) : own,
    {snapshot, locale, today, urlOf: (id) => itemUrl(itemUrlOptions, id)},
    {plain: options.plain === true, boldNames: options.boldNames === true, jsonLd: options.jsonLd === true},
  );
  for (const note of notes) output.stderr(`sixcity render: ${note}\n`);
  output.stdout(html);
};

const printPages = async (
  folder: string,
  {site, lang}: RenderOptions,
  snapshot: Snapshot,
  today: string,
  output: Output,
): Promise<void> => {
  if (site === undefined || !/^https?:\/\/[^/]/i.test(site))
    throw new UsageError('--pages requires --site, the http(s) URL at which the folder will be published');
  const {pagesOf} = await import('../../static-html/pages.js');
  const {writeFilesBelow} = await import('../io/write-files.js');
  const base = site.endsWith('/') ? site : `${site}/`;
  const files = pagesOf(
    snapshot,
    today,
    base,
    lang === undefined ? undefined : localeFor(lang, snapshot).code,
  );
  const count = await writeFilesBelow(folder, files);
  output.stderr(`sixcity render: ${count} files in ${folder}\n`);
};
