import type {Text} from './feed.js';

export interface LocalizedText {
  readonly value: string;
  /** The language of `value`. */
  readonly lang: string;
}

/**
 * A text of the feed in a language or, if it is missing, in the feed's language, or in the first that exists. A tag
 * with a region matches the language without a region, and the reverse.
 */
export const textIn = (text: Text, wanted: string, feedLanguage: string): LocalizedText => {
  if (typeof text === 'string') return {value: text, lang: toHtmlTag(feedLanguage)};
  const entries = Object.entries(text);
  const find = (language: string) =>
    entries.find(([tag]) => tag === language) ?? entries.find(([tag]) => isSameLanguage(tag, language));
  const [lang, value] = find(wanted) ??
    find(feedLanguage) ??
    find('x-default') ??
    entries[0] ?? [feedLanguage, ''];
  return {value, lang: toHtmlTag(lang)};
};

/**
 * A language tag in the form that HTML needs. Systems also write sv_SE, and x-default for a text without a
 * language.
 */
const toHtmlTag = (tag: string): string => (/^x\b/i.test(tag) ? 'und' : tag.replaceAll('_', '-'));

const primarySubtags = new Map<string, string>();
/**
 * The primary subtag of a language tag, in lower case. It accepts the forms that systems write: `sv` for sv-FI,
 * sv_FI, SWE and swe-FI. For x-default, which names no language, it is empty.
 */
export const primarySubtag = (tag: string): string => {
  const known = primarySubtags.get(tag);
  if (known !== undefined) return known;
  const [first = ''] = tag.trim().toLowerCase().split(/[-_]/);
  const subtag = first.length === 3 ? shortest(first) : first.length === 1 ? '' : first;
  primarySubtags.set(tag, subtag);
  return subtag;
};

/** Returns `fi` for `fin`. A code without a shorter form is unchanged. */
const shortest = (code: string): string => {
  try {
    return Intl.getCanonicalLocales(code)[0] ?? code;
  } catch {
    return code;
  }
};

export const isSameLanguage = (a: string, b: string): boolean => primarySubtag(a) === primarySubtag(b);
