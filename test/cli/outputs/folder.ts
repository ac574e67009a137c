import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';

/** The text of every file below a folder, by its relative path. */
export const readFolder = async (folder: string): Promise<ReadonlyMap<string, string>> => {
  const found = await readdir(folder, {recursive: true, withFileTypes: true});
  const files = found.filter((entry) => entry.isFile());
  const texts = await Promise.all(
    files.map(async ({parentPath, name}) => {
      const file = path.join(parentPath, name);
      return [path.relative(folder, file).replaceAll(path.sep, '/'), await readFile(file, 'utf8')] as const;
    }),
  );
  return new Map(texts.sort(([a], [b]) => (a < b ? -1 : 1)));
};
