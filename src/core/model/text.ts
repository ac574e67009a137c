import type {Text} from './feed.js';

export interface LocalizedText {
  readonly value: string;
  /** The language it is in. */
  readonly lang: string;
}

/**
 * A text of the feed for a reader: in the wanted language, else the feed's, else the first there is. A tag
 * with a region serves for the bare language and the other way round.
 */
export const textIn = (text: Text, wanted: string, feedLanguage: string): LocalizedText => {
  if (typeof text === 'string') return {value: text, lang: feedLanguage};
  const entries = Object.entries(text);
  const find = (language: string) =>
    entries.find(([tag]) => tag === language) ?? entries.find(([tag]) => isSameLanguage(tag, language));
  const [lang, value] = find(wanted) ?? find(feedLanguage) ?? entries[0] ?? [feedLanguage, ''];
  return {value, lang};
};

/** The primary subtag of a BCP 47 tag, in lower case: `sv` of `sv-FI`. */
export const primarySubtag = (tag: string): string => tag.toLowerCase().replace(/-.*/, '');

export const isSameLanguage = (a: string, b: string): boolean => primarySubtag(a) === primarySubtag(b);
