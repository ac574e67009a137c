import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';

const folder = 'build/together';

/**
 * Files of tests that need no page of their own, as one file for each of their folders: to open a page takes longer
 * than all that such a file tests.
 * @param {readonly string[]} files
 */
export function together(files) {
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  return [...new Set(files.map((file) => path.posix.dirname(file)))].map((name) => {
    const file = `${folder}/${name.replaceAll('/', '-')}.test.js`;
    writeFileSync(file, running(files.filter((one) => path.posix.dirname(one) === name)));
    return file;
  });
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
  if (!file.startsWith(`${folder}/`)) return [{file, results: testResults}];
  return (testResults?.suites ?? []).map((results) => ({file: results.name, results}));
}
