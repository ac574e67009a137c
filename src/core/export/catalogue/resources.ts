import {ownLanguages} from '../../i18n/named-languages.js';
import {defaultLocale, localeOf, type Locale} from '../../i18n/locale.js';
import type {FeedSnapshot} from '../../model/feed-snapshot.js';
import {csvColumns, writeCsv, type CsvRow} from '../csv.js';
import type {ExportContext} from '../export-context.js';
import {projectRows} from '../project-rows.js';
import {publicationRows} from '../publication-rows.js';

/** A table of the feed as a file: one of projects and one of publications in each language. */
export interface TableResource {
  readonly list: 'projects' | 'publications';
  readonly lang: string;
  /** projects-fi */
  readonly name: string;
  /** projects-fi.csv */
  readonly path: string;
  /** In its language. */
  readonly title: string;
  readonly text: string;
  readonly fields: readonly {
    readonly name: string;
    readonly title: string | undefined;
    readonly type: 'string' | 'number';
  }[];
}
export interface TablesContext {
  readonly snapshot: FeedSnapshot;
  /** The address of the feed for everybody, which may be another than the one it was read from. */
  readonly feedUrl: string;
  /** The address at which the files are published. */
  readonly site: string;
  /** The day for which statuses hold, YYYY-MM-DD. */
  readonly day: string;
}

/** The tables of a feed for machines: commas, decimal points and columns that keep their names in every language. */
export const tableResources = ({snapshot, site, feedUrl, day}: TablesContext): readonly TableResource[] => {
  const {feed} = snapshot;
  return ownLanguages.flatMap((lang) => {
    const locale = localeOf(lang) ?? defaultLocale;
    const published = {...snapshot, url: feedUrl};
    const context: ExportContext = {snapshot: published, locale, page: site, retrieved: day, day};
    const tables = [
      ['projects', 'project-list', projectRows(feed.projects, context)],
      ['publications', 'publication-table', publicationRows(feed.publications, context)],
    ] as const;
    return tables.flatMap(([list, widget, rows]) =>
      rows.length === 0 ? [] : [tableOf(list, locale.messages.widgets[widget], rows, locale)],
    );
  });
};

const tableOf = (
  list: TableResource['list'],
  title: string,
  rows: readonly CsvRow[],
  {code}: Locale,
): TableResource => {
  const columns = csvColumns(rows, false);
  const types = typesOf(rows);
  return {
    list,
    lang: code,
    name: `${list}-${code}`,
    path: `${list}-${code}.csv`,
    title,
    text: writeCsv(rows, {isForPeople: false, hasDecimalComma: false}),
    fields: [...columns].map(([name, [, label]]) => ({
      name,
      title: label,
      type: types.get(name) ?? 'string',
    })),
  };
};

/** A column is one of numbers where no row has anything else in it. */
const typesOf = (rows: readonly CsvRow[]): ReadonlyMap<string, 'string' | 'number'> => {
  const types = new Map<string, 'string' | 'number'>();
  for (const [name, , value] of rows.flat(2)) {
    if (value === undefined) continue;
    types.set(name, typeof value === 'number' && types.get(name) !== 'string' ? 'number' : 'string');
  }
  return types;
};
