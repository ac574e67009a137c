import path from 'node:path';
import {writeCounts} from './counts.mjs';
import {isException} from './engine-exceptions.mjs';
import {writeResults} from './results.mjs';
import {filesOf} from './together.mjs';

/** Counts the tests of each engine, prints a line for each, and leaves sum and results for npm test. */
export const browserReporter = (runner) => ({
  onTestRunFinished({sessions}) {
    const perEngine = new Map();
    for (const session of sessions) {
      const engine = session.browser.name;
      if (!perEngine.has(engine)) perEngine.set(engine, {passed: 0, failed: 0, exceptions: []});
      count(session, engine, perEngine.get(engine));
    }
    for (const [engine, {passed, failed, exceptions}] of perEngine) {
      console.log(`${engine}: passed ${passed}, failed ${failed}, excepted ${exceptions.length}`);
    }
    writeCounts(runner, sum([...perEngine.values()]));
    writeResults(runner, sessions.flatMap(resultsOf));
  },
});

function count(session, engine, counts) {
  const failedBefore = counts.failed;
  for (const {title, test} of testsOf(session)) {
    if (test.skipped && isException(title, engine)) {
      counts.exceptions.push(`${engine}: ${title}`);
    } else if (test.skipped) {
      counts.failed++;
      console.error(`${engine} left out "${title}", which counts as a failure`);
    } else {
      counts[test.passed ? 'passed' : 'failed']++;
    }
  }
  // A file that could not be loaded, or a browser that did not start, has failed without a test that says so.
  if (!session.passed && counts.failed === failedBefore) {
    counts.failed++;
    console.error(`${engine} could not run ${path.relative('.', session.testFile)}: ${messages(session)}`);
  }
}

const messages = ({errors, testResults}) =>
  [...(errors ?? []), ...(testResults?.errors ?? [])].map(({message}) => message).join('; ') ||
  'no reason given';

const resultsOf = (session) => {
  const engine = session.browser.name;
  const results = [...testsOf(session)]
    .filter(({test}) => !test.skipped)
    .map(({file, title, test: {passed, error}}) => ({
      ...{file, title, passed, engine},
      ...(error && {error: error.message}),
    }));
  if (session.passed || results.some(({passed}) => !passed)) return results;
  const file = path.relative('.', session.testFile);
  return [...results, {file, title: 'can be run', passed: false, engine, error: messages(session)}];
};

function* testsOf(session) {
  for (const {file, results} of filesOf(session)) {
    for (const {title, test} of testsIn(results)) yield {file, title, test};
  }
}

function* testsIn(suite, names = []) {
  for (const test of suite?.tests ?? []) yield {title: [...names, test.name].join(' '), test};
  for (const inner of suite?.suites ?? []) yield* testsIn(inner, [...names, inner.name]);
}

const sum = (all) => ({
  passed: all.reduce((n, {passed}) => n + passed, 0),
  failed: all.reduce((n, {failed}) => n + failed, 0),
  exceptions: all.flatMap(({exceptions}) => exceptions),
});
