import {defaultTimeZone} from '../model/days.js';
import {primarySubtag} from '../model/text.js';

/**
 * Numbers, sums, dates, lists and order in one language. Each Intl object is made at its first use and kept:
 * the first one of a kind costs 10 to 26 ms (measured), so a page pays only for what it shows.
 */
export interface Formats {
  readonly number: (value: number) => string;
  /** Whole cents of a currency; cents are written only where there are any. */
  readonly money: (cents: number, currency: string) => string;
  /** A sum in few words, for a headline. */
  readonly compact: (cents: number, currency: string) => string;
  /** The size of a file. */
  readonly bytes: (bytes: number) => string;
  readonly percent: (share: number) => string;
  /** A date as exact as it is known: a year, a month or a day. */
  readonly date: (date: string) => string;
  /** A time stamp, in the feed's time zone. */
  readonly time: (timestamp: string, timeZone: string) => string;
  readonly list: (texts: readonly string[]) => string;
  readonly compare: (a: string, b: string) => number;
}

const once = <Made>(make: (key: string) => Made): ((key: string) => Made) => {
  const made = new Map<string, Made>();
  return (key) => {
    const found = made.get(key) ?? make(key);
    made.set(key, found);
    return found;
  };
};

/** By the length of the date: a year, a month; anything else is a day. */
const dateParts: Readonly<Record<string, Intl.DateTimeFormatOptions | undefined>> = {
  4: {year: 'numeric'},
  7: {year: 'numeric', month: 'long'},
};

/** How a language writes days: in Swedish as in Finland, where engines differ on it, the Finnish way. */
export interface DayStyle {
  readonly tag: string;
  readonly day: Intl.DateTimeFormatOptions;
  /** Puts a day and a time of day together. */
  readonly at: (day: string, time: string) => string;
}

export const createFormats = (tag: string, {tag: dayTag, day, at}: DayStyle): Formats => {
  const numbers = once(() => new Intl.NumberFormat(tag));
  const compacts = once(
    (currency) =>
      new Intl.NumberFormat(tag, {
        style: 'currency',
        currency,
        notation: 'compact',
        maximumFractionDigits: 1,
      }),
  );
  const sizes = once(
    (unit) => new Intl.NumberFormat(tag, {style: 'unit', unit, maximumSignificantDigits: 2}),
  );
  const percents = once(() => new Intl.NumberFormat(tag, {style: 'percent', maximumFractionDigits: 2}));
  const currencies = once((key) => {
    const [currency = '', digits] = key.split(' ');
    const fractionDigits = Number(digits);
    return new Intl.NumberFormat(tag, {
      style: 'currency',
      currency,
      minimumFractionDigits: fractionDigits,
      maximumFractionDigits: fractionDigits,
    });
  });
  const dates = once((length) => {
    const parts = dateParts[length] ?? day;
    return new Intl.DateTimeFormat(parts === day ? dayTag : tag, {...parts, timeZone: 'UTC'});
  });
  const times = once((timeZone) => {
    const inZone = (parts: Intl.DateTimeFormatOptions) => {
      try {
        return new Intl.DateTimeFormat(dayTag, {...parts, timeZone});
      } catch {
        return new Intl.DateTimeFormat(dayTag, {...parts, timeZone: defaultTimeZone});
      }
    };
    return [inZone(day), inZone({hour: 'numeric', minute: '2-digit'})] as const;
  });
  const lists = once(() => new Intl.ListFormat(tag, {type: 'conjunction'}));
  const collators = once(() => new Intl.Collator(tag, {numeric: true}));
  return {
    number: (value) => numbers('').format(value),
    money: (cents, currency) => currencies(`${currency} ${cents % 100 === 0 ? 0 : 2}`).format(cents / 100),
    compact: (cents, currency) => compacts(currency).format(cents / 100),
    bytes: (bytes) => sizes(bytes < 1e6 ? 'kilobyte' : 'megabyte').format(bytes / (bytes < 1e6 ? 1e3 : 1e6)),
    percent: (share) => percents('').format(share),
    date: (date) => dates(String(date.length)).format(new Date(date)),
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

/** The name of a language in another one, or its tag where the browser does not know it. */
export const languageName = (tag: string, locale: string): string => {
  try {
    // With its region, fi-FI would be "suomi (suomi)".
    const name = new Intl.DisplayNames([locale], {type: 'language'}).of(primarySubtag(tag)) ?? tag;
    // Only English writes languages with a capital; WebKit does so in every language.
    return locale === 'en' || name === tag ? name : name.toLowerCase();
  } catch {
    return tag;
  }
};
