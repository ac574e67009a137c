import type {Messages} from './messages/messages.js';

/** A part of an object: any of its fields, at any depth. */
export type DeepPartial<T> = {
  readonly [Name in keyof T]?:
    (T[Name] extends string | ((...args: never) => unknown) ? T[Name] : DeepPartial<T[Name]>) | undefined;
};
export type PartialMessages = DeepPartial<Messages>;

export interface MergedMessages<Group> {
  /** All messages of the base, some of them replaced. */
  readonly messages: Group;
  /** Paths that were ignored: values of the wrong type, and unknown names. */
  readonly invalid: readonly string[];
  /** Paths of the messages that still have the wording of the base. */
  readonly missing: readonly string[];
}

/**
 * Replaces messages of `base` by those of `partial`, at any depth. Invalid parts are ignored and reported. If a
 * function throws or returns no string at render time, that of the base is used.
 * @param partial unknown, because pages without TypeScript pass any value
 */
export const mergeMessages = <Group extends object>(base: Group, partial: unknown): MergedMessages<Group> => {
  const invalid: string[] = [];
  const missing: string[] = [];

  const merge = (standard: object, own: unknown, path: string): object => {
    if (own !== undefined && !isGroup(own)) invalid.push(path || '(all)');
    const given: Readonly<Record<string, unknown>> = isGroup(own) ? own : {};
    for (const name of Object.keys(given)) {
      if (!Object.hasOwn(standard, name)) invalid.push(path ? `${path}.${name}` : name);
    }
    return Object.fromEntries(
      Object.entries(standard).map(([name, message]: [string, unknown]) => {
        const value = given[name];
        const at = path ? `${path}.${name}` : name;
        if (isGroup(message)) return [name, merge(message, value, at)];
        if (isFunction(message) && isFunction(value)) return [name, withFallback(value, message)];
        if (typeof message === 'string' && typeof value === 'string') return [name, value];
        (value === undefined ? missing : invalid).push(at);
        return [name, message];
      }),
    );
  };

  // The result has the keys of the base, each with a value of the same type.
  const messages = merge(base, partial ?? undefined, '') as Group;
  return {messages, invalid, missing};
};

type Message = (...args: readonly unknown[]) => unknown;

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const isFunction = (value: unknown): value is Message => typeof value === 'function';

/** Calls a page's own function, or the standard one if it fails, because a message must never stop a render. */
const withFallback =
  (own: Message, standard: Message): Message =>
  (...args) => {
    try {
      const text = own(...args);
      if (typeof text === 'string') return text;
    } catch {
      // The standard message is shown instead.
    }
    return standard(...args);
  };
