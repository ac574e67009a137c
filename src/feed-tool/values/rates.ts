import {decimalProvenBy, readAmount, type Decimal} from './numbers.js';
import {blank, CellFault, isRead, problem, textOf, tidy, type Reading} from './parsed-value.js';

/** How a column writes shares: "28" for 28 %, or "0.28". A percent sign applies to its own cell only. */
export type RateForm = 'percent' | 'fraction';

const bare = (cell: unknown): number | undefined => {
  if (cell instanceof CellFault || textOf(cell).includes('%')) return undefined;
  const read = readAmount(cell, decimalProvenBy(cell));
  return isRead(read) ? read.value.value : undefined;
};

/** A number above 1 proves percent. Numbers between 0 and 1 prove fractions if no number is above 1. */
export const rateFormOf = (cells: Iterable<unknown>): RateForm | undefined => {
  let form: RateForm | undefined;
  for (const cell of cells) {
    const number = bare(cell);
    if (number === undefined) continue;
    if (number > 1) return 'percent';
    if (number > 0 && number < 1) form = 'fraction';
  }
  return form;
};

/** Reads a share as a number from 0 to 1. */
export const readRate = (cell: unknown, form?: RateForm, decimal?: Decimal): Reading<number> => {
  if (cell instanceof CellFault) return problem(cell.reason);
  const text = tidy(textOf(cell));
  if (text === '' || /^[-–—]+$/u.test(text)) return blank;
  const isPercent = /^[^%]*\d\s*%$/.test(text);
  const read = readAmount(isPercent ? text.replace(/\s*%$/, '') : cell, decimal);
  if (!isRead(read)) return 'problem' in read ? problem(`${read.problem}, so no share`) : blank;
  const number = read.value.value;
  if (read.value.currency !== undefined || read.value.isRounded) return problem('is no share');
  const written = isPercent || number === 0 ? 'percent' : form;
  if (written === undefined) return problem('can be 1 % or the whole: write it with a percent sign');
  if (written === 'percent' && !isPercent && number > 0 && number <= 1) {
    return problem('can be meant as percent or as a fraction: write it with a percent sign');
  }
  // Rounds to twelve digits: 49.92 % is 0.4992, not 0.49920000000000003.
  const share = written === 'percent' ? Number((number / 100).toPrecision(12)) : number;
  return share <= 1 ? {value: share} : problem('is more than 100 %');
};
