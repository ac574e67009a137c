// A reporter for node --test, used in addition to the one for people. The output of the built-in JUnit reporter
// would have to be parsed again, and does not name the file of a test.
import path from 'node:path';
import {writeResults} from './results.mjs';

/** Writes the results for npm test. */
export default async function* nodeReporter(events) {
  const results = [];
  // The names of the tests around the current one. Node reports the tests of a file in order.
  const names = [];
  for await (const {type, data} of events) {
    if (type === 'test:start') names[data.nesting] = data.name;
    if (!['test:pass', 'test:fail'].includes(type) || data.details.type === 'suite') continue;
    const isSkipped = data.skip !== undefined || data.todo !== undefined;
    if (isSkipped) yield `"${data.name}" was skipped, which counts as a failure\n`;
    const title = [...names.slice(0, data.nesting), data.name].join(' ');
    const error = data.details.error?.cause?.message ?? data.details.error?.message;
    const passed = type === 'test:pass' && !isSkipped;
    results.push({file: sourceOf(data.file), title, passed, engine: 'Node', ...(error && {error})});
  }
  writeResults('node', results);
}

/** The file in which test() was called: a helper file if a helper calls it. */
const sourceOf = (file) => (file ? path.relative('.', file).split(path.sep).join('/') : '');
