import type {ListRow} from '../read/table.js';
import {isFilled} from '../read/table.js';
import {readAmount} from '../values/numbers.js';
import {isRead, textOf, tidy} from '../values/parsed-value.js';
import type {Column, Columns} from './columns.js';
import type {Conventions} from './conventions.js';
import {isMoneyField} from './fields.js';
import type {Remark} from './remark.js';

/**
 * Finds rows of totals without a word for it: their sums equal those of the rows above. A row that also lacks
 * fields of a record is left out. A row that lacks nothing may be a project, and gets a remark.
 */
export const withoutSumRows = (
  {used}: Columns,
  conventions: Conventions,
  rows: readonly ListRow[],
): {readonly rows: readonly ListRow[]; readonly remarks: readonly Omit<Remark, 'source'>[]} => {
  const money = used.filter(({field}) => isMoneyField(field));
  if (money.length === 0 || rows.length < 3) return {rows, remarks: []};
  const identity = used.filter(({field}) =>
    ['code', 'id', 'lead', 'start', 'end', 'name', 'fund'].includes(field),
  );
  const always = identity.filter(
    ({index}) => rows.filter(({cells}) => isFilled(cells[index])).length >= Math.max(2, rows.length * 0.66),
  );
  const isLacking = ({cells}: ListRow): boolean => always.some(({index}) => !isFilled(cells[index]));
  const last = rows.at(-1);
  const candidates = new Set(rows.filter((row, index) => (index > 1 && row === last) || isLacking(row)));
  if (candidates.size === 0 || candidates.size * 2 > rows.length + 2) return {rows, remarks: []};
  const remarks: Omit<Remark, 'source'>[] = [];
  const dropped = new Set<ListRow>();
  const [first, ...below] = rows;
  if (first && isLacking(first) && isSumOfRows(first, below, money, conventions)) {
    dropped.add(first);
    remarks.push({
      kind: 'left-out',
      row: first.number,
      value: shownOf(first),
      message:
        'has the sums of the rows below and lacks what they have: it is a row of sums, and is left out',
    });
  }
  const totals = money.map(() => ({all: 0, group: 0, rows: 0, groupRows: 0}));
  for (const row of rows) {
    if (dropped.has(row)) continue;
    const values = money.map((column) => centsInCell(row, column, conventions));
    if (candidates.has(row) && isSum(values, totals)) {
      const shown = shownOf(row);
      if (isLacking(row)) {
        dropped.add(row);
        remarks.push({
          kind: 'left-out',
          row: row.number,
          value: shown,
          message:
            'has the sums of the rows above and lacks what they have: it is a row of sums, and is left out',
        });
        for (const total of totals) Object.assign(total, {group: 0, groupRows: 0});
        continue;
      }
      // A row of sums has no code, no dates and no lead: one that has them is a project.
      if (always.length < 2)
        remarks.push({
          kind: 'source',
          row: row.number,
          value: shown,
          message:
            'has the sums of the rows above: it was read as a project; take it out of the list if it is a row of sums',
        });
    }
    for (const [index, value] of values.entries()) {
      const total = totals[index];
      if (!total || value === undefined) continue;
      total.all += value;
      total.group += value;
      total.rows++;
      total.groupRows++;
    }
  }
  return {rows: dropped.size === 0 ? rows : rows.filter((row) => !dropped.has(row)), remarks};
};

const shownOf = ({cells}: ListRow): string =>
  cells
    .filter(isFilled)
    .map((cell) => tidy(textOf(cell)))
    .join(' | ');

/** A total in the first row. */
const isSumOfRows = (
  row: ListRow,
  others: readonly ListRow[],
  money: readonly Column[],
  conventions: Conventions,
): boolean => {
  const stated = money.filter((column) => (centsInCell(row, column, conventions) ?? 0) > 0);
  return (
    stated.length > 0 &&
    stated.every((column) => {
      const sum = others.reduce((total, other) => total + (centsInCell(other, column, conventions) ?? 0), 0);
      return Math.abs(sum - (centsInCell(row, column, conventions) ?? 0)) <= others.length;
    })
  );
};

const centsInCell = ({cells}: ListRow, column: Column, conventions: Conventions): number | undefined => {
  const cell = cells[column.index];
  if (!isFilled(cell)) return undefined;
  const read = readAmount(cell, conventions.amountForm(column));
  return isRead(read) ? Math.round(read.value.value * 100) : undefined;
};

interface Total {
  readonly all: number;
  readonly group: number;
  readonly rows: number;
  readonly groupRows: number;
}
/** Whether every sum that a row states is that of all rows above, or of those since the last such row. */
const isSum = (values: readonly (number | undefined)[], totals: readonly Total[]): boolean => {
  const stated = values.flatMap((value, index) =>
    value === undefined || value === 0 ? [] : [[value, totals[index]] as const],
  );
  if (stated.length === 0) return false;
  const equals = (pick: (total: Total) => number, rows: (total: Total) => number): boolean =>
    stated.every(
      ([value, total]) =>
        total !== undefined && rows(total) > 1 && Math.abs(pick(total) - value) <= rows(total),
    );
  return (
    equals(
      (total) => total.all,
      (total) => total.rows,
    ) ||
    equals(
      (total) => total.group,
      (total) => total.groupRows,
    )
  );
};
