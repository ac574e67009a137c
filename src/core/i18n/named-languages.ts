import type {Text} from '../model/feed.js';
import {isSameLanguage} from '../model/text.js';

/** The languages that the widgets bring along. */
export const ownLanguages = ['fi', 'sv', 'en'] as const;

/**
 * The widgets' languages in which a record has a name: a copy of it in any other would say the same. A record that
 * has a name in none of them gets one copy, in the first.
 */
export const namedLanguages = (name: Text, feedLanguage: string): readonly string[] => {
  const named = typeof name === 'string' ? [feedLanguage] : [feedLanguage, ...Object.keys(name)];
  const found = ownLanguages.filter((code) => named.some((tag) => isSameLanguage(tag, code)));
  return found.length > 0 ? found : ownLanguages.slice(0, 1);
};
