/**
 * What happened to something on its way into the feed.
 * - `left-out`: a row that could not become a record
 * - `unknown`: a value that could not be read, and counts as unknown
 * - `disagreement`: two sources, or a source and a hand, say different things
 * - `source`: the whole of a source, or of a column
 * - `note`: read as it should be, and worth knowing
 */
export type RemarkKind = 'left-out' | 'unknown' | 'disagreement' | 'source' | 'note';
export interface Remark {
  readonly source: string;
  readonly kind: RemarkKind;
  readonly message: string;
  /** As a spreadsheet numbers it: the header is row 1. */
  readonly row?: number;
  readonly column?: string;
  /** The text as it stands in the source. */
  readonly value?: string;
  /** The sheet of a workbook, or the list of a file, where it has several. */
  readonly sheet?: string;
  /** The project or publication of the row, by its name. */
  readonly name?: string;
  /** What was made of the text: undefined where nothing was. */
  readonly result?: string;
}

/** Whether something is to be mended, or is just said. */
export const isFinding = ({kind}: Remark): boolean => kind !== 'note';

/** "row 14, End: 31.2.2018 is no date" */
export const sentenceOf = ({row, column, value, message}: Remark, unit = 'row'): string => {
  const place = [row === undefined ? '' : `${unit} ${row}`, column ?? ''].filter(Boolean).join(', ');
  const shown = value === undefined || value === '' ? '' : `${shortened(value)} `;
  return `${place}${place ? ': ' : ''}${shown}${message}`;
};

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 77)}...` : line;
};

/** The report as a table: one line a remark. */
export const reportColumns = ['source', 'row', 'column', 'value', 'kind', 'message'] as const;
export const reportRows = (remarks: readonly Remark[]): readonly (readonly string[])[] =>
  remarks.map(({source, row, column, value, kind, message}) => [
    source,
    row === undefined ? '' : String(row),
    column ?? '',
    value ?? '',
    kind,
    message,
  ]);
