import {mkdir, rename, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes files below a folder, one after the other: there may be tens of thousands. Each takes its place when all
 * are written, so that a run that fails leaves the folder as it was.
 */
export const writePages = async (
  folder: string,
  files: Iterable<readonly [name: string, text: string]>,
): Promise<number> => {
  const drafts = new Map<string, string>();
  try {
    for (const [name, text] of files) {
      const file = path.join(folder, name);
      const draft = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.part`);
      drafts.set(file, draft);
      await mkdir(path.dirname(file), {recursive: true});
      await writeFile(draft, text);
    }
    for (const [file, draft] of drafts) await rename(draft, file);
  } catch (error) {
    for (const draft of drafts.values()) await rm(draft, {force: true});
    throw error;
  }
  return drafts.size;
};
