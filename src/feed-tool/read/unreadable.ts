/** The source cannot be read at all. The message tells the user what to do. */
export class UnreadableSource extends Error {
  override readonly name = 'UnreadableSource';
}

/** The size limit in bytes, checked before a file is opened. The largest known list has 4 MB. */
export const sizeLimit = 100_000_000;
