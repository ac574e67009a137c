// Bundles the pages that are modules, minified as a developer would publish them.
import {existsSync} from 'node:fs';
import path from 'node:path';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import {minify} from '../../scripts/rollup/minify.mjs';

const here = import.meta.dirname;

const plugins = [nodeResolve(), minify({compress: {global_defs: {'process.env.NODE_ENV': 'production'}}})];

/** The bundles of contestants by URL. */
export async function bundlesOf(contestants) {
  const files = {};
  for (const {name} of contestants) {
    const input = path.join(here, 'pages', name, 'page.mjs');
    if (!existsSync(input)) continue;
    const bundle = await rollup({input, plugins, onwarn: () => undefined});
    const {output} = await bundle.generate({format: 'iife', sourcemap: false});
    await bundle.close();
    files[`/lib/${name}.js`] = output[0].code;
  }
  return files;
}
