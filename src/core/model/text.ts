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
export const textIn = (text: Text, language: string, feedLanguage: string): LocalizedText => {
  if (typeof text === 'string') return {value: text, lang: feedLanguage};
  const entries = Object.entries(text);
  const find = (wanted: string) =>
    entries.find(([tag]) => tag === wanted) ?? entries.find(([tag]) => isSameLanguage(tag, wanted));
  const [lang, value] = find(language) ?? find(feedLanguage) ?? entries[0] ?? [feedLanguage, ''];
  return {value, lang};
};

/** The primary subtag of a BCP 47 tag, in lower case: `sv` of `sv-FI`. */
export const primarySubtag = (tag: string): string => tag.toLowerCase().replace(/-.*/, '');

export const isSameLanguage = (a: string, b: string): boolean => primarySubtag(a) === primarySubtag(b);
