import {isFilled, type ListRow, type ListTable} from '../read/table.js';
import {currenciesIn, currencyIn} from '../values/currencies.js';
import {SheetNumber, textOf, tidy} from '../values/parsed-value.js';
import {factorIn} from '../values/units.js';
import type {Column, Columns} from './columns.js';
import {currencyOfCountries} from './country-currency.js';
import {isMoneyField} from './fields.js';
import {currencyOfLanguage} from './headers/published-headers.js';
import type {Mapping} from './mapping.js';
import {currencyOfHeaders} from './headers/recognise-headers.js';
import type {Remark} from './remark.js';

export interface MoneyConventions {
  /** The currency of the list as a whole. */
  readonly currency: string | undefined;
  /** The currency of a sum whose cell names none: that of its column, or of the list. */
  readonly currencyOf: (column: Column) => string | undefined;
  /** The column that names the currency of a sum in each row. */
  readonly currencyColumnOf: (column: Column) => number | undefined;
  /** Whether cells of the column name their currency. Then a cell that names none has an unknown currency. */
  readonly hasOwnCurrencies: (column: Column) => boolean;
  /** The factor in a header: "£m" is a million. */
  readonly factorOf: (column: Column) => number;
  readonly remarks: readonly Omit<Remark, 'source'>[];
}

type Say = (remark: Omit<Remark, 'source'>) => void;

export const moneyConventions = (
  table: ListTable,
  columns: Columns,
  mapping: Mapping,
  rows: readonly ListRow[],
  texts: readonly string[],
  isAbsurd: (column: Column, factor: number) => boolean,
): MoneyConventions => {
  const remarks: Omit<Remark, 'source'>[] = [];
  const say: Say = (remark) => remarks.push(remark);
  const money = columns.used.filter(({field}) => isMoneyField(field));
  const lines = [
    ...(table.above ?? []),
    ...(table.sheet === undefined ? [] : [table.sheet]),
    ...texts,
  ].filter((line) => line.length < 300);
  const factors = new Map(
    money.map((column) => [column, factorFor(column, mapping, table, lines, isAbsurd, say)] as const),
  );
  const byRow = currencyColumns(table, columns, rows, money);
  const own = new Map(
    money.map((column) => [column, currenciesIn(rawHeader(table, column), columns.language)] as const),
  );
  for (const [column, found] of own) {
    if (found.length < 2 && found[0] !== '?kr') continue;
    say({
      kind: 'source',
      column: column.header,
      message: 'the header does not say which one currency the sums are in: say "currency" in the mapping',
    });
  }
  const currency = currencyFor({table, columns, mapping, rows, money, lines, byRow, own}, say);
  const named = new Map<Column, boolean>();
  const namesMoney = ({index}: Column): boolean =>
    rows.some(({cells}) => {
      const cell = cells[index];
      const found =
        cell instanceof SheetNumber ? cell.currency : typeof cell === 'string' ? currencyIn(cell) : undefined;
      return found !== undefined && found !== 'EUR';
    });
  return {
    currency,
    currencyOf: (column) => {
      const [code, ...more] = own.get(column) ?? [];
      return code === undefined || code === '?kr' || more.length > 0 ? currency : code;
    },
    currencyColumnOf: (column) => byRow.get(column),
    hasOwnCurrencies: (column) => {
      if (currency !== undefined) return false;
      const known = named.get(column) ?? namesMoney(column);
      named.set(column, known);
      return known;
    },
    factorOf: (column) => factors.get(column) ?? 1,
    remarks,
  };
};

const rawHeader = ({headers}: ListTable, {index, header}: Column): string => headers?.[index] ?? header;

const factorFor = (
  column: Column,
  {factor: given}: Mapping,
  table: ListTable,
  lines: readonly string[],
  isAbsurd: (column: Column, factor: number) => boolean,
  say: Say,
): number => {
  const stated =
    typeof given === 'number'
      ? given
      : (given?.[`${column.stage ?? ''}.${column.field}`] ?? given?.[column.field]);
  if (stated !== undefined) return stated;
  const header = factorIn(rawHeader(table, column));
  const line = header === 1 ? lines.find((one) => factorIn(one) !== 1 && isOfSums(one)) : undefined;
  const factor = line === undefined ? header : factorIn(line);
  if (factor === 1) return 1;
  const unit = factor === 1e9 ? 'milliards' : factor === 1e6 ? 'millions' : 'thousands';
  if (isAbsurd(column, factor)) {
    const message = `the header says that amounts are in ${unit}, which would be more than there is: they are read as they stand`;
    say({kind: 'source', column: column.header, message});
    return 1;
  }
  say(
    line === undefined
      ? {
          kind: 'note',
          column: column.header,
          message: `amounts are multiplied by ${factor}, as the header says`,
        }
      : {
          kind: 'source',
          column: column.header,
          value: line,
          message: `amounts are multiplied by ${factor}, as this line beside the list says: if it does not mean them, say "factor" in the mapping`,
        },
  );
  return factor;
};
/** A line about the unit of the sums, in contrast to a title that contains the word thousand. */
const isOfSums = (line: string): boolean =>
  /€|eur|kr|sek|summa|summat|luvut|belopp|amount|figure|beträg|angaben|sum|kwot|bedrag|tuha|tusen|thousand|tsd|tausend|milj|mio|million/iu.test(
    line,
  ) && tidy(line).split(' ').length <= 12;

