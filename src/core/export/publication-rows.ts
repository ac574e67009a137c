import {languageName} from '../i18n/formats.js';
import type {Publication} from '../model/feed.js';
import {byId} from '../model/ids.js';
import {authorsOf, issuedOf} from '../model/publication.js';
import {identityOf, quoteOf, termsOf} from './attribution.js';
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

/** What only machines ask for, by the names of CSL; it is verbatim. */
const verbatim = [
  ...['type', 'genre', 'publisher-place', 'number-of-pages', 'container-title', 'collection-title'],
  ...['volume', 'issue', 'page', 'DOI', 'ISBN', 'ISSN', 'updated'],
] as const;

/** Publications as rows of a table, one each. */
export const publicationRows = (
  publications: readonly Publication[],
  context: ExportContext,
): readonly CsvRow[] => {
  const {feed} = context.snapshot;
  const [cities, themes, projects] = [byId(feed.cities), byId(feed.themes), byId(feed.projects)];
  const [levels, series] = [byId(feed.levels), byId(feed.series)];
  const {messages, code} = tableLocale(context.locale);
  const {columns} = messages;
  const origin = originEntries(context);
  const text = (value: Parameters<typeof localizedText>[0]) => localizedText(value, context);
  const facts = (one: Publication): readonly CsvEntry[] => {
    const {level, language, cities: cityIds = [], themes: themeIds = [], projects: projectIds = []} = one;
    const family = series.get(one.series ?? '');
    const {date, text: said} = issuedOf(one);
    const {licence, terms} = termsOf(one, family);
    const files = one.files?.map(({url}) => absoluteUrl(url, one, context)) ?? [];
    return [
      ['id', undefined, one.id],
      ['title', columns.title, text(one.title)],
      ['authors', columns.authors, joinValues(authorsOf(one))],
      ['issued', columns.year, date ?? said, date ? Number(date.slice(0, 4)) : said],
      ['publisher', messages.publishedBy, one.publisher],
      ['level', columns.level, level, joinNames([level], levels, context)],
      ['series', columns.series, one.series, text(family?.name)],
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
      ['attribution', messages.attribution, quoteOf(one, family, (own) => text(own) ?? '', messages.noYear)],
      ['address', messages.url, absoluteUrl(identityOf(one)?.url, one, context)],
      ['files', columns.files, joinValues(files)],
      ['abstract', messages.abstract, text(one.abstract)],
    ];
  };
  const rest = (one: Publication): readonly CsvEntry[] =>
    verbatim.map((name) => [name, undefined, one[name]]);
  return publications.map((one) => [[...facts(one), ...rest(one)], origin]);
};
