import {html, type TemplateResult} from 'lit';
import {euUrlsOf, projectJsonLd, publicationJsonLd} from '../core/export/json-ld.js';
import type {FeedSnapshot} from '../core/model/feed-snapshot.js';
import type {Feed, Project, Publication, Text} from '../core/model/feed.js';
import {defaultLocale, localeOf, type Locale} from '../core/i18n/locale.js';
import {isSameLanguage} from '../core/model/text.js';
import {projectContext} from '../widgets/project-list/project-context.js';
import {detailsTemplate as projectDetails} from '../widgets/project-list/details-template.js';
import {publicationContext} from '../widgets/publication-table/publication-context.js';
import {cellTemplate} from '../widgets/publication-table/cell-template.js';
import {detailsTemplate as publicationDetails} from '../widgets/publication-table/row-template.js';
import {footTemplate} from '../widgets/templates/foot-template.js';
import {rowTemplate} from '../widgets/templates/row-template.js';
import {notedText, textTemplate, textValue} from '../widgets/templates/text-template.js';
import {pageHtml} from './page-html.js';
import {pageName} from './page-names.js';
import {sitemaps, type SitemapEntry} from './sitemap.js';
import {staticHandlers} from './static-context.js';
import type {StaticContext} from './static-context.js';
import {staticTexts} from './texts.js';

/** One record, whichever kind it is, and the page that it gets in each language. */
interface Entry {
  readonly kind: 'projects' | 'publications';
  readonly id: string;
  readonly name: Text;
  readonly updated: string | undefined;
  readonly languages: readonly string[];
  readonly record: Project | Publication;
}

const languages = ['fi', 'sv', 'en'] as const;

/** The languages in which a record has a name: a page in any other would be one more copy of the same. */
const languagesOf = (name: Text, {language}: Feed, only: string | undefined): readonly string[] => {
  if (only !== undefined) return [only];
  const named = typeof name === 'string' ? [language] : [language, ...Object.keys(name)];
  const found = languages.filter((code) => named.some((tag) => isSameLanguage(tag, code)));
  return found.length > 0 ? found : [defaultLocale.code];
};

const entriesOf = ({feed}: FeedSnapshot, only: string | undefined): readonly Entry[] => [
  ...feed.projects.map((record): Entry => ({
    kind: 'projects',
    id: record.id,
    name: record.name,
    updated: record.updated ?? feed.updated,
    languages: languagesOf(record.name, feed, only),
    record,
  })),
  ...feed.publications.map((record): Entry => ({
    kind: 'publications',
    id: record.id,
    name: record.title,
    updated: record.updated ?? feed.updated,
    languages: languagesOf(record.title, feed, only),
    record,
  })),
];

const pathOf = ({kind, id}: Entry, code: string): string => `${code}/${kind}/${pageName(id)}.html`;

/**
 * A page for each project and publication in each language in which it has a name, a list of them, and a sitemap:
 * so that search engines find the work. Nothing in them needs a script.
 * @param site the address of the folder, which ends with a slash
 * @param only the one language that is wanted, else all
 */
export function* pagesOf(
  snapshot: FeedSnapshot,
  today: string,
  site: string,
  only?: string,
): Generator<readonly [name: string, text: string]> {
  const entries = entriesOf(snapshot, only);
  const used = languages.filter((code) => entries.some((entry) => entry.languages.includes(code)));
  const map: SitemapEntry[] = [];
  for (const code of used) {
    const locale = localeOf(code) ?? defaultLocale;
    yield [`${code}/index.html`, indexPage(entries, used, snapshot, locale, site)];
    map.push(entryFor(site, used, (other) => `${other}/index.html`, code, snapshot.feed.updated));
  }
  for (const entry of entries) {
    for (const code of entry.languages) {
      const locale = localeOf(code) ?? defaultLocale;
      yield [pathOf(entry, code), recordPage(entry, {snapshot, locale, today}, site)];
      map.push(entryFor(site, entry.languages, (other) => pathOf(entry, other), code, entry.updated));
    }
  }
  yield* sitemaps(map, site);
}

const alternatesOf = (site: string, codes: readonly string[], path: (code: string) => string) =>
  codes.map((code) => ({lang: code, url: site + path(code)}));

const entryFor = (
  site: string,
  codes: readonly string[],
  path: (code: string) => string,
  code: string,
  updated: string | undefined,
): SitemapEntry => ({url: site + path(code), alternates: alternatesOf(site, codes, path), updated});

