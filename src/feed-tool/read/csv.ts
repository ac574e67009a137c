import Papa from 'papaparse';
import {countKnown} from '../map/recognise.js';
import {headerIndex, tableOf, type ReadTable, type SourceRemark} from './table.js';

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
    const rows = Papa.parse<string[]>(sample, {delimiter, skipEmptyLines: 'greedy'}).data;
    const header = rows[headerIndex(rows)] ?? [];
    const alike = rows.filter((row) => row.length === header.length).length / Math.max(rows.length, 1);
    return [delimiter, countKnown(header) * 10 + (header.length > 1 ? alike * 5 + 1 : 0)] as const;
  });
  return scores.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
};

/** Reads text with delimiters. What its quotes hide is said: an unclosed one swallows the rest of the file. */
export const readCsv = (text: string, options: {delimiter?: string; header?: number} = {}): ReadTable => {
  const delimiter = options.delimiter ?? delimiterOf(text);
  const {data, errors} = Papa.parse<string[]>(text, {delimiter, skipEmptyLines: false});
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
  const read = tableOf(data, options.header);
  return {table: read.table, remarks: [...remarks, ...read.remarks]};
};
