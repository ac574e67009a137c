import {tidy} from '../values/parsed-value.js';
import {currencyOfHeader, knownHeaders} from './known-headers.js';

/** A header as it is compared: no case, no accents, no punctuation. */
export const headerKey = (header: string): string =>
  tidy(header)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/[^\p{L}\p{N}£.]+/gu, ' ')
    .trim();

type Meanings = ReadonlyMap<string, ReadonlyMap<string, string>>;
const meanings: Meanings = new Map(
  Object.entries(knownHeaders).map(([language, fields]) => [
    language,
    new Map(
      Object.entries(fields).flatMap(([field, headers]) =>
        headers.map((header) => [headerKey(header), field] as const),
      ),
    ),
  ]),
);

export interface Recognised {
  /** The language of the list, by most of its headers; undefined where none is known. */
  readonly language: string | undefined;
  /** The index of the column of each field. */
  readonly columns: ReadonlyMap<string, number>;
  /** A column that would do as well as the one taken: the field, and its index. */
  readonly rivals: readonly (readonly [string, number])[];
}

/**
 * What the headers of a list mean. One language is read at a time, the one that knows most of them, so that
 * "Land" is not taken from one and "Fond" from another; headers of other languages fill what is left.
 */
export const recognise = (headers: readonly string[]): Recognised => {
  const keys = headers.map(headerKey);
  const known = [...meanings]
    .map(([language, fields]) => [language, fields, keys.filter((key) => fields.has(key)).length] as const)
    .filter(([, , count]) => count > 0)
    .sort((a, b) => b[2] - a[2]);
  const columns = new Map<string, number>();
  const rivals: (readonly [string, number])[] = [];
  const [best] = known;
  for (const [language, fields] of known) {
    // What one list calls a grant's total says nothing of another's.
    if (language === '360giving' && best?.[0] !== language) continue;
    for (const [index, key] of keys.entries()) {
      const field = fields.get(key);
      if (field === undefined || [...columns.values()].includes(index)) continue;
      if (!columns.has(field)) columns.set(field, index);
      else if (language === best?.[0]) rivals.push([field, index]);
    }
  }
  return {language: best?.[0], columns, rivals};
};

/** How many of the headers are known in the language that knows most of them. */
export const countKnown = (headers: readonly string[]): number => recognise(headers).columns.size;

/** The money that a header gives away by being of one country's lists. */
export const currencyOfHeaders = (headers: readonly string[]): string | undefined =>
  Object.entries(currencyOfHeader).find(([header]) => headers.includes(header))?.[1];
