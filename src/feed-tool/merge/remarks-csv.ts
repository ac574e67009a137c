import Papa from 'papaparse';
import type {MessageLanguage} from '../messages/translate.js';
import {reportColumns, reportRows, type Remark} from '../convert/remark.js';

/**
 * Writes remarks as CSV that opens in a spreadsheet: with the byte order mark that Excel needs for UTF-8, and
 * without cells that a spreadsheet would run as formulas.
 */
export const reportText = (remarks: readonly Remark[], language: MessageLanguage = 'en'): string => {
  const rows = [[...reportColumns], ...reportRows(remarks, language).map((row) => [...row])];
  return `\ufeff${Papa.unparse(rows, {escapeFormulae: true, newline: '\r\n'})}\r\n`;
};
