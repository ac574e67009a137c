import type {ListRow} from '../read/table.js';
import {CellFault, isNothing, isRead, problem, textOf, tidy, type Reading} from '../values/parsed-value.js';
import type {Column, Columns} from './columns.js';
import type {Mapping} from './mapping.js';
import type {Remark} from './remark.js';

/** Reads the cells of a list row by row, and collects remarks on them. */
export class RowReader {
  readonly remarks: Omit<Remark, 'source'>[] = [];
  readonly #byField = new Map<string, Column[]>();
  #row: ListRow = {number: 0, cells: []};
  #name: string | undefined;
  /** The fields of the row that have a value that could not be read. */
  unread = new Set<string>();

  constructor(
    {used}: Columns,
    private readonly mapping: Mapping,
  ) {
    for (const column of used) {
      this.#byField.set(column.field, [...(this.#byField.get(column.field) ?? []), column]);
    }
  }

  /** How many cells of a column contained HTML and were reduced to its text. */
  readonly html = new Map<Column, number>();
  countHtml(column: Column): void {
    this.html.set(column, (this.html.get(column) ?? 0) + 1);
  }

  goTo(row: ListRow): void {
    this.#row = row;
    if (this.unread.size > 0) this.unread = new Set();
    const [column] = this.columns('name').length > 0 ? this.columns('name') : this.columns('title');
    const name = column && row.cells[column.index];
    this.#name = typeof name === 'string' && name.trim() !== '' ? tidy(name) : undefined;
  }
  /** The cell of a column without a field. */
  at(index: number): unknown {
    return this.#row.cells[index];
  }
  columns(field: string): readonly Column[] {
    return this.#byField.get(field) ?? [];
  }

  /** A cell in which the list's own word has been replaced by the feed's. */
  cell({field, index}: Column): unknown {
    const cell = this.#row.cells[index];
    const meaning = this.mapping.values?.[field]?.[tidy(textOf(cell))];
    return meaning ?? (isNothing(cell) ? '' : cell);
  }

  /** The value of a cell. A cell that cannot be read gets a remark and is unknown. */
  take<T>(column: Column, read: (cell: unknown) => Reading<T>): T | undefined {
    const one = oneValue(this.cell(column));
    const reading = isRead(one) ? read(one.value) : one;
    if (!isRead(reading)) {
      if ('problem' in reading) this.say('unknown', column, reading.problem);
      return undefined;
    }
    if (reading.note !== undefined) this.say('note', column, reading.note);
    return reading.value;
  }

  /** The text of a field with one column; the default of the mapping if it is blank. */
  word(field: string): string | undefined {
    for (const column of this.columns(field)) {
      const cell = this.cell(column);
      if (cell instanceof CellFault) this.say('unknown', column, cell.reason);
      const text = cell instanceof CellFault ? '' : tidy(textOf(cell));
      if (text !== '') return text;
    }
    return this.usual(field);
  }

  /** The mapping's default for a field that the list does not state. */
  usual(field: string): string | undefined {
    return this.mapping.defaults?.[field];
  }

  say(kind: Remark['kind'], column: Column | undefined, message: string): void {
    if (kind === 'unknown' && column) this.unread.add(column.field);
    this.remarks.push({
      kind,
      row: this.#row.number,
      message,
      ...(this.#name === undefined ? {} : {name: this.#name}),
      ...(column ? {column: column.header, value: shown(this.#row.cells[column.index])} : {}),
    });
  }
}

/**
 * The value of a cell that repeats one value ("1000
 * 1000"). A cell with several values is unknown.
 */
const oneValue = (cell: unknown): Reading<unknown> => {
  if (typeof cell !== 'string' || !/[|\n]/.test(cell)) return {value: cell};
  const values = [...new Set(cell.split(/[|\n]/).map(tidy).filter(Boolean))];
  return values.length > 1 ? problem('holds several values, so none is read') : {value: values[0] ?? ''};
};

/** The message already names the fault. */
const shown = (cell: unknown): string => (cell instanceof CellFault ? '' : textOf(cell));
