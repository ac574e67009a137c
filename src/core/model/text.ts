import type {Text} from './feed.js';

export interface FoundText {
  readonly value: string;
  /** The language it is in. */
  readonly lang: string;
}

/**
 * A text of the feed for a reader: in the wanted language, else the feed's, else the first there is. A tag
 * with a region serves for the bare language and the other way round.
 */
export const textIn = (text: Text, wanted: string, feedLanguage: string): FoundText => {
  if (typeof text === 'string') return {value: text, lang: feedLanguage};
  const entries = Object.entries(text);
  const find = (language: string) =>
    entries.find(([tag]) => tag === language) ?? entries.find(([tag]) => isSameLanguage(tag, language));
  const [lang, value] = find(wanted) ?? find(feedLanguage) ?? entries[0] ?? [feedLanguage, ''];
  return {value, lang};
};

const primary = (tag: string): string => tag.replace(/-.*/, '').toLowerCase();
export const isSameLanguage = (a: string, b: string): boolean => primary(a) === primary(b);
