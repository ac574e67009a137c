/**
 * The result of reading a cell: a value, blank, or unreadable with a reason. There is no fourth case, so no value
 * is guessed silently.
 */
export type Reading<T> =
  {readonly value: T; readonly note?: string} | {readonly blank: true} | {readonly problem: string};

export const blank: Reading<never> = {blank: true};
export const problem = (reason: string): Reading<never> => ({problem: reason});
export const isRead = <T>(reading: Reading<T>): reading is {readonly value: T; readonly note?: string} =>
  'value' in reading;

/** A cell whose formula failed. It takes the place of a value in a table. */
export class CellFault {
  constructor(readonly reason: string) {}
}

/** A number of a workbook whose format adds information: a currency, a percent sign, leading zeros. */
export class SheetNumber {
  constructor(
    readonly value: number,
    /** The text that the sheet shows, if it differs from the number: "00123", "50%". */
    readonly shown: string | undefined,
    /** ISO 4217, or "?kr" for crowns of an unknown country. */
    readonly currency: string | undefined,
  ) {}
}

const zeroWidth = /[\u200b\u2060]/;
/** Replaces every kind of space, also those between thousands, by a plain space, and trims the text. */
export const tidy = (text: string): string =>
  /^\S*$/.test(text) && !zeroWidth.test(text)
    ? text
    : text.replace(/[\s\u00a0\u2000-\u200b\u202f\u2060\ufeff]+/gu, ' ').trim();

/** Texts that programs write for a missing value. */
const nothing = /^\s*(?:null|nan|undefined|#?n\/a|n\.a\.?|#NULL!)\s*$/i;
export const isNothing = (cell: unknown): boolean =>
  typeof cell === 'string' && cell.length < 12 && nothing.test(cell);

/** The text of a cell as shown in reports. */
export const textOf = (cell: unknown): string => {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  if (cell instanceof CellFault) return cell.reason;
  if (cell instanceof SheetNumber) return cell.shown ?? String(cell.value);
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  return JSON.stringify(cell);
};
