import {mkdir, open, readFile, rename, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {UnreadableFeed} from '../errors.js';

export type FileContent = string | Uint8Array;

const temporaryName = (file: string): string =>
  path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.part`);

/**
 * Writes all of the files or none. Each is first written to a temporary file beside it. When all are on the disk,
 * they are renamed in the given order, so that readers never see half a file.
 * @throws UnreadableFeed if a file cannot be written
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

/**
 * Writes one file completely or not at all.
 * @throws UnreadableFeed if it cannot be written
 */
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
 * written, so a run that fails leaves the folder as it was.
 * @param listName a file that lists their names. Files of the last run that are no longer written are removed;
 * other files are kept.
 * @throws UnreadableFeed if a file cannot be written
 */
export const writeFilesBelow = async (
  folder: string,
  files: Iterable<readonly [name: string, text: string]>,
  listName?: string,
): Promise<number> => {
  const names = new Set<string>();
  const draft = async (name: string, text: string): Promise<void> => {
    const file = path.join(folder, name);
    names.add(name);
    await mkdir(path.dirname(file), {recursive: true});
    await writeFile(temporaryName(file), text);
  };
  try {
    for (const [name, text] of files) await draft(name, text);
    const written = [...names];
    const before = listName === undefined ? [] : await readList(path.join(folder, listName));
    if (listName !== undefined) await draft(listName, `${written.join('\n')}\n`);
    for (const name of names) await rename(temporaryName(path.join(folder, name)), path.join(folder, name));
    for (const name of before) {
      if (!names.has(name) && isBelow(folder, name)) await rm(path.join(folder, name), {force: true});
    }
    return written.length;
  } catch (error) {
    for (const name of names)
      await rm(temporaryName(path.join(folder, name)), {force: true}).catch(() => undefined);
    if (!(error instanceof Error) || !('code' in error)) throw error;
    throw new UnreadableFeed(`${folder} cannot be written: ${error.message}`);
  }
};

const readList = async (file: string): Promise<readonly string[]> => {
  try {
    return (await readFile(file, 'utf8')).split('\n').filter(Boolean);
  } catch {
    return [];
  }
};

/** Whether a name stays inside the folder. */
const isBelow = (folder: string, name: string): boolean => {
  const relative = path.relative(folder, path.join(folder, name));
  return relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
};
