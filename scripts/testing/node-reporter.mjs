import {writeCounts} from './counts.mjs';

/** A reporter for node --test beside the one that people read: it leaves the counts for npm test. */
export default async function* nodeReporter(events) {
  const counts = {passed: 0, failed: 0, exceptions: []};
  for await (const {type, data} of events) {
    if (!['test:pass', 'test:fail'].includes(type) || data.details.type === 'suite') continue;
    const isLeftOut = data.skip !== undefined || data.todo !== undefined;
    if (isLeftOut) yield `left out "${data.name}", which counts as a failure\n`;
    counts[type === 'test:pass' && !isLeftOut ? 'passed' : 'failed']++;
  }
  writeCounts('node', counts);
}
