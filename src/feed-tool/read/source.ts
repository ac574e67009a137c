import {isObject} from '../../core/feed-format/scalars.js';
import type {Mapping} from '../convert/mapping.js';
import {hasName} from '../convert/headers/recognise-headers.js';
import {readCsv} from './csv.js';
import {decode} from './encoding.js';
import {listsInDocument, readJsonLists} from './json.js';
import {cslItemsIn, isFeedDocument, ownRecordsIn} from './known-documents.js';
import type {ReadTable, SourceRemark} from './table.js';
import {sizeLimit, UnreadableSource} from './unreadable.js';
import type {WorkbookSheet} from './workbook.js';

/** A file with its bytes and its name. The name decides about the format only if the bytes do not. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
/** A file whose format is known. */
export type Opened =
  | {readonly form: 'lists'; readonly lists: readonly ReadTable[]; readonly items?: readonly unknown[]}
  | {readonly form: 'workbook'; readonly sheets: readonly WorkbookSheet[]}
  | {readonly form: 'bibtex' | 'ris'; readonly text: string; readonly remarks: readonly SourceRemark[]}
  | {readonly form: 'csl'; readonly items: readonly unknown[]; readonly remarks: readonly SourceRemark[]}
  | {readonly form: 'feed'; readonly document: Readonly<Record<string, unknown>>};

const beginsWith = (bytes: Uint8Array, ...signs: readonly number[]): boolean =>
  signs.every((sign, index) => bytes[index] === sign);

/**
 * Opens a file of any supported format.
 * @throws UnreadableSource with a message that tells the user what to do
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
  const {text, encoding, isGuess, doubt} = decode(bytes, mapping.encoding);
  if (text.trim() === '') throw new UnreadableSource('is empty');
  if (text.slice(0, 10_000).includes('\u0000'))
    throw new UnreadableSource('is no text: the file is of another kind');
  if (/^\s*<(?:\?xml|!doctype|html|[a-z][\w-]*[\s>])/i.test(text)) {
    throw new UnreadableSource('is XML or a web page, which is not read: export the list as CSV or XLSX');
  }
  const opened = openText(text, name, mapping);
  const guess = `the letters look like ${encoding}: where they are wrong, say "encoding" in the mapping`;
  const remarks: readonly SourceRemark[] =
    doubt === undefined
      ? isGuess
        ? [{message: guess, isFinding: false}]
        : []
      : [{message: doubt, isFinding: true}];
  return withRemarks(opened, [...remarks, ...lostLetters(text, opened)]);
};

const withRemarks = (opened: Opened, remarks: readonly SourceRemark[]): Opened => {
  if (remarks.length === 0) return opened;
  if (opened.form === 'lists') {
    const [first, ...rest] = opened.lists;
    if (!first) return opened;
    return {...opened, lists: [{table: first.table, remarks: [...remarks, ...first.remarks]}, ...rest]};
  }
  return 'remarks' in opened ? {...opened, remarks: [...remarks, ...opened.remarks]} : opened;
};

/** Reports letters that were lost in a bibliography. For lists, the remarks on their rows report it. */
const lostLetters = (text: string, {form}: Opened): readonly SourceRemark[] => {
  const index = form === 'lists' || form === 'workbook' ? -1 : text.indexOf('\ufffd');
  if (index === -1) return [];
  const row = text.slice(0, index).split('\n').length;
  const count = text.split('\ufffd').length - 1;
  return [{row, isFinding: true, message: `has letters that were lost (\ufffd): ${count} in all`}];
};

const refuseForeign = (bytes: Uint8Array): void => {
  // The byte order mark of UTF-32 begins like that of UTF-16. Without a mark, every letter has three zero bytes.
  const isUtf32 = (first: number): boolean =>
    bytes.length >= 8 &&
    [0, 1].every((letter) => [0, 1, 2, 3].every((at) => (bytes[letter * 4 + at] === 0) !== (at === first)));
  if (
    beginsWith(bytes, 0xff, 0xfe, 0, 0) ||
    beginsWith(bytes, 0, 0, 0xfe, 0xff) ||
    isUtf32(0) ||
    isUtf32(3)
  ) {
    throw new UnreadableSource('is UTF-32, which is not read: save it as "CSV UTF-8"');
  }
  if (beginsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    throw new UnreadableSource(
      'is a workbook of the old kind (.xls), or one with a password: save it as .xlsx without one',
    );
  }
  if (beginsWith(bytes, 0x25, 0x50, 0x44, 0x46)) {
    throw new UnreadableSource('is a PDF: ask for the list as a spreadsheet');
  }
};

const openText = (text: string, name: string, mapping: Mapping): Opened => {
  if (/^\s*[[{]/.test(text)) return openJson(text, mapping);
  if (isBibtex(text, name)) return {form: 'bibtex', text, remarks: []};
  if (isRis(text, name)) return {form: 'ris', text, remarks: []};
  return {form: 'lists', lists: readCsv(text, mapping)};
};

const isBibtex = (text: string, name: string): boolean =>
  /(?:^|[\s}])@\w+\s*[{(]/m.test(text) && (/\.bib(?:tex)?$/i.test(name) || /^\s*(?:%|@)/.test(text));
const isRis = (text: string, name: string): boolean =>
  /^\s*TY {0,2}- ?\S/im.test(text.replace(/\r/g, '\n')) &&
  (/\.ris$/i.test(name) || /^\s*(?:[A-Z][A-Z0-9] {0,2}- ?.*\s+)*TY {0,2}-/.test(text.slice(0, 2000)));

/** Parses one JSON value, or one on each line. */
const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
    if (lines.length > 1 && lines.every((line) => /^\s*[[{].*[\]}]\s*$/.test(line))) {
      try {
        return lines.map((line) => JSON.parse(line) as unknown);
      } catch {
        // The first error tells where the document breaks off.
      }
    }
    throw new UnreadableSource(`is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
};

const openJson = (text: string, mapping: Mapping): Opened => {
  const document = parseJson(text.replace(/^\ufeff/, ''));
  if (mapping.columns !== undefined || mapping.list !== undefined)
    return {form: 'lists', lists: readJsonLists(document, mapping.list)};
  if (isFeedDocument(document)) return {form: 'feed', document};
  const own = ownRecordsIn(document);
  if (own) return {form: 'feed', document: own};
  const csl = cslItemsIn(document);
  if (!csl) return {form: 'lists', lists: readJsonLists(document)};
  const {items, path} = csl;
  const others = listsInDocument(document).filter(
    (list) => path !== undefined && list.path !== path && !list.pattern.includes('*'),
  );
  const isList = others.some(({members}) => hasName(Object.keys(isObject(members[0]) ? members[0] : {})));
  return isList && path !== undefined
    ? {form: 'lists', lists: readJsonLists(without(document, path)), items}
    : {form: 'csl', items, remarks: []};
};

/** The document without its publications, because their titles would be read as names of projects. */
const without = (document: unknown, path: string): unknown =>
  isObject(document)
    ? Object.fromEntries(Object.entries(document).filter(([name]) => name !== path))
    : document;
