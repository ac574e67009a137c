import type {Messages} from '../../../src/core/i18n/messages/messages.js';

type Say = (words: string) => string;

/** A dictionary in which every sentence went through `say`, whatever is put into it. */
export const reworded = (messages: Messages, say: Say): Messages =>
  // The shape stays; only the words change.
  rewordedValue(messages, say) as Messages;

const rewordedValue = (value: unknown, say: Say): unknown => {
  if (typeof value === 'string') return value && say(value);
  if (typeof value === 'function')
    return (...insertions: readonly unknown[]) => {
      const words = (value as (...insertions: readonly unknown[]) => string)(...insertions);
      return words && say(words);
    };
  return Object.fromEntries(
    Object.entries(value as object).map(([key, inner]: [string, unknown]) => [
      key,
      rewordedValue(inner, say),
    ]),
  );
};

/** 40 % more letters, in words as long as before. */
export const longer: Say = (words) => `${words} ${words.slice(0, Math.ceil(words.length * 0.4))}`.trim();
