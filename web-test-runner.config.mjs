// npm run test:browser runs every browser test on src; with BUNDLE=1 the page tests run on dist/cdn/sixcity.js.
import {fileURLToPath} from 'node:url';
import {defaultReporter} from '@web/test-runner';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {browserReporter} from './scripts/testing/browser-reporter.mjs';
import {bundlePlugin} from './scripts/testing/bundle-plugin.mjs';
import {engineExceptionsPlugin} from './scripts/testing/engine-exceptions.mjs';
import {launchers} from './scripts/testing/engines.mjs';
import {freePort} from './scripts/testing/free-port.mjs';
import {nodeFolders} from './scripts/testing/node-folders.mjs';

const onBundle = process.env.BUNDLE === '1';
const browsers = launchers();

const pages = 'test/**/*.page.test.ts';
const inNode = nodeFolders.map((folder) => `!test/${folder}/**`);
// What is published is tested in every engine; the same pages on src are for what they cover, and run in the first.
const pagesOnSources = {name: 'pages', files: [pages], browsers: browsers.slice(0, 1)};
const isOfChosenFiles = process.argv.includes('--files');

export default {
  files: onBundle ? [pages] : ['test/**/*.test.ts', `!${pages}`, ...inNode],
  groups: onBundle || isOfChosenFiles ? [] : [pagesOnSources],
  nodeResolve: true,
  // Its own choice begins at 8000, where two runs meet.
  port: await freePort(),
  // One page at a time in each engine: a page in the background has no focus and no animation frames.
  concurrency: 1,
  concurrentBrowsers: browsers.length,
  // Only what hangs is to fail by the clock, on the slowest machine too.
  testFramework: {config: {timeout: 60_000}},
  testsFinishTimeout: 600_000,
  browserStartTimeout: 120_000,
  browsers,
  plugins: [
    ...(onBundle ? [bundlePlugin()] : []),
    engineExceptionsPlugin(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      // Without it esbuild ignores experimentalDecorators, and every reactive property is overwritten by its field.
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter(), browserReporter(onBundle ? 'bundle' : 'browser')],
  // Only Chromium tells what it covered; the other engines run the same tests.
  coverage: !onBundle && browsers.some(({name}) => name === 'Chromium'),
  coverageConfig: {include: ['src/**/*.ts'], reporters: ['json'], reportDir: 'coverage/browser'},
};
