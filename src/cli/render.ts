import {Command, Option} from 'commander';
import {matches} from '../feed/patterns.js';
import {defaultTimeZone} from '../feed/updated.js';
import {defaultLocale, localeOf} from '../i18n/locale.js';
import {dayIn} from '../query/days.js';
import {recordAddress} from '../shared/record-address.js';
import {widgetNamed, widgetNames, type WidgetName} from '../embed/widgets.js';
import {attributesOf} from '../static/widget-options.js';
import {exitCodes} from './exit-codes.js';
import {UnreadableFeed} from './read-feed-text.js';
import {readSnapshot} from './read-snapshot.js';

interface RenderOptions extends Readonly<Record<string, unknown>> {
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

/** What is asked for cannot be done so. */
class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** The attributes of all widgets, but for the feed, which the command reads itself. */
const attributes = new Map(
  widgetNames.flatMap((name) => [...attributesOf(name)].filter(([attribute]) => attribute !== 'feed')),
);

export const renderCommand = (): Command => {
  const command = new Command('render')
    .description('Writes what a widget shows as HTML that needs no script, or a page for each record.')
    .requiredOption('--feed <feed>', 'a file, or an http(s) address')
    .addOption(new Option('--widget <widget>', 'which widget').choices(widgetNames))
    .option('--lang <tag>', 'the language: fi, sv or en (default: the feed’s)')
    .option('--today <date>', 'the day that is today, YYYY-MM-DD')
    .option('--json-ld', 'with JSON-LD for search engines')
    .option(
      '--plain',
      'without div and class: for text formats that take them away; the widget cannot take it over',
    )
    .option('--bold-names', 'bold names instead of headings')
    .option('--embed <address>', 'the address of embed.html, to which each record is linked')
    .option('--pages <folder>', 'write one page for each project and publication, and a sitemap')
    .option('--site <address>', 'with --pages: the address at which the folder will be published')
    .addHelpText(
      'after',
      '\nThe options below the line are the attributes of the widgets.\n' +
        '\nExample:\n  $ sixcity render --feed feed.json --widget project-list --city espoo --lang fi --json-ld',
    );
  for (const [attribute, isSwitch] of attributes) {
    command.addOption(
      new Option(isSwitch ? `--${attribute}` : `--${attribute} <value>`, `the attribute ${attribute}`),
    );
  }
  return command.action(render);
};

const render = async (options: RenderOptions): Promise<void> => {
  try {
    const {feed, pages, today} = options;
    if (today !== undefined && !(today.length === 10 && matches('date', today)))
      throw new Refusal(`--today is no date of the form YYYY-MM-DD: ${today}`);
    const snapshot = await readSnapshot(feed);
    const day = today ?? dayIn(snapshot.feed.timeZone ?? defaultTimeZone, new Date());
    if (pages === undefined) await printWidget(options, snapshot, day);
    else await printPages(pages, options, snapshot, day);
  } catch (error) {
    const isOurs = [Refusal, UnreadableFeed].some((kind) => error instanceof kind);
    if (!isOurs || !(error instanceof Error)) throw error;
    process.stderr.write(`sixcity render: ${error.message}\n`);
    process.exitCode = exitCodes.usage;
  }
};

type Snapshot = Awaited<ReturnType<typeof readSnapshot>>;

const localeFor = (lang: string | undefined, snapshot: Snapshot) => {
  const locale = localeOf(lang ?? snapshot.feed.language);
  if (lang !== undefined && !locale) throw new Refusal(`there are no texts in "${lang}"`);
  return locale ?? defaultLocale;
};

const camel = (attribute: string): string =>
  attribute.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** What was written on the command line of the attributes that a widget has. */
const chosen = (name: WidgetName, options: RenderOptions): ReadonlyMap<string, string> => {
  const own = attributesOf(name);
  return new Map(
    [...attributes.keys()].flatMap((attribute) => {
      const value = options[camel(attribute)];
      if (value === undefined) return [];
      if (own.has(attribute)) return [[attribute, typeof value === 'string' ? value : '']];
      process.stderr.write(`sixcity render: ${name} has no attribute ${attribute}\n`);
      return [];
    }),
  );
};

const printWidget = async (options: RenderOptions, snapshot: Snapshot, today: string): Promise<void> => {
  const name = widgetNamed(options.widget ?? null);
  if (!name) throw new Refusal('--widget or --pages has to be given');
  const locale = localeFor(options.lang, snapshot);
  const own = chosen(name, options);
  const isPublic = /^https?:\/\//i.test(options.feed);
  const {embed} = options;
  const {renderWidget} = await import('../static/render-widget.js');
  const place = {page: '', prefix: '', embed, widget: name, lang: locale.code, feed: ''};
  const {html, notes} = renderWidget(
    name,
    // The widget that takes over reads the same feed; the file on this machine it cannot read.
    isPublic ? new Map([['feed', options.feed], ...own]) : own,
    {snapshot, locale, today, addressOf: (id) => recordAddress(place, id)},
    {plain: options.plain === true, boldNames: options.boldNames === true, jsonLd: options.jsonLd === true},
  );
  for (const note of notes) process.stderr.write(`sixcity render: ${note}\n`);
  process.stdout.write(html);
};

const printPages = async (
  folder: string,
  {site, lang}: RenderOptions,
  snapshot: Snapshot,
  today: string,
): Promise<void> => {
  if (site === undefined || !/^https?:\/\/[^/]/i.test(site))
    throw new Refusal('--pages needs --site, the http(s) address at which the folder will be published');
  const {pagesOf} = await import('../static/pages.js');
  const {writePages} = await import('./write-pages.js');
  const base = site.endsWith('/') ? site : `${site}/`;
  const files = pagesOf(
    snapshot,
    today,
    base,
    lang === undefined ? undefined : localeFor(lang, snapshot).code,
  );
  const count = await writePages(folder, files);
  process.stderr.write(`sixcity render: ${count} files in ${folder}\n`);
};
