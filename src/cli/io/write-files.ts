import {mkdir, open, rename, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {UnreadableFeed} from '../errors.js';

export type FileContent = string | Uint8Array;

const temporaryName = (file: string): string =>
  path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.part`);

/**
 * Writes all of the files or none. Each is first written to a temporary file beside it. When all are on the disk,
 * they are renamed in the given order, so that readers never see half a file.
 * @throws UnreadableFeed
 */
export const writeFilesAtomically = async (
  files: readonly (readonly [file: string, content: FileContent])[],
): Promise<void> => {
  let current = '';
  try {
    for (const [file, content] of files) {
      current = file;
      await writeToDisk(temporaryName(file), content);
    }
    for (const [file] of files) {
      current = file;
      await rename(temporaryName(file), file);
    }
  } catch (error) {
    for (const [file] of files) await rm(temporaryName(file), {force: true});
    throw new UnreadableFeed(
      `${current} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
};

/** Writes one file completely or not at all. @throws UnreadableFeed */
export const writeFileAtomically = (file: string, content: FileContent): Promise<void> =>
  writeFilesAtomically([[file, content]]);

const writeToDisk = async (file: string, content: FileContent): Promise<void> => {
  const handle = await open(file, 'w');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/**
 * Writes many files below a folder, one after the other, and returns their number. They are renamed when all are
 * written: a run that fails leaves the folder as it was.
 */
export const writeFilesBelow = async (
  folder: string,
  files: Iterable<readonly [name: string, text: string]>,
): Promise<number> => {
  const temporary = new Map<string, string>();
  try {
    for (const [name, text] of files) {
      const file = path.join(folder, name);
      temporary.set(file, temporaryName(file));
      await mkdir(path.dirname(file), {recursive: true});
      await writeFile(temporaryName(file), text);
    }
    for (const [file, draft] of temporary) await rename(draft, file);
  } catch (error) {
    for (const draft of temporary.values()) await rm(draft, {force: true});
    throw error;
  }
  return temporary.size;
};
