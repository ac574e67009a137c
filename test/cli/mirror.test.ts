import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import type {RequestListener} from 'node:http';
import path from 'node:path';
import {describe, it} from 'node:test';
import {readSnapshot} from '../../src/cli/io/read-feed.js';
import {MirrorError, mirrorPages} from '../../src/cli/handlers/mirror-pages.js';
import {withServer} from './server.js';
import {feedText, sixcity, withFiles} from './sixcity.js';

const address = 'https://feed.example/data/feed.json';
const from = (pages: Readonly<Record<string, string>>) => (at: string) =>
  Promise.resolve(pages[new URL(at).pathname] ?? 'not there');

type Page = Readonly<Record<string, unknown>>;

describe('the pages of a mirrored feed', () => {
  it('link to each other, and their relative URLs still lead to the original', async () => {
    const own = {projects: [{id: 'b', name: 'B', url: 'b.html', links: [{url: '/c.pdf', label: 'C'}]}]};
    const pages = await mirrorPages(
      address,
      from({
        '/data/feed.json': feedText({next: 'more/second.json', feedback: '../feedback.html'}),
        '/data/more/second.json': feedText({base: '/files/', next: 'third.json', ...own}),
        '/files/third.json': feedText(),
      }),
    );
    assert.deepEqual(
      pages.map(({name}) => name),
      ['feed.json', 'feed-2.json', 'feed-3.json'],
    );
    const [first, second, third] = pages.map(({document}) => document);
    assert.deepEqual(
      [first, second, third].map((page) => page?.['next']),
      ['feed-2.json', 'feed-3.json', undefined],
    );
    assert.equal(first?.['feedback'], 'https://feed.example/feedback.html');
    assert.equal(first['title'], 'Hankkeet', 'the rest is left as it is');
    assert.equal(second?.['base'], undefined, 'pages of the copy lie beside each other');
    const [record] = second?.['projects'] as readonly Page[];
    assert.equal(record?.['url'], 'https://feed.example/files/b.html');
    assert.deepEqual(record['links'], [{url: 'https://feed.example/c.pdf', label: 'C'}]);
  });

  it('are read once more if the feed has changed meanwhile', async () => {
    const old = {updated: '2018-03-02T13:59:00+02:00'};
    const fresh = {updated: '2018-03-03T13:59:00+02:00'};
    let reads = 0;
    const read = (at: string): Promise<string> => {
      reads++;
      const edition = reads === 1 ? old : fresh;
      return Promise.resolve(feedText({...edition, ...(at === address ? {next: 'b.json'} : {})}));
    };
    const pages = await mirrorPages(address, read);
    assert.deepEqual(
      pages.map(({document}) => document['updated']),
      [fresh.updated, fresh.updated],
    );
    assert.equal(reads, 4);
  });

  const broken: readonly (readonly [string, Readonly<Record<string, string>>, RegExp])[] = [
    ['a page that is none', {'/data/feed.json': '<html>'}, /is no JSON/],
    ['another document', {'/data/feed.json': '[]'}, /is no feed/],
    ['a page that is missing', {'/data/feed.json': feedText({next: 'b.json'})}, /b\.json is no JSON/],
    [
      'pages of two editions',
      {
        '/data/feed.json': feedText({next: 'b.json'}),
        '/data/b.json': feedText({updated: '2019-01-01T00:00:00Z'}),
      },
      /different editions/,
    ],
    ['a circle', {'/data/feed.json': feedText({next: 'feed.json'})}, /circle/],
    ['another server', {'/data/feed.json': feedText({next: 'https://b.example/c'})}, /own server/],
  ];
  for (const [name, pages, message] of broken) {
    it(`are rejected because of ${name}`, async () => {
      await assert.rejects(mirrorPages(address, from(pages)), (error) => {
        assert.ok(error instanceof MirrorError);
        assert.match(error.message, message);
        return true;
      });
    });
  }
});

describe('sixcity mirror', () => {
  const site =
    (pages: Readonly<Record<string, string>>): RequestListener =>
    ({url}, response) => {
      const text = pages[url ?? ''];
      response.writeHead(text === undefined ? 404 : 200).end(text);
    };

  it('keeps the last good copy if the feed fails', async () => {
    const pages: Record<string, string> = {
      '/feed.json': feedText({next: 'feed-b.json'}),
      '/feed-b.json': feedText({next: 'c.json'}),
      '/c.json': feedText({projects: [{id: 'z', name: 'Z', cities: ['espoo'], url: 'z.html'}]}),
    };
    await withServer(site(pages), (feed) =>
      withFiles({}, async (pathOf) => {
        const out = pathOf('copy');
        const files = async () => (await readdir(out)).sort();
        const {code, stdout} = await sixcity('mirror', feed, '--out', out);
        assert.deepEqual([code, stdout], [0, `${path.join(out, 'feed.json')}: 3 pages\n`]);
        assert.deepEqual(await files(), ['feed-2.json', 'feed-3.json', 'feed.json']);

        const {feed: copied} = await readSnapshot(path.join(out, 'feed.json'));
        assert.deepEqual(
          copied.projects.map(({id, url}) => [id, url]),
          [
            ['a', undefined],
            ['z', new URL('z.html', feed).href],
          ],
          'all of its pages are read',
        );

        const good = await readFile(path.join(out, 'feed.json'), 'utf8');
        for (const bad of ['<html>', feedText({version: '9.0'})]) {
          pages['/feed.json'] = bad;
          const failed = await sixcity('mirror', feed, '--out', out);
          assert.equal(failed.code, 1);
          assert.match(failed.stderr, /is unchanged/);
          assert.equal(await readFile(path.join(out, 'feed.json'), 'utf8'), good);
        }

        pages['/feed.json'] = feedText();
        assert.equal((await sixcity('mirror', feed, '--out', out)).code, 0);
        assert.deepEqual(await files(), ['feed.json'], 'pages that are no more are gone');
        assert.equal((await sixcity('check', path.join(out, 'feed.json'))).code, 0);
      }),
    );
  });

  it('accepts only URLs', async () => {
    for (const source of ['feed.json', 'ftp://a.example/feed.json', 'http://[']) {
      const {code, stderr} = await sixcity('mirror', source, '--out', 'nowhere');
      assert.equal(code, 2);
      assert.match(stderr, /is not a URL/);
    }
  });
});
