import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {importFeed} from '../../src/feed-tool/import-feed.js';
import type {FeedDocument} from '../../src/feed-tool/merge/assemble-feed.js';
import {writeFeedWorkbook} from '../../src/feed-tool/workbook/write-workbook.js';
import {starterFeed} from '../../src/feed-tool/workbook/starter.js';
import {validFeed} from '../core/feed-format/arbitrary-feed.js';
import {feedText, sixcity, withFiles} from '../cli/sixcity.js';

const now = new Date('2020-01-01T00:00:00Z');
const importAll = async (...documents: readonly unknown[]) => {
  const files = documents.map(async (document, index) => ({
    name: `${index}.xlsx`,
    bytes: await writeFeedWorkbook(document as FeedDocument),
  }));
  return importFeed(await Promise.all(files), {mapping: {}, now});
};
/** The order of keys has no meaning, JSON has no undefined, and the import memory is no part of a feed. */
const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (name, one: unknown) => (name === '_imported' ? undefined : one)));

describe('a feed as a workbook', () => {
  it('comes back unchanged, for any feed', () =>
    fc.assert(
      fc.asyncProperty(validFeed, async (document) => {
        const {document: read, remarks} = await importAll(document);
        assert.deepEqual(remarks, []);
        assert.deepEqual(plain(read), plain(document));
      }),
      {numRuns: 40},
    ));

  it('comes back unchanged, for the demo', async () => {
    const document: unknown = JSON.parse(await readFile('demo/feed.json', 'utf8'));
    const {document: read, remarks} = await importAll(document);
    assert.deepEqual(remarks, []);
    assert.deepEqual(plain(read), plain(document));
  });

  it('keeps texts that a spreadsheet would change', async () => {
    const names = [
      '=1+1',
      '007',
      ' a',
      'two\nlines',
      '"',
      '""',
      '""""',
      '1.2.2018',
      'TRUE',
      '[1]',
      'null',
      '<b>&amp;',
    ];
    const projects = names.map((name, index) => ({id: `p${index}`, name, summary: {fi: name, sv: 'B'}}));
    const {document} = await importAll({...starterFeed(now), projects});
    assert.deepEqual(plain(document.projects), projects);
  });

  it('is assembled from one workbook per city, and differences are reported', async () => {
    const feed = JSON.parse(feedText()) as Record<string, unknown>;
    const espoo = {...feed, projects: [{id: 'a', name: 'A', fund: 'esf', end: '2018'}]};
    const turku = {
      ...feed,
      licence: 'CC0-1.0',
      cities: [{id: 'turku', name: 'Turku'}],
      projects: [
        {id: 'a', name: 'A', end: '2019', code: 'X1'},
        {id: 'b', name: 'B'},
      ],
    };
    const {document, remarks} = await importAll(espoo, turku);
    assert.deepEqual(plain(document.projects), [
      {id: 'a', name: 'A', fund: 'esf', end: '2018', code: 'X1'},
      {id: 'b', name: 'B'},
    ]);
    assert.deepEqual(document['cities'], [
      {id: 'espoo', name: {fi: 'Espoo', sv: 'Esbo'}},
      {id: 'turku', name: 'Turku'},
    ]);
    assert.deepEqual(
      remarks.map(({kind, column, value}) => [kind, column, value]),
      [
        ['disagreement', 'feed: licence', '"CC0-1.0"'],
        ['disagreement', 'a: end', '"2019"'],
      ],
    );
  });
});

describe('sixcity new and export', () => {
  it('makes a feed without an error, and a template that import reads back', () =>
    withFiles({}, async (pathOf) => {
      const made = await sixcity('new', '--out', pathOf('feed.json'), '--template', pathOf('list.xlsx'));
      assert.equal(made.code, 0);
      assert.equal((await sixcity('check', pathOf('feed.json'))).code, 0);
      assert.equal((await sixcity('import', pathOf('list.xlsx'), '--out', pathOf('again.json'))).code, 0);
      const read = async (name: string): Promise<unknown> => JSON.parse(await readFile(pathOf(name), 'utf8'));
      assert.deepEqual(await read('again.json'), await read('feed.json'));
    }));

  it('overwrites an existing file only on request', () =>
    withFiles({'feed.json': 'mine'}, async (pathOf) => {
      const {code, stderr} = await sixcity('new', '--out', pathOf('feed.json'));
      assert.deepEqual([code, await readFile(pathOf('feed.json'), 'utf8')], [2, 'mine']);
      assert.match(stderr, /--force/);
      assert.equal((await sixcity('new', '--out', pathOf('feed.json'), '--force')).code, 0);
    }));

  it('adds rows that were typed into the template, and reports what it cannot read', () =>
    withFiles({}, async (pathOf) => {
      const typed = [
        {
          name: {fi: 'Hanke', sv: 'Projekt'},
          start: '1.2.2018',
          end: '31.2.2018',
          cities: ['Esbo', 'Turku'],
          fund: 'EAKR',
        },
      ];
      const document = {...starterFeed(now), projects: typed} as unknown as FeedDocument;
      const {document: read, remarks} = await importAll(document);
      const [project] = read.projects ?? [];
      assert.deepEqual(
        [project?.start, project?.end, project?.cities, project?.fund],
        ['2018-02-01', undefined, ['espoo', 'turku'], 'erdf'],
      );
      assert.deepEqual(
        remarks.map(({row, column, value}) => [row, column, value]),
        [[3, 'Päättymispäivä', '31.2.2018']],
      );
      assert.match(project?.id ?? '', /^p\w{11}$/);
      const {code} = await sixcity('export', pathOf('none.json'), '--out', pathOf('list.xlsx'));
      assert.equal(code, 2);
    }));
});
