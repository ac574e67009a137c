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

const numericDay = {day: 'numeric', month: 'numeric', year: 'numeric'} as const;
const longDay = {day: 'numeric', month: 'long', year: 'numeric'} as const;

export const defaultLocale: Locale = {code: 'fi', messages: fi, formats: createFormats('fi-FI', numericDay)};
const locales = new Map<string, Locale>(
  [
    defaultLocale,
    {code: 'sv', messages: sv, formats: createFormats('sv-FI', numericDay)},
    {code: 'en', messages: en, formats: createFormats('en-GB', longDay)},
  ].map((locale) => [locale.code, locale]),
);

/** The locale of a BCP 47 tag, where the widgets speak its language. */
export const localeOf = (tag: string | null | undefined): Locale | undefined =>
  locales.get((tag ?? '').toLowerCase().replace(/-.*/, ''));
