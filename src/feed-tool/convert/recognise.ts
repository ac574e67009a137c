import {currenciesIn, withoutCurrency} from '../values/currencies.js';
import {tidy} from '../values/parsed-value.js';
import {withoutUnit} from '../values/units.js';
import {currencyOfHeader, knownHeaders} from './known-headers.js';
import {englishHeaders} from './headers-english.js';
import {northernHeaders} from './headers-north.js';
import {southernHeaders} from './headers-south.js';

/** Greek and Cyrillic capitals that look like Latin ones: people type "ONOMAΣIA" with whichever is at hand. */
const lookalikes = new Map(
  Array.from(
    'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧАВЕКМНОРСТУХ',
    (sign, index) => [sign, 'ABEZHIKMNOPTYXABEKMHOPCTYX'[index] ?? sign] as const,
  ),
);

/** A header as it is compared: no case, no accents, no punctuation. */
export const headerKey = (header: string): string => {
  const known = keys.get(header);
  if (known !== undefined) return known;
  const key = keyOf(header);
  // Funds, statuses and leads come again and again.
  if (header.length < 80) {
    if (keys.size > 5000) keys.clear();
    keys.set(header, key);
  }
  return key;
};
const keys = new Map<string, string>();
const keyOf = (header: string): string => {
  const key = tidy(header)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/[^\p{L}\p{N}£.]+/gu, ' ')
    .trim();
  if (!/[\u0250-\uffff]/.test(key)) return key;
  return Array.from(key.toUpperCase(), (sign) => lookalikes.get(sign) ?? sign)
    .join('')
    .toLowerCase();
};

/** The fields of a header by language. */
type Meanings = ReadonlyMap<string, string>;
const moreHeaders = {...northernHeaders, ...englishHeaders, ...southernHeaders};
const dictionary = new Map<string, Map<string, string>>();
const languages = [...new Set([...Object.keys(knownHeaders), ...Object.keys(moreHeaders)])];
for (const language of languages) {
  for (const source of [knownHeaders[language], moreHeaders[language]]) {
    for (const [field, headers] of Object.entries(source ?? {})) {
      for (const header of headers) {
        const key = headerKey(header);
        const known = dictionary.get(key) ?? new Map<string, string>();
        if (!known.has(language)) known.set(language, field);
        dictionary.set(key, known);
      }
    }
  }
}
const none: Meanings = new Map();
const ofKey = (header: string): Meanings => dictionary.get(headerKey(header)) ?? none;

interface Understood {
  readonly meanings: Meanings;
  /** Its halves name different fields. */
  readonly isDisputed?: boolean;
}

/** Headers in two languages: "Projektitel / Operation name", "ONOMAΣIA (NAME)", a line for each. */
const partsOf = (header: string): readonly string[] =>
  header
    .split(/[/\n\r|•()[\]{}]|\s+[-–—]+\s+|[–—]/u)
    .map(tidy)
    .filter(Boolean);

/** A header less its unit and its money: "Totalkostnad i tkr" is "Totalkostnad". */
const bareOf = (header: string): string =>
  withoutCurrency(withoutUnit(header))
    .replace(/%/g, ' ')
    .replace(/[\s,(]+(?:i|in|på)?[\s)]*$/iu, '');

/** What a header means: as it stands, without its unit and its money, else by any of its parts. */
const understand = (header: string): Understood => {
  const whole = ofKey(header);
  if (whole.size > 0) return {meanings: whole};
  const unitless = ofKey(bareOf(header));
  if (unitless.size > 0) return {meanings: unitless};
  const parts = partsOf(header).map((part) => {
    const known = ofKey(part);
    return known.size > 0 ? known : ofKey(bareOf(part));
  });
  const known = parts.filter(({size}) => size > 0);
  if (known.length === 0) return {meanings: sideBySide(header) ?? none};
  const meanings = new Map<string, string>();
  for (const part of known)
    for (const [language, field] of part) if (!meanings.has(language)) meanings.set(language, field);
  const fields = known.map((part) => new Set(part.values()));
  const common = [...(fields[0] ?? [])].filter((field) => fields.every((one) => one.has(field)));
  if (common.length === 0) return {meanings, isDisputed: true};
  return {meanings: new Map([...meanings].filter(([, field]) => common.includes(field)))};
};

