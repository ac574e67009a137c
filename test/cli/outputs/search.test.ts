import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {feedText, sixcity, withFiles} from '../sixcity.js';

type Json = Readonly<Record<string, unknown>>;
const site = ['--site', 'https://city.example/6aika'];
const feed = {
  projects: [
    {id: 'a', name: {fi: 'Hanke Ä', en: 'Project A'}, start: '2018', end: '2019-02', cities: ['espoo']},
    {id: 'é'.repeat(180), name: 'Pitkä', url: 'https://long.example/'},
  ],
  publications: [{id: 'p', type: 'report', title: 'Opas', issued: '2018-05', projects: ['a']}],
};
const withFeed = (work: (file: string, pathOf: (name: string) => string) => Promise<void>) =>
  withFiles({'feed.json': feedText(feed)}, (pathOf) => work(pathOf('feed.json'), pathOf));
const search = async (file: string, ...args: readonly string[]): Promise<string> => {
  const {code, stdout, stderr} = await sixcity('render', '--feed', file, '--search', ...args);
  assert.deepEqual([code, stderr], [0, '']);
  return stdout;
};

/** Reads a body of `_bulk` as search engines do: pairs of lines, each ended by a line break. */
const readBulk = (text: string): readonly (readonly [action: Json, document: Json])[] => {
  assert.ok(text.endsWith('\n'));
  const lines = text
    .slice(0, -1)
    .split('\n')
    .map((line) => JSON.parse(line) as Json);
  assert.equal(lines.length % 2, 0);
  return lines.flatMap((line, index) => (index % 2 === 0 ? [[line, lines[index + 1] ?? {}] as const] : []));
};
const propertiesOf = (mapping: Json) => (mapping['mappings'] as {readonly properties: Json}).properties;

describe('sixcity render --search opensearch', () => {
  it('prints each record in each language in which it has a name', async () => {
    await withFeed(async (file) => {
      const pairs = readBulk(await search(file, 'opensearch', ...site));
      assert.deepEqual(pairs.map(([, {language, title, url}]) => [language, title, url]).slice(0, 2), [
        ['fi', {fi: 'Hanke Ä'}, 'https://city.example/6aika/fi/projects/a.html'],
        ['en', {en: 'Project A'}, 'https://city.example/6aika/en/projects/a.html'],
      ]);
    });
  });

  it('names the index, and uses ids that the search engines accept', async () => {
    await withFeed(async (file) => {
      const pairs = readBulk(await search(file, 'opensearch', ...site, '--index', 'hankkeet'));
      const actions = pairs.map(([{index}]) => index as {readonly _index: string; readonly _id: string});
      assert.equal(new Set(actions.map(({_id}) => _id)).size, pairs.length);
      for (const {_index, _id} of actions) {
        assert.equal(_index, 'hankkeet');
        assert.ok(Buffer.byteLength(_id) <= 512);
      }
    });
  });

  it('writes complete dates, and gives a publication the cities of its projects', async () => {
    await withFeed(async (file) => {
      const pairs = readBulk(await search(file, 'opensearch', ...site, '--lang', 'fi'));
      const documents = new Map(pairs.map(([, document]) => [document['id'], document]));
      const project = documents.get('a');
      assert.deepEqual([project?.['start'], project?.['end']], ['2018-01-01', '2019-02-28']);
      assert.deepEqual(documents.get('p')?.['cities'], ['espoo']);
      assert.deepEqual(documents.get('p')?.['issued'], '2018-05-01');
    });
  });

  it('has a mapping for every field, with an analyser for each language', async () => {
    await withFeed(async (file) => {
      const mapping = propertiesOf(JSON.parse(await search(file, 'opensearch-mapping')) as Json);
      const demo = readBulk(await search('demo/feed.json', 'opensearch', ...site));
      for (const [, document] of demo) {
        for (const name of Object.keys(document)) assert.ok(name in mapping, name);
      }
      assert.deepEqual(mapping['title'], {
        properties: {
          fi: {type: 'text', analyzer: 'finnish'},
          sv: {type: 'text', analyzer: 'swedish'},
          en: {type: 'text', analyzer: 'english'},
        },
      });
    });
  });

  it('writes both files into the given folder', async () => {
    await withFeed(async (file, pathOf) => {
      const printed = await search(file, 'opensearch', ...site);
      assert.equal(await search(file, 'opensearch', ...site, '--out', pathOf('bulk.ndjson')), '');
      assert.equal(await readFile(pathOf('bulk.ndjson'), 'utf8'), printed);
      assert.ok('mappings' in (JSON.parse(await readFile(pathOf('bulk.mapping.json'), 'utf8')) as Json));
    });
  });

  it('rejects an invalid name of an index', async () => {
    const args = ['render', '--feed', 'demo/feed.json', '--search', 'opensearch', '--index', 'A/B'];
    const {code, stderr} = await sixcity(...args);
    assert.equal(code, 2);
    assert.match(stderr, /--index/);
  });
});

describe('sixcity render --search schema-org', () => {
  it('prints one array of objects with title, url and dates', async () => {
    await withFeed(async (file) => {
      const objects = JSON.parse(await search(file, 'schema-org', ...site)) as readonly Json[];
      assert.equal(objects.length, 4);
      for (const object of objects) {
        assert.equal(object['@context'], 'https://schema.org');
        assert.equal(typeof object['title'], 'string');
        assert.match(String(object['url']), /^https:\/\/city\.example\/6aika\//);
        assert.equal(object['dateModified'], '2018-03-02T13:59:00+02:00');
      }
      assert.equal(objects.find((object) => object['title'] === 'Opas')?.['datePublished'], '2018-05');
    });
  });

  it('says how many records have no URL, and leaves them out', async () => {
    await withFeed(async (file) => {
      const {stdout, stderr} = await sixcity('render', '--feed', file, '--search', 'schema-org');
      assert.match(stderr, /2 left out/);
      const objects = JSON.parse(stdout) as readonly Json[];
      assert.deepEqual(
        objects.map(({url}) => url),
        ['https://long.example/'],
      );
    });
  });
});
