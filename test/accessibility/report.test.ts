import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {test} from 'node:test';
import {chapters} from '../../scripts/accessibility/criteria.mjs';
import {filesOf, rowOf} from '../../scripts/accessibility/conformance.mjs';
import {accessibilityPages} from '../../scripts/accessibility/pages.mjs';

const criterion = {
  clause: '9.9.9.9',
  name: 'A criterion',
  level: 'A',
  claim: 'supports',
  by: [
    {file: 'test/a.test.ts', title: 'a list is one'},
    [{file: 'test/b.test.ts', title: 'in every engine *'}],
  ],
} as const;
const results = [
  {file: 'test/a.test.ts', title: 'a list is one', passed: true},
  {file: 'test/b.test.ts', title: 'in every engine a', passed: true},
  {file: 'test/b.test.ts', title: 'in every engine b', passed: true},
];
const verdict = (given: typeof results, claimed: object = criterion) =>
  rowOf({...criterion, ...claimed}, given).verdict;

test('the report marks a criterion as supported while every named test passes', () => {
  assert.equal(verdict(results), 'supports');
  assert.equal(verdict(results, {claim: 'partly'}), 'partly');
});

test('the report marks a criterion as "not evaluated" when a test is removed or fails in one engine', () => {
  for (const [index, gone] of results.entries()) {
    const others = results.filter((_, clause) => clause !== index);
    if (gone.title !== 'in every engine a' && gone.title !== 'in every engine b')
      assert.equal(verdict(others), 'not evaluated', gone.title);
    assert.equal(verdict([...results, {...gone, passed: false}]), 'not evaluated', gone.title);
  }
  assert.equal(verdict(results.slice(0, 1)), 'not evaluated');
  assert.equal(verdict([]), 'not evaluated');
});

test('the report ignores a test of the same name in another file', () => {
  const moved = results.map((one) => ({...one, file: 'test/c.test.ts'}));
  assert.equal(verdict(moved), 'not evaluated');
});

test('the report claims nothing without a test or a check by hand', () => {
  assert.equal(verdict(results, {by: []}), 'not evaluated');
  assert.equal(verdict([], {by: [], byHand: {when: '2026-11-25', how: 'read', seen: 'all'}}), 'supports');
});

test('the report names the failing test of a criterion', () => {
  assert.deepEqual(rowOf(criterion, results.slice(1)).proofs, [criterion.by[0]]);
});

/** Results in which every test of the real criteria passes. */
const proofs = chapters.flatMap(({criteria}) => criteria.flatMap(({by = []}) => by.flat()));
const allPassed = proofs.map(({file, title}) => ({file, title: title.replace('*', 'x'), passed: true}));

test('every claim of the report depends on each of its tests', () => {
  for (const one of chapters.flatMap(({criteria}) => criteria)) {
    if (one.claim) assert.equal(rowOf(one, allPassed).verdict, one.claim, one.clause);
    for (const proof of one.by?.flat() ?? []) {
      const others = allPassed.filter(({title}) => !title.startsWith(proof.title.replace('*', '')));
      assert.equal(rowOf(one, others).verdict, 'not evaluated', `${one.clause} without ${proof.title}`);
    }
  }
});

test('every test file that the report names exists', () => {
  assert.deepEqual(
    filesOf(chapters).filter((file) => !existsSync(file)),
    [],
  );
});

test('the report gives a reason wherever it claims less than full support', () => {
  const silent = chapters
    .flatMap(({criteria}) => criteria)
    .filter(({claim, why}) => claim !== 'supports' && !why);
  assert.deepEqual(silent, []);
});

test('the statement names a criterion that is no longer supported, in every language', () => {
  const {pages} = accessibilityPages(allPassed.filter(({title}) => !title.includes('with more spacing')));
  for (const lang of ['fi', 'sv', 'en']) {
    const page = pages[`docs/accessibility/statement-${lang}.md`];
    assert.match(page ?? '', /9\.1\.4\.12 \(Text spacing\)/);
  }
  assert.match(
    pages['docs/accessibility/conformance.md'] ?? '',
    /Text spacing \| AA \| \*\*not evaluated\*\*/,
  );
});
