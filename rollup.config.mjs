// Bundles the JavaScript that tsc wrote to build/js, and writes the published files to dist.
import {readFileSync} from 'node:fs';
import commonjs from '@rollup/plugin-commonjs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';
import {chunkedScript} from './scripts/rollup/chunked-script.mjs';
import {chunks, partOf} from './scripts/rollup/chunks.mjs';
import {guardWrapper} from './scripts/rollup/guard.mjs';
import {minify} from './scripts/rollup/minify.mjs';
import {notices} from './scripts/rollup/notices.mjs';
import {sizes} from './scripts/rollup/sizes.mjs';
import {tscMaps} from './scripts/rollup/tsc-maps.mjs';

/**
 * Sizes in bytes, compressed with Brotli. Above `limit` the build fails. The limit is a little more than the current
 * size, so that nothing grows unnoticed. `goal` is the size to reach. Every page loads the core; the chunks of widgets,
 * controls and actions are loaded when they are needed; `total` is the core with all of its chunks.
 */
const limits = {
  'sixcity.js': {limit: 47_500, goal: 30_000},
  'publication-table.js': {limit: 9700, goal: 5000},
  'funding-summary.js': {limit: 8900, goal: 5000},
  'eu-statement.js': {limit: 2200, goal: 5000},
  'project-map.js': {limit: 7000, goal: 5000},
  'actions.js': {limit: 17_000, goal: 8000},
  'controls.js': {limit: 6600, goal: 8000},
  'embed.js': {limit: 2600, goal: 2000},
  'sixcity.all.js': {limit: 82_300, goal: 52_000},
  total: {limit: 101_000, goal: 52_000},
};

const pkg = JSON.parse(readFileSync('package.json', 'utf8'));
const banner =
  `/*! ${pkg.name} ${pkg.version} | MIT | contains Lit, Copyright Google LLC, BSD-3-Clause` +
  ' | licence texts: LICENSE.txt beside this file */';

