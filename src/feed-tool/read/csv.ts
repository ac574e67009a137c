import Papa from 'papaparse';
import {countKnown} from '../convert/headers/recognise-headers.js';
import {headerIndex, tablesOf, type ReadTable, type SourceRemark} from './table.js';

export const delimiters = [',', ';', '\t', '|'] as const;
/** How much of a text is tried with each delimiter. */
const sampleSize = 100_000;

/**
 * The delimiter that makes a list of a text: the one that lets most headers be known, then the one under which
 * most rows are as wide as the header.
 */
export const delimiterOf = (text: string): string => {
  const sample = text.slice(0, sampleSize);
  const scores = delimiters.map((delimiter) => {
    const rows = Papa.parse<string[]>(sample, {delimiter, newline: '\n', skipEmptyLines: 'greedy'}).data;
    const header = rows[headerIndex(rows)] ?? [];
    const alike = rows.filter((row) => row.length === header.length).length / Math.max(rows.length, 1);
    // One cell may hold a whole row: its words count less than columns.
    return [
      delimiter,
      header.length > 1 ? countKnown(header) * 10 + alike * 5 + 1 : countKnown(header),
    ] as const;
  });
  return scores.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
};

/**
 * Rows end as they end: with CR LF, LF or CR, and in several ways where several programs have written. The mark
 * that ends a file of DOS goes too.
 */
const withOneLineEnd = (text: string): string => {
  // eslint-disable-next-line no-control-regex
  const ended = text.replace(/\u001a+\s*$/, '');
  const lines = ended.includes('\r') ? ended.replace(/\r*\n|\r/g, '\n') : ended;
  return lines.includes('\n') ? lines : lines.replace(/[\u0085\u2028\u2029]/g, '\n');
};

/** `="00123"` between two delimiters is a quoted text: so a delimiter inside it parts nothing. */
const withPlainQuotes = (text: string): string =>
  text.includes('="') ? text.replace(/(^|[;,\t|\n])="((?:[^"\n]|"")*)"(?=[;,\t|\n]|$)/g, '$1"$2"') : text;

/** Excel's own first line, "sep=;". */
const separatorLine = /^\ufeff?"?sep=(.)"?[ \t;,]*\n/i;

/** Reads text with delimiters. What its quotes hide is said: an unclosed one swallows the rest of the file. */
export const readCsv = (
  given: string,
  options: {readonly delimiter?: string | undefined; readonly header?: number | undefined} = {},
): readonly ReadTable[] => {
  const lines = withOneLineEnd(given);
  const [separator, sign] = separatorLine.exec(lines) ?? [];
  // The line keeps its number: what follows is numbered as in the file.
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
