/** Failures that are told in one line: the reader can do something about them, and a stack would not help. */
const names: readonly string[] = [
  'UnreadableFeed',
  'UnreadableSource',
  'BadMapping',
  'BadStyleSheet',
  'Refusal',
];

export const isPlainFailure = (error: unknown): error is Error =>
  error instanceof Error && names.includes(error.name);

/** What is asked for cannot be done so. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
