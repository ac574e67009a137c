import type {Text} from './feed.js';

export interface LocalizedText {
  readonly value: string;
  /** The language of `value`. */
  readonly lang: string;
}

/**
 * A text of the feed in a language, else in the feed's, else in the first there is. A tag with a region matches
 * the bare language and the other way round.
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

/** A tag as HTML wants it: systems also write sv_SE, and x-default for a text of no language. */
const toHtmlTag = (tag: string): string => (/^x\b/i.test(tag) ? 'und' : tag.replaceAll('_', '-'));

const primarySubtags = new Map<string, string>();
/**
 * The primary subtag of a language tag as systems write it, in lower case: `sv` of sv-FI, sv_FI, SWE and swe-FI.
 * Of x-default, which names no language, it is empty.
 */
export const primarySubtag = (tag: string): string => {
  const known = primarySubtags.get(tag);
  if (known !== undefined) return known;
  const [first = ''] = tag.trim().toLowerCase().split(/[-_]/);
  const subtag = first.length === 3 ? shortest(first) : first.length === 1 ? '' : first;
  primarySubtags.set(tag, subtag);
  return subtag;
};

/** `fi` of `fin`, and a code that has no shorter one as it is. */
const shortest = (code: string): string => {
  try {
    return Intl.getCanonicalLocales(code)[0] ?? code;
  } catch {
    return code;
  }
};

export const isSameLanguage = (a: string, b: string): boolean => primarySubtag(a) === primarySubtag(b);
