import {currenciesIn, withoutCurrency} from '../../values/currencies.js';
import {tidy} from '../../values/parsed-value.js';
import {withoutUnit} from '../../values/units.js';
import {headerKey} from './header-key.js';
import {currencyOfHeader, knownHeaders} from './published-headers.js';
import {fieldByRule} from './heading-rules.js';
import {englishHeaders} from './office-headers-english-german.js';
import {northernHeaders} from './office-headers-nordic-baltic.js';
import {southernHeaders} from './office-headers-south-east.js';
import {namedListHeaders} from './headers-of-named-lists.js';

/** The fields of a header by language. */
type Meanings = ReadonlyMap<string, string>;
const moreHeaders = {...northernHeaders, ...englishHeaders, ...southernHeaders, ...namedListHeaders};
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
  /** The two halves of the header name different fields. */
  readonly isDisputed?: boolean;
  /** Recognised by its words, not by a list of known headers. */
  readonly isByRule?: boolean;
  /** Its words show that it holds no field of the feed: a contractor, a priority, a tax number. */
  readonly isIgnored?: boolean;
}
/** The language code for headings that are recognised by their words. */
const byRule = 'rule';

/** Headers in two languages: "Projektitel / Operation name", "ONOMAΣIA (NAME)", a line for each. */
const partsOf = (header: string): readonly string[] =>
  header
    .split(/[/\n\r|•()[\]{}]|\s+[-–—]+\s+|[–—]/u)
    .map(tidy)
    .filter(Boolean);

/** A header without its unit and currency: "Totalkostnad i tkr" becomes "Totalkostnad". */
const bareOf = (header: string): string =>
  withoutCurrency(withoutUnit(header))
    .replace(/%/g, ' ')
    .replace(/[\s,(]+(?:i|in|på)?[\s)]*$/iu, '');

/** The meaning of a header: of the whole header, without unit and currency, or of one of its parts. */
const understand = (header: string, usesRules: boolean): Understood => {
  const whole = ofKey(header);
  if (whole.size > 0) {
    // "Period" is a name of keep.eu, and an ordinary word in other lists.
    const rule = usesRules && [...whole.keys()].every(isNamedForm) ? understandByRule(header) : undefined;
    return rule ? {...rule, meanings: new Map([...whole, ...rule.meanings])} : {meanings: whole};
  }
  const unitless = ofKey(bareOf(header));
  if (unitless.size > 0) return {meanings: unitless};
  const parts = partsOf(header).map((part) => {
    const known = ofKey(part);
    return known.size > 0 ? known : ofKey(bareOf(part));
  });
  // Names of a published form fill a whole header, so parts of a header are not compared with them.
  const known = parts.filter((part) => part.size > 0 && ![...part.keys()].every(isNamedForm));
  if (known.length === 0) {
    const beside = sideBySide(header);
    if (beside) return {meanings: beside};
    return usesRules ? understandByRule(header) : {meanings: none};
  }
  const meanings = new Map<string, string>();
  for (const part of known)
    for (const [language, field] of part) if (!meanings.has(language)) meanings.set(language, field);
  const fields = known.map((part) => new Set(part.values()));
  const common = [...(fields[0] ?? [])].filter((field) => fields.every((one) => one.has(field)));
  if (common.length === 0) return {meanings, isDisputed: true};
  return {meanings: new Map([...meanings].filter(([, field]) => common.includes(field)))};
};

