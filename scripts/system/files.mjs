// Can be replaced by fs.globSync when Node 22 is the oldest version that is supported.
import {existsSync, readdirSync, statSync} from 'node:fs';
import path from 'node:path';

/** The files below a folder whose names end with `ending`, with forward slashes, sorted. */
export const filesBelow = (folder, ending) =>
  existsSync(folder)
    ? readdirSync(folder, {recursive: true})
        .map((name) => path.join(folder, name).split(path.sep).join('/'))
        .filter((name) => name.endsWith(ending) && statSync(name).isFile())
        .sort()
    : [];
