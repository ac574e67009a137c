// npm run test:browser runs every browser test on src; with BUNDLE=1 the page tests run on dist/cdn/sixcity.js.
import {fileURLToPath} from 'node:url';
import {defaultReporter} from '@web/test-runner';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {browserReporter} from './scripts/testing/browser-reporter.mjs';
import {bundlePlugin} from './scripts/testing/bundle-plugin.mjs';
import {engineExceptionsPlugin} from './scripts/testing/engine-exceptions.mjs';
import {launchers} from './scripts/testing/engines.mjs';

const onBundle = process.env.BUNDLE === '1';
const browsers = launchers();

export default {
  files: onBundle
    ? ['test/**/*.page.test.ts']
    : ['test/**/*.test.ts', '!test/cli/**', '!test/build/**', '!test/hosts/**', '!test/round-trips/**'],
  nodeResolve: true,
  // One page at a time in each engine: a page in the background has no focus and no animation frames.
  concurrency: 1,
  concurrentBrowsers: browsers.length,
  testFramework: {config: {timeout: 10_000}},
  testsFinishTimeout: 180_000,
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
