import {open, rename, rm} from 'node:fs/promises';
import path from 'node:path';
import {UnreadableFeed} from '../read-feed-text.js';

/**
 * Writes a file whole or not at all: into a file beside it, which takes its place when everything is on the
 * disk. What stood there before is lost at no moment.
 */
export const writeWhole = async (file: string, content: string | Uint8Array): Promise<void> => {
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.part`);
  try {
    const handle = await open(draft, 'w');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  } catch (error) {
    await rm(draft, {force: true});
    throw new UnreadableFeed(
      `${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
};
