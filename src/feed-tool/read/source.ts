import {isObject} from '../../core/format/scalars.js';
import {importBibliography} from '../map/import-bibliography.js';
import {importProjects} from '../map/import-projects.js';
import {importPublications} from '../map/import-publications.js';
import type {Imported} from '../map/imported.js';
import type {Mapping} from '../map/mapping.js';
import {countKnown} from '../map/recognise.js';
import {textOf} from '../values/parsed-value.js';
import {readCsv} from './csv.js';
import {decode} from './encoding.js';
import {readJsonList} from './json.js';
import {headerIndex, tableOf, type ReadTable} from './table.js';
import {sizeLimit, UnreadableSource} from './unreadable.js';
import type {WorkbookSheet} from './workbook.js';

/** A file as it comes: its bytes, and its name, which is only believed where the bytes do not speak. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
/** A file whose form is known. */
export type Opened =
  | {readonly form: 'table'; readonly read: ReadTable}
  | {readonly form: 'workbook'; readonly sheets: readonly WorkbookSheet[]}
  | {readonly form: 'bibtex' | 'ris'; readonly text: string}
  | {readonly form: 'csl'; readonly items: readonly unknown[]};

const beginsWith = (bytes: Uint8Array, ...signs: readonly number[]): boolean =>
  signs.every((sign, index) => bytes[index] === sign);

/**
 * Opens a file of any of the forms.
 * @throws UnreadableSource in words that say what to do
 */
export const openSource = async ({name, bytes}: SourceFile, mapping: Mapping): Promise<Opened> => {
  if (bytes.length === 0) throw new UnreadableSource('is empty');
  if (bytes.length > sizeLimit)
    throw new UnreadableSource(`has more than ${sizeLimit / 1e6} MB: split the list`);
  refuseForeign(bytes);
  if (beginsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) {
    const {readWorkbook} = await import('./workbook.js');
    return {form: 'workbook', sheets: await readWorkbook(bytes)};
  }
  const {text, encoding, isGuess} = decode(bytes, mapping.encoding);
  if (text.trim() === '') throw new UnreadableSource('is empty');
  if (text.slice(0, 10_000).includes('\u0000'))
    throw new UnreadableSource('is no text: the file is of another kind');
  if (/^\s*<(?:\?xml|!doctype|html|[a-z][\w-]*[\s>])/i.test(text)) {
    throw new UnreadableSource('is XML or a web page, which is not read: export the list as CSV or XLSX');
  }
  const opened = openText(text, name, mapping);
  if (!isGuess || opened.form !== 'table') return opened;
  const message = `the letters look like ${encoding}: where they are wrong, say "encoding" in the mapping`;
  const remarks = [{message, isFinding: false}, ...opened.read.remarks];
  return {form: 'table', read: {table: opened.read.table, remarks}};
};

const refuseForeign = (bytes: Uint8Array): void => {
  if (beginsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    throw new UnreadableSource(
      'is a workbook of the old kind, or one with a password: save it as .xlsx without one',
    );
  }
  if (beginsWith(bytes, 0x25, 0x50, 0x44, 0x46)) {
    throw new UnreadableSource('is a PDF: ask for the list as a spreadsheet');
  }
};

const openText = (text: string, name: string, mapping: Mapping): Opened => {
  if (/^\s*[[{]/.test(text)) return openJson(text, mapping);
  if (/^[ \t]*@\w+\s*[{(]/m.test(text) && (/\.bib$/i.test(name) || /^\s*(?:%|@)/.test(text)))
    return {form: 'bibtex', text};
  if (/^TY {2}- /m.test(text)) return {form: 'ris', text};
  const {delimiter, header} = mapping;
  return {
    form: 'table',
    read: readCsv(text, {
      ...(delimiter === undefined ? {} : {delimiter}),
      ...(header === undefined ? {} : {header}),
    }),
  };
};

const openJson = (text: string, mapping: Mapping): Opened => {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    throw new UnreadableSource(`is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (Array.isArray(document) && document.length > 0 && isCsl(document[0]) && mapping.columns === undefined) {
    return {form: 'csl', items: document};
  }
  return {form: 'table', read: {table: readJsonList(document, mapping.list), remarks: []}};
};

/** CSL-JSON says of each item what it is, and calls its name a title. */
const isCsl = (item: unknown): boolean =>
  isObject(item) && typeof item['type'] === 'string' && typeof item['title'] === 'string' && 'id' in item;

/** A sheet of a workbook as a list: the named one, else the first that knows the most headers. */
export const listOfWorkbook = (sheets: readonly WorkbookSheet[], {sheet, header}: Mapping): ReadTable => {
  const named = sheets.find(({name}) => name === sheet);
  if (sheet !== undefined && !named) {
    throw new UnreadableSource(`has no sheet "${sheet}"; it has: ${sheets.map(({name}) => name).join(', ')}`);
  }
  const known = sheets.map(({rows}) => countKnown((rows[headerIndex(rows)] ?? []).map(textOf)));
  const best = named ?? sheets[known.indexOf(Math.max(...known))];
  if (!best || best.rows.length === 0) throw new UnreadableSource('is empty');
  return tableOf(best.rows, header);
};

/** Reads a source into records. */
export const importOpened = async (
  opened: Opened,
  mapping: Mapping,
  source: string,
  onRow?: (done: number, of: number) => void,
): Promise<Imported> => {
  if (opened.form === 'workbook' && mapping.columns === undefined) {
    const {importFeedWorkbook, isFeedWorkbook} = await import('../workbook/read-feed-workbook.js');
    if (isFeedWorkbook(opened.sheets)) return importFeedWorkbook(opened.sheets, mapping, source);
  }
  if (opened.form === 'table' || opened.form === 'workbook') {
    const read = opened.form === 'table' ? opened.read : listOfWorkbook(opened.sheets, mapping);
    return mapping.records === 'publications'
      ? importPublications(read, mapping, source)
      : importProjects(read, mapping, source, onRow);
  }
  if (opened.form === 'csl') {
    const entries = opened.items.map((item, index) => ({
      line: index + 1,
      text: '',
      ...(isObject(item) ? {item} : {problem: 'is no object'}),
    }));
    return importBibliography(entries, mapping, source);
  }
  const {readBibliography} = await import('./bibliography.js');
  return importBibliography(readBibliography(opened.text, opened.form), mapping, source);
};
