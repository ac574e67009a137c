// Starts the three kinds of tests.
import {labelledExitCode, packageExitCode, timed} from '../system/run.mjs';
import {nodeTests} from './test-files.mjs';
import {readResults, removeResults} from './results.mjs';

/** Runs under c8, which also follows the commands that a test starts, and maps what ran in dist back to src. */
function runNodeTests(args) {
  const files = args.length > 0 ? args : nodeTests();
  return packageExitCode('c8', [
    ...['--reporter', 'json', '--report-dir', 'coverage/node', '--temp-directory', 'coverage/node/tmp'],
    ...['--include', 'src/**', '--exclude-after-remap'],
    // More than there are cores, because many of these tests wait for a page.
    ...[process.execPath, '--import', 'tsx', '--import', './scripts/testing/property-seed.mjs'],
    ...['--test', '--test-concurrency=3'],
    ...['--test-reporter', 'spec'],
    ...['--test-reporter-destination', 'stdout', '--test-reporter', './scripts/testing/node-reporter.mjs'],
    ...['--test-reporter-destination', 'stdout', ...files],
  ]);
}

const runners = {
  browser: (args) => packageExitCode('wtr', args),
  bundle: (args) => packageExitCode('wtr', args, {BUNDLE: '1'}),
  node: runNodeTests,
};

/** Runs one kind of tests and resolves to its counts. */
export async function runTests(name, args = []) {
  removeResults(name);
  return countsAfter(name, await runners[name](args));
}

/**
 * Runs all tests and resolves to their counts. Those in browsers run one after the other, because each run starts
 * three browsers; those in Node run at the same time.
 */
export async function runAllTests() {
  const run = async (name) => {
    const start = () => labelledExitCode(name, process.execPath, ['scripts/test.mjs', name]);
    return countsAfter(name, await timed(`${name} tests`, start));
  };
  const pages = async () => [await run('browser'), await run('bundle')];
  return (await Promise.all([pages(), run('node')])).flat();
}

/** The counts of a finished run. A run that crashed counts as one failure. */
function countsAfter(name, code) {
  const results = readResults(name);
  const passed = results.filter((result) => result.passed).length;
  const failed = results.length - passed;
  if (code === 0 || failed > 0) return {passed, failed};
  console.error(`The ${name} tests ended with ${code} although no test has failed`);
  return {passed, failed: 1};
}
