import Papa from 'papaparse';
import {countKnown} from '../convert/headers/recognise-headers.js';
import {headerIndex, tablesOf, type ReadTable, type SourceRemark} from './table.js';

export const delimiters = [',', ';', '\t', '|'] as const;
/** How many characters of a text are tried with each delimiter. */
const sampleSize = 100_000;

/**
 * Detects the delimiter of a text: the one with which most headers are known, or, if several are equal, the one
 * with which most rows are as wide as the header.
 */
export const delimiterOf = (text: string): string => {
  const sample = text.slice(0, sampleSize);
  const scores = delimiters.map((delimiter) => {
    const rows = Papa.parse<string[]>(sample, {delimiter, newline: '\n', skipEmptyLines: 'greedy'}).data;
    const header = rows[headerIndex(rows)] ?? [];
    const alike = rows.filter((row) => row.length === header.length).length / Math.max(rows.length, 1);
    // With a wrong delimiter one cell may hold a whole row. Known words inside it count less than known columns.
    return [
      delimiter,
      header.length > 1 ? countKnown(header) * 10 + alike * 5 + 1 : countKnown(header),
    ] as const;
  });
  return scores.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
};

/**
 * Row ends may be CR LF, LF or CR, and mixed if several programs have written the file. The end-of-file mark of DOS
 * is removed too.
 */
const withOneLineEnd = (text: string): string => {
  // eslint-disable-next-line no-control-regex
  const ended = text.replace(/\u001a+\s*$/, '');
  const lines = ended.includes('\r') ? ended.replace(/\r*\n|\r/g, '\n') : ended;
  return lines.includes('\n') ? lines : lines.replace(/[\u0085\u2028\u2029]/g, '\n');
};

/**
 * Programs write `="00123"` to keep a text a text. It is read as a quoted text, so a delimiter inside it does not
 * split the cell.
 */
const withPlainQuotes = (text: string): string =>
  text.includes('="') ? text.replace(/(^|[;,\t|\n])="((?:[^"\n]|"")*)"(?=[;,\t|\n]|$)/g, '$1"$2"') : text;

/** "sep=;", a first line that only Excel writes. */
const separatorLine = /^\ufeff?"?sep=(.)"?[ \t;,]*\n/i;

/** Reads text with delimiters. A quote that is never closed hides the rest of the file, so it is reported. */
export const readCsv = (
  given: string,
  options: {readonly delimiter?: string | undefined; readonly header?: number | undefined} = {},
): readonly ReadTable[] => {
  const lines = withOneLineEnd(given);
  const [separator, sign] = separatorLine.exec(lines) ?? [];
  // A dropped line still counts, so that row numbers match the file.
  const text = withPlainQuotes(separator === undefined ? lines : `\n${lines.slice(separator.length)}`);
  const delimiter = options.delimiter ?? sign ?? delimiterOf(text);
  const {data, errors} = Papa.parse<string[]>(text, {delimiter, newline: '\n', skipEmptyLines: false});
  const remarks: SourceRemark[] = errors
    .filter(({type}) => type === 'Quotes')
    .map(({row, code}) => ({
      row: (row ?? 0) + 1,
      isFinding: true,
      message:
        code === 'MissingQuotes'
          ? 'a quotation mark is opened here and never closed: all that follows is in one cell'
          : 'a quotation mark stands in the middle of a cell: the cells around it may be read wrong',
    }));
  const [first, ...others] = tablesOf({rows: data, delimiter}, options.header);
  return first ? [{table: first.table, remarks: [...remarks, ...first.remarks]}, ...others] : [];
};
