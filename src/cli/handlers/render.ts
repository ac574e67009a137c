import {widgetNamed, widgetNames, type WidgetName} from '../../core/model/widget-names.js';
import type {FeedSnapshot} from '../../core/model/feed-snapshot.js';
import {itemUrl} from '../../core/query/item-url.js';
import {attributeName} from '../../widgets/options/option.js';
import {optionsByAttribute} from '../../widgets/registry/widget-options.js';
import {UsageError} from '../errors.js';
import {exitCodes, type Output} from '../io/output.js';
import {readSnapshot} from '../io/read-feed.js';
import type {RenderOptions} from './render-options.js';
import {imagesFrom, localeFor, todayOf} from './given-options.js';

/** The attributes of all widgets except the feed, which the command reads itself. */
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

/** Returns the given attributes that the widget has. Others cause a warning. */
const widgetAttributes = (
  name: WidgetName,
  options: RenderOptions,
  output: Output,
): ReadonlyMap<string, string> => {
  const own = optionsByAttribute(name);
  // The argument parser names options in camel case, like properties.
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

/** Reports attributes whose value is invalid, so that the widget would use its default. */
const invalidAttributes = (name: WidgetName, attributes: ReadonlyMap<string, string>): readonly string[] =>
  [...attributes].flatMap(([attribute, value]) => {
    const option = optionsByAttribute(name).get(attribute);
    if (!option || value === '' || option.kind === 'flag' || attribute === 'lang') return [];
    const [given, usual] = [option.parse(value), option.parse(undefined)];
    const isDefault = JSON.stringify(given) === JSON.stringify(usual);
    return isDefault && String(usual) !== value.trim() ? [`--${attribute} ${value}`] : [];
  });

const printWidget = async (
  options: RenderOptions,
  snapshot: FeedSnapshot,
  today: string,
  output: Output,
): Promise<void> => {
  const name = widgetNamed(options.widget ?? null);
  if (!name) throw new UsageError('--widget, --pages or --search is required');
  const locale = localeFor(options.lang, snapshot);
  const own = widgetAttributes(name, options, output);
  const invalid = invalidAttributes(name, own);
  if (invalid.length > 0)
    throw new UsageError(`${name} does not accept ${invalid.join(', ')}: nothing is printed`);
  const isPublic = /^https?:\/\//i.test(options.feed);
  const {embed} = options;
  const {renderWidget} = await import('../../static-html/render-widget.js');
  const allowsImage = imagesFrom(own.has('images'), [options.site, embed, options.allow]);
  const itemUrlOptions = {page: '', prefix: '', embed, widget: name, lang: locale.code, feed: ''};
  const {html, notes} = renderWidget(
    name,
    // The widget that replaces the HTML loads the same feed, unless it is a local file.
    isPublic ? new Map([['feed', options.feed], ...own]) : own,
    {snapshot, locale, today, urlOf: (id) => itemUrl(itemUrlOptions, id), allowsImage},
    {plain: options.plain === true, boldNames: options.boldNames === true, jsonLd: options.jsonLd === true},
  );
  for (const note of notes) output.stderr(`sixcity render: ${note}\n`);
  output.stdout(html);
  // If an id no longer exists, the command fails, so that a nightly job keeps the last good page.
  if (notes.length > 0) output.setExitCode(exitCodes.findings);
};
