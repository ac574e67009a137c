/**
 * The verdict on a criterion after a test run: its claim, or "not evaluated".
 * @param {import('./criteria.mjs').Criterion} criterion
 * @param {readonly {file: string, title: string, passed: boolean}[]} results
 */
export function rowOf(criterion, results) {
  const {clause, level = '', name, claim = 'not evaluated', by = [], byHand, why = ''} = criterion;
  const proofs = by.flat();
  const row = {clause, level, name, why, proofs, byHand};
  const isProved =
    byHand !== undefined || (proofs.length > 0 && proofs.every((proof) => hasPassed(proof, results)));
  if (claim === 'not applicable' || isProved) return {...row, verdict: claim};
  const failing = proofs.filter((proof) => !hasPassed(proof, results));
  return {...row, verdict: 'not evaluated', proofs: failing};
}

/** Whether the test exists and passed in every engine. */
const hasPassed = (proof, results) => {
  const runs = results.filter((result) => isOf(proof, result));
  return runs.length > 0 && runs.every(({passed}) => passed);
};

/** Whether a result belongs to the named test. */
export const isOf = ({file, title}, result) => {
  const isTitle = title.endsWith('*') ? result.title.startsWith(title.slice(0, -1)) : result.title === title;
  // A test that a helper file defines is reported under the helper file.
  return isTitle && (result.file === file || !result.file.endsWith('.test.ts'));
};

/**
 * Returns the test files that the criteria name.
 * @returns {string[]}
 */
export const filesOf = (chapters) =>
  [
    ...new Set(
      chapters.flatMap(({criteria}) => criteria.flatMap(({by = []}) => by.flat().map(({file}) => file))),
    ),
  ].sort();

/** Counts the criteria by verdict. */
export function countOf(rows) {
  const counts = {supports: 0, partly: 0, 'not applicable': 0, 'not evaluated': 0};
  for (const {verdict} of rows) counts[verdict]++;
  return counts;
}
