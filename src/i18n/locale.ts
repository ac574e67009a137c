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
  readonly direction: 'ltr' | 'rtl';
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

const direction = 'ltr';
export const defaultLocale: Locale = {
  code: 'fi',
  messages: fi,
  direction,
  formats: createFormats('fi-FI', finnishDay),
};
const builtIn: readonly Locale[] = [
  defaultLocale,
  {code: 'sv', messages: sv, direction, formats: createFormats('sv-FI', swedishDay)},
  {code: 'en', messages: en, direction, formats: createFormats('en-GB', englishDay)},
];
const locales = new Map(builtIn.map((locale) => [locale.code, locale]));
const listeners = new Set<() => void>();

/** Calls a listener whenever there is a new language. The returned function ends that. */
export const onNewLocale = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const addLocale = (locale: Locale): void => {
  locales.set(locale.code, locale);
  for (const listener of listeners) listener();
};

/** The primary subtag of a BCP 47 tag. */
export const languageOf = (tag: string): string => tag.toLowerCase().replace(/-.*/, '');

/** The locale of a BCP 47 tag, where the widgets speak its language. */
export const localeOf = (tag: string | null | undefined): Locale | undefined =>
  locales.get(languageOf(tag ?? ''));
