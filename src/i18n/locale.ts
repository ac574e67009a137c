import {en} from './en.js';
import {fi} from './fi.js';
import {createFormats, type Formats} from './formats.js';
import type {Order} from '../query/select-records.js';
import type {Messages} from './messages.js';
import {sv} from './sv.js';
import {textIn} from './text.js';

/** A language in which the widgets can speak. */
export interface Locale {
  /** The language subtag, which goes into `lang`. */
  readonly code: string;
  readonly messages: Messages;
  readonly formats: Formats;
  /** How records are put in order in this language. */
  readonly order: Order;
}

const numeric = {tag: 'fi-FI', day: {day: 'numeric', month: 'numeric', year: 'numeric'}} as const;
const finnishDay = {...numeric, at: (day: string, time: string) => `${day} klo ${time}`};
const swedishDay = {...numeric, at: (day: string, time: string) => `${day} kl. ${time}`};
const englishDay = {
  tag: 'en-GB',
  day: {day: 'numeric', month: 'long', year: 'numeric'},
  at: (day: string, time: string) => `${day} at ${time}`,
} as const;

const createLocale = (code: string, messages: Messages, formats: Formats): Locale => ({
  code,
  messages,
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
const locales = new Map<string, Locale>(
  [
    defaultLocale,
    createLocale('sv', sv, createFormats('sv-FI', swedishDay)),
    createLocale('en', en, createFormats('en-GB', englishDay)),
  ].map((locale) => [locale.code, locale]),
);

/** The locale of a BCP 47 tag, where the widgets speak its language. */
export const localeOf = (tag: string | null | undefined): Locale | undefined =>
  locales.get((tag ?? '').toLowerCase().replace(/-.*/, ''));
