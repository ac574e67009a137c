// Serves a package as one file. @web/dev-server can resolve packages, but not bundle them.
import {build} from 'esbuild';

/**
 * Serves a package with all that it imports as one file: each page test loads it anew in each engine, and some forty
 * small files take longer than the tests of a short one.
 * @param {string} name As tests import it.
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
        // Of the server of the tests, and axe, which a test loads where it asks for it.
        external: ['/__*', 'axe-core/*'],
      });
      file = outputFiles[0].text;
    },
    resolveImport: ({source}) => (source === name ? address : undefined),
    serve: ({path}) => (path === address ? {type: 'js', body: file} : undefined),
  };
}
