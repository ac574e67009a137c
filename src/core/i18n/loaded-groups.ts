/** The loaded groups of messages besides those of the core. */
export const messageGroupNames = [
  'embed',
  'controls',
  'field',
  'amount',
  'publication',
  'funding',
  'table',
  'map',
  'statement',
  'actions',
] as const;
export type MessageGroupName = (typeof messageGroupNames)[number];

const groups = new Map<MessageGroupName, object>();
const listeners = new Set<(group: object) => void>();

/** Several chunks may contain the same group. The first one is used. */
export const addGroup = (name: MessageGroupName, english: object): void => {
  if (groups.has(name)) return;
  groups.set(name, english);
  for (const listener of listeners) listener(english);
};

/** The English messages of every loaded group. */
export const loadedGroups = (): readonly object[] => [...groups.values()];
export const areAllGroupsLoaded = (): boolean => groups.size === messageGroupNames.length;

/** Calls a listener whenever a chunk adds its messages. */
export const onGroupLoaded = (listener: (group: object) => void): void => void listeners.add(listener);

/** The part of a page's own messages that belongs to a group. */
export const partOf = (group: object, messages: object): object =>
  Object.fromEntries(Object.entries(messages).filter(([name]) => Object.hasOwn(group, name)));
