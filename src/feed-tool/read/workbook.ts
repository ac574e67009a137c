import {unzipSync} from 'fflate';
import {readXlsx, type Sheet} from 'hucre/xlsx';
import {CellFault} from '../values/parsed-value.js';
import {UnreadableSource} from './unreadable.js';

/** What a workbook may hold unpacked: ten times what the largest list at hand would. */
const unpackedLimit = 400_000_000;
const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

export interface WorkbookSheet {
  readonly name: string;
  readonly rows: readonly (readonly unknown[])[];
}

/**
 * The sheets of an XLSX file. Its sizes are added up before anything is unpacked, and no part may unpack to
 * more than it says; a part that declares entities is refused, as no spreadsheet program writes any.
 * @throws UnreadableSource
 */
export const readWorkbook = async (bytes: Uint8Array): Promise<readonly WorkbookSheet[]> => {
  refuseBomb(bytes);
  try {
    const {sheets} = await readXlsx(bytes);
    return sheets.map((sheet) => ({name: sheet.name, rows: rowsOf(sheet)}));
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

/** Cells that the sheet could not work out, or has not, stand as faults; formulas as what they came to. */
const rowsOf = ({rows, cells}: Sheet): readonly (readonly unknown[])[] => {
  const read: unknown[][] = rows.map((row) => [...row]);
  for (const [place, cell] of cells ?? []) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    const line = read[row];
    if (!line) continue;
    if (cell.type === 'error') line[column] = new CellFault(`holds the error ${String(cell.value)}`);
    else if (cell.type === 'formula' && cell.formulaResult === null)
      line[column] = new CellFault(`holds the formula "=${cell.formula ?? ''}" without its result`);
  }
  return read;
};
