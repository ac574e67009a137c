import type {Text} from '../model/feed.js';
import {isSameLanguage} from '../model/text.js';

/** The built-in languages of the widgets. */
export const ownLanguages = ['fi', 'sv', 'en'] as const;

/**
 * The languages of the widgets in which a record has a name. In other languages its page would be a repetition. A
 * record that has a name in none of them is listed for the first language.
 */
export const namedLanguages = (name: Text, feedLanguage: string): readonly string[] => {
  const named = typeof name === 'string' ? [feedLanguage] : [feedLanguage, ...Object.keys(name)];
  const found = ownLanguages.filter((code) => named.some((tag) => isSameLanguage(tag, code)));
  return found.length > 0 ? found : ownLanguages.slice(0, 1);
};
