import {isFilled, type ListRow, type ListTable} from '../read/table.js';
import {textOf, tidy} from '../values/parsed-value.js';
import {classOf, contradicts, kindOfField} from './cell-classes.js';
import type {Columns} from './columns.js';
import {isKnownHeader} from './headers/recognise-headers.js';
import type {Remark} from './remark.js';
import {isNote, isSumWord, mayBeSum} from './total-words.js';

export interface RecordRows {
  readonly rows: readonly ListRow[];
  readonly remarks: readonly Omit<Remark, 'source'>[];
  /** The texts of rows that are not records. One of them may name the unit of all sums. */
  readonly texts: readonly string[];
}

/** The pattern of most rows of a list. */
interface Pattern {
  readonly used: Columns['used'];
  readonly names: readonly number[];
  /** Columns besides the name that nearly every complete row fills. */
  readonly core: readonly number[];
  /** How many columns a usual row fills. */
  readonly usual: number;
  readonly codes: ReadonlySet<string>;
  readonly codeColumn: number | undefined;
  readonly lastFull: number;
}

/**
 * The rows of a list that are records. Totals, headings, repeated headers, footnotes and legends are left out, each
 * with a remark.
 */
export const recordRows = (table: ListTable, columns: Columns): RecordRows => {
  const pattern = patternOf(table, columns);
  const remarks: Omit<Remark, 'source'>[] = [];
  const texts: string[] = [];
  const header = new Map(table.columns.map((name, index) => [index, name]));
  let isTail = false;
  const rows = table.rows.filter((row, index) => {
    isTail ||= index > pattern.lastFull && table.afterGap?.has(row.number) === true;
    const reason = reasonAgainst(row, index, table, pattern, header, isTail);
    if (reason === undefined) return true;
    const shown = row.cells
      .filter(isFilled)
      .map((cell) => tidy(textOf(cell)))
      .join(' | ');
    texts.push(shown);
    remarks.push({kind: 'left-out', row: row.number, value: shown, message: reason});
    return false;
  });
  return {rows, remarks, texts};
};

const count = (cells: readonly unknown[]): number => cells.filter(isFilled).length;

const patternOf = ({rows}: ListTable, {used}: Columns): Pattern => {
  const names = used.filter(({field}) => field === 'name' || field === 'title').map(({index}) => index);
  const others = [...new Set(used.map(({index}) => index))].filter((index) => !names.includes(index));
  const counts = rows.map(({cells}) => count(cells));
  // Up to half of the rows may be headings, so the pattern comes from the fuller half.
  const sorted = [...counts].sort((a, b) => a - b);
  const usual = sorted[Math.floor(sorted.length * 0.75)] ?? 0;
  const full = rows.filter((_, index) => (counts[index] ?? 0) * 2 > usual && (counts[index] ?? 0) > 1);
  const sample =
    full.length > 500 ? full.filter((_, index) => index % Math.ceil(full.length / 500) === 0) : full;
  const core = others.filter(
    (index) => sample.filter(({cells}) => isFilled(cells[index])).length >= Math.max(1, sample.length * 0.75),
  );
  const codeColumn = used.find(({field}) => field === 'code' || field === 'id')?.index;
  const codes = new Set(codeColumn === undefined ? [] : sample.map(({cells}) => shapeOf(cells[codeColumn])));
  const lastFull = rows.findLastIndex(
    ({cells}) => core.filter((index) => isFilled(cells[index])).length * 2 >= core.length,
  );
  return {used, names, core, usual, codes, codeColumn, lastFull: core.length === 0 ? rows.length : lastFull};
};
/** "A70202" and "S10324" have one shape; "EAKR" has another. */
export const shapeOf = (cell: unknown): string =>
  textOf(cell)
    .trim()
    .replace(/\p{L}+/gu, 'a')
    .replace(/\d+/g, '9');

