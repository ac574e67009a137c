// npm run faults: plants each fault of scripts/faults/faults.mjs in the sources, one after the other, and runs the
// test that has to fail. Writes docs/accessibility/faults.md. The exit code is 1 if a fault is not noticed. `npm run
// faults -- sum` runs only the faults whose description contains that word. Published mutation testers (Stryker)
// need one test runner that they can control; this project has two, in three browsers.
import {rmSync, writeFileSync} from 'node:fs';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {faults} from './faults/faults.mjs';
import {faultsPage} from './faults/faults-page.mjs';
import {planted} from './faults/plant.mjs';
import {isOf} from './accessibility/conformance.mjs';
import {isNodeTest} from './testing/test-files.mjs';
import {readResults} from './testing/results.mjs';

const page = 'docs/accessibility/faults.md';
let restore = () => undefined;
// An interrupted run must not leave a fault in the sources.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => (restore(), process.exit(1)));

/** Runs one test file, in Chromium only, and resolves to the results. */
async function resultsOf(file) {
  rmSync('coverage/results', {recursive: true, force: true});
  const isInNode = isNodeTest(file);
  const args = isInNode ? ['node', file] : ['browser', '--files', file];
  const child = spawn(process.execPath, ['scripts/test.mjs', ...args], {
    stdio: 'ignore',
    env: {...process.env, BROWSERS: 'chromium'},
    // A test that hangs because of its fault has not noticed it.
    timeout: 300_000,
  });
  await once(child, 'exit');
  return readResults();
}

/** Plants a fault and resolves to 'caught' when the named test fails, otherwise to what happened instead. */
async function tryFault(fault) {
  const {file, text, faulty} = planted(fault);
  restore = () => writeFileSync(file, text);
  try {
    writeFileSync(file, faulty);
    const found = (await resultsOf(fault.test.file)).filter((result) => isOf(fault.test, result));
    if (found.length === 0) return {...fault, file, outcome: 'the test was not run'};
    return {...fault, file, outcome: found.some(({passed}) => !passed) ? 'caught' : 'not noticed'};
  } finally {
    restore();
  }
}

const only = process.argv.slice(2);
const chosen = only.length > 0 ? faults.filter(({what}) => only.some((word) => what.includes(word))) : faults;
const outcomes = [];
for (const fault of chosen) {
  const result = await tryFault(fault);
  outcomes.push(result);
  console.log(`${result.outcome}: ${fault.what} (${fault.symbol} in ${result.file})`);
}
if (only.length === 0) writeFileSync(page, faultsPage(outcomes));
const caught = outcomes.filter(({outcome}) => outcome === 'caught').length;
console.log(`${caught} of ${outcomes.length} faults were noticed`);
process.exitCode = caught === outcomes.length ? 0 : 1;
