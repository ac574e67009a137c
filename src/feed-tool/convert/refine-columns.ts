import type {ListRow, ListTable} from '../read/table.js';
import {textOf, tidy} from '../values/parsed-value.js';
import {classOf, contradicts, kindOfField} from './cell-classes.js';
import {fieldName} from './fields.js';
import {countryCodeOf} from '../values/countries.js';
import {readYesNo} from '../values/yes-no.js';
import {periodIn} from './periods.js';
import {statusOfText} from './known-values.js';
import {cciPattern, isCodeOnly, nutsPattern} from '../values/coded-texts.js';
import type {Recognised} from './headers/recognise-headers.js';
import type {Remark} from './remark.js';

type NamedColumn = readonly [field: string, index: number];
type ColumnRemark = Omit<Remark, 'source'>;
export interface RefinedColumns {
  readonly columns: readonly NamedColumn[];
  readonly rivals: readonly NamedColumn[];
  readonly remarks: readonly ColumnRemark[];
}

/** The number of rows that are looked at in each column. */
const sampleSize = 300;

/** A summary of a column's cells in the sampled rows. */
interface ColumnSample {
  readonly texts: readonly string[];
  readonly cells: readonly unknown[];
}
const sampleOf = (rows: readonly ListRow[], index: number): ColumnSample => {
  const step = Math.max(1, Math.floor(rows.length / sampleSize));
  const cells: unknown[] = [];
  for (let at = 0; at < rows.length; at += step) {
    const cell = rows[at]?.cells[index];
    if (classOf(cell) !== 'blank') cells.push(cell);
  }
  return {cells, texts: cells.map((cell) => tidy(textOf(cell)))};
};
const share = <T>(all: readonly T[], test: (one: T) => boolean): number =>
  all.length === 0 ? 0 : all.filter(test).length / all.length;

/**
 * Decides by the cells what headings leave open: whether "Objective" is a code, a text or both, whether a region is
 * a name or a code, and which of two columns holds the names. A column that was recognised only by words of its
 * heading is dropped if its cells are of another class.
 */
export const refineColumns = (
  table: ListTable,
  known: Recognised,
  taken: ReadonlySet<number>,
  isMapped: (field: string) => boolean,
): RefinedColumns => {
  const samples = new Map<number, ColumnSample>();
  const sample = (index: number): ColumnSample => {
    const found = samples.get(index) ?? sampleOf(table.rows, index);
    samples.set(index, found);
    return found;
  };
  const remarks: ColumnRemark[] = [];
  const header = (index: number): string => table.columns[index] ?? '';
  const given = [...known.columns, ...known.further]
    .filter(([, index]) => !taken.has(index))
    .filter(([field, index]) => !known.byRule.has(index) || fitsField(field, sample(index)))
    .flatMap(([field, index]) => decided(field, index, sample(index)));
  const names = namesChosen(given, known.rivals, sample, (chosen, other) =>
    remarks.push({
      kind: 'note',
      column: header(chosen),
      message: `the names are taken from this column, as "${header(other)}" repeats itself or is blank`,
    }),
  );
  const used = new Set(names.columns.map(([, index]) => index));
  const programmes = table.columns
    .map((_, index) => index)
    .filter((index) => !used.has(index) && !taken.has(index) && share(sample(index).texts, isCci) > 0.8)
    .map((index): NamedColumn => ['cci', index]);
  const columns = [...names.columns, ...programmes];
  const guessed =
    isMapped('name') || columns.some(([name]) => fieldName(name).field === 'name')
      ? undefined
      : guessedNames(table, [...columns.map(([, index]) => index), ...taken], sample, columns);
  if (guessed === undefined) return {columns, rivals: names.rivals, remarks};
  remarks.push({
    kind: 'source',
    column: header(guessed),
    message:
      'is taken for the names of the projects, as no heading says so: if it is not, say in the mapping which column is',
  });
  return {columns: [...columns, ['name', guessed]], rivals: names.rivals, remarks};
};

const isCci = (text: string): boolean => cciPattern.test(text);

const tests: Readonly<Record<string, (text: string) => boolean>> = {
  status: (text) => statusOfText(text) !== undefined,
  period: (text) => periodIn(text) !== undefined,
  strategic: (text) => 'value' in readYesNo(text),
  url: (text) => /^(?:https?:\/\/|www\.)/i.test(text),
  theme: (text) => text.split(/[|;\n]/).every((part) => part.length <= 120),
};

