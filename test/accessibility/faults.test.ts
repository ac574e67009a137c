import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {faults} from '../../scripts/faults/faults.mjs';
import {planted} from '../../scripts/faults/plant.mjs';

test('there are at least forty different faults', () => {
  assert.ok(faults.length >= 40, `${faults.length} faults`);
  assert.equal(new Set(faults.map(({what}) => what)).size, faults.length);
});

test('each fault can be planted', () => {
  for (const fault of faults) {
    const {text, faulty} = planted(fault) as {readonly text: string; readonly faulty: string};
    assert.notEqual(text, faulty, fault.what);
  }
});

test('a fault in a symbol that is not declared, or that has nothing to change, is refused', () => {
  const change = {what: 'a fault', mutation: () => []};
  assert.throws(() => planted({...change, symbol: 'noSuchSymbol'}), /0 modules of src declare/);
  assert.throws(() => planted({...change, symbol: 'foldText'}), /nothing in .* could be changed/);
});

test('each fault names an existing test file', () => {
  for (const {what, test: named} of faults) assert.ok(existsSync(named.file), `${what}: ${named.file}`);
});

test('the page about the faults lists every fault, and all were noticed', () => {
  const page = readFileSync('docs/accessibility/faults.md', 'utf8');
  for (const {what} of faults) assert.ok(page.includes(`| ${what} `), what);
  assert.ok(page.includes(`${faults.length} of them were noticed`));
});
