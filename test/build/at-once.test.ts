import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {compileAtOnce} from '../../scripts/rollup/guard.mjs';

test('the function that is the bundle stands in parentheses, so that it is not read twice', () => {
  const script = readFileSync('dist/cdn/sixcity.js', 'utf8');
  assert.match(script, /\("\d+\.\d+\.\d+", *\(\(\w+,\w+,\w+\)=>\{/);
});

test('the parentheses move nothing, so that the source map holds', () => {
  const before = 'guarded("1.0.0",atOnce((e,t)=>{start(e,t)}))';
  const after = compileAtOnce(before);
  assert.equal(after, 'guarded("1.0.0",      ((e,t)=>{start(e,t)}))');
  assert.equal(after.indexOf('start'), before.indexOf('start'));
});

test('a bundle without such a function, or with two, is not built', () => {
  assert.throws(() => compileAtOnce('guarded("1.0.0",()=>{})'), /one function/);
  assert.throws(() => compileAtOnce('atOnce(()=>{});atOnce(()=>{})'), /one function/);
});
