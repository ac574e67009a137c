import {classOf} from '../convert/cell-classes.js';
import {countKnown, hasName, isKnownHeader} from '../convert/headers/recognise-headers.js';
import type {RemarkKind} from '../convert/remark.js';
import {textOf, tidy} from '../values/parsed-value.js';
import {plainCell} from '../values/text-forms.js';

export interface ListRow {
  /** As a spreadsheet numbers it: the header of a list is row 1. Of a JSON list the place, from 1. */
  readonly number: number;
  readonly cells: readonly unknown[];
}
/** A list with its header. */
export interface ListTable {
  readonly columns: readonly string[];
  /** The headers with their line breaks, which part the languages of a header. */
  readonly headers?: readonly string[];
  readonly rows: readonly ListRow[];
  /** Where its rows have their numbers from. */
  readonly unit: 'row' | 'record';
  /** The sheet of a workbook, or the way to the list in a JSON file, where there may be several. */
  readonly sheet?: string;
  /** What parts the cells of a text: there a row of another width than the header has lost its places. */
  readonly delimiter?: string;
  /** What stands above the header: a title, a date, at times the unit of all sums. */
  readonly above?: readonly string[];
  /** The numbers of rows whose cells are merged into one, as headings are. */
  readonly merged?: ReadonlySet<number>;
  /** The numbers of rows with a blank row before them. */
  readonly afterGap?: ReadonlySet<number>;
  /** Of a JSON list: lists inside a record of which only the first member is a column, with their records. */
  readonly cut?: ReadonlyMap<string, readonly number[]>;
}
/** Something about a source as a whole that a reader should know. */
export interface SourceRemark {
  readonly row?: number;
  readonly column?: string;
  readonly value?: string;
  readonly message: string;
  readonly isFinding: boolean;
  /** Where it is more than `source` or `note`. */
  readonly kind?: RemarkKind;
  readonly sheet?: string;
}
export interface ReadTable {
  readonly table: ListTable;
  readonly remarks: readonly SourceRemark[];
}
/** Rows of cells as they come, before anybody knows which of them are the list. */
export interface Grid {
  readonly rows: readonly (readonly unknown[])[];
  readonly sheet?: string;
  readonly delimiter?: string;
  /** Indexes of merged rows, from 0. */
  readonly merged?: ReadonlySet<number>;
}

/** A title, a date and a note may stand above the header. */
const searched = 20;

export const isFilled = (cell: unknown): boolean => {
  if (typeof cell !== 'string') return tidy(textOf(cell)) !== '';
  const first = cell.charCodeAt(0);
  // Most cells begin with a letter or a digit.
  return (first > 0x20 && first < 0xa0) || (cell !== '' && tidy(cell) !== '');
};
const filledIn = (cells: readonly unknown[]): number => cells.filter(isFilled).length;

/** Numbers and dates stand in no header: "Hanke" in a row of them is a name. */
const isOfData = (cells: readonly unknown[]): boolean => {
  const classes = cells.map(classOf).filter((one) => one !== 'blank');
  return classes.filter((one) => one !== 'text').length * 3 > classes.length;
};

/** The index of the header among the rows: the first that knows most headers, else the first that is full. */
export const headerIndex = (rows: readonly (readonly unknown[])[]): number => {
  const top = rows.slice(0, searched);
  const counts = top.map((cells) => (isOfData(cells) ? 0 : countKnown(cells.map(textOf))));
  const most = Math.max(0, ...counts);
  const filled = top.map(filledIn);
  // One known word may stand in a title; then the row that is as full as the list is the header.
  const widest = Math.max(0, ...filled);
  if (most > 1 || (most === 1 && (filled[counts.indexOf(1)] ?? 0) * 2 > widest)) return counts.indexOf(most);
  const full = filled.findIndex((count) => count > 1 && count >= widest * 0.8);
  return full === -1 ? filled.findIndex((count) => count > 0) : full;
};

/**
 * The lists in rows of cells, mostly one. A header that names other columns than the one above begins a list of
 * its own; one that repeats it is left to be found among the rows.
 * @param header where the header stands, if that is told: the number of its row, from 1.
 */
export const tablesOf = (grid: Grid, header?: number): readonly ReadTable[] => {
  const first = header === undefined ? headerIndex(grid.rows) : header - 1;
  const starts = [first, ...(header === undefined ? furtherHeaders(grid.rows, first) : [])];
  return starts.map((start, index) =>
    tableAt(grid, start, starts[index + 1] ?? grid.rows.length, index === 0),
  );
};

/** Headers below the first: after a blank row, with a name among their columns, and not the same once more. */
const furtherHeaders = (rows: Grid['rows'], first: number): readonly number[] => {
  const found: number[] = [];
  let current = keysOf(rows[first] ?? []);
  for (let index = first + 2; index < rows.length; index++) {
    const cells = rows[index] ?? [];
    if (rows[index - 1]?.some(isFilled) !== false || !cells.some(isFilled)) continue;
    const texts = cells.map(textOf);
    if (!texts.some(isKnownHeader) || countKnown(texts) < 2 || !hasName(texts)) continue;
    const keys = keysOf(cells);
    if (keys === current) continue;
    current = keys;
    found.push(index);
  }
  return found;
};
const keysOf = (cells: readonly unknown[]): string => cells.map((cell) => tidy(textOf(cell))).join('\u0000');

/** The same cells, or a copy where some were kept in a spreadsheet's way of keeping texts. */
const plainCells = (cells: readonly unknown[]): readonly unknown[] => {
  let copy: unknown[] | undefined;
  for (let index = 0; index < cells.length; index++) {
    const plain = plainCell(cells[index]);
    if (plain === cells[index]) continue;
    copy ??= [...cells];
    copy[index] = plain;
  }
  return copy ?? cells;
};

const tableAt = (grid: Grid, at: number, end: number, isFirst: boolean): ReadTable => {
  const {rows, sheet, delimiter, merged} = grid;
  const remarks: SourceRemark[] = [];
  const columns: string[] = [];
  for (const cell of plainCells(rows[at] ?? [])) {
    const name = tidy(textOf(cell));
    const isRepeated = name !== '' && columns.includes(name);
    let number = 2;
    while (columns.includes(`${name} (${number})`)) number++;
    columns.push(isRepeated ? `${name} (${number})` : name);
    if (isRepeated) {
      const message = `this header stands twice: the later one is called "${name} (${number})" here`;
      remarks.push({row: at + 1, column: name, message, isFinding: true});
    }
  }
  const body: ListRow[] = [];
  const afterGap = new Set<number>();
  let isGap = false;
  for (let index = at + 1; index < end; index++) {
    const cells = rows[index] ?? [];
    if (!cells.some(isFilled)) {
      isGap = true;
      continue;
    }
    if (isGap) afterGap.add(index + 1);
    isGap = false;
    body.push({number: index + 1, cells: plainCells(cells)});
  }
  const above = rows.slice(isFirst ? 0 : Math.max(0, at - 3), Math.max(at, 0)).map((cells) =>
    cells
      .filter(isFilled)
      .map((cell) => tidy(textOf(cell)))
      .join(' '),
  );
  const table: ListTable = {
    columns,
    headers: (rows[at] ?? []).map(textOf),
    rows: body,
    unit: 'row',
    afterGap,
    above: above.filter(Boolean),
    ...(sheet === undefined ? {} : {sheet}),
    ...(delimiter === undefined ? {} : {delimiter}),
    ...(merged === undefined ? {} : {merged: new Set([...merged].map((index) => index + 1))}),
  };
  return {table, remarks};
};
