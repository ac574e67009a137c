/** The file or URL cannot be read, or is not a feed. */
export class UnreadableFeed extends Error {
  override readonly name = 'UnreadableFeed';
}

/** The options of a command contradict each other or have invalid values. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Recognised by name, because importing the classes would load libraries that most commands do not need. */
const expectedErrors: readonly string[] = [
  'UnreadableFeed',
  'UsageError',
  'UnreadableSource',
  'BadMapping',
  'InvalidStyleSheet',
];

/** Whether an error is printed in one line, because the user can fix its cause and a stack trace would not help. */
export const isExpectedError = (error: unknown): error is Error =>
  error instanceof Error && expectedErrors.includes(error.name);
