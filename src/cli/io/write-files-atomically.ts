import {open, rename, rm} from 'node:fs/promises';
import path from 'node:path';
import {UnreadableFeed} from '../read-feed-text.js';

export type Content = string | Uint8Array;

/**
 * Writes files whole or not at all: each into a file beside it, which takes its place when everything is on the
 * disk. What stood there before is lost at no moment. They take their places in their order.
 */
export const writeFilesAtomically = async (
  files: readonly (readonly [file: string, content: Content])[],
): Promise<void> => {
  const draftOf = (file: string) =>
    path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.part`);
  let current = '';
  try {
    for (const [file, content] of files) {
      current = file;
      await writeToDisk(draftOf(file), content);
    }
    for (const [file] of files) {
      current = file;
      await rename(draftOf(file), file);
    }
  } catch (error) {
    for (const [file] of files) await rm(draftOf(file), {force: true});
    throw new UnreadableFeed(
      `${current} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
};

/** Writes one file whole or not at all. */
export const writeWhole = (file: string, content: Content): Promise<void> =>
  writeFilesAtomically([[file, content]]);

const writeToDisk = async (file: string, content: Content): Promise<void> => {
  const handle = await open(file, 'w');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
};
