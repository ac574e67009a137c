import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';

/** Writes files below a folder, one after the other: there may be tens of thousands. */
export const writePages = async (
  folder: string,
  files: Iterable<readonly [name: string, text: string]>,
): Promise<number> => {
  let count = 0;
  for (const [name, text] of files) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), {recursive: true});
    await writeFile(file, text);
    count++;
  }
  return count;
};