const isCurrencyCell = (cell: unknown): boolean => {
  const text = tidy(textOf(cell));
  return text.length <= 12 && !/\d/.test(text) && currenciesIn(text).length > 0;
};

/**
 * Columns that name the currency of each row. They are found by their header, or because they are beside the sums
 * and contain only currencies.
 */
const currencyColumns = (
  {columns: headers}: ListTable,
  {used}: Columns,
  rows: readonly ListRow[],
  money: readonly Column[],
): ReadonlyMap<Column, number> => {
  const named = used.find(({field}) => field === 'currency');
  const taken = new Set(used.map(({index}) => index));
  const width = Math.max(headers.length, ...rows.slice(0, 50).map(({cells}) => cells.length));
  const seen: number[] = [];
  for (let index = 0; index < width; index++) {
    if (taken.has(index)) continue;
    const filled = rows.slice(0, 200).filter(({cells}) => isFilled(cells[index]));
    if (filled.length > 0 && filled.every(({cells}) => isCurrencyCell(cells[index]))) seen.push(index);
  }
  const found = new Map<Column, number>();
  for (const column of money) {
    const beside =
      seen.find((index) => index === column.index + 1) ?? seen.find((index) => index === column.index - 1);
    const index = beside ?? named?.index ?? (seen.length === 1 ? seen[0] : undefined);
    if (index !== undefined) found.set(column, index);
  }
  return found;
};

interface Known {
  readonly table: ListTable;
  readonly columns: Columns;
  readonly mapping: Mapping;
  readonly rows: readonly ListRow[];
  readonly money: readonly Column[];
  readonly lines: readonly string[];
  readonly byRow: ReadonlyMap<Column, number>;
  readonly own: ReadonlyMap<Column, readonly string[]>;
}
const currencyFor = (
  {table, columns, mapping, rows, money, lines, byRow, own}: Known,
  say: Say,
): string | undefined => {
  const given = mapping.currency ?? mapping.defaults?.['currency'];
  if (given !== undefined || money.length === 0) return given;
  const inHeaders = new Set([...own.values()].flatMap((found) => (found.length === 1 ? found : [])));
  inHeaders.delete('?kr');
  const [header] = inHeaders;
  if (inHeaders.size === 1 && header !== undefined) return header;
  const known = currencyOfHeaders(table.columns);
  if (known !== undefined) return known;
  const {language} = columns;
  const line = lines.find(
    (one) => currencyIn(one, language) !== undefined && tidy(one).split(' ').length <= 12,
  );
  if (line !== undefined) {
    const code = currencyIn(line, language) ?? 'EUR';
    if (code !== 'EUR' || language === undefined || currencyOfLanguage[language] !== 'EUR')
      say({
        kind: code === 'EUR' ? 'note' : 'source',
        value: line,
        message: `amounts are read as ${code}, as this line beside the list says`,
      });
    return code;
  }
  const isInCells =
    money.every((column) => byRow.has(column)) ||
    money.every((column) => {
      const filled = rows.map(({cells}) => cells[column.index]).find(isAmount);
      return (
        (typeof filled === 'string' && currenciesIn(filled, language).length > 0) ||
        (filled instanceof SheetNumber && filled.currency !== undefined)
      );
    });
  const ofCountry = currencyOfCountries(columns, rows);
  const code = ofCountry ?? (language === undefined ? undefined : currencyOfLanguage[language]) ?? 'EUR';
  // A cell that names no currency does not get the currency of most other cells.
  if (isInCells) return undefined;
  if (code === 'EUR' && (ofCountry ?? currencyOfLanguage[language ?? '']) === 'EUR') return code;
  if (money.every(({index}) => !rows.some(({cells}) => isFilled(cells[index])))) return code;
  say({
    kind: 'source',
    message: `no currency is stated; amounts are read as ${code}: say it in the mapping, as "defaults": {"currency": "…"}`,
  });
  return code;
};
const isAmount = (cell: unknown): boolean =>
  typeof cell === 'number' || cell instanceof SheetNumber || (typeof cell === 'string' && /\d/.test(cell));