/** Looks at the words of the whole heading, and then at those of its halves, if these agree. */
const understandByRule = (header: string): Understood => {
  const bare = bareOf(header);
  const whole = fieldByRule(bare);
  const fields = new Set(
    whole === undefined
      ? partsOf(bare)
          .map(fieldByRule)
          .filter((field) => field !== undefined)
      : [whole],
  );
  const [field = ''] = fields;
  if (fields.size !== 1) return {meanings: none};
  return field === ''
    ? {meanings: none, isIgnored: true}
    : {meanings: new Map([[byRule, field]]), isByRule: true};
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

const [understood, understoodByName] = [new Map<string, Understood>(), new Map<string, Understood>()];
/** Rules are slower than look-ups, so cells that may be headings are only looked up. */
const meaningOf = (header: string, usesRules = true): Understood => {
  const cache = usesRules ? understood : understoodByName;
  const known = cache.get(header);
  if (known) return known;
  // Longer cells are texts, not headers.
  const read =
    header.length > 300 || !/\p{L}/u.test(header) ? {meanings: none} : understand(header, usesRules);
  if (cache.size > 20_000) cache.clear();
  cache.set(header, read);
  return read;
};

/** Whether a text is a known header. Used to find repeated header rows. */
export const isKnownHeader = (text: string): boolean => meaningOf(text, false).meanings.size > 0;

export interface Recognised {
  /** The language of most headers; undefined if none is known. */
  readonly language: string | undefined;
  /** The index of the column of each field. */
  readonly columns: ReadonlyMap<string, number>;
  /** Further columns of a field that may have several. The first filled cell of a row is read. */
  readonly further: readonly (readonly [field: string, index: number])[];
  /** A second column that fits a field as well as the chosen one. */
  readonly rivals: readonly (readonly [string, number])[];
  /** Columns whose header has two meanings. */
  readonly disputed: readonly number[];
  /** Columns that were recognised by words of their headings, so their cells must confirm it. */
  readonly byRule: ReadonlySet<number>;
  /** Columns that are skipped on purpose. */
  readonly ignored: ReadonlySet<number>;
}

/** Fields that may come from several columns: a code and its text, regions of several levels. */
export const severalColumns: ReadonlySet<string> = new Set([
  ...['place', 'nuts', 'country', 'postcode', 'fund', 'url', 'theme', 'period', 'coordinates'],
  ...['objective', 'objectiveCode', 'category', 'categoryCode'],
]);

/** Headings that identify a published form. All its headings then have the meaning of that form. */
const signs: Readonly<Record<string, RegExp>> = {
  '360giving': /^(?:amount ?awarded|planned ?dates|recipient ?org)/,
  kohesio: /^operation (?:local|unique) identifier$/,
  keep: /^(?:project s total budget expenditure|project s eu funding|contributing eu funds)/,
};

export const isNamedForm = (language: string): boolean => Object.hasOwn(signs, language);

/**
 * The meaning of the headers of a list. The language that knows most headers is read first, so that "Land" and
 * "Fond" are not read in different languages. Other languages fill the fields that are left.
 */
export const recognise = (headers: readonly string[], usesRules = true): Recognised => {
  const read = headers.map((header) => meaningOf(header, usesRules));
  const signed = new Set(
    Object.entries(signs).flatMap(([name, sign]) =>
      headers.some((header) => sign.test(headerKey(header))) ? [name] : [],
    ),
  );
  const counts = new Map<string, number>();
  for (const {meanings, isDisputed} of read) {
    if (!isDisputed)
      for (const language of meanings.keys()) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const known = [...counts].filter(([language]) => !Object.hasOwn(signs, language) || signed.has(language));
  const weight = ([language, count]: readonly [string, number]): number =>
    language === byRule ? -1 : count + (signed.has(language) ? 100 : 0) - languages.indexOf(language) / 100;
  known.sort((a, b) => weight(b) - weight(a));
  const columns = new Map<string, number>();
  const taken = new Set<number>();
  const rivals: (readonly [string, number])[] = [];
  const further: (readonly [string, number])[] = [];
  const second: (readonly [string, number])[] = [];
  const [best] = known;
  for (const [language] of known) {
    for (const [index, {meanings, isDisputed}] of read.entries()) {
      const field = meanings.get(language);
      if (field === undefined || isDisputed || taken.has(index)) continue;
      if (!columns.has(field)) {
        columns.set(field, index);
        taken.add(index);
      } else if (severalColumns.has(field)) {
        further.push([field, index]);
        taken.add(index);
      } else if (language === best?.[0] && field !== 'total') rivals.push([field, index]);
      else second.push([field, index]);
    }
  }
  const disputed = [...read.keys()].filter((index) => read[index]?.isDisputed === true);
  const ruled = new Set([...taken].filter((index) => read[index]?.isByRule === true));
  const language = known.find(([one]) => one !== byRule)?.[0];
  const ignored = new Set([...read.keys()].filter((index) => read[index]?.isIgnored === true));
  for (const [field, index] of second) {
    // Where there is a total cost too, "eligible expenditure" is a narrower sum of the same kind.
    if (field === 'total' && columns.get(field) !== index) ignored.add(index);
  }
  return {language, columns, further, rivals, disputed, byRule: ruled, ignored};
};

/**
 * Counts headers that are in the lists of known headers. Rules are not used, because their words may occur in any
 * text.
 */
export const countKnown = (headers: readonly string[]): number => recognise(headers, false).columns.size;
/** Whether one of the headers names the project's name. */
export const hasName = (headers: readonly string[]): boolean => {
  const {columns} = recognise(headers, false);
  return columns.has('name') || ['name.en', 'name.fi', 'name.sv'].some((name) => columns.has(name));
};

/** The currency that a header names, or that follows from the country whose lists have this header. */
export const currencyOfHeaders = (headers: readonly string[]): string | undefined =>
  Object.entries(currencyOfHeader).find(([header]) => headers.includes(header))?.[1];
export const currenciesOfHeader = (header: string, language: string | undefined): readonly string[] =>
  currenciesIn(header, language);
