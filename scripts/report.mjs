// npm run report: runs the tests that the conformance report names, and writes the report and the statements.
// `npm run report -- --last` uses the results of the last `npm test` instead.
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {chapters} from './accessibility/criteria.mjs';
import {countOf, filesOf} from './accessibility/conformance.mjs';
import {accessibilityPages} from './accessibility/pages.mjs';
import {isNodeTest, isPageTest} from './testing/test-files.mjs';
import {readResults} from './testing/results.mjs';
import {runTests} from './testing/runners.mjs';

/** The runner of a test file. Page tests run on the built script, because that is published. */
const runnerOf = (file) => {
  if (isNodeTest(file)) return 'node';
  return isPageTest(file) ? 'bundle' : 'browser';
};

if (!process.argv.includes('--last')) {
  rmSync('coverage/results', {recursive: true, force: true});
  for (const runner of ['node', 'browser', 'bundle']) {
    const files = filesOf(chapters).filter((file) => runnerOf(file) === runner);
    if (files.length > 0) await runTests(runner, runner === 'node' ? files : ['--files', ...files]);
  }
}
const {pages, rows} = accessibilityPages(readResults());
mkdirSync('docs/accessibility', {recursive: true});
for (const [path, text] of Object.entries(pages)) writeFileSync(path, text);
for (const [verdict, count] of Object.entries(countOf(rows))) console.log(`${verdict}: ${count}`);