/** Two headers with nothing but a blank between them. */
const sideBySide = (header: string): Meanings | undefined => {
  const words = tidy(header).split(' ');
  for (let cut = 1; cut < words.length && words.length <= 14; cut++) {
    const [left, right] = [ofKey(words.slice(0, cut).join(' ')), ofKey(words.slice(cut).join(' '))];
    const common = [...left].filter(([, field]) => [...right.values()].includes(field));
    if (common.length > 0) return new Map([...right, ...common]);
  }
  return undefined;
};

const understood = new Map<string, Understood>();
const meaningOf = (header: string): Understood => {
  const known = understood.get(header);
  if (known) return known;
  // What is longer is a text, and no header.
  const read = header.length > 300 || !/\p{L}/u.test(header) ? {meanings: none} : understand(header);
  if (understood.size > 20_000) understood.clear();
  understood.set(header, read);
  return read;
};

/** Whether a text is a header by itself; for rows that stand where a header may. */
export const isKnownHeader = (text: string): boolean => meaningOf(text).meanings.size > 0;

export interface Recognised {
  /** The language of the list, by most of its headers; undefined where none is known. */
  readonly language: string | undefined;
  /** The index of the column of each field. */
  readonly columns: ReadonlyMap<string, number>;
  /** A column that would do as well as the one taken: the field, and its index. */
  readonly rivals: readonly (readonly [string, number])[];
  /** Columns whose header says two things that are not the same. */
  readonly disputed: readonly number[];
}

/** Names that only a 360Giving list has. */
const grantSign = /^(?:amount ?awarded|planned ?dates|recipient ?org)/;

/**
 * What the headers of a list mean. One language is read at a time, the one that knows most of them, so that
 * "Land" is not taken from one and "Fond" from another; headers of other languages fill what is left.
 */
export const recognise = (headers: readonly string[]): Recognised => {
  const read = headers.map(meaningOf);
  const isGrants = headers.some((header) => grantSign.test(headerKey(header)));
  const counts = new Map<string, number>();
  for (const {meanings, isDisputed} of read) {
    if (!isDisputed)
      for (const language of meanings.keys()) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const known = [...counts].filter(([language]) => isGrants || language !== '360giving');
  const weight = ([language, count]: readonly [string, number]): number =>
    count + (language === '360giving' ? 100 : 0) - languages.indexOf(language) / 100;
  known.sort((a, b) => weight(b) - weight(a));
  const columns = new Map<string, number>();
  const taken = new Set<number>();
  const rivals: (readonly [string, number])[] = [];
  const [best] = known;
  for (const [language] of known) {
    for (const [index, {meanings, isDisputed}] of read.entries()) {
      const field = meanings.get(language);
      if (field === undefined || isDisputed || taken.has(index)) continue;
      if (!columns.has(field)) {
        columns.set(field, index);
        taken.add(index);
      } else if (language === best?.[0]) rivals.push([field, index]);
    }
  }
  const disputed = [...read.keys()].filter((index) => read[index]?.isDisputed === true);
  return {language: best?.[0], columns, rivals, disputed};
};

/** How many of the headers are known in the language that knows most of them. */
export const countKnown = (headers: readonly string[]): number => recognise(headers).columns.size;
/** Whether one of the headers is that of a project's name. */
export const hasName = (headers: readonly string[]): boolean => {
  const {columns} = recognise(headers);
  return columns.has('name') || ['name.en', 'name.fi', 'name.sv'].some((name) => columns.has(name));
};

/** The money that a header gives away by being of one country's lists, or by naming it. */
export const currencyOfHeaders = (headers: readonly string[]): string | undefined =>
  Object.entries(currencyOfHeader).find(([header]) => headers.includes(header))?.[1];
export const currenciesOfHeader = (header: string, language: string | undefined): readonly string[] =>
  currenciesIn(header, language);
