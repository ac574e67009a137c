import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {feedText, sixcity, withFiles} from './sixcity.js';

const updated = '2026-11-01T12:00:00+02:00';
const page = (id: string, next?: string, more: Readonly<Record<string, unknown>> = {}) =>
  feedText({updated, projects: [{id, name: id.toUpperCase()}], ...(next ? {next} : {}), ...more});
const pages = {
  'feed.json': page('a', 'feed-2.json'),
  'feed-2.json': page('b', 'feed-3.json'),
  'feed-3.json': page('c', undefined, {
    projects: [
      {id: 'c', name: 'C', end: '9999-12-31'},
      {id: 'a', name: 'Again'},
    ],
  }),
};

describe('a feed of several pages', () => {
  it('is counted as a whole, with the first record of each id', () =>
    withFiles(pages, async (pathOf) => {
      const {code, stdout} = await sixcity('stats', pathOf('feed.json'), '--json');
      assert.equal(code, 0);
      assert.equal((JSON.parse(stdout) as {projects: number}).projects, 3);
    }));

  it('is checked as a whole', () =>
    withFiles(pages, async (pathOf) => {
      const {stdout} = await sixcity('check', pathOf('feed.json'), '--json');
      assert.match(stdout, /9999-12-31/);
      assert.match(stdout, /counts as unknown/);
    }));

  for (const command of ['stats', 'check', 'watch']) {
    it(`is rejected by ${command} if a page is missing or of another edition`, async () => {
      const without = {'feed.json': pages['feed.json'], 'feed-2.json': pages['feed-2.json']};
      for (const files of [
        without,
        {...pages, 'feed-3.json': page('c', undefined, {updated: '2026-11-02T12:00:00+02:00'})},
      ]) {
        await withFiles(files, async (pathOf) => {
          const {code} = await sixcity(command, pathOf('feed.json'));
          assert.notEqual(code, 0);
        });
      }
    });
  }
});
