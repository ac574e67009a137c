import type {Table} from '../read/table.js';
import {orderOf, readDate, type DateForm} from '../values/dates.js';
import {currencyIn, decimalOf, readAmount, type Decimal} from '../values/numbers.js';
import {rateFormOf, type RateForm} from '../values/rates.js';
import {isRead} from '../values/parsed-value.js';
import type {Column, Columns} from './columns.js';
import {isMoneyField} from './fields.js';
import {currencyOfLanguage} from './known-headers.js';
import type {Mapping} from './mapping.js';
import {currencyOfHeaders} from './recognise.js';
import type {Remark} from './remark.js';

/** How a list writes: of each column what its own cells prove, else what its neighbours of the kind do. */
export interface Conventions {
  readonly decimalOf: (column: Column) => Decimal | undefined;
  readonly dateForm: (column: Column) => DateForm;
  readonly rateForm: RateForm | undefined;
  /** The money of a cell that names none. */
  readonly currency: string | undefined;
  /** What the header multiplies by: "£m" is a million. */
  readonly factorOf: (column: Column) => number;
  readonly remarks: readonly Omit<Remark, 'source'>[];
}

const cellsOf = (table: Table, {index}: Column): readonly unknown[] =>
  table.rows.map(({cells}) => cells[index]);
/** What all columns that prove anything agree on. */
const agreed = <T>(proven: Iterable<T | undefined>): T | undefined => {
  const known = new Set([...proven].filter((one) => one !== undefined));
  return known.size === 1 ? [...known][0] : undefined;
};

export const conventionsOf = (table: Table, {used, language}: Columns, mapping: Mapping): Conventions => {
  const money = used.filter(({field}) => isMoneyField(field));
  const dates = used.filter(({field}) => field === 'start' || field === 'end');
  const rate = used.find(({field}) => field === 'rate');
  const decimals = new Map(money.map((column) => [column, decimalOf(cellsOf(table, column))] as const));
  const orders = new Map(dates.map((column) => [column, orderOf(cellsOf(table, column))] as const));
  const [decimal, order] = [agreed(decimals.values()), agreed(orders.values())];
  const serials = new Map(dates.map((column) => [column, hasSerials(cellsOf(table, column))] as const));
  const remarks: Omit<Remark, 'source'>[] = [];
  const factors = new Map<Column, number>();
  for (const column of money) {
    const factor = headerFactor(column.header);
    const cells = factor === 1 ? [] : cellsOf(table, column);
    const isAbsurd = cells.some((cell) => {
      const read = readAmount(cell, decimals.get(column) ?? decimal);
      return isRead(read) && read.value.value * factor > 1e11;
    });
    factors.set(column, isAbsurd ? 1 : factor);
    if (factor === 1) continue;
    remarks.push({
      kind: isAbsurd ? 'source' : 'note',
      column: column.header,
      message: isAbsurd
        ? `the header says that amounts are in ${factor === 1e6 ? 'millions' : 'thousands'}, which would be more than there is: they are read as they stand`
        : `amounts are multiplied by ${factor}, as the header says`,
    });
  }
  const currency = currencyFor(table, used, language, mapping);
  if (money.length > 0 && currency.note !== undefined) remarks.push({kind: 'source', message: currency.note});
  return {
    decimalOf: (column) => mapping.decimal ?? decimals.get(column) ?? decimal,
    dateForm: (column) => ({
      order: mapping.dates ?? orders.get(column) ?? order,
      language,
      hasSerials: serials.get(column) ?? false,
    }),
    rateForm: rate && rateFormOf(cellsOf(table, rate)),
    currency: currency.code,
    factorOf: (column) => factors.get(column) ?? 1,
    remarks,
  };
};

/** Bare numbers of days are believed where other cells of the column are dates beyond doubt. */
const hasSerials = (cells: readonly unknown[]): boolean =>
  cells.some((cell) => {
    const read = cell instanceof Date || /[./-]/.test(String(cell)) ? readDate(cell) : undefined;
    return read !== undefined && isRead(read);
  });

const headerFactor = (header: string): number => {
  if (/[£€$]\s?m\b|\bm[£€$]|\bm(?:ilj|io|n)\.? ?(?:€|eur)|million/iu.test(header)) return 1e6;
  return /\b1[ .,]?000 ?(?:€|eur)|\bt[€£]|tuhatta|thousand/iu.test(header) ? 1e3 : 1;
};

const currencyFor = (
  table: Table,
  used: readonly Column[],
  language: string | undefined,
  mapping: Mapping,
): {readonly code: string | undefined; readonly note?: string} => {
  const given = mapping.defaults?.['currency'];
  if (given !== undefined) return {code: given};
  const money = used.filter(({field}) => isMoneyField(field));
  const inHeaders = agreed(money.map(({header}) => currencyIn(header)));
  const certain = inHeaders ?? currencyOfHeaders(table.columns);
  if (certain !== undefined) return {code: certain};
  const isInCells =
    used.some(({field}) => field === 'currency') ||
    money.every((column) => {
      const filled = cellsOf(table, column).find((cell) => typeof cell === 'string' && /\d/.test(cell));
      return typeof filled === 'string' && currencyIn(filled) !== undefined;
    });
  if (isInCells) return {code: undefined};
  const code = (language === undefined ? undefined : currencyOfLanguage[language]) ?? 'EUR';
  const mend = 'say it in the mapping, as "defaults": {"currency": "…"}';
  return code === 'EUR' && language !== undefined && currencyOfLanguage[language] === 'EUR'
    ? {code}
    : {code, note: `no currency is stated; amounts are read as ${code}: ${mend}`};
};
