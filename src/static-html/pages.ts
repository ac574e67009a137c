import {html, type TemplateResult} from 'lit';
import {euUrlsOf, projectJsonLd, publicationJsonLd} from '../core/export/json-ld.js';
import type {FeedSnapshot} from '../core/model/feed-snapshot.js';
import type {Project, Publication} from '../core/model/feed.js';
import {defaultLocale, localeOf, type Locale} from '../core/i18n/locale.js';
import {imageTemplate} from '../widgets/project-list/image-template.js';
import {projectContext} from '../widgets/project-list/project-context.js';
import {projectDetailsTemplate as projectDetails} from '../widgets/project-list/details-template.js';
import {publicationContext} from '../widgets/publication-table/publication-context.js';
import {cellTemplate} from '../widgets/publication-table/cell-template.js';
import {publicationDetailsTemplate as publicationDetails} from '../widgets/publication-table/row-template.js';
import {footTemplate} from '../widgets/templates/foot-template.js';
import {labelledRowTemplate} from '../widgets/templates/row-template.js';
import {notedText, textTemplate, textValue} from '../widgets/templates/text-template.js';
import {pageEntriesOf, pageLanguages, pagePathOf, type PageEntry} from './page-entries.js';
import {oembedPathOf, oembedType} from './oembed.js';
import {pageHtml, type StaticPage} from './page-html.js';
import {recordPageName} from './page-names.js';
import {sitemaps, type SitemapEntry} from './sitemap.js';
import {programmeLinks} from './syndication-files.js';
import {staticHandlers} from './static-context.js';
import type {StaticContext} from './static-context.js';
import {staticTexts} from './texts.js';
import {fieldLocale} from '../core/i18n/messages/field-messages.js';

export interface PagesContext {
  readonly snapshot: FeedSnapshot;
  readonly today: string;
  /** The URL of the folder, with a slash at its end. */
  readonly site: string;
  /** The only language to write; undefined for all. */
  readonly only: string | undefined;
  /** Whether each page has an oEmbed response beside it. */
  readonly hasOembed: boolean;
  /** Whether an image may be shown. Without this function no image is shown. */
  readonly allowsImage: (url: string) => boolean;
}

/**
 * Writes a page for each project and publication, in each language in which it has a name, a list of them, and a
 * sitemap, so that search engines find them. No page needs a script.
 */
export function* pagesOf(context: PagesContext): Generator<readonly [name: string, text: string]> {
  const {snapshot, site, only} = context;
  const entries = pageEntriesOf(snapshot, only);
  const used = pageLanguages.filter((code) => entries.some((entry) => entry.languages.includes(code)));
  const map: SitemapEntry[] = [];
  for (const code of used) {
    const locale = localeOf(code) ?? defaultLocale;
    yield [`${code}/index.html`, indexPage(entries, used, locale, context)];
    map.push(entryFor(site, used, (other) => `${other}/index.html`, code, snapshot.feed.updated));
  }
  for (const entry of entries) {
    for (const code of entry.languages) {
      const locale = localeOf(code) ?? defaultLocale;
      yield [pagePathOf(entry, code), recordPage(entry, locale, context)];
      map.push(entryFor(site, entry.languages, (other) => pagePathOf(entry, other), code, entry.updated));
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

/** Links to the programme's feeds, and to the page's own oEmbed response. */
const formatsOf = (
  path: string,
  title: string,
  {snapshot: {feed}, site, hasOembed}: PagesContext,
  locale: Locale,
): StaticPage['formats'] => [
  ...programmeLinks(site, locale.code).map((link) => ({
    ...link,
    title: textValue(feed.title, {feed, locale}),
  })),
  ...(hasOembed ? [{type: oembedType, url: site + oembedPathOf(path), title}] : []),
];

const recordPage = (entry: PageEntry, locale: Locale, context: PagesContext): string => {
  const {snapshot, site, today, allowsImage} = context;
  const {feed} = snapshot;
  const {code} = locale;
  const reading = {feed, locale};
  const texts = staticTexts(code);
  const isProject = entry.kind === 'projects';
  // `kind` tells whether the record is a project or a publication.
  const project = isProject ? (entry.record as Project) : undefined;
  const publication = isProject ? undefined : (entry.record as Publication);
  const setting = {snapshot, locale, today, limit: undefined, urlOf: () => undefined, allowsImage};
  const name = textValue(entry.name, reading);
  const about = project?.summary ?? publication?.abstract;
  const path = pagePathOf(entry, code);
  const self = () => site + path;
  return pageHtml({
    locale,
    site,
    path,
    title: `${name} – ${textValue(feed.title, reading)}`,
    description:
      about === undefined
        ? texts.described(name, textValue(feed.title, reading))
        : truncate(textValue(about, reading)),
    alternates: alternatesOf(site, entry.languages, (other) => pagePathOf(entry, other)),
    standard: feed.language,
    jsonLd: [
      ...(project ? [projectJsonLd(project, snapshot, locale, self, allowsImage)] : []),
      ...(publication ? [publicationJsonLd(publication, snapshot, locale, self)] : []),
    ],
    formats: formatsOf(path, name, context, locale),
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
      showsStatus: false,
      isFixed: true,
      isAlone: true,
      cities: undefined,
    },
    {groupBy: 'none', level: 2},
    {...staticHandlers(setting), details: projectDetails},
  );
  const image = context.imageOf(project);
  const {euPage} = staticTexts(locale.code);
  return html`
    ${image ? imageTemplate(image, context.dropImage) : ''} ${projectDetails(project, context)}
    ${euUrlsOf(project, snapshot).map((url) => html`<p><a href=${url}>${euPage(new URL(url).host)}</a></p>`)}
  `;
};

const publicationContent = (publication: Publication, setting: StaticContext): TemplateResult => {
  const {snapshot, locale} = setting;
  const {messages} = fieldLocale(locale);
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
              labelledRowTemplate({
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
  entries: readonly PageEntry[],
  used: readonly string[],
  locale: Locale,
  context: PagesContext,
): string => {
  const {
    snapshot: {feed},
    site,
  } = context;
  const reading = {feed, locale};
  const {messages} = locale;
  const title = textValue(feed.title, reading);
  const path = `${locale.code}/index.html`;
  const list = (kind: PageEntry['kind'], heading: string) => {
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
                  <a href=${`${kind}/${recordPageName(entry.id)}.html`}
                    >${textTemplate(entry.name, reading)}</a
                  >
                </li>`,
            )}
          </ul>`;
  };
  return pageHtml({
    locale,
    site,
    path,
    title,
    description: feed.description === undefined ? title : truncate(textValue(feed.description, reading)),
    alternates: alternatesOf(site, used, (other) => `${other}/index.html`),
    standard: feed.language,
    jsonLd: [],
    formats: formatsOf(path, title, context, locale),
    content: html`<h1>${notedText(feed.title, reading)}</h1>
      ${list('projects', messages.widgets['project-list'])}
      ${list('publications', messages.widgets['publication-table'])}`,
  });
};

const maxDescriptionLength = 160;

/** Cuts a text at the end of a word, to the length that search engines show. */
const truncate = (text: string): string => {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length <= maxDescriptionLength
    ? plain
    : `${plain.slice(0, maxDescriptionLength).replace(/\s?\S*$/, '')}…`;
};
