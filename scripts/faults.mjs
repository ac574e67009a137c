// npm run faults: plants each fault of scripts/faults/faults.mjs, one after the other, and runs the one test that
// has to turn red. Writes docs/accessibility/faults.md; ends with 1 where a fault is not noticed.
import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {faults} from './faults/faults.mjs';
import {faultsPage} from './faults/faults-page.mjs';
import {isOf} from './accessibility/conformance.mjs';
import {nodeFolders} from './testing/node-folders.mjs';
import {readResults} from './testing/results.mjs';

const page = 'docs/accessibility/faults.md';
let mend = () => undefined;
// Nobody wants to find a fault in the sources because this was interrupted.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => (mend(), process.exit(1)));

/** The results of one test file, run in Chromium alone; its words are of no interest. */
async function resultsOf(file) {
  rmSync('coverage/results', {recursive: true, force: true});
  const isInNode = nodeFolders.some((folder) => file.startsWith(`test/${folder}/`));
  const args = isInNode ? ['node', file] : ['browser', '--files', file];
  const child = spawn(process.execPath, ['scripts/test.mjs', ...args], {
    stdio: 'ignore',
    env: {...process.env, BROWSERS: 'chromium'},
    // A fault that makes its test hang has to be another fault, or another test.
    timeout: 300_000,
  });
  await once(child, 'exit');
  return readResults();
}

/** 'caught' where the named test has failed; else what became of it. */
async function plant({file, text, instead, test}) {
  const source = readFileSync(file, 'utf8');
  if (source.split(text).length !== 2) return 'the text is not there once';
  mend = () => writeFileSync(file, source);
  try {
    writeFileSync(
      file,
      source.replace(text, () => instead),
    );
    const found = (await resultsOf(test.file)).filter((result) => isOf(test, result));
    if (found.length === 0) return 'the test was not run';
    return found.some(({passed}) => !passed) ? 'caught' : 'not noticed';
  } finally {
    mend();
  }
}

const only = process.argv.slice(2);
const chosen = only.length > 0 ? faults.filter(({what}) => only.some((word) => what.includes(word))) : faults;
const outcomes = [];
for (const fault of chosen) {
  const outcome = await plant(fault);
  outcomes.push({...fault, outcome});
  console.log(`${outcome}: ${fault.what} (${fault.file})`);
}
if (only.length === 0) writeFileSync(page, faultsPage(outcomes));
const caught = outcomes.filter(({outcome}) => outcome === 'caught').length;
console.log(`${caught} of ${outcomes.length} faults were noticed`);
process.exitCode = caught === outcomes.length ? 0 : 1;
