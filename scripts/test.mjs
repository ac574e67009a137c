// npm test: runs all tests. `node scripts/test.mjs browser|bundle|node [arguments]` runs one kind.
import {existsSync, readFileSync, rmSync} from 'node:fs';
import {isOf} from './accessibility/conformance.mjs';
import {accessibilityPages, newLines} from './accessibility/pages.mjs';
import {faults} from './faults/faults.mjs';
import {exitCode, packageExitCode, timed} from './system/run.mjs';
import {coverageOfSources, describeMissed} from './testing/coverage.mjs';
import {engines, wantedEngines} from './testing/engines.mjs';
import {ensureBrowsers} from './testing/ensure-browsers.mjs';
import {readResults} from './testing/results.mjs';
import {runAllTests, runTests} from './testing/runners.mjs';

const MIN_COVERAGE = 95;

const [only, ...args] = process.argv.slice(2);
const sum = {passed: 0, failed: 0};

function add({passed, failed}) {
  sum.passed += passed;
  sum.failed += failed;
}

function fail(reason) {
  console.error(`[failed] ${reason}`);
  sum.failed++;
}

async function everything() {
  // .ci/run lists the stages that have failed before, so that the last line counts the whole run.
  const failedStages = process.env.FAILED_STAGES?.split(' ').filter(Boolean) ?? [];
  for (const stage of failedStages) fail(stage);
  rmSync('coverage', {recursive: true, force: true});
  await timed('browsers', ensureBrowsers);
  // .ci/run has built already.
  const isBuilt = process.env.SIXCITY_BUILT === '1' ? !failedStages.includes('build') : await builds();
  if (!isBuilt) return fail('the build, so no test was run');
  if ((await timed('package', () => packageExitCode('publint', ['--strict']))) !== 0) fail('the package');
  for (const counts of await runAllTests()) add(counts);
  checkCoverage();
  checkReport();
  checkFaults();
  repeatFailures();
}

const builds = async () =>
  (await timed('build', () => exitCode(process.execPath, ['scripts/build.mjs']))) === 0;

function checkCoverage() {
  const {percent, files} = coverageOfSources();
  console.log(`\nLines of src reached by all tests together: ${percent.toFixed(2)} %`);
  for (const line of describeMissed(files)) console.log(line);
  if (percent < MIN_COVERAGE) fail(`coverage below ${MIN_COVERAGE} %`);
}

/** The committed accessibility report has to match the results of this run. */
function checkReport() {
  const {chromium} = engines;
  if (!wantedEngines().includes(chromium) || !chromium.find())
    return console.log('[skipped] the accessibility report, which needs Chromium');
  const {pages} = accessibilityPages(readResults());
  for (const [path, page] of Object.entries(pages)) {
    const committed = existsSync(path) ? readFileSync(path, 'utf8') : '';
    if (committed === page) continue;
    fail(`${path} is not what this run has shown (npm run report -- --last writes it):`);
    for (const line of newLines(page, committed)) console.error(`  ${line}`);
  }
}

/** Every fault names a test that exists. Only a full run knows all tests. */
function checkFaults() {
  const results = readResults();
  for (const {what, test} of faults) {
    if (!results.some((result) => isOf(test, result))) fail(`no test "${test.title}" to notice that ${what}`);
  }
}

/** Repeats the failures at the end of the output, where people look first. */
function repeatFailures() {
  for (const {engine, file, title, error} of readResults().filter(({passed}) => !passed)) {
    console.error(`\n[failed] ${engine}: ${title} (${file})\n${error ?? 'no reason given'}`);
  }
}

if (only) add(await runTests(only, args));
else await timed('all tests', everything);

console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed === 0 ? 0 : 1;
