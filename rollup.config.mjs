// Reads the JavaScript that tsc emitted into build/js, writes what is published into dist.
import {readFileSync} from 'node:fs';
import commonjs from '@rollup/plugin-commonjs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';
import {guardHalves} from './scripts/rollup/guard.mjs';
import {minify, minifyModule} from './scripts/rollup/minify.mjs';
import {packMessages} from './scripts/rollup/pack-messages.mjs';
import {sizes} from './scripts/rollup/sizes.mjs';
import {trimLit} from './scripts/rollup/trim-lit.mjs';
import {tscMaps} from './scripts/rollup/tsc-maps.mjs';

/**
 * The most that the one classic script may weigh, in bytes of brotli: what it weighs now, and a little. It is above
 * the aim of 24,000 and the wall of 28,000 for the whole product: a new feature raises it in sight, never by itself.
 */
const LIMIT = 46_750;

const pkg = JSON.parse(readFileSync('package.json', 'utf8'));
const banner =
  `/*! ${pkg.name} ${pkg.version} | MIT | contains Lit, Copyright Google LLC, BSD-3-Clause` +
  ' | licence texts: LICENSE.txt beside this file */';

/** The modules that package.json names are the entries, so that neither list can go without the other. */
const entries = [...Object.values(pkg.exports).map(({default: file}) => file), ...Object.values(pkg.bin)]
  .filter((file) => file?.endsWith('.js'))
  .map((file) => file.replace(/^(\.\/)?dist\//, 'build/js/'));

const dependencies = new RegExp(`^(node:|(${Object.keys(pkg.dependencies).join('|')})(/|$))`);

/** A warning (a circle, an import that leads nowhere) is a mistake that nobody would read. */
const onwarn = ({message}) => {
  throw new Error(message);
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

const classicScript = {
  input: {sixcity: 'build/js/embed/start.js'},
  onwarn,
  plugins: [
    tscMaps(),
    // The condition brings Lit's readable build, of which the cuts can name the parts.
    nodeResolve({exportConditions: ['development']}),
    trimLit(),
    packMessages(),
    minifyTemplateLiterals({exclude: 'node_modules/**', failOnError: true}),
    minify(),
    sizes({limit: LIMIT}),
  ],
  output: {
    dir: 'dist/cdn',
    format: 'iife',
    sourcemap: true,
    banner,
    ...(await guardHalves('build/js/embed/guard.js', pkg.version)),
  },
};

/** Brought by import() when somebody asks for it: what is in it weighs nothing until then. */
const doctor = {
  input: {doctor: 'build/js/doctor/doctor.js'},
  onwarn,
  plugins: [tscMaps(), nodeResolve(), minifyModule()],
  output: {dir: 'dist/cdn', format: 'es', sourcemap: true, banner},
};

/** One of the feed tool's libraries reads its own package file. */
const json = () => ({
  name: 'json',
  transform: (code, id) => (id.endsWith('.json') ? {code: `export default ${code}`, map: null} : null),
});

/** The feed tool as a page of the demo: what a file needs is loaded when such a file is dropped. */
const feedPage = {
  input: {'feed-page': 'build/js/pages/feed-page/feed-page.js'},
  onwarn: (warning) => {
    const isTheirs = warning.code === 'CIRCULAR_DEPENDENCY' && warning.ids?.[0]?.includes('node_modules');
    if (!isTheirs) onwarn(warning);
  },
  plugins: [tscMaps(), nodeResolve({browser: true}), commonjs(), json()],
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
  plugins: [tscMaps(), nodeResolve({browser: true}), minifyModule()],
  output: {dir: 'dist/site/builder', format: 'iife', sourcemap: true, banner},
});

export default [
  modules,
  classicScript,
  doctor,
  feedPage,
  ...[
    ['builder', 'builder'],
    ['builder', 'preview-frame'],
    ['theme-editor', 'theme-editor'],
  ].map(pageScript),
];
