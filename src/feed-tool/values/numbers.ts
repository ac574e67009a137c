import {currenciesIn, currencyIn, withoutCurrency} from './currencies.js';
import {blank, CellFault, problem, SheetNumber, textOf, tidy, type Reading} from './parsed-value.js';
import {multiplied, withoutAbout} from './units.js';

export {currencyIn} from './currencies.js';

export type Decimal = ',' | '.';
export interface ParsedAmount {
  readonly value: number;
  /** ISO 4217 code, if the cell names a currency. */
  readonly currency?: string;
  /** Whether it was written as "1.2m" or "noin 500", so that its last digits are not exact. */
  readonly isRounded?: boolean;
  /** Whether the cell has its own multiplier, which replaces that of the header. */
  readonly isScaled?: boolean;
}
/** The conventions of a column of sums. */
export interface AmountForm {
  readonly decimal?: Decimal | undefined;
  /** Whether "1.234" may be a number with three decimals. True if other cells of the column have at least as many. */
  readonly hasThreeDecimals?: boolean | undefined;
  /** The language of the list, which decides which country's crowns "kr" are. */
  readonly language?: string | undefined;
}

/** The number in a text like "90.388,44 €", and the text around it. */
interface Bare {
  readonly digits: string;
  readonly currencies: readonly string[];
  readonly factor: number;
  readonly isAbout: boolean;
}
const bareOf = (text: string, language?: string): Bare => {
  const [exact, isAbout] = withoutAbout(tidy(text));
  let digits = exact;
  let currencies: readonly string[] = [];
  let factor = 1;
  if (/[^\d.,\s]/u.test(digits)) {
    currencies = currenciesIn(digits, language);
    [digits, factor] = multiplied(digits);
    if (/[^\d.,\s]/u.test(digits)) {
      digits = withoutCurrency(digits);
      if (factor === 1) [digits, factor] = multiplied(digits);
    }
  }
  // U+2212 is the typographic minus sign; Swiss lists group thousands with apostrophes.
  return {digits: digits.replace(/\u2212/gu, '-').replace(/['’]/gu, ' '), currencies, factor, isAbout};
};

const grouped = /^\d{1,3}(?:[ .,]\d{3})+$/;
const plain = /^\d+$/;
/** "12.345" may be twelve thousand, or twelve with three decimals. */
const open = /^[1-9]\d{0,2}([.,])\d{3}$/;

/** Returns the decimal sign that a text proves: "1.234,5" and "12.50" prove one, "1.234" proves none. */
export const decimalProvenBy = (cell: unknown): Decimal | undefined => {
  if (typeof cell !== 'string' || plain.test(cell)) return undefined;
  const {digits, factor} = bareOf(cell);
  const unsigned = digits.replace(/^-/, '').replace(/(\d) (?=\d)/g, '$1');
  if (!/^\d[\d.,]*$/.test(unsigned)) return undefined;
  const [dots, commas] = [unsigned.split('.').length - 1, unsigned.split(',').length - 1];
  if (dots > 0 && commas > 0) return unsigned.lastIndexOf('.') > unsigned.lastIndexOf(',') ? '.' : ',';
  if (dots + commas === 0) return undefined;
  const sign: Decimal = dots > 0 ? '.' : ',';
  const other: Decimal = dots > 0 ? ',' : '.';
  if (dots + commas > 1) return grouped.test(unsigned) ? other : undefined;
  const [whole = '', rest = ''] = unsigned.split(sign);
  // If spaces group the thousands, the sign must be the decimal sign.
  if (/\d \d/.test(digits)) return sign;
  const isOpen = rest.length === 3 && whole.length <= 3 && !whole.startsWith('0') && factor === 1;
  return isOpen || (factor !== 1 && rest.length === 3) ? undefined : sign;
};

/** Finds the conventions of a column of sums from its own cells. */
export interface ProvenForm {
  /** Undefined if the cells prove nothing, or both signs. */
  readonly decimal: Decimal | undefined;
  /** Whether the cells prove both signs. Then no sign can be assumed for the other cells. */
  readonly isContradictory: boolean;
  readonly hasThreeDecimals: boolean;
}
export const formOf = (cells: Iterable<unknown>): ProvenForm => {
  const proven = new Set<Decimal>();
  let hasThreeDecimals = false;
  for (const cell of cells) {
    const sign = decimalProvenBy(cell);
    if (!sign) continue;
    proven.add(sign);
    // Only texts can prove a sign.
    const text = textOf(cell);
    const fraction = text.split(sign).at(-1) ?? '';
    if (/^\d{3,}\D*$/.test(fraction) && text.includes(sign)) hasThreeDecimals ||= !grouped.test(tidy(text));
  }
  return {
    decimal: proven.size === 1 ? [...proven][0] : undefined,
    isContradictory: proven.size > 1,
    hasThreeDecimals,
  };
};
/** The decimal sign of a column that its cells prove; undefined if they prove nothing, or both signs. */
export const decimalOf = (cells: Iterable<unknown>): Decimal | undefined => formOf(cells).decimal;

/**
 * Reads an amount.
 * @param form the conventions of the column, for texts that can be read in two ways
 */
export const readAmount = (cell: unknown, form?: Decimal | AmountForm): Reading<ParsedAmount> => {
  const {
    decimal,
    hasThreeDecimals = true,
    language,
  } = typeof form === 'string' ? ({decimal: form} as AmountForm) : (form ?? {});
  if (cell instanceof CellFault) return problem(cell.reason);
  if (typeof cell === 'number') return Number.isFinite(cell) ? signed(cell, {}) : problem('is no number');
  if (cell instanceof SheetNumber) {
    if (cell.currency === '?kr') return withCrown(signed(cell.value, {}), language);
    return signed(cell.value, cell.currency === undefined ? {} : {currency: cell.currency});
  }
  const text = tidy(textOf(cell));
  // A shortcut for most cells of most lists. The code below would return the same.
  if (plain.test(text)) return {value: {value: Number(text)}};
  if (text === '' || /^[-–—.]+$/u.test(text)) return blank;
  const {digits, currencies, factor, isAbout} = bareOf(text, language);
  const isNegative = /^-|^\(.*\)$/.test(digits);
  const unsigned = digits
    .replace(/^-\s*|^\(|\)$/g, '')
    .replace(/[,.][-–]$/u, '')
    .trim();
  const own = decimalProvenBy(text);
  const number =
    own === undefined && decimal !== undefined && isDoubtful(unsigned, decimal, hasThreeDecimals, factor)
      ? `can be read in two ways: say in the mapping which sign is "decimal"`
      : numberOf(unsigned, own ?? decimal);
  if (typeof number === 'string') return problem(number);
  if (currencies.length > 1) return problem('names more than one currency');
  const [currency] = currencies;
  if (currency === '?kr') return problem('does not say whose crowns: name the currency in the mapping');
  // Removes rounding errors of floating point: 1.1 million is 1100000, not 1100000.0000000002.
  const value = factor === 1 ? number : Math.round(number * factor * 100) / 100;
  return signed(isNegative ? -value : value, {
    ...(currency === undefined ? {} : {currency}),
    ...(factor === 1 && !isAbout ? {} : {isRounded: true}),
    ...(factor === 1 ? {} : {isScaled: true}),
  });
};

/** "250.000" in a column with "999.50": sums have no three decimals, so here the proven sign does not apply. */
const isDoubtful = (text: string, decimal: Decimal, hasThreeDecimals: boolean, factor: number): boolean =>
  factor === 1 && !hasThreeDecimals && open.exec(text)?.[1] === decimal;

const withCrown = (reading: Reading<ParsedAmount>, language: string | undefined): Reading<ParsedAmount> => {
  const currency = currencyIn('kr', language);
  if (!('value' in reading)) return reading;
  return currency === undefined
    ? problem('does not say whose crowns: name the currency in the mapping')
    : {value: {...reading.value, currency}};
};

const signed = (value: number, rest: Omit<ParsedAmount, 'value'>): Reading<ParsedAmount> =>
  value < 0 ? problem('is negative') : {value: {value, ...rest}};

/** Returns the number, or the reason why the text is not a number. */
const numberOf = (text: string, decimal: Decimal | undefined): number | string => {
  if (!/^\d[\d., ]*$/.test(text)) return 'is no number';
  const spaceless = text.replace(/ /g, '');
  if (text.includes(' ') && !/^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/.test(text))
    return 'is no number: its spaces do not stand in front of groups of three';
  if (plain.test(spaceless)) return Number(spaceless);
  if (decimal === undefined) {
    return open.test(spaceless)
      ? `can be read in two ways: say in the mapping which sign is "decimal"`
      : 'is no number';
  }
  const group = decimal === ',' ? '.' : ',';
  const [whole = '', fraction, ...more] = spaceless.split(decimal);
  if (more.length > 0 || (fraction !== undefined && !plain.test(fraction))) return 'is no number';
  const isGrouped = whole.includes(group);
  if (isGrouped && !grouped.test(whole)) return 'is no number: its groups are not of three';
  return Number(`${whole.split(group).join('')}.${fraction ?? '0'}`);
};
