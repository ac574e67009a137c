import {en} from './messages/en.js';
import {fi} from './messages/fi.js';
import {createFormats, type Formats} from './formats.js';
import type {TextOrder} from '../query/select-records.js';
import type {Messages} from './messages/messages.js';
import {sv} from './messages/sv.js';
import {textIn} from '../model/text.js';

/** A language in which the widgets can speak. */
export interface Locale {
  /** The language subtag, which goes into `lang`. */
  readonly code: string;
  readonly messages: Messages;
  readonly direction: 'ltr' | 'rtl';
  readonly formats: Formats;
  /** How records are put in order in this language. */
  readonly order: TextOrder;
}

const numeric = {tag: 'fi-FI', day: {day: 'numeric', month: 'numeric', year: 'numeric'}} as const;
const finnishDay = {...numeric, at: (day: string, time: string) => `${day} klo ${time}`};
const swedishDay = {...numeric, at: (day: string, time: string) => `${day} kl. ${time}`};
const englishDay = {
  tag: 'en-GB',
  day: {day: 'numeric', month: 'long', year: 'numeric'},
  at: (day: string, time: string) => `${day} at ${time}`,
} as const;

export const createLocale = (
  code: string,
  messages: Messages,
  formats: Formats,
  direction: Locale['direction'] = 'ltr',
): Locale => ({
  code,
  messages,
  direction,
  formats,
  order: {
    // The collator is made when something is sorted, not before.
    get compare() {
      return formats.compare;
    },
    textIn: (text, feedLanguage) => textIn(text, code, feedLanguage).value,
  },
});

export const defaultLocale: Locale = createLocale('fi', fi, createFormats('fi-FI', finnishDay));
const builtIn: readonly Locale[] = [
  defaultLocale,
  createLocale('sv', sv, createFormats('sv-FI', swedishDay)),
  createLocale('en', en, createFormats('en-GB', englishDay)),
];
const locales = new Map(builtIn.map((locale) => [locale.code, locale]));
const listeners = new Set<() => void>();

/** Calls a listener whenever there is a new language. The returned function ends that. */
export const onLocaleAdded = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const addLocale = (locale: Locale): void => {
  locales.set(locale.code, locale);
  for (const listener of listeners) listener();
};

/** The primary subtag of a BCP 47 tag. */
export const primarySubtag = (tag: string): string => tag.toLowerCase().replace(/-.*/, '');

/** The locale of a BCP 47 tag, where the widgets speak its language. */
export const localeOf = (tag: string | null | undefined): Locale | undefined =>
  locales.get(primarySubtag(tag ?? ''));
