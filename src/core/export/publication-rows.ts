import {languageName} from '../i18n/formats.js';
import type {Publication} from '../model/feed.js';
import {byId} from '../model/ids.js';
import {authorsOf, bookNumber, doiOf, issuedOf} from '../model/publication.js';
import {identityOf, ownUrlOf, quoteOf, termsOf} from './attribution.js';
import type {CsvEntry, CsvRow} from './csv.js';
import {
  absoluteUrl,
  joinNames,
  joinValues,
  localizedText,
  originEntries,
  type ExportContext,
} from './export-context.js';
import {tableLocale} from '../i18n/messages/table-messages.js';
import {fieldLocale} from '../i18n/messages/field-messages.js';

/** Columns for machines only, named as in CSL and copied unchanged. */
const verbatim = [
  ...['type', 'genre', 'publisher-place', 'number-of-pages', 'container-title', 'collection-title'],
  ...['volume', 'issue', 'page', 'updated'],
] as const;

/** The rows of a table of publications. */
export const publicationRows = (
  publications: readonly Publication[],
  context: ExportContext,
): readonly CsvRow[] => {
  const {feed} = context.snapshot;
  const [cities, themes, projects] = [byId(feed.cities), byId(feed.themes), byId(feed.projects)];
  const [levels, seriesById] = [byId(feed.levels), byId(feed.series)];
  const {messages, code} = fieldLocale(tableLocale(context.locale));
  const {columns} = messages;
  const origin = originEntries(context);
  const text = (value: Parameters<typeof localizedText>[0]) => localizedText(value, context);
  const facts = (publication: Publication): readonly CsvEntry[] => {
    const {
      level,
      language,
      cities: cityIds = [],
      themes: themeIds = [],
      projects: projectIds = [],
    } = publication;
    const series = seriesById.get(publication.series ?? '');
    const {date, text: issuedText} = issuedOf(publication);
    const {licence, terms} = termsOf(publication, series);
    const base = context.snapshot.baseOf(publication);
    const [address, own] = [identityOf(publication, base)?.url, ownUrlOf(publication, base)];
    const files = publication.files?.map(({url}) => absoluteUrl(url, publication, context)) ?? [];
    return [
      ['id', undefined, publication.id],
      ['title', columns.title, text(publication.title)],
      ['authors', columns.authors, joinValues(authorsOf(publication))],
      ['issued', columns.year, date ?? issuedText, date ? Number(date.slice(0, 4)) : issuedText],
      ['publisher', messages.publishedBy, publication.publisher],
      ['level', columns.level, level, joinNames([level], levels, context)],
      ['series', columns.series, publication.series, text(series?.name)],
      ['language', columns.language, language, language && languageName(language, code)],
      ['cities', messages.byFacet.city, joinValues(cityIds), joinNames(cityIds, cities, context)],
      ['themes', messages.byFacet.theme, joinValues(themeIds), joinNames(themeIds, themes, context)],
      [
        'projects',
        messages.widgets['project-list'],
        joinValues(projectIds),
        joinNames(projectIds, projects, context),
      ],
      ['licence', columns.licence, licence, joinValues([licence, text(terms)])],
      ['terms', undefined, text(terms)],
      [
        'attribution',
        messages.attribution,
        quoteOf(publication, series, (attribution) => text(attribution) ?? '', messages.noYear, base),
      ],
      ['address', messages.url, address],
      // If the URL is that of the DOI, the publication's own page has a column too.
      ['url', undefined, own === address ? undefined : own],
      ['files', columns.files, joinValues(files)],
      ['abstract', messages.abstract, text(publication.abstract)],
    ];
  };
  const rest = (publication: Publication): readonly CsvEntry[] => [
    ...verbatim.map((name) => [name, undefined, publication[name]] as const),
    ['DOI', undefined, doiOf(publication)],
    ['ISBN', undefined, bookNumber(publication.ISBN)],
    ['ISSN', undefined, bookNumber(publication.ISSN)],
  ];
  return publications.map((publication) => [[...facts(publication), ...rest(publication)], origin]);
};
