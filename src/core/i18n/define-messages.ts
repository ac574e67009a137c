import {en} from './messages/en.js';
import {createFormats} from './formats.js';
import {addLocale, createLocale, primarySubtag} from './locale.js';
import type {Messages} from './messages/messages.js';

/** How a language is written. */
export interface LanguageOptions {
  /** The BCP 47 tag whose numbers, dates and order are used, such as de-AT. Default: the language itself. */
  readonly tag?: string;
  /** Default: ltr. */
  readonly direction?: 'ltr' | 'rtl';
  /** How a day is written. Default: in digits, in the order of the language. */
  readonly day?: Intl.DateTimeFormatOptions;
  /** Puts a day and a time of day together. Default: "2.3.2018, 13:59". */
  readonly at?: (day: string, time: string) => string;
}

/**
 * Teaches the widgets of a page another language, or other words in one of their own; those on the page change at
 * once. What is missing, or is of another kind than it should be, is said in English and named on the console.
 * @param language the primary subtag of a BCP 47 tag; it serves for every region
 */
export const defineMessages = (language: string, messages: Messages, options: LanguageOptions = {}): void => {
  const {tag = language, direction = 'ltr', at = (day, time) => `${day}, ${time}`} = options;
  const {day = {day: 'numeric', month: 'numeric', year: 'numeric'}} = options;
  try {
    Intl.getCanonicalLocales([language, tag]);
  } catch {
    console.warn(`sixcity-widgets: "${language}" or "${tag}" is no language tag`);
    return;
  }
  const missing: string[] = [];
  // The copy has the shape of the English messages, whatever it was given.
  const whole = filledUp(messages, en, missing, '') as unknown as Messages;
  if (missing.length > 0) {
    console.warn(`sixcity-widgets: messages in "${language}" are missing: ${missing.join(', ')}`);
  }
  addLocale(createLocale(primarySubtag(language), whole, createFormats(tag, {tag, day, at}), direction));
};

const filledUp = (own: unknown, standard: object, missing: string[], path: string): object =>
  Object.fromEntries(
    Object.entries(standard).map(([key, message]: [string, unknown]) => {
      const value: unknown = (Object(own) as Readonly<Record<string, unknown>>)[key];
      if (typeof message === 'object' && message)
        return [key, filledUp(value, message, missing, `${path}${key}.`)];
      if (typeof value === typeof message) return [key, value];
      missing.push(path + key);
      return [key, message];
    }),
  );
