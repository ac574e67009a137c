import {classOf} from '../convert/cell-classes.js';
import {countKnown, hasName, isKnownHeader} from '../convert/headers/recognise-headers.js';
import type {RemarkKind} from '../convert/remark.js';
import {textOf, tidy} from '../values/parsed-value.js';
import {plainCell} from '../values/text-forms.js';

export interface ListRow {
  /** The row number as in a spreadsheet, where the header is row 1. In a JSON list, the position from 1. */
  readonly number: number;
  readonly cells: readonly unknown[];
}
/** A list with its header. */
export interface ListTable {
  readonly columns: readonly string[];
  /** The headers with their line breaks, which separate the languages of a header. */
  readonly headers?: readonly string[];
  readonly rows: readonly ListRow[];
  /** The kind of numbers that its rows have. */
  readonly unit: 'row' | 'record';
  /** The sheet of a workbook, or the path of a list in a JSON file, if there may be several. */
  readonly sheet?: string;
  /** The delimiter of a text file. In such a file, a row with more or fewer cells than the header may be shifted. */
  readonly delimiter?: string;
  /** The text above the header: a title, a date, sometimes the unit of all sums. */
  readonly above?: readonly string[];
  /** The numbers of rows whose cells are merged into one, as in headings. */
  readonly merged?: ReadonlySet<number>;
  /** The numbers of rows that follow a blank row. */
  readonly afterGap?: ReadonlySet<number>;
  /** In a JSON list: inner lists whose first member only became a column, with the records that have them. */
  readonly cut?: ReadonlyMap<string, readonly number[]>;
}
/** Something about the source itself that the user should know. */
export interface SourceRemark {
  readonly row?: number;
  readonly column?: string;
  readonly value?: string;
  readonly message: string;
  readonly isFinding: boolean;
  /** Given if it is neither `source` nor `note`. */
  readonly kind?: RemarkKind;
  readonly sheet?: string;
}
export interface ReadTable {
  readonly table: ListTable;
  readonly remarks: readonly SourceRemark[];
}
/** Rows of cells, before the list in them is found. */
export interface Grid {
  readonly rows: readonly (readonly unknown[])[];
  readonly sheet?: string;
  readonly delimiter?: string;
  /** Indexes of merged rows, from 0. */
  readonly merged?: ReadonlySet<number>;
}

/** How many rows to search: a title, a date and a note may come before the header. */
const searched = 20;

export const isFilled = (cell: unknown): boolean => {
  if (typeof cell !== 'string') return tidy(textOf(cell)) !== '';
  const first = cell.charCodeAt(0);
  // Most cells begin with a letter or a digit.
  return (first > 0x20 && first < 0xa0) || (cell !== '' && tidy(cell) !== '');
};
const filledIn = (cells: readonly unknown[]): number => cells.filter(isFilled).length;

/** A header contains no numbers and dates. In a row that does, "Hanke" is a name. */
const isOfData = (cells: readonly unknown[]): boolean => {
  const classes = cells.map(classOf).filter((one) => one !== 'blank');
  return classes.filter((one) => one !== 'text').length * 3 > classes.length;
};

/** The index of the header row: the first row with most known headers, or the first full row. */
export const headerIndex = (rows: readonly (readonly unknown[])[]): number => {
  const top = rows.slice(0, searched);
  const counts = top.map((cells) => (isOfData(cells) ? 0 : countKnown(cells.map(textOf))));
  const most = Math.max(0, ...counts);
  const filled = top.map(filledIn);
  // A title may contain one known word. Then the header is the row that is as wide as the list.
  const widest = Math.max(0, ...filled);
  if (most > 1 || (most === 1 && (filled[counts.indexOf(1)] ?? 0) * 2 > widest)) return counts.indexOf(most);
  const full = filled.findIndex((count) => count > 1 && count >= widest * 0.8);
  return full === -1 ? filled.findIndex((count) => count > 0) : full;
};

/**
 * Finds the lists in rows of cells; mostly there is one. A header with other columns begins a new list. A repeated
 * header is left among the rows, where it is found later.
 * @param header the row number of the header, from 1, if it is given
 */
export const tablesOf = (grid: Grid, header?: number): readonly ReadTable[] => {
  const first = header === undefined ? headerIndex(grid.rows) : header - 1;
  const starts = [first, ...(header === undefined ? furtherHeaders(grid.rows, first) : [])];
  return starts.map((start, index) =>
    tableAt(grid, start, starts[index + 1] ?? grid.rows.length, index === 0),
  );
};

/** Finds further headers: after a blank row, with a name among their columns, and different from the first. */
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

/** Whether the cells are the same, also if a spreadsheet has marked some of them as texts. */
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
