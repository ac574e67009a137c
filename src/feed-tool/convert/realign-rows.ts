import {isFilled, type ListRow, type ListTable} from '../read/table.js';
import {textOf} from '../values/parsed-value.js';
import {contradicts, fits, kindsOf, type Kind} from './cell-classes.js';
import type {Columns} from './columns.js';
import {shapeOf} from './record-rows.js';
import type {Remark} from './remark.js';

/**
 * Repairs rows whose cells are shifted, because a cell is missing or an unquoted delimiter has split one. All
 * plausible readings of the row are compared: cells in which they agree are kept, the others become unknown.
 */
export interface Realigned {
  readonly rows: readonly ListRow[];
  readonly remarks: readonly Omit<Remark, 'source'>[];
  /** The fields that are lost, by row number. */
  readonly lost: ReadonlyMap<number, readonly string[]>;
}
type Cells = readonly unknown[];

export const realign = (table: ListTable, {used}: Columns, wanted: readonly ListRow[]): Realigned => {
  const width = table.columns.length;
  const whole = wanted.filter(({cells}) => cells.length === width);
  const kinds = kindsOf(width, used, whole.length > 0 ? whole : wanted);
  const codes = codePattern(used, whole);
  const remarks: Omit<Remark, 'source'>[] = [];
  const lostFields = new Map<number, readonly string[]>();
  const isPadded = isMostlyPadded(table, wanted, width);
  const rows = wanted.map((row) => {
    const {cells} = row;
    const found =
      lastFilled(cells) > width
        ? readings(joined(cells, width, table.delimiter ?? ''), kinds, codes)
        : isPadded && cells.length < width
          ? readings(spread(cells, width), kinds, codes)
          : moved(cells, kinds, codes);
    if (!found) return row;
    const {cells: certain, lost} = agreed(found, width);
    lostFields.set(
      row.number,
      used.filter(({index}) => lost.includes(index)).map(({field}) => field),
    );
    const texts = cells.map(textOf);
    const names = lost.map((index) => table.columns[index] ?? '').filter(Boolean);
    const said = lost.length === 0 ? 'the cells were put into their places' : `unknown: ${names.join(', ')}`;
    remarks.push({
      kind: 'unknown',
      row: row.number,
      value: texts.join(` ${table.delimiter === '\t' ? '' : (table.delimiter ?? '|')} `),
      message:
        cells.length === width
          ? `the cells do not fit their columns, as if one were missing or too many: ${said}`
          : `has ${lastFilled(cells) > width ? 'more' : 'fewer'} cells (${cells.length}) than the header (${width}): ${said}`,
      result: said,
    });
    return {number: row.number, cells: certain};
  });
  return {rows, remarks, lost: lostFields};
};

const lastFilled = (cells: Cells): number => {
  let length = cells.length;
  while (length > 0 && !isFilled(cells[length - 1])) length--;
  return length;
};

/**
 * A program that writes trailing blank cells in most rows writes them in every row, so a short row has lost a cell.
 */
const isMostlyPadded = ({delimiter}: ListTable, rows: readonly ListRow[], width: number): boolean => {
  if (delimiter === undefined) return false;
  const short = rows.filter(({cells}) => cells.length < width).length;
  const trimmed = rows.filter(({cells}) => cells.length >= width && !isFilled(cells[width - 1])).length;
  // Whether trailing blank cells are written, or nearly all rows are complete.
  return short > 0 && (short * 3 < rows.length || trimmed > 0 || rows.length < 4);
};

/** The shapes of the codes in each column of codes. Codes contain no spaces. */
type Codes = ReadonlyMap<number, ReadonlySet<string>>;
const codePattern = (used: Columns['used'], rows: readonly ListRow[]): Codes =>
  new Map(
    used
      .filter(({field}) => field === 'code' || field === 'id' || field === 'fund')
      .filter(({index}) => rows.every(({cells}) => !/\s/.test(textOf(cells[index]).trim())))
      .map(({index}) => [index, new Set(rows.map(({cells}) => shapeOf(cells[index])))] as const),
  );

