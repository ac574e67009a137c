import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {it} from 'node:test';
import {promisify} from 'node:util';
import {findChromium} from '../../scripts/testing/find-browsers.mjs';

if (findChromium()) {
  it('the benchmark runs, and all its pages show the same content', async () => {
    const {stdout} = await promisify(execFile)(process.execPath, ['test/bench/bench.mjs', '--smoke']);
    assert.match(stdout, /The benchmark works/);
    for (const page of ['ours', 'static', 'hand']) assert.ok(stdout.includes(`${page} `), page);
  });
} else {
  console.warn('[skipped] the benchmark: no Chromium');
}
