import {readFile} from 'node:fs/promises';
import path from 'node:path';

const emitted = path.resolve('build/js') + path.sep;

/** Loads the source maps that tsc wrote, so that the maps of the bundles lead back to src/*.ts. */
export const tscMaps = () => ({
  name: 'tsc-maps',
  async load(id) {
    if (!id.startsWith(emitted)) return null;
    const [code, map] = await Promise.all([readFile(id, 'utf8'), readFile(`${id}.map`, 'utf8')]);
    return {code: code.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'), map: JSON.parse(map)};
  },
});
