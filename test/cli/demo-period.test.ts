import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {parseFeed} from '../../src/core/feed-format/parse-feed.js';

describe('the demonstration of 2021-2027', () => {
  it('has a valid feed of at most 60 operations, each with region, fund, code, source and date', async () => {
    const {feed, findings} = parseFeed(JSON.parse(await readFile('demo/period/feed.json', 'utf8')));
    assert.deepEqual(findings, []);
    assert.ok(feed.projects.length > 0 && feed.projects.length <= 60);
    assert.deepEqual(new Set(feed.projects.map(({fund}) => fund)), new Set(['erdf', 'esf-plus']));
    for (const {cities = [], code, period, sources = [], summary} of feed.projects) {
      assert.equal(cities.length, 1);
      assert.ok(code !== undefined && sources[0]?.date !== undefined && sources[0].url !== undefined);
      assert.deepEqual([period, summary], ['2021-2027', undefined]);
    }
  });
});
