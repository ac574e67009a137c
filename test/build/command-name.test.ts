import assert from 'node:assert/strict';
import {test} from 'node:test';
import {publicTexts} from './command-examples.js';

test('no text makes npx load a package of somebody else', async () => {
  const texts = await publicTexts();
  assert.ok(texts.length > 60);
  // `npx sixcity` without a package would ask the registry for a package `sixcity`, which anybody could publish.
  const wrong = texts.flatMap(({file, text}) =>
    [...text.matchAll(/npx (?!sixcity-widgets\b|tsc\b|eslint\b|prettier\b|wtr\b)[^\n]{0,40}/g)].map(
      ([line]) => `${file}: ${line}`,
    ),
  );
  assert.deepEqual(wrong, []);
});

test('every example of a command begins with npx and the name of the package', async () => {
  const commands = 'new|import|check|stats|split|export|watch|mirror|render|contrast|syndicate|catalogue|verify';
  const bare = new RegExp(`^[ \\t]*(?:[$>] *)?sixcity (?:${commands})\\b.*|Usage: sixcity\\b.*`, 'gm');
  const wrong = (await publicTexts()).flatMap(({file, text}) =>
    [...text.matchAll(bare)].map(([line]) => `${file}: ${line}`),
  );
  assert.deepEqual(wrong, []);
});
