import {primarySubtag} from '../model/text.js';
import {checkGroup, checkMessages} from './check-messages.js';
import {createFormats} from './formats.js';
import {createLocale, localeOf, type Locale} from './locale.js';
import {mergeMessages, type PartialMessages} from './merge-messages.js';
import {coreEn} from './messages/en.js';

/** How a language is written. */
export interface LanguageOptions {
  /** The BCP 47 tag for numbers, dates and sorting, such as de-AT. Default: the language itself. */
  readonly tag?: string;
  /** Default: ltr. */
  readonly direction?: 'ltr' | 'rtl';
  /** How a day is written. Default: in digits, in the order of the language. */
  readonly day?: Intl.DateTimeFormatOptions;
  /** Joins a day and a time of day. Default: "2.3.2018, 13:59". */
  readonly at?: (day: string, time: string) => string;
}

export interface DefinedLocale {
  /** Undefined if the language or the tag is not valid BCP 47. */
  readonly locale: Locale | undefined;
  /** Returns what is wrong with the definition, in English; undefined if it is valid. */
  readonly problem: string | undefined;
  /** The same for a group of messages that is loaded later. */
  readonly problemWith: (group: object) => string | undefined;
}

/**
 * Makes a locale from a page's own messages. For a new language, missing messages are taken from English and
 * reported. For a known language, they keep their present wording.
 */
export const defineLocale = (
  language: string,
  messages: PartialMessages,
  options: LanguageOptions = {},
): DefinedLocale => {
  const {tag = language, direction, day = digits, at = withComma} = options;
  try {
    Intl.getCanonicalLocales([language, tag]);
  } catch {
    return {
      locale: undefined,
      problem: `"${language}" or "${tag}" is no language tag`,
      problemWith: () => undefined,
    };
  }
  const known = localeOf(language);
  const merged = mergeMessages(known?.messages ?? coreEn, messages);
  const {invalid, missing} = checkMessages(known?.messages ?? coreEn, messages);
  const formats =
    known && Object.keys(options).length === 0 ? known.formats : createFormats(tag, {tag, day, at});
  return {
    locale: createLocale(
      primarySubtag(language),
      merged.messages,
      formats,
      direction ?? known?.direction,
      // A page without TypeScript may pass any value.
      [...(known?.own ?? []), Object(messages) as PartialMessages],
    ),
    problem: problemOf(language, invalid, known ? [] : missing),
    problemWith: (group) => {
      const check = checkGroup(group, Object(messages) as PartialMessages);
      return problemOf(language, check.invalid, known ? [] : check.missing);
    },
  };
};

const problemOf = (
  language: string,
  invalid: readonly string[],
  missing: readonly string[],
): string | undefined => {
  const parts = [
    ...(missing.length > 0 ? [`are missing: ${missing.join(', ')}`] : []),
    ...(invalid.length > 0 ? [`are invalid and ignored: ${invalid.join(', ')}`] : []),
  ];
  return parts.length > 0 ? `messages in "${language}" ${parts.join('; ')}` : undefined;
};

const digits: Intl.DateTimeFormatOptions = {day: 'numeric', month: 'numeric', year: 'numeric'};
const withComma = (day: string, time: string): string => `${day}, ${time}`;
