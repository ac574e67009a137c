import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {fileOf} from './copy-per-chunk.mjs';

const emitted = path.resolve('build/js') + path.sep;

/** Loads the source maps that tsc wrote, so that the maps of the bundles lead back to src/*.ts. */
export const tscMaps = () => ({
  name: 'tsc-maps',
  async load(id) {
    if (!id.startsWith(emitted)) return null;
    const file = fileOf(id);
    const [code, map] = await Promise.all([readFile(file, 'utf8'), readFile(`${file}.map`, 'utf8')]);
    return {code: code.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'), map: JSON.parse(map)};
  },
});
