// Reads the JavaScript that tsc emitted into build/js, writes what is published into dist.
import {readFileSync} from 'node:fs';
import commonjs from '@rollup/plugin-commonjs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';
import {chunkedScript} from './scripts/rollup/chunked-script.mjs';
import {guardWrapper} from './scripts/rollup/guard.mjs';
import {minify} from './scripts/rollup/minify.mjs';
import {notices} from './scripts/rollup/notices.mjs';
import {sizes} from './scripts/rollup/sizes.mjs';
import {tscMaps} from './scripts/rollup/tsc-maps.mjs';

/**
 * Brotli bytes. Above `limit` the build fails: it is a little more than what the file has now, so that growth is a
 * decision. `goal` is where it is to come to. The core is what every page pays for; a widget or the actions come when
 * they are needed; `total` is the core with all of its chunks.
 */
const limits = {
  'sixcity.js': {limit: 54_000, goal: 30_000},
  'publication-table.js': {limit: 9000, goal: 5000},
  'funding-summary.js': {limit: 8100, goal: 5000},
  'eu-statement.js': {limit: 2500, goal: 5000},
  'project-map.js': {limit: 7400, goal: 5000},
  'actions.js': {limit: 14_500, goal: 8000},
  'sixcity.all.js': {limit: 80_000, goal: 52_000},
  total: {limit: 94_500, goal: 52_000},
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

/** The same, but import cycles inside of other people's packages are ignored. */
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

// V8 compiles a function in parentheses at once, any other one first superficially and then again. This puts
// parentheses around the function that holds the script: 17 ms of script time until the first rows, not 31.
const minifyScript = () =>
  minify({compress: {passes: 3, pure_getters: true}, format: {wrap_func_args: true}});

const script = await chunkedScript({
  entry: 'build/js/embed/start-core.js',
  chunks: {
    'publication-table': 'build/js/widgets/publication-table/define.js',
    'funding-summary': 'build/js/widgets/funding-summary/define.js',
    'eu-statement': 'build/js/widgets/eu-statement/define.js',
    'project-map': 'build/js/widgets/project-map/define.js',
    actions: 'build/js/widgets/project-list/project-actions.js',
  },
  partOf: {'build/js/widgets/actions/actions.js': 'actions'},
  dir: cdn,
  plugins: libraries,
  onwarn,
});

const scriptOutput = {dir: cdn, format: 'iife', sourcemap: true, banner};

/** What is in the core's chunks, brought when a page needs it. */
const chunks = script.chunks.map(({input, plugins, intro}) => ({
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

/** The same in one file. */
const allInOne = {
  input: {'sixcity.all': 'build/js/embed/start.js'},
  onwarn,
  plugins: [
    ...libraries,
    minifyScript(),
    sizes({limits}),
    // It has everything that the core and its chunks have.
    notices('cdn/sixcity.js', 'cdn/sixcity.LICENSES.txt'),
  ],
  output: {
    ...scriptOutput,
    inlineDynamicImports: true,
    ...(await guardWrapper('build/js/embed/guard.js', pkg.version)),
  },
};

/** Brought by import() when somebody asks for it: what is in it weighs nothing until then. */
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
 * The command line with its libraries, so that they are not installed by everybody who uses the elements.
 * Each command stays a chunk of its own, so that none loads what it does not need.
 */
const commandLine = {
  input: {sixcity: 'build/js/cli/sixcity.js'},
  external: (id) => dependencies.test(id),
  onwarn: onwarnWithLibraries,
  plugins: [
    tscMaps(),
    // The builds for browsers bring no network code. The command line reads files and addresses by itself.
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

/** The feed tool as a page of the demo. The library for a file format is loaded when such a file is opened. */
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

/** Classic scripts, so that the builder works from a folder on a disk too, where browsers load no modules. */
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
  ...chunks,
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
