import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {rollup} from 'rollup';
import {integrityOf} from '../release/integrity.mjs';
import {copyPerChunk} from './copy-per-chunk.mjs';

/** The name of the object through which chunks use their core. In both it is a variable of the enclosing function. */
const core = 'sixcityCore';

/**
 * Builds the classic script in several files, each given as input, plugins and intro for Rollup: a core, and chunks
 * that it loads when they are needed. In the sources a chunk is a module that is imported with `import()`. Three
 * steps:
 * 1. Find the modules of the core: everything that its entry imports statically.
 * 2. Build the core and the chunks together as ES modules. Rollup finds out what the chunks use of the core, and
 *    gives it short names. `import('./x.js')` becomes `sixcityCore.load('./x.js')`.
 * 3. Write each file as a classic script. The core puts what the chunks use into the object `sixcityCore`. A chunk
 *    finds this object under a symbol that names this build, so a chunk of another build finds nothing and ends.
 * @param {{entry: string, chunks: Readonly<Record<string, string>>, partOf?: Readonly<Record<string, string>>, dir: string, plugins: object[], onwarn: Function}} options
 */
export async function chunkedScript({entry, chunks, partOf = {}, dir, plugins, onwarn}) {
  const coreModules = await staticModules(entry, plugins, onwarn);
  const files = await buildModules({entry, chunks, partOf, dir, coreModules, plugins, onwarn});
  const key = `Symbol.for(${JSON.stringify(`sixcity-widgets ${buildId(files)}`)})`;
  const fromMemory = memory(files, dir);
  const names = Object.keys(chunks).map((name) => `${name}.js`);
  return {
    chunks: names.map((name) => ({
      input: {[name.replace('.js', '')]: 'virtual:chunk'},
      plugins: [chunkEntry(name, files.get(name), dir), fromMemory],
      intro: `const ${core} = globalThis[${key}];\nif (!${core}) return;`,
    })),
    core: {
      input: {sixcity: 'virtual:core'},
      plugins: [coreEntry(files.get('sixcity.js'), dir), fromMemory],
      /** The chunks have been written when this is called. */
      intro: async () => `const ${core} = globalThis[${key}] = {};
const chunkHashes = ${JSON.stringify(await hashes(names, dir))};`,
    },
  };
}

async function staticModules(entry, plugins, onwarn) {
  const modules = new Set();
  const collect = {
    name: 'collect-static-modules',
    resolveDynamicImport: () => false,
    moduleParsed: ({id}) => void modules.add(id),
  };
  const bundle = await rollup({input: entry, plugins: [collect, ...plugins], onwarn});
  await bundle.close();
  return modules;
}

async function buildModules({entry, chunks, partOf, dir, coreModules, plugins, onwarn}) {
  const input = {sixcity: entry, ...chunks};
  const loadChunks = {
    name: 'load-chunks',
    renderDynamicImport: ({targetModuleId}) => targetModuleId && {left: `${core}.load(`, right: ')'},
  };
  const bundle = await rollup({
    input,
    // An entry keeps its exports, and also exports what other files need of it.
    preserveEntrySignatures: 'allow-extension',
    plugins: [copyPerChunk(coreModules, chunks, partOf), loadChunks, ...plugins],
    onwarn,
  });
  const {output} = await bundle.generate({
    dir,
    format: 'es',
    sourcemap: true,
    minifyInternalExports: true,
    manualChunks: (id) => (coreModules.has(id) ? 'sixcity' : undefined),
    chunkFileNames: '[name].js',
  });
  await bundle.close();
  const files = new Map(output.filter(({type}) => type === 'chunk').map((chunk) => [chunk.fileName, chunk]));
  const unexpected = [...files.keys()].filter((file) => !(file.replace(/\.js$/, '') in input));
  if (unexpected.length > 0)
    throw new Error(`Unexpected files of the classic script: ${unexpected.join(', ')}`);
  return files;
}

/** Identifies the build by a hash of its content. */
function buildId(files) {
  const hash = createHash('sha256');
  for (const {code} of files.values()) hash.update(code);
  return hash.digest('hex').slice(0, 12);
}

/** Passes the files of the second step to the third, with their source maps. */
const memory = (files, dir) => ({
  name: 'memory',
  resolveId: (source) => (path.isAbsolute(source) ? source : null),
  load(id) {
    const chunk = files.get(path.relative(dir, id));
    return chunk && {code: chunk.code, map: chunk.map};
  },
});

/** A chunk. Its imports from the core come from the object, and its exports are added to it. */
const chunkEntry = (name, {importedBindings}, dir) => ({
  name: 'chunk-entry',
  resolveId: (source) =>
    source === 'virtual:chunk' ? source : source === './sixcity.js' ? 'virtual:from-core' : null,
  load(id) {
    if (id === 'virtual:from-core')
      return `export const {${importedBindings['sixcity.js'].join()}} = ${core};`;
    if (id !== 'virtual:chunk') return null;
    return `import * as exported from ${JSON.stringify(path.resolve(dir, name))};
${core}.add('./${name}', exported);`;
  },
});

const coreEntry = ({exports}, dir) => ({
  name: 'core-entry',
  resolveId: (source) => (source === 'virtual:core' ? source : null),
  load: (id) =>
    id === 'virtual:core'
      ? `import {${exports.join()}} from ${JSON.stringify(path.resolve(dir, 'sixcity.js'))};
Object.assign(${core}, {${exports.join()}});`
      : null,
});

async function hashes(names, dir) {
  const entries = names.map(async (name) => [`./${name}`, integrityOf(await readFile(path.join(dir, name)))]);
  return Object.fromEntries(await Promise.all(entries));
}
