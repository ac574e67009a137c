import {memoize} from '../query/memoize.js';
import {addGroup, partOf, type MessageGroupName} from './loaded-groups.js';
import type {Locale} from './locale.js';
import {mergeMessages} from './merge-messages.js';

/**
 * Creates a group of messages that belongs to a chunk. The returned function adds these messages to a locale: in
 * its language, or in English, and with the page's own messages applied. TypeScript does not let a template use
 * them otherwise, so the core cannot rely on messages that may not be loaded.
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
