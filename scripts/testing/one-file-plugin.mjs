// Serves a package as one file. @web/dev-server can resolve packages, but not bundle them.
import {build} from 'esbuild';

/**
 * Serves a package and its imports as one file. Each page test loads them again in each engine, and loading forty small
 * files takes longer than the tests of a short test file.
 * @param {string} name The package, as tests import it.
 */
export function oneFilePlugin(name) {
  const address = `/__one-file/${name}.js`;
  let file;
  return {
    name: 'one-file',
    async serverStart() {
      const {outputFiles} = await build({
        entryPoints: [name],
        bundle: true,
        format: 'esm',
        write: false,
        // Files of the test server, and axe, which tests load on demand.
        external: ['/__*', 'axe-core/*'],
      });
      file = outputFiles[0].text;
    },
    resolveImport: ({source}) => (source === name ? address : undefined),
    serve: ({path}) => (path === address ? {type: 'js', body: file} : undefined),
  };
}
