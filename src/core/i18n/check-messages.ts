import {mergeMessages} from './merge-messages.js';
import {areAllGroupsLoaded, loadedGroups, partOf} from './loaded-groups.js';

/** Reports invalid parts of a page's own messages, by path. */
export interface MessagesCheck {
  readonly invalid: readonly string[];
  readonly missing: readonly string[];
}

/**
 * Checks a page's own messages against those of the core and of every loaded group. A name that none of them has
 * may belong to a chunk that is not loaded yet, so it is reported only when all are loaded.
 */
export const checkMessages = (core: object, messages: unknown): MessagesCheck => {
  const standard = loadedGroups().reduce((all, group) => ({...all, ...group}), core);
  const {invalid, missing} = mergeMessages(standard, messages);
  const isKnown = (path: string) => areAllGroupsLoaded() || path === '(all)' || isIn(standard, path);
  return {invalid: invalid.filter(isKnown), missing};
};

/** Checks a page's own messages against a group that has just been loaded. */
export const checkGroup = (group: object, messages: object): MessagesCheck =>
  mergeMessages(group, partOf(group, messages));

const isIn = (standard: object, path: string): boolean => Object.hasOwn(standard, path.split('.')[0] ?? '');
