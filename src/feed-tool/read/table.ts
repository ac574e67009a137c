import {countKnown} from '../map/recognise.js';
import {textOf, tidy} from '../values/parsed-value.js';

export interface Row {
  /** As a spreadsheet numbers it: the header of a list is row 1. Of a JSON list the place, from 1. */
  readonly number: number;
  readonly cells: readonly unknown[];
}
/** A list with its header. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** Where its rows have their numbers from. */
  readonly unit: 'row' | 'record';
}
/** Something about a source as a whole that a reader should know. */
export interface SourceRemark {
  readonly row?: number;
  readonly column?: string;
  readonly value?: string;
  readonly message: string;
  readonly isFinding: boolean;
}
export interface ReadTable {
  readonly table: Table;
  readonly remarks: readonly SourceRemark[];
}

/** A title, a date and a note may stand above the header. */
const searched = 20;

const isFilled = (cell: unknown): boolean => tidy(textOf(cell)) !== '';

/** The index of the header among the rows: the first that knows most headers, else the first of two cells. */
export const headerIndex = (rows: readonly (readonly unknown[])[]): number => {
  const top = rows.slice(0, searched);
  const counts = top.map((cells) => countKnown(cells.map(textOf)));
  const most = Math.max(0, ...counts);
  if (most > 0) return counts.indexOf(most);
  const filled = top.findIndex((cells) => cells.filter(isFilled).length > 1);
  return filled === -1 ? top.findIndex((cells) => cells.some(isFilled)) : filled;
};

/**
 * Rows of cells as a table. Blank rows are passed over; a repeated header gets a number of its own; rows that
 * are longer than the header are named, as their cells may have shifted.
 * @param header where the header stands, if that is told: the number of its row, from 1.
 */
export const tableOf = (rows: readonly (readonly unknown[])[], header?: number): ReadTable => {
  const at = header === undefined ? headerIndex(rows) : header - 1;
  const remarks: SourceRemark[] = [];
  const columns: string[] = [];
  for (const cell of rows[at] ?? []) {
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
  const body: Row[] = [];
  for (let index = at + 1; index < rows.length; index++) {
    const cells = rows[index] ?? [];
    if (!cells.some(isFilled)) continue;
    body.push({number: index + 1, cells});
    const beyond = cells.slice(columns.length).filter(isFilled);
    if (beyond.length > 0) {
      remarks.push({
        row: index + 1,
        value: beyond.map(textOf).join(' | '),
        message: `has more cells than the header (${columns.length}): they may have shifted`,
        isFinding: true,
      });
    }
  }
  return {table: {columns, rows: body, unit: 'row'}, remarks};
};
