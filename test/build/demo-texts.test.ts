import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {languages} from '../../demo/pages/texts/languages.mjs';

type Texts = string | readonly Texts[] | {readonly [key: string]: Texts};

/** The keys of all texts; a list adds its length. */
function* keysOf(texts: Texts, outer: string): Generator<string> {
  if (typeof texts === 'string') yield outer;
  else for (const [key, inner] of Object.entries(texts)) yield* keysOf(inner, `${outer}.${key}`);
}

function* leaves(texts: Texts): Generator<string> {
  if (typeof texts === 'string') yield texts;
  else for (const inner of Object.values(texts)) yield* leaves(inner);
}

const all = languages as unknown as readonly ({readonly code: string} & Texts)[];

describe('the demo texts', () => {
  const [first, ...others] = all;
  for (const texts of others) {
    it(`have the same keys in ${texts.code} as in ${first?.code}`, () => {
      assert.deepEqual([...keysOf(texts, '')].sort(), [...keysOf(first ?? '', '')].sort());
    });
  }

  it('are never empty', () => {
    for (const texts of all) for (const text of leaves(texts)) assert.notEqual(text.trim(), '', texts.code);
  });
});
