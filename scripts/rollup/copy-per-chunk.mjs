import {readFile} from 'node:fs/promises';
import path from 'node:path';

/** The id of a module's copy in one chunk: `…/attribution.in-actions.js`. */
const copyIn = (chunk, file) => file.replace(/\.js$/, `.in-${chunk}.js`);
const chunkOf = (id) => /\.in-([\w-]+)\.js$/.exec(id)?.[1];

/** The file of a module, whether or not its id is that of a copy. */
export const fileOf = (id) => id.replace(/\.in-[\w-]+\.js$/, '.js');

/**
 * Gives each chunk its own copy of every module that is not in the core. Without this, Rollup would put a module that
 * two chunks share into a third file, and a widget would wait for two requests.
 * @param {ReadonlySet<string>} coreModules
 * @param {Readonly<Record<string, string>>} chunks The entry module of each chunk by the chunk's name.
 * @param {Readonly<Record<string, string>>} partOf Other modules that are imported with `import()`, and run when that chunk does.
 */
export function copyPerChunk(coreModules, chunks, partOf) {
  const entries = Object.entries(chunks).map(([name, file]) => [path.resolve(file), name]);
  const chunkNames = new Map(entries);
  const partNames = new Map(Object.entries(partOf).map(([file, name]) => [path.resolve(file), name]));
  return {
    name: 'copy-per-chunk',
    async resolveId(source, importer, options) {
      if (importer === undefined) {
        const file = path.resolve(source);
        return chunkNames.has(file) ? copyIn(chunkNames.get(file), file) : file;
      }
      const resolved = await this.resolve(source, fileOf(importer), {...options, skipSelf: true});
      const chunk = chunkOf(importer);
      if (!resolved || resolved.external || chunk === undefined || coreModules.has(resolved.id))
        return resolved;
      return {...resolved, id: copyIn(chunk, resolved.id)};
    },
    async resolveDynamicImport(source, importer) {
      // A URL that is computed in the page.
      if (typeof source !== 'string') return null;
      const {id} = await this.resolve(source, fileOf(importer), {skipSelf: true});
      const chunk = chunkNames.get(id) ?? partNames.get(id);
      if (!chunk) this.error(`${importer} imports ${id}, which is no chunk`);
      return copyIn(chunk, path.resolve(chunks[chunk]));
    },
    load: (id) => (chunkOf(id) && id.includes('node_modules') ? readFile(fileOf(id), 'utf8') : null),
  };
}
