// npm run build: writes everything that is published, and the demo site, into dist.
import {chmod, cp, rm} from 'node:fs/promises';
import {runPackage, timed} from './system/run.mjs';

async function build() {
  await Promise.all(['build', 'dist'].map((folder) => rm(folder, {recursive: true, force: true})));

  await timed('types, JavaScript, manifest', () =>
    Promise.all([
      runPackage('tsc', '-p', 'tsconfig.json'),
      runPackage('tsc', '-p', 'tsconfig.cli.json'),
      runPackage('tsc', '-p', 'tsconfig.types.json'),
      runPackage('cem', 'analyze', '--quiet', '--config', 'scripts/manifest.config.mjs'),
    ]),
  );
  await timed('modules and classic script', () => runPackage('rollup', '-c', '--silent'));
  await timed('schema and demo site', async () => {
    await chmod('dist/cli/sixcity.js', 0o755);
    await cp('LICENSE', 'dist/cdn/LICENSE.txt');
    await import('./make-schema.mjs');
    await import('./make-developer-files.mjs');
    await import('./make-themes.mjs');
    await import('./make-site.mjs');
  });
}

build().catch(({message}) => {
  console.error(`The build has failed: ${message}`);
  process.exitCode = 1;
});
