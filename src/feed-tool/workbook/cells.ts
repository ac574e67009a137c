import type {FieldKind} from '../../core/feed-format/field-kinds.js';
import {isObject} from '../../core/feed-format/scalars.js';
import {readDate} from '../values/dates.js';
import {readAmount} from '../values/numbers.js';
import {
  blank,
  CellFault,
  isRead,
  problem,
  SheetNumber,
  textOf,
  tidy,
  type Reading,
} from '../values/parsed-value.js';
import {readYesNo} from '../values/yes-no.js';
import {choiceOf} from './words.js';

export type Cell = string | number | boolean;

const numeric = ['money', 'number', 'count', 'share', 'latitude', 'longitude'];
const isNumeric = (kind: FieldKind | undefined): boolean =>
  typeof kind === 'string' && numeric.includes(kind);
const isList = (kind: FieldKind | undefined): boolean => typeof kind === 'object' && 'list' in kind;
/** A text that a cell can hold as it is. Other values are written as JSON, which their first character shows. */
const isWords = (kind: FieldKind | undefined): boolean =>
  typeof kind === 'string'
    ? !isNumeric(kind) && kind !== 'boolean' && kind !== 'scalar'
    : kind !== undefined && ('choice' in kind || 'ref' in kind || 'scalar' in kind);
const jsonSign = /^[[{"]|^(?:null|true|false)$/;

/** Writes a value as a cell from which `readCell` makes the same value. */
export const cellOf = (value: unknown, kind: FieldKind | undefined): Cell => {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (isList(kind) && Array.isArray(value) && value.length > 0 && value.every(isPlainWord))
    return value.join('; ');
  if (typeof value !== 'string') return JSON.stringify(value);
  // An empty text is written as two quotation marks. A text of nothing but quotation marks gets two more.
  if (isWords(kind)) return /^(?:"{2,})?$/.test(value) ? `""${value}` : value;
  return value === '' || jsonSign.test(value) ? JSON.stringify(value) : value;
};
const isPlainWord = (one: unknown): boolean =>
  typeof one === 'string' && /^[^\s;[][^;\n]*$/.test(one) && one.trim() === one;

/** Reads a cell of a feed's workbook: values as they were exported, and what people have typed. */
export const readCell = (given: unknown, kind: FieldKind | undefined): Reading<unknown> => {
  if (given instanceof CellFault) return problem(given.reason);
  const cell =
    given instanceof SheetNumber && !isNumeric(kind)
      ? textOf(given)
      : given instanceof SheetNumber
        ? given.value
        : given;
  if (cell === null || cell === undefined || cell === '') return blank;
  if (kind === 'date') return typeof cell === 'string' && cell.startsWith('""') ? blank : readDate(cell);
  if (isDateOrRecord(kind) && !(typeof cell === 'string' && (cell.startsWith('""') || cell.startsWith('{'))))
    return readIssued(cell);
  if (cell instanceof Date) {
    const time = cell.toISOString();
    return {value: kind === 'timestamp' ? time.replace('.000', '') : time.slice(0, 10)};
  }
  if (typeof cell !== 'string')
    return typeof cell === 'number' && kind === 'string' ? {value: String(cell)} : {value: cell};
  if (kind === 'boolean') return readYesNo(cell);
  if (isNumeric(kind)) return tidy(cell) === 'null' ? {value: null} : readNumber(cell, kind);
  if (isList(kind)) return cell.startsWith('[') ? readJson(cell) : wordsIn(cell);
  if (typeof kind === 'object' && 'choice' in kind) return readChoice(tidy(cell), kind.choice);
  if (isWords(kind)) return {value: /^"{2,}$/.test(cell) ? cell.slice(2) : cell};
  return jsonSign.test(cell) ? readJson(cell) : {value: cell};
};

/** Reads a date, or a record that says more about one. A text that is no date is reported. */
const isDateOrRecord = (kind: FieldKind | undefined): boolean =>
  typeof kind === 'object' && 'scalar' in kind && kind.scalar === 'date';
const readIssued = (cell: unknown): Reading<unknown> =>
  readDate(typeof cell === 'number' ? String(cell) : cell);

const readNumber = (cell: string, kind: FieldKind | undefined): Reading<number> => {
  const text = tidy(cell);
  if (kind === 'share' && text.endsWith('%')) {
    const read = readAmount(text.replace(/\s*%$/, ''), ',');
    return isRead(read) ? {value: Number((read.value.value / 100).toPrecision(12))} : problem('is no share');
  }
  if (kind !== 'money')
    return /^-?\d+(?:[.,]\d+)?$/.test(text)
      ? {value: Number(text.replace(',', '.'))}
      : problem('is no number');
  const read = readAmount(text);
  if (!isRead(read)) return read;
  const {value, currency} = read.value;
  // Sums in other currencies have columns of their own.
  return currency === undefined || currency === 'EUR'
    ? {value}
    : problem(`is in ${currency}: say so in the column for the currency`);
};

const wordsIn = (cell: string): Reading<readonly string[]> => {
  const words = cell.split(/[;\n]/).map(tidy).filter(Boolean);
  return words.length > 0 ? {value: words} : blank;
};

const readChoice = (word: string, choice: readonly string[]): Reading<string> => {
  const known = choiceOf(word, choice);
  return known === undefined ? problem(`is none of ${choice.join(', ')}`) : {value: known};
};

const readJson = (cell: string): Reading<unknown> => {
  try {
    return {value: JSON.parse(cell) as unknown};
  } catch {
    return {value: cell};
  }
};

/** Fields by which a record of a list is known besides its id. */
export const namesOf = (record: unknown): readonly string[] => {
  if (!isObject(record)) return [];
  return [record['name'], record['abbreviation']].flatMap((text) =>
    isObject(text) ? Object.values(text).map(textOf) : text === undefined ? [] : [textOf(text)],
  );
};
