import {CellFault, isNothing, SheetNumber, textOf} from '../values/parsed-value.js';
import {isMoneyField} from './fields.js';

/** The class of a cell by its content alone. */
export type CellClass = 'blank' | 'number' | 'date' | 'text';

const number =
  /^[-+(]?\s*(?:[€£$]\s*)?\d[\d\s.,'’\u00a0\u202f]*(?:\s*(?:[€£$%]|zł|kn|kr\.?|eur|sek|euroa?|milj\.?|tkr|teur|t€)){0,2}\s*\)?$/iu;
const date =
  /^(?:\d{1,2}([./-])\s?\d{1,2}\1\s?(?:\d{4}|\d{2})|\d{4}([./-])\d{1,2}\2\d{1,2}|\d{4}-\d{2}|\d{1,2}[./]\d{4})(?:[T ].*)?$/;
const namedDate = /^(?:\d{1,2}\.?[ -])?\p{L}{3,10}\.?[ -]\d{4}$/u;

export const classOf = (cell: unknown): CellClass => {
  if (cell === null || cell === undefined || cell === '') return 'blank';
  if (typeof cell === 'number' || cell instanceof SheetNumber) return 'number';
  if (cell instanceof Date) return 'date';
  if (cell instanceof CellFault) return 'blank';
  const text = typeof cell === 'string' ? cell.trim() : textOf(cell);
  if (text === '' || isNothing(text)) return 'blank';
  if (/\d/.test(text)) {
    if (date.test(text)) return 'date';
    if (number.test(text)) return 'number';
    if (namedDate.test(text)) return 'date';
  }
  return 'text';
};

/** The class that cells of a field must have; undefined where every class is valid. */
export type Kind = 'date' | 'number' | 'text' | undefined;
const texts = new Set([
  'name',
  'summary',
  'results',
  'lead',
  'partners',
  'city',
  'place',
  'title',
  'author',
  'publisher',
]);
export const kindOfField = (field: string): Kind => {
  if (field === 'start' || field === 'end') return 'date';
  if (isMoneyField(field) || ['rate', 'lat', 'lon'].includes(field)) return 'number';
  return texts.has(field) ? 'text' : undefined;
};

const wordless = /^[-–—.]+$/u;
/** Whether a cell contradicts the class of its column: a text among dates, a number among names. */
export const contradicts = (cell: unknown, kind: Kind): boolean => {
  if (kind === undefined) return false;
  const found = classOf(cell);
  if (found === 'blank' || found === kind) return false;
  if (kind === 'text') return true;
  const text = textOf(cell).trim();
  if (wordless.test(text)) return false;
  // A bare year or a serial number may be a date; "noin 500 €" and "n/a" contradict no class.
  if (kind === 'date')
    return found === 'number'
      ? !/^(?:\d{4,5}|\d{8}|\d{4}\.0)$/.test(text)
      : !/\d/.test(text) || /\p{L}{3}.*\p{L}{3}/u.test(text);
  return found === 'date' || !/\d/.test(text);
};
/** Whether a cell has exactly the class of its column. */
export const fits = (cell: unknown, kind: Kind): boolean => {
  if (kind === undefined) return false;
  const found = classOf(cell);
  return found === kind || (kind === 'date' && found === 'number' && !contradicts(cell, kind));
};

/** The class of each column: by its field, or, without a field, by the class of most of its cells. */
export const kindsOf = (
  width: number,
  used: readonly {readonly index: number; readonly field: string}[],
  rows: readonly {readonly cells: readonly unknown[]}[],
): readonly Kind[] => {
  const byField = new Map(used.map(({index, field}) => [index, kindOfField(field)] as const));
  const isUsed = new Set(used.map(({index}) => index));
  const step = Math.max(1, Math.floor(rows.length / 200));
  return Array.from({length: width}, (_, index): Kind => {
    if (isUsed.has(index)) return byField.get(index);
    const counts: Record<CellClass, number> = {blank: 0, number: 0, date: 0, text: 0};
    for (let at = 0; at < rows.length; at += step) counts[classOf(rows[at]?.cells[index])]++;
    const filled = counts.number + counts.date + counts.text;
    if (filled < 3) return undefined;
    return (['date', 'number', 'text'] as const).find((one) => counts[one] >= filled * 0.9);
  });
};
