import {writeXlsx} from 'hucre/xlsx';
import {listNames} from '../../core/format/format.js';
import {isObject} from '../../core/format/scalars.js';
import type {FeedDocument} from '../merge/assemble.js';
import {cellOf, type Cell} from './cells.js';
import {columnHelp, helpSheet, usualColumns} from './column-help.js';
import {eachLeaf, kindAt, type SheetName} from './paths.js';

type Rows = (Cell | null)[][];

/**
 * A feed as a workbook: a sheet for its own values, one for each of its lists, and one that explains the columns
 * in Finnish, Swedish and English. Importing it gives the same feed again.
 */
export const writeFeedWorkbook = (document: FeedDocument): Promise<Uint8Array> => {
  const names = listNames.filter((name) => Array.isArray(document[name]));
  const own = Object.fromEntries(
    Object.entries(document).filter(([name]) => !(names as readonly string[]).includes(name)),
  );
  const sheets = [
    ...names.map((name) => ({name, rows: rowsOf(name, document[name] as readonly unknown[])})).reverse(),
    {name: 'feed', rows: ownRows(own)},
    {
      name: helpSheet,
      rows: columnHelp.map(({sheet, path, fi, sv, en}): Rows[number] => [sheet, path, fi, sv, en]),
    },
  ];
  return writeXlsx({
    sheets: sheets.map(({name, rows}) => ({
      name,
      rows,
      freezePane: {rows: 1},
      columns: (rows[0] ?? []).map((_, index) => ({width: index === 0 ? 14 : 24})),
    })),
  });
};

const ownRows = (own: Readonly<Record<string, unknown>>): Rows => {
  const rows: Rows = [['field', 'value']];
  eachLeaf(own, (path, value) => {
    if (value !== undefined) rows.push([path, cellOf(value, kindAt('feed', path))]);
  });
  return rows;
};

const rowsOf = (sheet: SheetName, records: readonly unknown[]): Rows => {
  const columns = new Map(usualColumns(sheet).map((path, index) => [path, index]));
  const read = records.filter(isObject).map((record) => {
    const leaves = new Map<string, Cell>();
    eachLeaf(record, (path, value) => {
      if (value === undefined) return;
      if (!columns.has(path)) columns.set(path, columns.size);
      leaves.set(path, cellOf(value, kindAt(sheet, path)));
    });
    return leaves;
  });
  const header = [...columns.keys()];
  return [header, ...read.map((leaves) => header.map((path) => leaves.get(path) ?? null))];
};
