import {translate, type MessageLanguage} from '../messages/translate.js';

/**
 * The kinds of remarks on an import:
 * - `left-out`: a row that did not become a record
 * - `unknown`: a value that could not be read and is unknown in the feed
 * - `disagreement`: two sources, or a source and an editor, state different values
 * - `source`: something about a whole source or column
 * - `note`: read correctly, and worth knowing
 */
export type RemarkKind = 'left-out' | 'unknown' | 'disagreement' | 'source' | 'note';
export interface Remark {
  readonly source: string;
  readonly kind: RemarkKind;
  readonly message: string;
  /** The row number as in a spreadsheet: the header is row 1. */
  readonly row?: number;
  readonly column?: string;
  /** The text as in the source. */
  readonly value?: string;
  /** The sheet of a workbook, or the list of a file, if it has several. */
  readonly sheet?: string;
  /** The project or publication of the row, by its name. */
  readonly name?: string;
  /** The value in the feed; undefined if there is none. */
  readonly result?: string;
}

/** Whether somebody should correct something. Notes only inform. */
export const isFinding = ({kind}: Remark): boolean => kind !== 'note';

/** The words of a language for positions and results. */
const placeWords = {
  en: {row: 'row', sheet: 'sheet', made: 'became'},
  fi: {row: 'rivi', sheet: 'taulukko', made: 'tulos:'},
  sv: {row: 'rad', sheet: 'blad', made: 'blev'},
} as const;

/** The position that a remark is about: "sheet Lista B, row 14, End (Älykäs katu)". */
export const positionText = (
  {row, column, sheet, name}: Remark,
  language: MessageLanguage = 'en',
): string => {
  const words = placeWords[language];
  const place = [
    sheet === undefined ? '' : `${words.sheet} ${sheet}`,
    row === undefined ? '' : `${words.row} ${row}`,
    column ?? '',
  ]
    .filter(Boolean)
    .join(', ');
  return name === undefined || name === '' ? place : `${place} (${shortened(name, 40)})`.trim();
};

/** "row 14, End: 31.2.2018 is no date" */
export const sentenceOf = (remark: Remark, language: MessageLanguage = 'en'): string => {
  const {value, message, result} = remark;
  const place = positionText({...remark, name: ''}, language);
  const shown = value === undefined || value === '' ? '' : `${shortened(value)} `;
  const made =
    result === undefined || result === '' || message.includes(result)
      ? ''
      : ` (${placeWords[language].made} ${shortened(result)})`;
  const name =
    remark.name === undefined || remark.column === undefined ? '' : ` [${shortened(remark.name, 60)}]`;
  return `${place}${place ? ': ' : ''}${shown}${translate(message, language)}${made}${name}`;
};

const shortened = (text: string, most = 80): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > most ? `${line.slice(0, most - 3)}...` : line;
};

/** The report as a table: one line a remark. */
export const reportColumns = [
  'source',
  'sheet',
  'row',
  'name',
  'column',
  'value',
  'result',
  'kind',
  'message',
] as const;
export const reportRows = (
  remarks: readonly Remark[],
  language: MessageLanguage = 'en',
): readonly (readonly string[])[] =>
  remarks.map(({source, sheet, row, name, column, value, result, kind, message}) => [
    source,
    sheet ?? '',
    row === undefined ? '' : String(row),
    name ?? '',
    column ?? '',
    value ?? '',
    result ?? (kind === 'unknown' ? translate(unknownWord, language) : ''),
    kind,
    translate(message, language),
  ]);
const unknownWord = 'unknown';
