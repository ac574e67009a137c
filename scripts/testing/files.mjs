import {existsSync, readdirSync, statSync} from 'node:fs';
import path from 'node:path';

/** Every file below `folder` whose name ends so, with forward slashes, sorted. Node 20 has no globs. */
export const filesBelow = (folder, ending) =>
  existsSync(folder)
    ? readdirSync(folder, {recursive: true})
        .map((name) => path.join(folder, name).split(path.sep).join('/'))
        .filter((name) => name.endsWith(ending) && statSync(name).isFile())
        .sort()
    : [];
