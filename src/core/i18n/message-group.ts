import {memoize} from '../query/memoize.js';
import {addGroup, partOf, type MessageGroupName} from './loaded-groups.js';
import type {Locale} from './locale.js';
import {mergeMessages} from './merge-messages.js';

/**
 * A group of messages that travels with a chunk. The returned function gives a locale these words as well: in its
 * language, else in English, and as the page has reworded them. Without it, TypeScript does not let a template use
 * them, so that nothing of the core relies on words that may not be there.
 */
export const createMessageGroup = <Words extends object>(
  name: MessageGroupName,
  words: Readonly<Record<'fi' | 'sv' | 'en', Words>>,
): (<Other>(locale: Locale<Other>) => Locale<Other & Words>) => {
  addGroup(name, words.en);
  const extend = memoize(<Other>(locale: Locale<Other>): Locale<Other & Words> => {
    const {code} = locale;
    const standard = code === 'fi' || code === 'sv' ? words[code] : words.en;
    const reworded = locale.own.reduce<Words>(
      (base, own) => mergeMessages(base, partOf(base, own)).messages,
      standard,
    );
    return {...locale, messages: {...locale.messages, ...reworded}};
  });
  return extend;
};