/** The JavaScript modules that package.json exports. */
const entries = Object.values(pkg.exports)
  .map(({default: file}) => file)
  .filter((file) => file?.endsWith('.js'))
  .map((file) => file.replace(/^(\.\/)?dist\//, 'build/js/'));

const dependencies = new RegExp(`^(node:|(${Object.keys(pkg.dependencies).join('|')})(/|$))`);

/** Warnings (import cycles, unresolved imports) fail the build, because nobody reads them in a log. */
const onwarn = ({message}) => {
  throw new Error(message);
};

/** The same, but import cycles inside other packages are ignored. */
const onwarnWithLibraries = (warning) => {
  const isInLibrary = warning.code === 'CIRCULAR_DEPENDENCY' && warning.ids?.[0]?.includes('node_modules');
  if (!isInLibrary) onwarn(warning);
};

const modules = {
  input: entries,
  external: (id) => dependencies.test(id),
  onwarn,
  plugins: [tscMaps()],
  output: {
    dir: 'dist',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: 'build/js',
    sourcemap: true,
  },
};

const cdn = 'dist/cdn';

const libraries = [
  tscMaps(),
  nodeResolve({exportConditions: ['production']}),
  minifyTemplateLiterals({exclude: 'node_modules/**', failOnError: true}),
];

// V8 compiles a function in parentheses at once. It only scans other functions first and compiles them later. This puts
// parentheses around the function that holds the script: 17 ms of script time until the first rows instead of 31.
const minifyScript = () =>
  minify({compress: {passes: 3, pure_getters: true}, format: {wrap_func_args: true}});

const script = await chunkedScript({
  entry: 'build/js/embed/start-core.js',
  chunks,
  partOf,
  dir: cdn,
  plugins: libraries,
  onwarn,
});

const scriptOutput = {dir: cdn, format: 'iife', sourcemap: true, banner};

/** The chunks of the core, which pages load when they need them. */
const chunkFiles = script.chunks.map(({input, plugins, intro}) => ({
  input,
  onwarn,
  plugins: [...plugins, minifyScript(), sizes({limits})],
  output: {...scriptOutput, intro},
}));

/** The script to embed. It is written after its chunks, because it holds their hashes. */
const core = {
  input: script.core.input,
  onwarn,
  plugins: [...script.core.plugins, minifyScript(), sizes({limits})],
  output: {
    ...scriptOutput,
    ...(await guardWrapper('build/js/embed/guard.js', pkg.version, script.core.intro)),
  },
};

/** The same script in one file. */
const allInOne = {
  input: {'sixcity.all': 'build/js/embed/start.js'},
  onwarn,
  plugins: [
    ...libraries,
    minifyScript(),
    sizes({limits}),
    // It contains the code of the core and of its chunks.
    notices('cdn/sixcity.js', 'cdn/sixcity.LICENSES.txt'),
  ],
  output: {
    ...scriptOutput,
    inlineDynamicImports: true,
    ...(await guardWrapper('build/js/embed/guard.js', pkg.version)),
  },
};

/** Loaded by import() on request, so its size does not matter to other pages. */
const doctor = {
  input: {doctor: 'build/js/doctor/doctor.js'},
  onwarn,
  plugins: [
    tscMaps(),
    nodeResolve(),
    minify({module: true}),
    notices('cdn/doctor.js', 'cdn/doctor.LICENSES.txt'),
  ],
  output: {dir: 'dist/cdn', format: 'es', sourcemap: true, banner},
};

/** One of the feed tool's libraries imports its own package.json. */
const json = () => ({
  name: 'json',
  transform: (code, id) => (id.endsWith('.json') ? {code: `export default ${code}`, map: null} : null),
});

/**
 * The command line, bundled with its libraries, so that users of the elements do not install them. Each command
 * stays in a chunk of its own, so that a command loads only its own code.
 */
const commandLine = {
  input: {sixcity: 'build/js/cli/sixcity.js'},
  external: (id) => dependencies.test(id),
  onwarn: onwarnWithLibraries,
  plugins: [
    tscMaps(),
    // Builds for browsers leave out network code. The command line reads files and URLs itself.
    nodeResolve({browser: true}),
    commonjs(),
    json(),
    notices('cli/sixcity.js', 'cli/LICENSES.txt'),
  ],
  output: {
    dir: 'dist/cli',
    format: 'es',
    sourcemap: true,
    chunkFileNames: 'chunks/[name]-[hash].js',
  },
};

/**
 * The feed tool as a page of the demo. The library for a file format is loaded when a file of that format is
 * opened.
 */
const feedPage = {
  input: {'feed-page': 'build/js/pages/feed-page/feed-page.js'},
  onwarn: onwarnWithLibraries,
  plugins: [
    tscMaps(),
    nodeResolve({browser: true}),
    commonjs(),
    json(),
    notices('site/feed-tool/feed-page.mjs', 'site/feed-tool/LICENSES.txt'),
  ],
  output: {
    dir: 'dist/site/feed-tool',
    format: 'es',
    sourcemap: true,
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name]-[hash].mjs',
  },
};

/** Classic scripts, so that the builder also works from a local folder, where browsers load no modules. */
const pageScript = ([folder, name]) => ({
  input: {[name]: `build/js/pages/${folder}/${name}.js`},
  onwarn,
  plugins: [
    tscMaps(),
    nodeResolve({browser: true}),
    minify({module: true}),
    notices(`site/builder/${name}.js`, `site/builder/${name}.LICENSES.txt`),
  ],
  output: {dir: 'dist/site/builder', format: 'iife', sourcemap: true, banner},
});

export default [
  modules,
  ...chunkFiles,
  core,
  allInOne,
  doctor,
  commandLine,
  feedPage,
  ...[
    ['builder', 'builder'],
    ['builder', 'preview-frame'],
    ['theme-editor', 'theme-editor'],
  ].map(pageScript),
];
