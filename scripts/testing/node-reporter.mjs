import path from 'node:path';
import {writeCounts} from './counts.mjs';
import {writeResults} from './results.mjs';

/** A reporter for node --test beside the one that people read: it leaves counts and results for npm test. */
export default async function* nodeReporter(events) {
  const counts = {passed: 0, failed: 0, exceptions: []};
  const results = [];
  // The names of the tests around the one that runs: what a file has to tell comes in one piece.
  const names = [];
  for await (const {type, data} of events) {
    if (type === 'test:start') names[data.nesting] = data.name;
    if (!['test:pass', 'test:fail'].includes(type) || data.details.type === 'suite') continue;
    const isLeftOut = data.skip !== undefined || data.todo !== undefined;
    if (isLeftOut) yield `left out "${data.name}", which counts as a failure\n`;
    const passed = type === 'test:pass' && !isLeftOut;
    counts[passed ? 'passed' : 'failed']++;
    const title = [...names.slice(0, data.nesting), data.name].join(' ');
    const error = data.details.error?.cause?.message ?? data.details.error?.message;
    results.push({file: sourceOf(data.file), title, passed, engine: 'Node', ...(error && {error})});
  }
  writeCounts('node', counts);
  writeResults('node', results);
}

/** Where a test is written down; that is a helper where a helper calls test(). */
const sourceOf = (file) => (file ? path.relative('.', file).split(path.sep).join('/') : '');
