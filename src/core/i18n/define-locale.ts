import {primarySubtag} from '../model/text.js';
import {createFormats} from './formats.js';
import {createLocale, localeOf, type Locale} from './locale.js';
import {mergeMessages, type PartialMessages} from './merge-messages.js';
import {en} from './messages/en.js';

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

export interface DefinedLocale {
  /** undefined when the language or the tag is no BCP 47 tag. */
  readonly locale: Locale | undefined;
  /** What is wrong with the definition, in English; undefined when nothing is. */
  readonly problem: string | undefined;
}

/**
 * Makes a locale from a page's own messages. Those of a new language are completed with English, and what is
 * missing is reported; those of a known language keep their present wording where nothing else is given.
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
    return {locale: undefined, problem: `"${language}" or "${tag}" is no language tag`};
  }
  const known = localeOf(language);
  const merged = mergeMessages(known?.messages ?? en, messages);
  const missing = known ? [] : merged.missing;
  const formats =
    known && Object.keys(options).length === 0 ? known.formats : createFormats(tag, {tag, day, at});
  const parts = [
    ...(missing.length > 0 ? [`are missing: ${missing.join(', ')}`] : []),
    ...(merged.invalid.length > 0 ? [`are invalid and ignored: ${merged.invalid.join(', ')}`] : []),
  ];
  return {
    locale: createLocale(primarySubtag(language), merged.messages, formats, direction ?? known?.direction),
    problem: parts.length > 0 ? `messages in "${language}" ${parts.join('; ')}` : undefined,
  };
};

const digits: Intl.DateTimeFormatOptions = {day: 'numeric', month: 'numeric', year: 'numeric'};
const withComma = (day: string, time: string): string => `${day}, ${time}`;