/** Whether most cells of a column fit the meaning of its heading. */
const fitsField = (name: string, {cells, texts}: ColumnSample): boolean => {
  const {field} = fieldName(name);
  if (cells.length === 0) return true;
  if (field === 'code') return share(texts, (text) => text.length <= 80) > 0.9;
  if (field === 'fund') return share(texts, (text) => /\p{L}/u.test(text) && text.length <= 120) > 0.9;
  const test = tests[field];
  if (test) return share(texts, test) > 0.5;
  const kind = kindOfField(field);
  if (kind === 'number')
    return share(cells, (cell) => /\d/.test(textOf(cell)) && classOf(cell) !== 'date') > 0.5;
  return kind === undefined || share(cells, (cell) => contradicts(cell, kind)) < 0.5;
};

/** The field of a column by the content of its cells. */
const decided = (field: string, index: number, {texts}: ColumnSample): readonly NamedColumn[] => {
  if (field === 'nuts')
    return [[share(texts, (text) => nutsPattern.test(text)) > 0.5 ? 'nuts' : 'place', index]];
  if (field === 'place' && share(texts, (text) => nutsPattern.test(text) && text.length > 2) > 0.8)
    return [['nuts', index]];
  if ((field === 'place' || field === 'country') && texts.length > 0) {
    const isCountry =
      share(texts, (text) => text.split(/[|;]/).every((part) => countryCodeOf(part) !== undefined)) > 0.6;
    return [[isCountry ? 'country' : 'place', index]];
  }
  if (field === 'lat' || field === 'lon')
    return [[share(texts, (text) => coordinates.test(text)) > 0.6 ? 'coordinates' : field, index]];
  const code = field === 'objective' || field === 'objectiveCode' ? 'objective' : 'category';
  if (field !== code && field !== `${code}Code`) return [[field, index]];
  if (share(texts, (text) => isCodeOnly(text, code)) > 0.5) return [[`${code}Code`, index]];
  return [[code, index]];
};
const coordinates = /^\(?-?\d+[.,]\d+\s*[,; ]\s*-?\d+[.,]\d+\)?$/;

/** Which of two columns with the heading of a name holds the names: the one that differs from row to row. */
const namesChosen = (
  columns: readonly NamedColumn[],
  rivals: readonly NamedColumn[],
  sample: (index: number) => ColumnSample,
  say: (chosen: number, other: number) => void,
): {readonly columns: readonly NamedColumn[]; readonly rivals: readonly NamedColumn[]} => {
  const first = columns.find(([field]) => field === 'name');
  const others = rivals.filter(([field]) => field === 'name');
  if (!first || others.length === 0) return {columns, rivals};
  const filled = Math.max(...[first, ...others].map(([, index]) => sample(index).texts.length));
  const distinct = ([, index]: NamedColumn): number =>
    new Set(sample(index).texts).size / Math.max(1, filled);
  const best = others.reduce((most, next) => (distinct(next) > distinct(most) ? next : most));
  if (distinct(first) > 0.8 || distinct(best) < 0.9) return {columns, rivals};
  say(best[1], first[1]);
  return {
    columns: columns.map((column) => (column === first ? best : column)),
    rivals: rivals.filter((rival) => rival !== best),
  };
};

/** The one column of texts that differ from row to row, in a list that has other columns of a project. */
const guessedNames = (
  {columns: headers, rows}: ListTable,
  taken: readonly number[],
  sample: (index: number) => ColumnSample,
  known: readonly NamedColumn[],
): number | undefined => {
  const fields = new Set(known.map(([name]) => fieldName(name).field));
  if (!fields.has('lead') || !['total', 'eu', 'start'].some((field) => fields.has(field))) return undefined;
  const filled = Math.min(rows.length, sampleSize);
  const candidates = headers
    .map((_, index) => index)
    .filter((index) => {
      const {texts} = sample(index);
      return (
        !taken.includes(index) &&
        texts.length >= filled * 0.9 &&
        new Set(texts).size >= texts.length * 0.9 &&
        share(texts, (text) => /\p{L}{3}.*[ \p{L}]/u.test(text) && !/^https?:|^</.test(text)) > 0.9 &&
        share(texts, (text) => text.length > 8 && text.length < 400) > 0.8
      );
    });
  return candidates.length === 1 ? candidates[0] : undefined;
};
