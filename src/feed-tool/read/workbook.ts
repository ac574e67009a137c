import {unzipSync} from 'fflate';
import {readXlsx, type Sheet} from 'hucre/xlsx';
import {currencyOfFormat} from '../values/currencies.js';
import {CellFault, SheetNumber} from '../values/parsed-value.js';
import {UnreadableSource} from './unreadable.js';

/** The limit in bytes for an unpacked workbook: ten times what the largest known list needs. */
const unpackedLimit = 400_000_000;
const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

export interface WorkbookSheet {
  readonly name: string;
  readonly rows: readonly (readonly unknown[])[];
  readonly isHidden: boolean;
  /** Indexes of the rows whose cells are merged into one. */
  readonly merged: ReadonlySet<number>;
}

/**
 * Reads the sheets of an XLSX file. Its sizes are added up before anything is unpacked, and no part may be larger
 * than declared. A part that declares entities is refused, because no spreadsheet program writes them.
 * @throws UnreadableSource if the file is no workbook, too large or unsafe
 */
export const readWorkbook = async (bytes: Uint8Array): Promise<readonly WorkbookSheet[]> => {
  refuseBomb(bytes);
  try {
    const {sheets} = await readXlsx(bytes, {readStyles: true});
    return sheets.map((sheet) => ({
      name: sheet.name,
      rows: rowsOf(sheet),
      isHidden: sheet.hidden === true || sheet.veryHidden === true,
      merged: mergedRows(sheet),
    }));
  } catch (error) {
    throw new UnreadableSource(
      `is no workbook that can be read (${error instanceof Error ? error.message : String(error)}): open it in` +
        ' a spreadsheet program and save it as .xlsx again',
    );
  }
};

const refuseBomb = (bytes: Uint8Array): void => {
  let unpacked = 0;
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter: ({name, originalSize}) => {
        unpacked += originalSize;
        if (unpacked > unpackedLimit) throw new UnreadableSource(tooLarge);
        return /\.(?:xml|rels)$/i.test(name);
      },
    });
  } catch (error) {
    if (error instanceof UnreadableSource) throw error;
    throw new UnreadableSource('is no whole workbook: the file is damaged, or is of another kind');
  }
  for (const [name, part] of Object.entries(parts)) {
    const head = new TextDecoder().decode(part.subarray(0, 4096));
    if (/<!(?:DOCTYPE|ENTITY)/i.test(head)) {
      throw new UnreadableSource(`is refused: its part ${name} declares entities, which no spreadsheet does`);
    }
  }
};
const tooLarge = `is refused: unpacked it has more than ${megabytes(unpackedLimit)}`;

/** Cells with errors, or without a computed result, become CellFault; formulas become their results. */
const rowsOf = ({rows, cells}: Sheet): readonly (readonly unknown[])[] => {
  const read: unknown[][] = rows.map((row) => row.map(unescaped));
  for (const [place, cell] of cells ?? []) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    const line = read[row];
    if (!line) continue;
    if (cell.type === 'error') line[column] = new CellFault(`holds the error ${String(cell.value)}`);
    else if (cell.type === 'formula' && cell.formulaResult === null)
      line[column] = new CellFault(`holds the formula "=${cell.formula ?? ''}" without its result`);
    else line[column] = formatted(line[column], cell.style?.numFmt);
  }
  return read;
};

/** Excel writes characters that XML forbids as _xHHHH_. */
const unescaped = (cell: unknown): unknown =>
  typeof cell === 'string' && cell.includes('_x')
    ? cell.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : cell;

/** A number whose format adds information: a currency, a percent sign, leading zeros, thousands. */
const formatted = (value: unknown, format: string | undefined): unknown => {
  if (typeof value !== 'number' || format === undefined || format === 'General') return value;
  const [first = ''] = format.split(';');
  if (/^0{2,}$/.test(first) && Number.isInteger(value) && value >= 0) {
    const shown = String(value).padStart(first.length, '0');
    return shown === String(value) ? value : new SheetNumber(value, shown, undefined);
  }
  if (first.replace(/"[^"]*"/g, '').includes('%'))
    return new SheetNumber(value, `${Number((value * 100).toPrecision(12))}%`, undefined);
  const currency = currencyOfFormat(format);
  return currency === undefined ? value : new SheetNumber(value, undefined, currency);
};

/** The rows whose only filled cell is merged over several columns. */
const mergedRows = ({merges, rows}: Sheet): ReadonlySet<number> => {
  const found = new Set<number>();
  for (const {startRow, endRow, startCol, endCol} of merges ?? []) {
    if (startRow !== endRow || endCol - startCol < 1) continue;
    const others = (rows[startRow] ?? []).filter(
      (cell, index) => index !== startCol && cell !== null && cell !== '',
    );
    if (others.length === 0) found.add(startRow);
  }
  return found;
};
