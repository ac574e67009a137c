import {blank, CellFault, problem, textOf, tidy, type Reading} from './parsed-value.js';

export type Decimal = ',' | '.';
export interface Amount {
  readonly value: number;
  /** ISO 4217, where the cell names one. */
  readonly currency?: string;
  /** Written as "1.2m": the last digits are not there. */
  readonly isRounded?: boolean;
}

const currencies: readonly (readonly [RegExp, string])[] = [
  [/€|\beuroa?\b|\beur\b/iu, 'EUR'],
  [/£|\bgbp\b/iu, 'GBP'],
  [/\bkn\b|\bhrk\b/iu, 'HRK'],
  [/zł|\bpln\b/iu, 'PLN'],
  [/\bsek\b/iu, 'SEK'],
  [/\bdkk\b/iu, 'DKK'],
  [/\$|\busd\b/iu, 'USD'],
];
const multipliers: readonly (readonly [RegExp, number])[] = [
  [/(?:mrd|miljardia?|miljarder|bn|billion)\.?$/iu, 1e9],
  [/(?:milj|mio|mn|miljoonaa?|miljoner|million|m)\.?$/iu, 1e6],
  [/(?:tuhatta|tusen|thousand|t|k)\.?$/iu, 1e3],
];
const hasDigit = /\d/;

/** The currency that a text names, be it a cell or the header of a column; undefined for none or several. */
export const currencyIn = (text: string): string | undefined => {
  const found = currencies.filter(([sign]) => sign.test(text)).map(([, code]) => code);
  return found.length === 1 ? found[0] : undefined;
};

/** The bare number of a text like "90.388,44 €", with what stood around it. */
interface Bare {
  readonly digits: string;
  readonly currency: string | undefined;
  readonly factor: number;
}
const bareOf = (text: string): Bare => {
  let digits = tidy(text);
  const currency = /[^\d.,\s]/u.test(digits) ? currencyIn(digits) : undefined;
  if (/[^\d.,\s]/u.test(digits)) for (const [sign] of currencies) digits = digits.replace(sign, ' ').trim();
  const multiplier = multipliers.find(([word]) => hasDigit.test(digits) && word.test(digits));
  if (multiplier) digits = digits.replace(multiplier[0], '').trim();
  // U+2212 is the minus that typesetters use; the apostrophe groups in Swiss lists.
  return {
    digits: digits.replace(/\u2212/gu, '-').replace(/['’]/gu, ' '),
    currency,
    factor: multiplier?.[1] ?? 1,
  };
};

const grouped = /^\d{1,3}(?:[ .,]\d{3})+$/;
const plain = /^\d+$/;

/**
 * What a single text proves of its list's decimal sign: "1.234,5" and "12.50" prove one, "1.234" proves none.
 */
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
  // Where a space groups already, a sign can only be the decimal one.
  if (/\d \d/.test(digits)) return sign;
  const isOpen = rest.length === 3 && whole.length <= 3 && !whole.startsWith('0') && factor === 1;
  return isOpen || (factor !== 1 && rest.length === 3) ? undefined : sign;
};

/** The decimal sign of a column: what its cells prove, undefined where they prove nothing or both. */
export const decimalOf = (cells: Iterable<unknown>): Decimal | undefined => {
  const proven = new Set<Decimal>();
  for (const cell of cells) {
    const sign = decimalProvenBy(cell);
    if (sign) proven.add(sign);
  }
  return proven.size === 1 ? [...proven][0] : undefined;
};

/**
 * Reads an amount.
 * @param decimal the decimal sign of the column, for texts that could be read in two ways.
 */
export const readAmount = (cell: unknown, decimal?: Decimal): Reading<Amount> => {
  if (cell instanceof CellFault) return problem(cell.reason);
  if (typeof cell === 'number') return Number.isFinite(cell) ? signed(cell, {}) : problem('is no number');
  const text = tidy(textOf(cell));
  // Most cells of most lists; the long way would come to the same.
  if (plain.test(text)) return {value: {value: Number(text)}};
  if (text === '' || /^[-–—.]+$/u.test(text)) return blank;
  const {digits, currency, factor} = bareOf(text);
  const isNegative = /^-|^\(.*\)$/.test(digits);
  const unsigned = digits
    .replace(/^-\s*|^\(|\)$/g, '')
    .replace(/[,.][-–]$/u, '')
    .trim();
  const number = numberOf(unsigned, decimalProvenBy(text) ?? decimal);
  if (typeof number === 'string') return problem(number);
  // Multiplying decimals leaves dust: 1.1 million is 1100000, not 1100000.0000000002.
  const value = factor === 1 ? number : Math.round(number * factor * 100) / 100;
  return signed(isNegative ? -value : value, {
    ...(currency === undefined ? {} : {currency}),
    ...(factor === 1 ? {} : {isRounded: true}),
  });
};

const signed = (value: number, rest: Omit<Amount, 'value'>): Reading<Amount> =>
  value < 0 ? problem('is negative') : {value: {value, ...rest}};

/** The number, or why it is none. */
const numberOf = (text: string, decimal: Decimal | undefined): number | string => {
  if (!/^\d[\d., ]*$/.test(text)) return 'is no number';
  const spaceless = text.replace(/ /g, '');
  if (text.includes(' ') && !/^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/.test(text))
    return 'is no number: its spaces do not stand in front of groups of three';
  if (plain.test(spaceless)) return Number(spaceless);
  if (decimal === undefined) {
    return /^\d{1,3}[.,]\d{3}$/.test(spaceless)
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
