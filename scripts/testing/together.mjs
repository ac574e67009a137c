import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';

const shared = 'build/together.test.js';

/**
 * Files of tests that need no page of their own, as one file: to open a page takes longer than all that such a file
 * tests.
 * @param {readonly string[]} files
 */
export function together(files) {
  mkdirSync(path.dirname(shared), {recursive: true});
  writeFileSync(shared, running(files));
  return shared;
}

/** Each file becomes a suite of that name; one that cannot be loaded fails, and the others run. */
const running = (files) => `const root = mocha.suite;
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

/** The files of a page, each with what has come of it. */
export function filesOf({testFile, testResults}) {
  const file = path.relative('.', testFile).split(path.sep).join('/');
  if (file !== shared) return [{file, results: testResults}];
  return (testResults?.suites ?? []).map((results) => ({file: results.name, results}));
}