const recordPage = (
  entry: Entry,
  around: Pick<StaticContext, 'snapshot' | 'locale' | 'today'>,
  site: string,
): string => {
  const {snapshot, locale} = around;
  const {feed} = snapshot;
  const {code} = locale;
  const reading = {feed, locale};
  const texts = staticTexts(code);
  const isProject = entry.kind === 'projects';
  // Of what is read, only one kind is in hand: the entries were made so.
  const project = isProject ? (entry.record as Project) : undefined;
  const publication = isProject ? undefined : (entry.record as Publication);
  const setting = {...around, limit: undefined, urlOf: () => undefined};
  const name = textValue(entry.name, reading);
  const about = project?.summary ?? publication?.abstract;
  const url = site + pathOf(entry, code);
  const self = () => url;
  return pageHtml({
    locale,
    site,
    path: pathOf(entry, code),
    title: `${name} – ${textValue(feed.title, reading)}`,
    description:
      about === undefined
        ? texts.described(name, textValue(feed.title, reading))
        : truncate(textValue(about, reading)),
    alternates: alternatesOf(site, entry.languages, (other) => pathOf(entry, other)),
    standard: feed.language,
    jsonLd: [
      ...(project ? [projectJsonLd(project, snapshot, locale, self)] : []),
      ...(publication ? [publicationJsonLd(publication, snapshot, locale, self)] : []),
    ],
    content: html`
      <p><a href="../index.html">${isProject ? texts.allProjects : texts.allPublications}</a></p>
      <h1>${notedText(entry.name, reading)}</h1>
      ${project ? projectContent(project, setting) : ''}
      ${publication ? publicationContent(publication, setting) : ''} ${footTemplate(snapshot, locale)}
    `,
  });
};

const projectContent = (project: Project, setting: StaticContext): TemplateResult => {
  const {snapshot, locale, today} = setting;
  const context = projectContext(
    snapshot,
    locale,
    {
      day: today,
      timeline: undefined,
      showsStatus: false,
      isFixed: true,
      isAlone: true,
      cities: undefined,
    },
    {groupBy: 'none', headingLevel: 1},
    staticHandlers(setting),
  );
  const {euPage} = staticTexts(locale.code);
  return html`
    ${projectDetails(project, context)}
    ${euUrlsOf(project, snapshot).map((url) => html`<p><a href=${url}>${euPage(new URL(url).host)}</a></p>`)}
  `;
};

const publicationContent = (publication: Publication, setting: StaticContext): TemplateResult => {
  const {snapshot, locale} = setting;
  const {messages} = locale;
  const context = publicationContext(
    snapshot,
    locale,
    {columns: ['title'], today: setting.today},
    staticHandlers(setting),
  );
  const known = (['level', 'series', 'language'] as const).filter(
    (column) => publication[column] !== undefined,
  );
  return html`
    ${
      known.length > 0
        ? html`<dl>
            ${known.map((column) =>
              rowTemplate({
                label: messages.columns[column],
                value: cellTemplate(column, publication, context),
              }),
            )}
          </dl>`
        : ''
    }
    ${publicationDetails(publication, context)}
  `;
};

const indexPage = (
  entries: readonly Entry[],
  used: readonly string[],
  {feed}: FeedSnapshot,
  locale: Locale,
  site: string,
): string => {
  const reading = {feed, locale};
  const {messages} = locale;
  const title = textValue(feed.title, reading);
  const list = (kind: Entry['kind'], heading: string) => {
    const own = entries
      .filter((entry) => entry.kind === kind && entry.languages.includes(locale.code))
      .map((entry) => ({entry, name: textValue(entry.name, reading)}))
      .sort((a, b) => locale.formats.compare(a.name, b.name));
    return own.length === 0
      ? ''
      : html`<h2>${heading}</h2>
          <ul>
            ${own.map(
              ({entry}) =>
                html`<li>
                  <a href=${`${kind}/${pageName(entry.id)}.html`}>${textTemplate(entry.name, reading)}</a>
                </li>`,
            )}
          </ul>`;
  };
  return pageHtml({
    locale,
    site,
    path: `${locale.code}/index.html`,
    title,
    description: feed.description === undefined ? title : truncate(textValue(feed.description, reading)),
    alternates: alternatesOf(site, used, (other) => `${other}/index.html`),
    standard: feed.language,
    jsonLd: [],
    content: html`<h1>${notedText(feed.title, reading)}</h1>
      ${list('projects', messages.widgets['project-list'])}
      ${list('publications', messages.widgets['publication-table'])}`,
  });
};

const maxDescriptionLength = 160;

/** As much of a text as a search engine shows, to the end of a word. */
const truncate = (text: string): string => {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length <= maxDescriptionLength
    ? plain
    : `${plain.slice(0, maxDescriptionLength).replace(/\s?\S*$/, '')}…`;
};
