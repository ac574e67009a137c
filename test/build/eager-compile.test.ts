import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';

test('the bundle wraps its main function in parentheses, so that V8 compiles it only once', () => {
  const script = readFileSync('dist/cdn/sixcity.js', 'utf8');
  assert.match(script, /\("\d+\.\d+\.\d+",\(\(\w+(?:,\w+)+\)=>\{/);
});

test('the bundle keeps the names of public properties and methods', () => {
  const script = readFileSync('dist/cdn/sixcity.js', 'utf8');
  for (const name of ['updateComplete', 'requestUpdate', 'defineMessages', 'feedState', 'adopt'])
    assert.match(script, new RegExp(`\\b${name}\\b`), name);
});
