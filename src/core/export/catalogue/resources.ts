import {ownLanguages} from '../../i18n/named-languages.js';
import {defaultLocale, localeOf, type Locale} from '../../i18n/locale.js';
import type {FeedSnapshot} from '../../model/feed-snapshot.js';
import {csvColumns, writeCsv, type CsvRow} from '../csv.js';
import type {ExportContext} from '../export-context.js';
import {projectRows} from '../project-rows.js';
import {publicationRows} from '../publication-rows.js';

/** A table of the feed as a file. There is one of projects and one of publications in each language. */
export interface TableResource {
  readonly list: 'projects' | 'publications';
  readonly lang: string;
  /** Such as projects-fi. */
  readonly name: string;
  /** Such as projects-fi.csv. */
  readonly path: string;
  /** The title in the language of the table. */
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
  /** The public URL of the feed. It may differ from the one that was read. */
  readonly feedUrl: string;
  /** The URL at which the files are published. */
  readonly site: string;
  /** The day for which statuses are derived, YYYY-MM-DD. */
  readonly day: string;
}

/** The tables of a feed for machines: commas, decimal points, and the same column names in every language. */
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

/** A column is numeric if no row has another kind of value. */
const typesOf = (rows: readonly CsvRow[]): ReadonlyMap<string, 'string' | 'number'> => {
  const types = new Map<string, 'string' | 'number'>();
  for (const [name, , value] of rows.flat(2)) {
    if (value === undefined) continue;
    types.set(name, typeof value === 'number' && types.get(name) !== 'string' ? 'number' : 'string');
  }
  return types;
};
