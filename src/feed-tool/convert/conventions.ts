import {isFilled, type ListRow, type ListTable} from '../read/table.js';
import {ordersOf, readDate, type DateForm} from '../values/dates.js';
import {zoneOf} from '../values/moments.js';
import {formOf, readAmount, type AmountForm, type Decimal} from '../values/numbers.js';
import {rateFormOf, type RateForm} from '../values/rates.js';
import {isRead} from '../values/parsed-value.js';
import type {Column, Columns} from './columns.js';
import {isMoneyField} from './fields.js';
import type {Mapping} from './mapping.js';
import {moneyConventions, type MoneyConventions} from './money-conventions.js';
import type {Remark} from './remark.js';

/**
 * How a list writes numbers, dates and sums. A column follows what its own cells prove, or what other columns of
 * the same class prove.
 */
export interface Conventions extends Omit<MoneyConventions, 'remarks'> {
  readonly decimalOf: (column: Column) => Decimal | undefined;
  readonly amountForm: (column: Column) => AmountForm;
  readonly dateForm: (column: Column) => DateForm;
  readonly rateForm: RateForm | undefined;
  readonly remarks: readonly Omit<Remark, 'source'>[];
}

/** The convention that all columns with proof agree on. */
const agreed = <T>(proven: Iterable<T | undefined>): T | undefined => {
  const known = new Set([...proven].filter((one) => one !== undefined));
  return known.size === 1 ? [...known][0] : undefined;
};

/**
 * @param rows the rows that are records; other rows prove nothing
 * @param texts the lines around the list, one of which may state the unit of all sums
 */
export const conventionsOf = (
  table: ListTable,
  columns: Columns,
  mapping: Mapping,
  rows: readonly ListRow[] = table.rows,
  texts: readonly string[] = [],
): Conventions => {
  const {used, language} = columns;
  const cellsOf = ({index}: Column): readonly unknown[] => rows.map(({cells}) => cells[index]);
  const money = used.filter(({field}) => isMoneyField(field));
  const dates = used.filter(({field}) => field === 'start' || field === 'end');
  const rate = used.find(({field}) => field === 'rate');
  const forms = new Map(money.map((column) => [column, formOf(cellsOf(column))] as const));
  const decimal = agreed([...forms.values()].map((form) => form.decimal));
  const orders = new Map(dates.map((column) => [column, ordersOf(cellsOf(column))] as const));
  const order = agreed([...orders.values()].map((proven) => agreed(proven)));
  const serials = new Map(dates.map((column) => [column, hasSerials(cellsOf(column))] as const));
  const zone = zoneOf(dates.flatMap(cellsOf), mapping.timeZone ?? textOfFeed(mapping, 'timeZone'));
  const decimalOf = (column: Column): Decimal | undefined => {
    const form = forms.get(column);
    // A column whose cells prove both conventions does not follow the other columns.
    return mapping.decimal ?? form?.decimal ?? (form?.isContradictory ? undefined : decimal);
  };
  const amountForm = (column: Column): AmountForm => ({
    decimal: decimalOf(column),
    hasThreeDecimals: mapping.decimal !== undefined || (forms.get(column)?.hasThreeDecimals ?? false),
    language,
  });
  const isAbsurd = (column: Column, factor: number): boolean =>
    cellsOf(column).some((cell) => {
      const read = isFilled(cell) ? readAmount(cell, amountForm(column)) : undefined;
      return (
        read !== undefined && isRead(read) && read.value.isScaled !== true && read.value.value * factor > 1e11
      );
    });
  const {remarks, ...sums} = moneyConventions(table, columns, mapping, rows, texts, isAbsurd);
  return {
    ...sums,
    decimalOf,
    amountForm,
    dateForm: (column) => {
      const proven = orders.get(column);
      return {
        order: mapping.dates ?? (proven && proven.size > 0 ? agreed(proven) : order),
        language,
        hasSerials: serials.get(column) ?? false,
        zone,
      };
    },
    rateForm: rate && rateFormOf(cellsOf(rate)),
    remarks,
  };
};

const textOfFeed = ({feed}: Mapping, name: string): string | undefined => {
  const value = feed?.[name];
  return typeof value === 'string' ? value : undefined;
};

/** Serial numbers of days are read only if other cells of the column are certainly dates. */
const hasSerials = (cells: readonly unknown[]): boolean =>
  cells.some((cell) => {
    const read = cell instanceof Date || /[./-]/.test(String(cell)) ? readDate(cell) : undefined;
    return read !== undefined && isRead(read);
  });
