import {writeXlsx} from 'hucre/xlsx';
import {listNames} from '../../core/feed-format/fields.js';
import {isObject} from '../../core/feed-format/scalars.js';
import type {FeedDocument} from '../merge/assemble-feed.js';
import {markOf, memoryOf, writtenMemory, type Memory} from '../merge/import-memory.js';
import {marksName} from '../merge/values-by-path.js';
import {cellOf, type Cell} from './cells.js';
import {checksumOf, checksumPath, exportedSheet} from './checksum.js';
import {columnHelp, helpSheet, usualColumns} from './column-help.js';
import {labelOf, languageIndex, sheetLabels} from './labels.js';
import {eachLeaf, kindAt, type SheetName} from './paths.js';
import {referenceOf} from './references.js';

type Rows = (Cell | null)[][];
const valueLabels = [
  ['Tieto', 'Arvo'],
  ['Uppgift', 'Värde'],
  ['Field', 'Value'],
] as const;

/**
 * Writes a feed as a workbook: a sheet that explains the columns in Finnish, Swedish and English, one for each of
 * the feed's lists, and one for its own values. The headings are in the office's language; the fields' paths are in
 * a hidden row below them. Importing the workbook gives the same feed again.
 */
export const writeFeedWorkbook = (document: FeedDocument, language = 'fi'): Promise<Uint8Array> => {
  const names = listNames.filter((name) => Array.isArray(document[name]));
  const first = ['projects', 'publications', 'themes', 'cities', 'funds'];
  const ordered = [...names].sort((a, b) => (first.indexOf(a) + 1 || 9) - (first.indexOf(b) + 1 || 9));
  const own = Object.fromEntries(
    Object.entries(document).filter(([name]) => !(names as readonly string[]).includes(name)),
  );
  const index = languageIndex(language);
  const labelled = (name: string): string => sheetLabels[name]?.[index] ?? name;
  const help = columnHelp.map(({sheet, path, fi, sv, en}, at): Rows[number] =>
    at === 0 ? [sheet, path, fi, sv, en] : [labelled(sheet), labelOf(path, language), fi, sv, en],
  );
  const sheets = [
    {name: helpSheet, rows: help, frozen: 1},
    ...ordered.map((name) => ({
      name: labelled(name),
      rows: rowsOf(name, document[name] as readonly unknown[], language),
      frozen: 2,
    })),
    {name: labelled('feed'), rows: ownRows(own, checksumOf(document), language), frozen: 1},
  ];
  const written = sheets.map(({name, rows, frozen}) => ({
    name,
    rows,
    freezePane: {rows: frozen},
    columns: (rows[0] ?? []).map((_, at) =>
      name === labelled('feed') && at === 2 ? {width: 8, hidden: true} : {width: at === 0 ? 16 : 26},
    ),
    ...(frozen === 2 ? {rowDefs: new Map([[1, {hidden: true}]])} : {}),
  }));
  const base = {name: exportedSheet, rows: exportedRows(document, language), hidden: true};
  // The workbook opens at the projects. The help is the sheet to the left.
  return writeXlsx({sheets: [...written, base], activeSheet: 1});
};

const ownRows = (own: Readonly<Record<string, unknown>>, checksum: string, language: string): Rows => {
  const labels = valueLabels[languageIndex(language)];
  const rows: Rows = [[...labels, 'field']];
  const seen = new Set<string>();
  eachLeaf(own, (path, value) => {
    seen.add(path);
    if (value !== undefined) rows.push([labelOf(path, language), cellOf(value, kindAt('feed', path)), path]);
  });
  for (const path of usualColumns('feed')) {
    const isThere = seen.has(path) || [...seen].some((one) => one.startsWith(`${path}.`));
    if (!isThere && path !== 'publisher.name') rows.push([labelOf(path, language), null, path]);
  }
  rows.push([checksumPath, checksum, checksumPath]);
  return rows;
};

const rowsOf = (sheet: SheetName, records: readonly unknown[], language: string): Rows => {
  const columns = new Map(usualColumns(sheet).map((path, index) => [path, index]));
  const read = records.filter(isObject).map((record) => {
    const leaves = new Map<string, Cell>();
    eachLeaf(record, (path, value) => {
      if (value === undefined || path === marksName) return;
      if (!columns.has(path)) columns.set(path, columns.size);
      leaves.set(path, cellOf(value, kindAt(sheet, path)));
    });
    return leaves;
  });
  const paths = [...columns.keys()];
  return [
    paths.map((path) => labelOf(path, language)),
    paths,
    ...read.map((leaves) => paths.map((path) => leaves.get(path) ?? null)),
  ];
};

/** The current state of each record, so that an import can find edited cells. */
const exportedRows = (document: FeedDocument, language: string): Rows => {
  const own = typeof document['language'] === 'string' ? document['language'] : language;
  const rows: Rows = [['list', 'id', 'marks', 'references']];
  for (const name of ['projects', 'publications'] as const) {
    const records = document[name];
    for (const record of Array.isArray(records) ? (records as readonly unknown[]) : [])
      if (isObject(record))
        rows.push([
          name,
          String(record['id']),
          writtenMemory(memoryOf(record, own)),
          writtenMemory(referencesIn(name, record)),
        ]);
  }
  return rows;
};

/**
 * Ids that refer to other records, by the paths of their columns. An import does not report references that were
 * unresolved before.
 */
const referencesIn = (name: SheetName, record: Readonly<Record<string, unknown>>): Memory => {
  const found = new Map<string, string>();
  eachLeaf(record, (path, value) => {
    if (referenceOf(kindAt(name, path))) found.set(path, markOf(value));
  });
  return found;
};
