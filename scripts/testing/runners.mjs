import {rmSync} from 'node:fs';
import {labelledExitCode, packageExitCode, timed} from '../lib/run.mjs';
import {countsFile, readCounts} from './counts.mjs';
import {filesBelow} from './files.mjs';
import {nodeFolders} from './node-folders.mjs';

const nodeTests = () => nodeFolders.flatMap((folder) => filesBelow(`test/${folder}`, '.test.ts'));

/** Under c8, which follows the commands that a test starts, and maps what they ran in dist back to src. */
function runNodeTests(args) {
  const files = args.length > 0 ? args : nodeTests();
  return packageExitCode('c8', [
    ...['--reporter', 'json', '--report-dir', 'coverage/node', '--temp-directory', 'coverage/node/tmp'],
    ...['--include', 'src/**', '--exclude-after-remap'],
    // Most of them wait for a page half of their time.
    ...[process.execPath, '--import', 'tsx', '--test', '--test-concurrency=3'],
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

/** Runs one of the three and resolves to its counts. */
export async function runTests(name, args = []) {
  rmSync(countsFile(name), {force: true});
  return countsAfter(name, await runners[name](args));
}

/**
 * Runs all three and resolves to their counts: those of the pages one after the other, since each has three browsers
 * of its own, and those in Node beside them.
 */
export async function runAllTests() {
  const run = async (name) => {
    const start = () => labelledExitCode(name, process.execPath, ['scripts/test.mjs', name]);
    return countsAfter(name, await timed(`${name} tests`, start));
  };
  const pages = async () => [await run('browser'), await run('bundle')];
  return (await Promise.all([pages(), run('node')])).flat();
}

/** What a runner has left behind, in which one that crashed is one failure more. */
function countsAfter(name, code) {
  const counts = readCounts(name) ?? {passed: 0, failed: 0, exceptions: []};
  if (code !== 0 && counts.failed === 0) {
    console.error(`The ${name} tests ended with ${code} although no test has failed`);
    counts.failed = 1;
  }
  return counts;
}
