// Runs many test files in one page. @web/test-runner opens a page for each file, which takes longer than the tests of
// a file that touches no page.
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {propertySeed} from './property-seed.mjs';

const entry = 'build/shared-page.test.js';

/**
 * Writes a test file that runs all of these, and returns its path.
 * @param {readonly string[]} files
 */
export function sharedPage(files) {
  mkdirSync(path.dirname(entry), {recursive: true});
  writeFileSync(entry, entryOf(files));
  return entry;
}

/** Each file becomes a suite with its path as name. A file that cannot be loaded fails, and the others still run. */
const entryOf = (files) => `import fc from 'fast-check';
fc.configureGlobal({seed: ${propertySeed}});
const root = mocha.suite;
for (const file of ${JSON.stringify(files)}) {
  describe(file, () => {});
  const own = root.suites.at(-1);
  const [suites, tests] = [root.suites.length, root.tests.length];
  try {
    await import('/' + file);
  } catch (error) {
    it('can be loaded', () => {
      throw error;
    });
  }
  root.suites.splice(suites).forEach((suite) => own.addSuite(suite));
  root.tests.splice(tests).forEach((test) => own.addTest(test));
}
`;

/** The test files of a session, each with the suite of its results. */
export function filesOf({testFile, testResults}) {
  const file = path.relative('.', testFile).split(path.sep).join('/');
  if (file !== entry) return [{file, suite: testResults}];
  return (testResults?.suites ?? []).map((suite) => ({file: suite.name, suite}));
}