/** Why a row is not a record; undefined if it is one. */
const reasonAgainst = (
  row: ListRow,
  index: number,
  {columns, merged}: ListTable,
  pattern: Pattern,
  header: ReadonlyMap<number, string>,
  isTail: boolean,
): string | undefined => {
  const {cells, number} = row;
  const {used, core, usual, codes, codeColumn} = pattern;
  const filled = count(cells);
  const width = columns.length;
  if (isHeader(cells, header, filled)) return 'is the header once more, so it is left out';
  if (index < 3 && isOtherHeader(cells, used, filled))
    return 'is the header in other words or another language, so it is left out';
  if (filled > 2 && index < 3 && isNumbering(cells, filled))
    return 'only numbers the columns, so it is left out';
  let lacking = 0;
  for (const column of core) if (!isFilled(cells[column])) lacking++;
  // The usual case, checked first: the row has everything that a record has.
  if (lacking === 0 && core.length > 2 && merged === undefined) return undefined;
  const first = tidy(textOf(cells.find(isFilled)));
  const hasCode =
    codeColumn !== undefined && isFilled(cells[codeColumn]) && codes.has(shapeOf(cells[codeColumn]));
  const isThin = core.length > 0 && lacking > 0;
  const words = cells
    .filter((cell) => typeof cell === 'string' && isFilled(cell) && classOf(cell) === 'text')
    .map(textOf);
  const isComplete = lacking === 0 && (core.length > 1 || (hasCode && core.length > 0));
  // A row of totals has little other text: "Total Recycling Ltd" is the lead of a project with a name.
  const sum =
    words.length > 3
      ? undefined
      : words.find((text) => isSumWord(text) || (words.length === 1 && mayBeSum(text)));
  if (sum !== undefined && !isComplete && !(hasCode && words.length > 1 && !isSumWord(sum))) {
    if (isSumWord(sum) || isThin) return 'is a row of sums, so it is left out';
  }
  if (merged?.has(number)) return 'is a heading over several columns, so it is left out';
  if (hasCode && !isTail) return undefined;
  if (filled === 1) {
    if (usual > 2 || isTail) return isNote(first) || isTail ? note : heading;
    return isNote(first) || /:\s*$/.test(first) ? note : undefined;
  }
  if (isThin && isNote(first) && lacking * 2 >= core.length) return note;
  if (core.length === 0) return undefined;
  // Below the list, after a blank row, a row that lacks most fields of a record is a legend.
  if (isTail && lacking * 2 >= core.length && !(hasCode && core.length - lacking > 1)) return legend;
  const isSparse = filled * 3 <= Math.min(usual, width) || (filled === 2 && usual >= 5);
  if (isSparse && lacking * 3 >= core.length * 2 && index > pattern.lastFull) return legend;
  return undefined;
};
const heading = 'has nothing but one cell, like a heading or a note, so it is left out';
const note = 'is a note, so it is left out';
const legend = 'does not look like the rows of the list, so it is left out';

const isHeader = (
  cells: readonly unknown[],
  header: ReadonlyMap<number, string>,
  filled: number,
): boolean => {
  let same = 0;
  for (const [index, cell] of cells.entries()) {
    const name = header.get(index);
    if (name === undefined || name === '') continue;
    if (
      cell === name ||
      (typeof cell === 'string' && cell.length < 200 && tidy(cell).toLowerCase() === name.toLowerCase())
    )
      same++;
    // In very long lists the first cells decide.
    else if (index > 3 && same === 0) return false;
  }
  return same > 0 && same * 2 >= filled && (same > 1 || filled === 1);
};

/** Repeated headers in another language, or words in columns of dates and sums. */
const isOtherHeader = (cells: readonly unknown[], used: Columns['used'], filled: number): boolean => {
  const texts = cells.map((cell) => textOf(cell)).filter((text) => text !== '' && text.length < 80);
  const known = texts.filter(isKnownHeader).length;
  if (known > 1 && known * 2 >= filled) return true;
  const typed = used.filter(({field}) => ['date', 'number'].includes(kindOfField(field) ?? ''));
  const words = typed.filter(
    ({field, index}) =>
      /\p{L}{2}/u.test(textOf(cells[index])) && contradicts(cells[index], kindOfField(field)),
  );
  const blank = typed.filter(({index}) => !isFilled(cells[index]));
  return words.length > 1 && words.length + blank.length === typed.length;
};

/** "1 | 2 | 3" or "a | b | c" under the header. */
const isNumbering = (cells: readonly unknown[], filled: number): boolean => {
  const texts = cells.map((cell) => textOf(cell).trim().toLowerCase().replace(/[().]/g, ''));
  const isIn = (of: (index: number) => string): boolean =>
    texts.every((text, index) => text === '' || text === of(index));
  return (
    filled === texts.filter(Boolean).length &&
    (isIn((index) => String(index + 1)) || isIn((index) => String.fromCharCode(97 + index)))
  );
};
