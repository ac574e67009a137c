/**
 * What reading a cell comes to. A cell is read, or it is blank, or it is not readable and the reason is told:
 * there is no fourth way, so nothing is guessed in silence.
 */
export type Reading<T> =
  {readonly value: T; readonly note?: string} | {readonly blank: true} | {readonly problem: string};

export const blank: Reading<never> = {blank: true};
export const problem = (reason: string): Reading<never> => ({problem: reason});
export const isRead = <T>(reading: Reading<T>): reading is {readonly value: T; readonly note?: string} =>
  'value' in reading;

/** A cell that the sheet itself could not work out: it stands in a table in place of a value. */
export class CellFault {
  constructor(readonly reason: string) {}
}

/** A number of a workbook whose format says more than the number: the money, a percent, leading zeros. */
export class SheetNumber {
  constructor(
    readonly value: number,
    /** As the sheet shows it, where that is more than the number: "00123", "50%". */
    readonly shown: string | undefined,
    /** ISO 4217, or "?kr" for crowns of no country. */
    readonly currency: string | undefined,
  ) {}
}

const zeroWidth = /[\u200b\u2060]/;
/** Spaces of every kind, also those that hold thousands together, as one plain space; none at the ends. */
export const tidy = (text: string): string =>
  /^\S*$/.test(text) && !zeroWidth.test(text)
    ? text
    : text.replace(/[\s\u00a0\u2000-\u200b\u202f\u2060\ufeff]+/gu, ' ').trim();

/** What programs write where they have nothing. */
const nothing = /^\s*(?:null|nan|undefined|#?n\/a|n\.a\.?|#NULL!)\s*$/i;
export const isNothing = (cell: unknown): boolean =>
  typeof cell === 'string' && cell.length < 12 && nothing.test(cell);

/** The text of a cell, as a report shows it. */
export const textOf = (cell: unknown): string => {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  if (cell instanceof CellFault) return cell.reason;
  if (cell instanceof SheetNumber) return cell.shown ?? String(cell.value);
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  return JSON.stringify(cell);
};
