import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import type {Feed} from '../../src/core/model/feed.js';
import {splitFeed} from '../../src/feed-tool/split-feed.js';
import {feedText, sixcity, withFiles} from './sixcity.js';

const projects = [
  {id: 'old', name: 'A', start: '2015', end: '2016'},
  {id: 'stopped', name: 'B', status: 'interrupted'},
  {id: 'later', name: 'Z', status: 'ongoing'},
  {id: 'now', name: 'Y', status: 'ongoing', _note: 'own'},
];
const publications = [
  {id: 'p', type: 'report', title: 'P'},
  {id: 'q', type: 'report', title: 'Q'},
];

describe('sixcity split', () => {
  it('writes pages linked by next, with the items that widgets show first on the first page', () =>
    withFiles({'feed.json': feedText({projects, publications})}, async (pathOf) => {
      const {code} = await sixcity('split', pathOf('feed.json'), '--page-size', '3', '--out', pathOf('out'));
      assert.equal(code, 0);
      const pages: Feed[] = [];
      for (let name: string | undefined = 'feed.json'; name !== undefined; name = pages.at(-1)?.next) {
        pages.push(JSON.parse(await readFile(pathOf(`out/${name}`), 'utf8')) as Feed);
      }
      assert.deepEqual(
        pages.map((page) => page.projects.map(({id}) => id)),
        [['now', 'later', 'old'], ['stopped']],
      );
      assert.deepEqual(
        pages.map((page) => page.publications.map(({id}) => id)),
        [[], ['p', 'q']],
      );
      assert.deepEqual(pages[0]?.projects[0], projects[3]);
      assert.deepEqual(new Set(pages.map(({updated}) => updated)).size, 1);
      for (const name of ['feed.json', 'feed-2.json']) {
        assert.equal((await sixcity('check', pathOf(`out/${name}`))).code, 0);
        const bytes = await readFile(pathOf(`out/${name}`));
        assert.deepEqual(gunzipSync(await readFile(pathOf(`out/${name}.gz`))), bytes);
        assert.deepEqual(brotliDecompressSync(await readFile(pathOf(`out/${name}.br`))), bytes);
      }
      assert.equal((await readdir(pathOf('out'))).length, 6);
    }));

  it('writes a short first page that states how many records there are, in the order of the widgets', () =>
    withFiles(
      {'feed.json': feedText({projects, publications: publications.toReversed()})},
      async (pathOf) => {
        const sizes = ['--first', '1', '--page-size', '2'];
        assert.equal((await sixcity('split', pathOf('feed.json'), ...sizes, '--out', pathOf('out'))).code, 0);
        const pages: Feed[] = [];
        for (let name: string | undefined = 'feed.json'; name !== undefined; name = pages.at(-1)?.next) {
          pages.push(JSON.parse(await readFile(pathOf(`out/${name}`), 'utf8')) as Feed);
        }
        assert.deepEqual(
          pages.map((page) => [...page.projects, ...page.publications].map(({id}) => id)),
          [
            ['now', 'p'],
            ['later', 'old'],
            ['stopped', 'q'],
          ],
        );
        assert.deepEqual(
          pages.map(({count}) => count),
          [{projects: 4, publications: 2}, undefined, undefined],
        );
        assert.equal((await sixcity('check', pathOf('out/feed.json'))).code, 0);
      },
    ));

  it('sorts publications as a table does by default, and statuses by the day of the feed', () => {
    const now = new Date('2018-03-02T23:30:00Z');
    const document = JSON.parse(
      feedText({
        timeZone: 'America/New_York',
        projects: [
          {id: 'ended', name: 'A', start: '2015', end: '2018-03-01'},
          {id: 'last-day', name: 'B', start: '2015', end: '2018-03-02'},
        ],
        publications: ['B', 'Ä', 'a2', 'a10', 'A1'].map((title) => ({id: title, type: 'report', title})),
      }),
    ) as unknown;
    const [page] = splitFeed(document, {page: 100}, 'feed.json', now);
    const ids = (list: unknown) => (list as readonly {readonly id: string}[]).map(({id}) => id);
    assert.deepEqual(ids(page?.document['projects']), ['last-day', 'ended']);
    assert.deepEqual(ids(page?.document['publications']), ['A1', 'a2', 'a10', 'B', 'Ä']);
  });

  it('writes one page without next if the feed fits on it', () =>
    withFiles({'feed.json': feedText({next: 'more.json'}), 'more.json': feedText()}, async (pathOf) => {
      const {stdout} = await sixcity('split', pathOf('feed.json'), '--out', pathOf('out'), '--json');
      assert.deepEqual(
        (JSON.parse(stdout) as {name: string}[]).map(({name}) => name),
        ['feed.json'],
      );
      assert.equal((JSON.parse(await readFile(pathOf('out/feed.json'), 'utf8')) as Feed).next, undefined);
    }));

  it('leaves out the import memory', () => {
    const projects = [{id: 'a', name: 'A', _imported: {list: {name: 'A'}}, _own: 1}];
    return withFiles({'feed.json': feedText({projects})}, async (pathOf) => {
      await sixcity('split', pathOf('feed.json'), '--out', pathOf('out'));
      const {projects: read} = JSON.parse(await readFile(pathOf('out/feed.json'), 'utf8')) as Feed;
      assert.deepEqual(read, [{id: 'a', name: 'A', _own: 1}]);
    });
  });

  it('rejects an invalid size, too many pages and files that are not feeds', () => {
    const many = Array.from({length: 201}, (_, index) => ({id: `p${index}`, name: 'N'}));
    return withFiles({'feed.json': feedText({projects: many}), 'list.json': '[]'}, async (pathOf) => {
      for (const [name, size] of [
        ['feed.json', '0'],
        ['feed.json', '1'],
        ['list.json', '10'],
      ] as const) {
        const {code, stdout, stderr} = await sixcity(
          'split',
          pathOf(name),
          '--page-size',
          size,
          '--out',
          pathOf('out'),
        );
        assert.deepEqual([code, stdout], [2, '']);
        assert.match(stderr, /\S/);
      }
    });
  });
});
