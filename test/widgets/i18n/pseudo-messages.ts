import type {Messages} from '../../../src/core/i18n/messages/messages.js';

type TransformText = (text: string) => string;

/** A dictionary in which every sentence went through `say`, whatever is put into it. */
export const transformMessages = (messages: Messages, transform: TransformText): Messages =>
  // The shape stays; only the words change.
  transformValue(messages, transform) as Messages;

const transformValue = (value: unknown, transform: TransformText): unknown => {
  if (typeof value === 'string') return value && transform(value);
  if (typeof value === 'function')
    return (...insertions: readonly unknown[]) => {
      const text = (value as (...insertions: readonly unknown[]) => string)(...insertions);
      return text && transform(text);
    };
  return Object.fromEntries(
    Object.entries(value as object).map(([key, inner]: [string, unknown]) => [
      key,
      transformValue(inner, transform),
    ]),
  );
};

/** 40 % more letters, in words as long as before. */
export const lengthen: TransformText = (text) =>
  `${text} ${text.slice(0, Math.ceil(text.length * 0.4))}`.trim();
