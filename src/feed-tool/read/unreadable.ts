/** A source that cannot be read at all, in words that say what to do about it. */
export class UnreadableSource extends Error {
  override readonly name = 'UnreadableSource';
}

/** Larger files are refused before they are opened: the largest list at hand has 4 MB. */
export const sizeLimit = 100_000_000;
