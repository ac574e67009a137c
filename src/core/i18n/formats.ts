import {defaultTimeZone} from '../model/days.js';
import {primarySubtag} from '../model/text.js';

/**
 * Formats numbers, sums, dates and lists, and compares texts, in one language. Each Intl object is created at its
 * first use and memoized: the first one of a kind costs 10 to 26 ms (measured).
 */
export interface Formats {
  readonly number: (value: number) => string;
  /** Formats an amount given in integer cents. The fraction is written only if it is not 0. */
  readonly money: (cents: number, currency: string) => string;
  /** A short form with three digits for cards, headlines and bars, such as "€12.4 million" and "12,4 mn €". */
  readonly compact: (cents: number, currency: string) => string;
  /** The same without abbreviations, such as "12,4 miljoner euro". */
  readonly spelledOut: (cents: number, currency: string) => string;
  /** A file size. */
  readonly bytes: (bytes: number) => string;
  readonly percent: (share: number) => string;
  /** A date with its own precision: year, month or day. */
  readonly date: (date: string) => string;
  /** A date to the month, in the shortest form. */
  readonly month: (date: string) => string;
  /** A time stamp in a time zone. */
  readonly time: (timestamp: string, timeZone: string) => string;
  readonly list: (texts: readonly string[]) => string;
  readonly compare: (a: string, b: string) => number;
}

/** Memoizes the results of a function per key. */
const memoizeByKey = <Result>(compute: (key: string) => Result): ((key: string) => Result) => {
  const results = new Map<string, Result>();
  return (key) => {
    const result = results.get(key) ?? compute(key);
    results.set(key, result);
    return result;
  };
};

/** Intl options by the length of a date, for a year or a month. Other dates are days. */
const dateParts: Readonly<Record<string, Intl.DateTimeFormatOptions | undefined>> = {
  4: {year: 'numeric'},
  7: {year: 'numeric', month: 'long'},
};

/** How a language writes days. Swedish in Finland uses the Finnish form, because engines differ on `sv-FI`. */
export interface DayStyle {
  readonly tag: string;
  readonly day: Intl.DateTimeFormatOptions;
  /** Joins a day and a time of day. */
  readonly at: (day: string, time: string) => string;
}

type MoneyFormat = (value: number) => string;

const spelledOutMoney = (tag: string, currency: string, maximumSignificantDigits: number): MoneyFormat => {
  const long = {notation: 'compact', compactDisplay: 'long', maximumSignificantDigits} as const;
  if (!tag.startsWith('en')) {
    const format = new Intl.NumberFormat(tag, {
      ...long,
      style: 'currency',
      currency,
      currencyDisplay: 'name',
    });
    return (value) => format.format(value);
  }
  // English writes the sign and a word: "€12.4 million". Intl has only the sign with a letter, or two words.
  const number = new Intl.NumberFormat(tag, long);
  const sign = new Intl.NumberFormat(tag, {style: 'currency', currency, maximumFractionDigits: 0});
  const parts = sign.formatToParts(1);
  return (value) =>
    parts.map((part) => (part.type === 'integer' ? number.format(value) : part.value)).join('');
};

const compactMoney = (tag: string, currency: string, maximumSignificantDigits: number): MoneyFormat => {
  // English has no short form that screen readers pronounce as a word.
  if (tag.startsWith('en')) return spelledOutMoney(tag, currency, maximumSignificantDigits);
  const format = new Intl.NumberFormat(tag, {
    style: 'currency',
    currency,
    notation: 'compact',
    maximumSignificantDigits,
  });
  return (value) => format.format(value);
};

/** Creates the formats of a language tag. */
export const createFormats = (tag: string, {tag: dayTag, day, at}: DayStyle): Formats => {
  const numbers = memoizeByKey(() => new Intl.NumberFormat(tag));
  const compacts = memoizeByKey((currency) => compactMoney(tag, currency, 3));
  const spelledOut = memoizeByKey((currency) => spelledOutMoney(tag, currency, 4));
  const sizes = memoizeByKey(
    (unit) => new Intl.NumberFormat(tag, {style: 'unit', unit, maximumSignificantDigits: 2}),
  );
  const percents = memoizeByKey(
    () => new Intl.NumberFormat(tag, {style: 'percent', maximumFractionDigits: 2}),
  );
  const currencies = memoizeByKey((key) => {
    const [currency = '', digits] = key.split(' ');
    const fractionDigits = Number(digits);
    return new Intl.NumberFormat(tag, {
      style: 'currency',
      currency,
      minimumFractionDigits: fractionDigits,
      maximumFractionDigits: fractionDigits,
    });
  });
  const dates = memoizeByKey((length) => {
    const parts = dateParts[length] ?? day;
    return new Intl.DateTimeFormat(parts === day ? dayTag : tag, {...parts, timeZone: 'UTC'});
  });
  const months = memoizeByKey((length) => {
    const year = {year: 'numeric', timeZone: 'UTC'} as const;
    return new Intl.DateTimeFormat(tag, length === '4' ? year : {...year, month: 'short'});
  });
  const times = memoizeByKey((timeZone) => {
    const inZone = (parts: Intl.DateTimeFormatOptions) => {
      try {
        return new Intl.DateTimeFormat(dayTag, {...parts, timeZone});
      } catch {
        return new Intl.DateTimeFormat(dayTag, {...parts, timeZone: defaultTimeZone});
      }
    };
    return [inZone(day), inZone({hour: 'numeric', minute: '2-digit'})] as const;
  });
  const lists = memoizeByKey(() => new Intl.ListFormat(tag, {type: 'conjunction'}));
  const collators = memoizeByKey(() => new Intl.Collator(tag, {numeric: true}));
  return {
    number: (value) => numbers('').format(value),
    money: (cents, currency) => currencies(`${currency} ${cents % 100 === 0 ? 0 : 2}`).format(cents / 100),
    compact: (cents, currency) => compacts(currency)(cents / 100),
    spelledOut: (cents, currency) => spelledOut(currency)(cents / 100),
    bytes: (bytes) => sizes(bytes < 1e6 ? 'kilobyte' : 'megabyte').format(bytes / (bytes < 1e6 ? 1e3 : 1e6)),
    percent: (share) => percents('').format(share),
    date: (date) => dates(String(date.length)).format(new Date(date)),
    month: (date) => months(String(date.length)).format(new Date(date)),
    time: (timestamp, timeZone) => {
      const moment = new Date(timestamp);
      const [days, clock] = times(timeZone);
      return at(days.format(moment), clock.format(moment));
    },
    list: (texts) => lists('').format(texts),
    get compare() {
      return collators('').compare;
    },
  };
};

/** The name of a language in another language; its tag if the browser does not know it. */
export const languageName = (tag: string, locale: string): string => {
  try {
    // With its region, fi-FI would become "suomi (suomi)".
    const name = new Intl.DisplayNames([locale], {type: 'language'}).of(primarySubtag(tag)) ?? tag;
    // Only English capitalises language names, but WebKit does it in every language.
    return locale === 'en' || name === tag ? name : name.toLowerCase();
  } catch {
    return tag;
  }
};
