// npm run test:browser runs what needs no page on src; with BUNDLE=1 the page tests run on dist/cdn/sixcity.js.
import {fileURLToPath} from 'node:url';
import {defaultReporter} from '@web/test-runner';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {browserReporter} from './scripts/testing/browser-reporter.mjs';
import {bundlePlugin} from './scripts/testing/bundle-plugin.mjs';
import {engineExceptionsPlugin} from './scripts/testing/engine-exceptions.mjs';
import {launchers} from './scripts/testing/engines.mjs';
import {filesBelow} from './scripts/testing/files.mjs';
import {freePort} from './scripts/testing/free-port.mjs';
import {nodeFolders} from './scripts/testing/node-folders.mjs';
import {oneFilePlugin} from './scripts/testing/one-file-plugin.mjs';
import {together} from './scripts/testing/together.mjs';

const onBundle = process.env.BUNDLE === '1';
const browsers = launchers();

const isPage = (file) => file.endsWith('.page.test.ts');
const isInNode = (file) => nodeFolders.some((folder) => file.startsWith(`test/${folder}/`));
const files = filesBelow('test', '.test.ts').filter((file) => !isInNode(file));

export default {
  // Pages are tested on what is published; with --files on the sources too, which is quicker while one works on them.
  files: onBundle ? files.filter(isPage) : together(files.filter((file) => !isPage(file))),
  nodeResolve: true,
  // Its own choice begins at 8000, where two runs meet.
  port: await freePort(),
  // One page at a time in each engine: a page in the background has no focus and no animation frames.
  concurrency: 1,
  concurrentBrowsers: browsers.length,
  // Only what hangs is to fail by the clock, on the slowest machine too.
  testFramework: {config: {timeout: 120_000}},
  testsFinishTimeout: 600_000,
  browserStartTimeout: 120_000,
  browsers,
  plugins: [
    ...(onBundle ? [bundlePlugin(), oneFilePlugin('@open-wc/testing')] : []),
    engineExceptionsPlugin(),
    esbuildPlugin({
      ts: true,
      // So it leaves alone what is JavaScript already: the script is tested as it is published.
      target: 'esnext',
      // Without it esbuild ignores experimentalDecorators, and every reactive property is overwritten by its field.
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  // Where nobody watches, each step of the progress would be lines of their own.
  reporters: [
    defaultReporter({reportTestProgress: process.stdout.isTTY === true}),
    browserReporter(onBundle ? 'bundle' : 'browser'),
  ],
  // Only Chromium tells what it covered; the other engines run the same tests.
  coverage: browsers.some(({name}) => name === 'Chromium'),
  // On the script the launcher writes what was reached (scripts/testing/bundle-coverage.mjs).
  coverageConfig: {
    include: ['src/**/*.ts'],
    reporters: onBundle ? [] : ['json'],
    reportDir: 'coverage/browser',
  },
};
