// npm run test:browser runs the tests without a page on src; with BUNDLE=1 the page tests run on
// dist/cdn/sixcity.js.
import {fileURLToPath} from 'node:url';
import {defaultReporter} from '@web/test-runner';
import getPort from 'get-port';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {browserReporter} from './scripts/testing/browser-reporter.mjs';
import {bundlePlugin} from './scripts/testing/bundle-plugin.mjs';
import {launchers} from './scripts/testing/engines.mjs';
import {browserTests, isPageTest} from './scripts/testing/test-files.mjs';
import {oneFilePlugin} from './scripts/testing/one-file-plugin.mjs';
import {sharedPage} from './scripts/testing/shared-page.mjs';

const onBundle = process.env.BUNDLE === '1';
const browsers = launchers();

const files = browserTests();

export default {
  // Page tests run on the published script. With --files they can also run on the sources, which is faster during
  // development.
  files: onBundle ? files.filter(isPageTest) : sharedPage(files.filter((file) => !isPageTest(file))),
  nodeResolve: true,
  // The default is 8000, where two runs would collide.
  port: await getPort(),
  // One page at a time in each engine, because a page in the background has no focus and no animation frames.
  concurrency: 1,
  concurrentBrowsers: browsers.length,
  // A test should fail by time-out only if it hangs, even on the slowest machine.
  testFramework: {config: {timeout: 120_000}},
  testsFinishTimeout: 600_000,
  browserStartTimeout: 120_000,
  browsers,
  plugins: [
    ...(onBundle ? [bundlePlugin(), oneFilePlugin('@open-wc/testing')] : []),
    esbuildPlugin({
      ts: true,
      // With this target esbuild does not change JavaScript, so the script is tested as it is published.
      target: 'esnext',
      // Without it esbuild ignores experimentalDecorators, and every reactive property is overwritten by its field.
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  // Outside a terminal, each step of the progress would be printed as new lines.
  reporters: [
    defaultReporter({reportTestProgress: process.stdout.isTTY === true}),
    browserReporter(onBundle ? 'bundle' : 'browser'),
  ],
  // Only Chromium reports coverage. The other engines run the same tests.
  coverage: browsers.some(({name}) => name === 'Chromium'),
  // The coverage of the built script is written by scripts/testing/bundle-coverage.mjs.
  coverageConfig: {
    include: ['src/**/*.ts'],
    reporters: onBundle ? [] : ['json'],
    reportDir: 'coverage/browser',
  },
};
