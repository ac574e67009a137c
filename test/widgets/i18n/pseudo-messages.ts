import type {Messages} from '../../../src/core/i18n/messages/messages.js';

type TransformText = (text: string) => string;

/** Applies `transform` to every message, including those with arguments. */
export const transformMessages = (messages: Messages, transform: TransformText): Messages =>
  // The shape of the messages stays the same.
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

/** Adds 40 % more text in words of the same length. */
export const lengthen: TransformText = (text) =>
  `${text} ${text.slice(0, Math.ceil(text.length * 0.4))}`.trim();
