import {matches} from '../../core/model/value-patterns.js';
import {dayOfMoment, momentOf, type MomentZone} from './moments.js';
import {monthOf} from './months.js';
import {blank, CellFault, problem, textOf, tidy, type Reading} from './parsed-value.js';

export const dateOrders = ['dmy', 'mdy', 'ymd'] as const;
/** The order in which a column writes day, month and year. */
export type DateOrder = (typeof dateOrders)[number];

export interface DateForm {
  readonly order?: DateOrder | undefined;
  /** The language of month names. */
  readonly language?: string | undefined;
  /** Whether numbers of five digits are serial days of a spreadsheet. True if other cells of the column are dates. */
  readonly hasSerials?: boolean | undefined;
  /** The time zone in which moments in UTC are converted to days. */
  readonly zone?: MomentZone | undefined;
}

const threeNumbers = /^(\d{1,4})([./-])(\d{1,2})\2(\d{4}|\d{2})$/;
const time = /[T ]\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?\s*(?:Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?$/i;
const withoutTime = (text: string): string => text.replace(time, '').trim();

/** Returns the order that a cell proves: a number above 12 cannot be a month. */
const orderProvenBy = (cell: unknown): DateOrder | undefined => {
  if (typeof cell !== 'string') return undefined;
  const [, first = '', sign, second = ''] = threeNumbers.exec(withoutTime(tidy(cell))) ?? [];
  if (sign === undefined || sign === '.' || first.length > 2) return undefined;
  if (Number(first) > 12 && Number(first) <= 31 && Number(second) <= 12) return 'dmy';
  return Number(second) > 12 && Number(second) <= 31 && Number(first) <= 12 ? 'mdy' : undefined;
};

/** The order of a column that its cells prove; undefined if they prove nothing or contradict each other. */
export const orderOf = (cells: Iterable<unknown>): DateOrder | undefined => {
  const proven = ordersOf(cells);
  return proven.size === 1 ? [...proven][0] : undefined;
};
/** All orders that cells prove. If there are two, the column proves nothing for its other cells. */
export const ordersOf = (cells: Iterable<unknown>): ReadonlySet<DateOrder> => {
  const proven = new Set<DateOrder>();
  for (const cell of cells) {
    const order = orderProvenBy(cell);
    if (order) proven.add(order);
  }
  return proven;
};

/** Reads a date and returns it in the form of the feed: YYYY, YYYY-MM or YYYY-MM-DD. */
export const readDate = (cell: unknown, form: DateForm = {}): Reading<string> => {
  if (cell instanceof CellFault) return problem(cell.reason);
  const shifted = form.zone === undefined ? undefined : readMoment(cell, form.zone);
  if (shifted) return shifted;
  if (cell instanceof Date) return day(cell.getUTCFullYear(), cell.getUTCMonth() + 1, cell.getUTCDate());
  if (typeof cell === 'boolean') return problem('is no date');
  const text = withoutTime(tidy(textOf(cell)));
  if (text === '' || /^[-–—]+$/u.test(text)) return blank;
  return readNumber(text, form) ?? readNumbers(text, form) ?? readNamed(text, form) ?? problem('is no date');
};

/** Converts a moment in UTC to the day in the time zone of the list; undefined if the text states the day itself. */
const readMoment = (cell: unknown, zone: MomentZone): Reading<string> | undefined => {
  const read = momentOf(cell);
  if (!read) return undefined;
  const {day: date, isWritten} = dayOfMoment(read.time, zone);
  // A time without a zone is usually local time.
  if (isWritten || (!read.hasZone && !zone.isProven)) return undefined;
  if (!zone.isProven || !read.hasZone)
    return problem(
      `is a moment that is ${date} in ${zone.zone}: say in the mapping which "timeZone" it is of`,
    );
  return {value: date, note: `was read as ${date}, the day that it is in ${zone.zone}`};
};

const isYear = (year: number): boolean => year >= 1900 && year <= 2100;

/** "2015", or the serial number of a day in a spreadsheet. */
const readNumber = (text: string, {hasSerials}: DateForm): Reading<string> | undefined => {
  if (!/^\d+(?:\.0)?$/.test(text)) return undefined;
  const number = Number(text);
  if (/^\d{4}$/.test(text) && isYear(number)) return {value: text};
  if (/^\d{8}$/.test(text)) return problem('is no date: write it with dots or hyphens');
  // 1954 to 2119. Numbers outside are more likely to be errors.
  if (number < 20_000 || number > 80_000) return problem('is no date');
  if (!hasSerials) return problem('may be the number of a day in a spreadsheet: give the cell a date format');
  const date = new Date(Date.UTC(1899, 11, 30) + number * 86_400_000).toISOString().slice(0, 10);
  return {value: date, note: `was read as the number that a spreadsheet keeps for ${date}`};
};

/** Dates that consist of numbers only. */
const readNumbers = (text: string, {order}: DateForm): Reading<string> | undefined => {
  if (/^\d{4}-\d{2}(?:-\d{2})?$/.test(text)) {
    return matches('date', text) ? {value: text} : problem('is no day of the calendar');
  }
  const [, month, year] = /^(\d{1,2})[./-](\d{4})$/.exec(text) ?? [];
  if (month !== undefined) return dayless(Number(year), Number(month));
  const [, first = '', sign, second = '', last = ''] =
    threeNumbers.exec(text.replace(/([./-]) /g, '$1')) ?? [];
  if (sign === undefined) return undefined;
  const [a, b, c] = [Number(first), Number(second), Number(last)];
  if (first.length === 4) return day(a, b, c);
  if (first.length === 3) return problem('is no date');
  // Dates with dots always have the order day, month, year.
  const known = sign === '.' ? 'dmy' : order;
  if (known === 'ymd')
    return last.length === 2 ? day(century(a), b, c) : problem('is no date in the order ymd');
  const year4 = last.length === 4 ? c : century(c);
  if (known === 'dmy') return day(year4, b, a);
  if (known === 'mdy') return day(year4, a, b);
  if (last.length === 2)
    return problem('can be read in several ways: say in the mapping which order "dates" have');
  if (a === b || a > 12) return day(year4, b, a);
  if (b > 12) return day(year4, a, b);
  return problem(`can be ${iso(c, b, a)} or ${iso(c, a, b)}: say in the mapping which order "dates" have`);
};

/** "01. Aug 15", "1 August 2015", "25-Jan-2016", "Aug 2015". */
const readNamed = (text: string, {language}: DateForm): Reading<string> | undefined => {
  const [, first, name = '', last = ''] =
    /^(?:(\d{1,2})[. /-]+)?(\p{L}[\p{L}\p{M}]*)[. /-]+(\d{4}|\d{2})$/u.exec(text) ?? [];
  const month = monthOf(name, language);
  if (name === '' || month === undefined) return undefined;
  if (first !== undefined)
    return day(last.length === 4 ? Number(last) : century(Number(last)), month, Number(first));
  if (last.length === 4) return dayless(Number(last), month);
  return problem('can be a day of that month, or the month of a year: write it in full');
};

/** Two-digit years up to 69 belong to this century, because no programme of these funds is older than 1970. */
const century = (year: number): number => (year < 70 ? 2000 : 1900) + year;

const iso = (year: number, month: number, date: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
const day = (year: number, month: number, date: number): Reading<string> => {
  const text = iso(year, month, date);
  return isYear(year) && matches('date', text) ? {value: text} : problem('is no day of the calendar');
};
const dayless = (year: number, month: number): Reading<string> => {
  const text = iso(year, month, 1).slice(0, 7);
  return isYear(year) && matches('date', text) ? {value: text} : problem('is no month of the calendar');
};
