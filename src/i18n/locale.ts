import {en} from './en.js';
import {fi} from './fi.js';
import {createFormats, type Formats} from './formats.js';
import type {Messages} from './messages.js';
import {sv} from './sv.js';

/** A language in which the widgets can speak. */
export interface Locale {
  /** The language subtag, which goes into `lang`. */
  readonly code: string;
  readonly messages: Messages;
  readonly formats: Formats;
}

const numeric = {tag: 'fi-FI', day: {day: 'numeric', month: 'numeric', year: 'numeric'}} as const;
const finnishDay = {...numeric, at: (day: string, time: string) => `${day} klo ${time}`};
const swedishDay = {...numeric, at: (day: string, time: string) => `${day} kl. ${time}`};
const englishDay = {
  tag: 'en-GB',
  day: {day: 'numeric', month: 'long', year: 'numeric'},
  at: (day: string, time: string) => `${day} at ${time}`,
} as const;

export const defaultLocale: Locale = {code: 'fi', messages: fi, formats: createFormats('fi-FI', finnishDay)};
const locales = new Map<string, Locale>(
  [
    defaultLocale,
    {code: 'sv', messages: sv, formats: createFormats('sv-FI', swedishDay)},
    {code: 'en', messages: en, formats: createFormats('en-GB', englishDay)},
  ].map((locale) => [locale.code, locale]),
);

/** The locale of a BCP 47 tag, where the widgets speak its language. */
export const localeOf = (tag: string | null | undefined): Locale | undefined =>
  locales.get((tag ?? '').toLowerCase().replace(/-.*/, ''));
