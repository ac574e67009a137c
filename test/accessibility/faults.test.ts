import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {faults} from '../../scripts/faults/faults.mjs';

test('there are forty faults or more, and each is another', () => {
  assert.ok(faults.length >= 40, `${faults.length} faults`);
  assert.equal(new Set(faults.map(({what}) => what)).size, faults.length);
});

test('each fault can be planted: its text stands once in its file', () => {
  for (const {what, file, text, instead} of faults) {
    assert.equal(readFileSync(file, 'utf8').split(text).length, 2, what);
    assert.notEqual(text, instead, what);
  }
});

test('each fault has a file with the test that notices it', () => {
  for (const {what, test: named} of faults) assert.ok(existsSync(named.file), `${what}: ${named.file}`);
});

test('the table of the faults has every one of them, and all were noticed', () => {
  const page = readFileSync('docs/accessibility/faults.md', 'utf8');
  for (const {what} of faults) assert.ok(page.includes(`| ${what} `), what);
  assert.ok(page.includes(`${faults.length} of them were noticed`));
});
