// A reporter for @web/test-runner. Its own reporters print no line that can be summed up, and its JUnit reporter
// leaves out files that could not be loaded.
import path from 'node:path';
import {writeResults} from './results.mjs';
import {filesOf} from './shared-page.mjs';

/** Prints how many tests passed and failed in each engine, and writes the results for npm test. */
export const browserReporter = (runner) => ({
  onTestRunFinished({sessions}) {
    const results = sessions.flatMap(resultsOf);
    for (const engine of new Set(results.map((result) => result.engine))) {
      const own = results.filter((result) => result.engine === engine);
      const passed = own.filter((result) => result.passed).length;
      console.log(`${engine}: passed ${passed}, failed ${own.length - passed}`);
    }
    writeResults(runner, results);
  },
});

function resultsOf(session) {
  const engine = session.browser.name;
  const results = filesOf(session).flatMap(({file, suite}) =>
    [...testsIn(suite)].map(({title, test}) => {
      const error = test.skipped ? 'skipped, which counts as a failure' : test.error?.message;
      return {file, title, passed: test.passed && !test.skipped, engine, ...(error && {error})};
    }),
  );
  if (session.passed || results.some(({passed}) => !passed)) return results;
  // The file could not be loaded, or the browser did not start, and no test of its own reports that.
  const file = path.relative('.', session.testFile);
  const error = messages(session);
  console.error(`${engine} could not run ${file}: ${error}`);
  return [...results, {file, title: 'can be run', passed: false, engine, error}];
}

const messages = ({errors, testResults}) =>
  [...(errors ?? []), ...(testResults?.errors ?? [])].map(({message}) => message).join('; ') ||
  'no reason given';

function* testsIn(suite, names = []) {
  for (const test of suite?.tests ?? []) yield {title: [...names, test.name].join(' '), test};
  for (const inner of suite?.suites ?? []) yield* testsIn(inner, [...names, inner.name]);
}
