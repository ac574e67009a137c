import type {ListName} from '../../core/model/feed.js';
import {isObject} from '../../core/feed-format/scalars.js';
import {idHash, idOf} from '../convert/ids.js';
import type {SourcePosition} from '../convert/import-result.js';
import type {Remark} from '../convert/remark.js';
import {isSumWord} from '../convert/total-words.js';
import {markOf, type Memory} from '../merge/import-memory.js';
import {isRead, textOf, tidy} from '../values/parsed-value.js';
import {withoutAbout} from '../values/units.js';
import {readCell} from './cells.js';
import {kindAt, recordFromPaths} from './paths.js';
import {referenceOf, type References, type RowValues} from './references.js';
import type {FeedSheet} from './sheet-columns.js';
import {typeOf} from './words.js';

type Say = (remark: Omit<Remark, 'source'>) => void;
export interface ReadRecords {
  readonly records: readonly RowValues[];
  readonly places: ReadonlyMap<string, SourcePosition>;
}

/** Reads the records of a sheet. Rows that share an id or a code are kept apart, and both are reported. */
export const readRecords = (
  {name, sheet, columns, above}: FeedSheet,
  references: References,
  bases: readonly ReadonlyMap<string, Memory>[],
  say: Say,
): ReadRecords => {
  const title = name === 'publications' ? 'title' : name === 'facts' ? 'label' : 'name';
  const titles = columns.filter(({path}) => path === title || path?.startsWith(`${title}.`) === true);
  const idColumn = columns.find(({path}) => path === 'id');
  const drafts: {readonly record: RowValues; readonly row: number; readonly isGiven: boolean}[] = [];
  for (const [at, cells] of sheet.rows.slice(above).entries()) {
    const row = at + above + 1;
    const label = titles.map(({index}) => tidy(textOf(cells[index]))).find(Boolean);
    const key = idColumn === undefined ? '' : `${name} ${textOf(cells[idColumn.index])}`;
    const base = bases.flatMap((one) => one.get(key) ?? []);
    const leaves = new Map<string, unknown>();
    for (const {index, header, path} of columns) {
      if (path === undefined) continue;
      const cell = cells[index];
      const tell = (kind: Remark['kind'], message: string, result?: string): void =>
        say({
          kind,
          sheet: sheet.name,
          row,
          column: header,
          value: textOf(cell),
          message,
          ...(label === undefined ? {} : {name: label}),
          ...(result === undefined ? {} : {result}),
        });
      const value = readLeaf(name, path, cell, references, base, tell);
      if (value !== undefined) leaves.set(path, value);
      if (value !== undefined && isAbout(path, cell)) leaves.set(path.replace(/[^.]+$/, 'approximate'), true);
    }
    if (leaves.size === 0) continue;
    const record = recordFromPaths(leaves);
    const value = cells
      .map((cell) => tidy(textOf(cell)))
      .filter(Boolean)
      .join(' | ');
    if (record[title] === undefined) {
      say({
        kind: 'left-out',
        sheet: sheet.name,
        row,
        value,
        message: `the row has no ${title}, so it is left out`,
      });
    } else if (
      label !== undefined &&
      isSumWord(label) &&
      record['lead'] === undefined &&
      record['start'] === undefined
    ) {
      say({kind: 'left-out', sheet: sheet.name, row, value, message: 'is a row of sums, so it is left out'});
    } else {
      const isGiven = record['id'] !== undefined || record['code'] !== undefined;
      drafts.push({record: {...record, id: givenId(record, title)}, row, isGiven});
    }
  }
  return apart(drafts, name, sheet.name, say);
};

const isAbout = (path: string, cell: unknown): boolean =>
  /^funding(?:\[\d+\])?\.[^.]+$/.test(path) && typeof cell === 'string' && withoutAbout(tidy(cell))[1];

const readLeaf = (
  sheet: ListName | 'feed',
  path: string,
  cell: unknown,
  references: References,
  base: readonly Memory[],
  tell: (kind: Remark['kind'], message: string, result?: string) => void,
): unknown => {
  const kind = kindAt(sheet, path);
  if (path === 'partners' && typeof cell === 'string' && !cell.trim().startsWith('[')) {
    const names = cell.split(/[;\n]/).map(tidy).filter(Boolean);
    return names.length === 0 ? undefined : names.map((name) => ({name}));
  }
  const reading = readCell(cell, kind);
  if ('problem' in reading) tell('unknown', reading.problem);
  if (!isRead(reading)) return undefined;
  const {value} = reading;
  // A cell that was not edited since the export gets the feed's original value.
  if (base.some((memory) => memory.get(path) === markOf(value))) return value;
  const reference = referenceOf(kind);
  if (reference && (typeof value === 'string' || Array.isArray(value))) {
    const {ids, unknown} = references.read(
      typeof value === 'string' ? [tidy(value)] : (value as readonly string[]).map(String),
      reference.list,
    );
    for (const name of unknown)
      tell(
        'unknown',
        `"${name}" is none of the ${reference.list} of the feed, so it is left out`,
        ids.join('; '),
      );
    return ids.length === 0 ? undefined : reference.isMany ? ids : ids[0];
  }
  if (sheet === 'publications' && path === 'type' && typeof value === 'string') {
    const type = typeOf(tidy(value));
    if (type === undefined)
      tell(
        'unknown',
        'is no type of publications that is known: report, book, article, webpage and document are',
        'document',
      );
    return type ?? 'document';
  }
  return value;
};

const givenId = (record: RowValues, title: string): string => {
  const {id, code} = record;
  if (id !== undefined) return typeof id === 'string' ? id : textOf(id);
  return code === undefined
    ? `p${idHash(`${textOf(record[title])}\n${textOf(isObject(record['lead']) ? record['lead']['name'] : '')}`)}`
    : idOf(textOf(code));
};

const apart = (
  drafts: readonly {readonly record: RowValues; readonly row: number; readonly isGiven: boolean}[],
  name: string,
  sheet: string,
  say: Say,
): ReadRecords => {
  const groups = new Map<string, number[]>();
  const places = new Map<string, SourcePosition>();
  const records = drafts.map(({record, row, isGiven}) => {
    const own = String(record['id']);
    const rows = groups.get(own.toLowerCase()) ?? [];
    rows.push(row);
    groups.set(own.toLowerCase(), rows);
    const id = rows.length === 1 ? own : `${own.slice(0, 180)}-${rows.length}`;
    places.set(id, {row, sheet, isGiven});
    return {...record, id};
  });
  for (const [id, rows] of groups) {
    if (rows.length < 2) continue;
    const list = `${rows.slice(0, -1).join(', ')} and ${rows.at(-1) ?? ''}`;
    const what = drafts.some(
      ({record}) => record['code'] !== undefined && idOf(textOf(record['code'])).toLowerCase() === id,
    )
      ? 'code'
      : 'id';
    say({
      kind: 'source',
      sheet,
      row: rows[0] ?? 0,
      value: id,
      result: rows.map((_, index) => (index === 0 ? id : `${id}-${index + 1}`)).join(', '),
      message: `rows ${list} of ${name} have the same ${what}: they were kept apart, nothing of them is mixed`,
    });
  }
  return {records, places};
};