interface Reading {
  readonly cells: Cells;
  readonly wrong: number;
  readonly right: number;
}
const judge = (cells: Cells, kinds: readonly Kind[], codes: Codes): Reading => {
  let [wrong, right] = [0, 0];
  for (const [index, kind] of kinds.entries()) {
    const cell = cells[index];
    if (contradicts(cell, kind) || (codes.has(index) && /\S\s+\S/.test(textOf(cell)))) wrong++;
    // A code of the usual shape is stronger evidence than a word in a column of words.
    else if (codes.has(index) && isFilled(cell) && codes.get(index)?.has(shapeOf(cell))) right += 2;
    else if (fits(cell, kind)) right++;
  }
  return {cells, wrong, right};
};

/** The readings of a row that contradict the fewest columns, and of these the ones that fit the most. */
const readings = (ways: readonly Cells[], kinds: readonly Kind[], codes: Codes): readonly Reading[] => {
  const judged = ways.map((cells) => judge(cells, kinds, codes));
  const least = Math.min(...judged.map(({wrong}) => wrong));
  const fewest = judged.filter(({wrong}) => wrong === least);
  const most = Math.max(...fewest.map(({right}) => right));
  return fewest.filter(({right}) => right === most);
};

/** The readings of a short row: its gap at each possible position. */
const spread = (cells: Cells, width: number): readonly Cells[] => {
  const gap = Array.from({length: width - cells.length}, () => undefined);
  return Array.from({length: cells.length + 1}, (_, at) => [
    ...cells.slice(0, at),
    ...gap,
    ...cells.slice(at),
  ]);
};

/**
 * The readings of a long row: neighbouring cells joined at each possible position. In a name a space follows the
 * delimiter.
 */
const joined = (cells: Cells, width: number, delimiter: string): readonly Cells[] => {
  const filled = cells.slice(0, Math.max(lastFilled(cells), width));
  const extra = filled.length - width;
  const ways = Array.from({length: width}, (_, at): Cells => {
    const parts = filled.slice(at, at + extra + 1);
    const texts = parts.filter(isFilled).map(textOf);
    const one = texts.length > 1 ? texts.join(delimiter) : (parts.find(isFilled) ?? '');
    return [...filled.slice(0, at), one, ...filled.slice(at + extra + 1)];
  });
  const spaced = ways.filter((_, at) =>
    filled.slice(at + 1, at + extra + 1).every((part) => /^\s\S/.test(textOf(part))),
  );
  return delimiter !== '' && spaced.length > 0 && spaced.length < ways.length ? spaced : ways;
};

/** Readings of a row of the right width in which shifting some cells by one column makes them fit. */
const moved = (cells: Cells, kinds: readonly Kind[], codes: Codes): readonly Reading[] | undefined => {
  let isOdd = false;
  for (let index = 0; index < kinds.length && !isOdd; index++)
    isOdd = contradicts(cells[index], kinds[index]);
  if (!isOdd) return undefined;
  const width = kinds.length;
  const now = judge(cells, kinds, codes);
  const ways: Cells[] = [];
  for (let at = 0; at < width; at++) {
    if (!isFilled(cells[width - 1]))
      ways.push([...cells.slice(0, at), undefined, ...cells.slice(at, width - 1)]);
    ways.push([...cells.slice(0, at), ...cells.slice(at + 1, width), undefined]);
  }
  const better = readings(ways, kinds, codes).filter(
    ({wrong, right}) => wrong < now.wrong && right > now.right,
  );
  if (better.length === 0) return undefined;
  // The row as it is may be right too. Only cells in which both readings agree are certain.
  return [...better, {...now, cells}];
};

/** The cells that all readings of a row share. Columns in which they differ are lost. */
const agreed = (
  found: readonly Reading[],
  width: number,
): {readonly cells: Cells; readonly lost: readonly number[]} => {
  const lost: number[] = [];
  const [first] = found;
  const cells = Array.from({length: width}, (_, index) => {
    const cell = first?.cells[index];
    if (found.every(({cells: other}) => textOf(other[index]) === textOf(cell))) return cell;
    lost.push(index);
    return undefined;
  });
  return {cells, lost};
};
