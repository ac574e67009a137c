import {primarySubtag, textIn} from '../model/text.js';
import {memoize} from '../query/memoize.js';
import type {TextOrder} from '../query/select-items.js';
import {checkMessages} from './check-messages.js';
import {createFormats, type Formats} from './formats.js';
import {mergeMessages, type PartialMessages} from './merge-messages.js';
import {coreEn} from './messages/en.js';
import {coreFi} from './messages/fi.js';
import type {CoreMessages} from './messages/messages.js';
import {coreSv} from './messages/sv.js';

/**
 * Everything that depends on the reader's language. A locale is immutable and stays the same object until something
 * in it changes, because selectors and templates compare it by identity.
 */
export interface Locale<Words = unknown> {
  /** The primary subtag of the language, such as `sv`. It is the value of `lang` on all texts of the widgets. */
  readonly code: string;
  /** The messages of the core, and those of a chunk if `createMessageGroup` has added them. */
  readonly messages: CoreMessages & Words;
  /** The page's own messages, the latest last. */
  readonly own: readonly PartialMessages[];
  /** The writing direction: the value of `dir` on the widget. */
  readonly direction: 'ltr' | 'rtl';
  /** Numbers, sums, dates and lists in this language. */
  readonly formats: Formats;
  /** Alphabetical sorting in this language, and the text of a feed by which an item is sorted. */
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

/** Creates a locale from messages and formats. */
export const createLocale = (
  code: string,
  messages: CoreMessages,
  formats: Formats,
  direction: Locale['direction'] = 'ltr',
  own: Locale['own'] = [],
): Locale => ({
  code,
  messages,
  own,
  direction,
  formats,
  order: {
    // A getter, because the collator should be created only when something is sorted.
    get compare() {
      return formats.compare;
    },
    textIn: (text, feedLanguage) => textIn(text, code, feedLanguage).value,
  },
});

export const defaultLocale: Locale = createLocale('fi', coreFi, createFormats('fi-FI', finnishDay));
const builtIn: readonly Locale[] = [
  defaultLocale,
  createLocale('sv', coreSv, createFormats('sv-FI', swedishDay)),
  createLocale('en', coreEn, createFormats('en-GB', englishDay)),
];
const locales = new Map(builtIn.map((locale) => [locale.code, locale]));
const listeners = new Set<() => void>();

/** Calls a listener whenever a locale is added. Returns a function that unsubscribes it. */
export const onLocaleAdded = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Adds a locale, or replaces the one of its language, and notifies the listeners. */
export const addLocale = (locale: Locale): void => {
  locales.set(locale.code, locale);
  for (const listener of listeners) listener();
};

/** The locale for a BCP 47 tag; undefined if there are no messages in its language. */
export const localeOf = (tag: string | null | undefined): Locale | undefined =>
  locales.get(primarySubtag(tag ?? ''));

/**
 * Returns a locale with a page's own messages, and the paths of invalid messages. Memoized, so that the same
 * messages give the same locale object.
 */
export const withMessages: (
  locale: Locale,
  partial: PartialMessages | undefined,
) => {readonly locale: Locale; readonly invalid: readonly string[]} = memoize((locale, partial) => {
  if (partial === undefined) return {locale, invalid: []};
  const {messages} = mergeMessages(locale.messages, partial);
  const {invalid} = checkMessages(locale.messages, partial);
  return {locale: {...locale, messages, own: [...locale.own, Object(partial) as PartialMessages]}, invalid};
}, 20);
