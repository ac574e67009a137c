import assert from 'node:assert/strict';
import {test} from 'node:test';
import {pairsOf, pairwise} from './pairwise.js';

const parameters = {
  widget: ['list', 'table', 'sum'],
  state: ['waiting', 'ready', 'open'],
  language: ['fi', 'sv', 'en'],
  width: ['narrow', 'wide'],
} as const;
const sumsDoNotOpen = ({widget, state}: {widget?: string; state?: string}) =>
  !(widget === 'sum' && state === 'open');

test('pairwise rows contain every allowed pair of values', () => {
  const rows = pairwise(parameters, sumsDoNotOpen);
  for (const [[name, value], [other, otherValue]] of pairsOf(parameters, sumsDoNotOpen)) {
    const meet = rows.some(
      (row) => Reflect.get(row, name) === value && Reflect.get(row, other) === otherValue,
    );
    assert.ok(meet, `${name} ${value} and ${other} ${otherValue}`);
  }
});

test('pairwise rows contain no forbidden pair, and there are few rows', () => {
  const rows = pairwise(parameters, sumsDoNotOpen);
  assert.ok(rows.every(sumsDoNotOpen));
  assert.ok(rows.length <= 12, `${rows.length} rows of 54`);
});
