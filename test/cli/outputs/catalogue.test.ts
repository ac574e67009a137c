import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import datapackage from 'datapackage';
import jsonld from 'jsonld';
import {Parser, Store} from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import {feedText, sixcity, withFiles} from '../sixcity.js';
import {readFolder} from './folder.js';

const site = 'https://city.example/data/';
const shapes = new Store(new Parser().parse(await readFile('test/cli/outputs/dcat-ap.ttl', 'utf8')));

const demo = await readFile('demo/feed.json', 'utf8');
const feeds = {
  demo,
  'a licence, an address and a programme without an end': feedText({
    publisher: {
      name: {fi: 'Toimisto', sv: 'Byrån'},
      url: 'https://office.example/',
      email: 'o@office.example',
    },
    programme: {id: 'Ohjelma, 2!', name: 'Ohjelma', start: '2014'},
    projects: [{id: 'a,b', name: '=SUM("x")\nrivi', funding: {total: 1.5, eu: 0}, start: '2018-02'}],
  }),
  'next to nothing': feedText({publisher: {name: 'T'}, licence: undefined, cities: [], projects: []}),
  'publications alone': feedText({projects: [], publications: [{id: 'p', type: 'book', title: 'Opas'}]}),
} as const;

const withCatalogue = (text: string, work: (folder: string) => Promise<void>) =>
  withFiles({'feed.json': text}, async (pathOf) => {
    const args = ['catalogue', pathOf('feed.json'), '--site', site, '--today', '2026-11-28'];
    const {code, stderr} = await sixcity(...args, '--out', pathOf('out'));
    assert.equal(code, 0, stderr);
    await work(pathOf('out'));
  });
const triplesOf = async (folder: string): Promise<Store> => {
  const document = JSON.parse(await readFile(`${folder}/dcat.jsonld`, 'utf8')) as object;
  const quads = await jsonld.toRDF(document, {format: 'application/n-quads'});
  assert.ok(typeof quads === 'string');
  return new Store(new Parser({format: 'N-Quads'}).parse(quads));
};
const dcat = 'http://www.w3.org/ns/dcat#';

for (const [what, text] of Object.entries(feeds)) {
  describe(`sixcity catalogue of a feed with ${what}`, () => {
    it('writes a Data Package that describes its tables correctly', async () => {
      await withCatalogue(text, async (folder) => {
        const read = await datapackage.Package.load(`${folder}/datapackage.json`);
        assert.deepEqual(
          read.errors.map(({message}) => message),
          [],
        );
        for (const resource of read.resources.filter(({tabular}) => tabular)) {
          const rows = await resource.read({keyed: true});
          assert.ok(rows.length > 0 && resource.valid);
          const bytes = await readFile(`${folder}/${resource.name}.csv`);
          assert.equal(resource.descriptor.bytes, bytes.length);
          assert.equal(
            resource.descriptor.hash,
            `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
          );
        }
      });
    });

    it('writes DCAT-AP that conforms to its SHACL shapes', async () => {
      await withCatalogue(text, async (folder) => {
        const {conforms, results} = await new SHACLValidator(shapes).validate(await triplesOf(folder));
        assert.deepEqual(
          results.map(({path, focusNode}) => [focusNode?.value, path?.value]),
          [],
        );
        assert.ok(conforms);
      });
    });

    it('is byte for byte the same in a second run', async () => {
      await withCatalogue(text, (first) =>
        withCatalogue(text, async (second) => {
          assert.deepEqual(await readFolder(second), await readFolder(first));
        }),
      );
    });
  });
}

describe('sixcity catalogue', () => {
  it('has titles in Finnish, Swedish and English', async () => {
    await withCatalogue(demo, async (folder) => {
      const titles = (await triplesOf(folder)).getObjects(
        `${site}#dataset`,
        'http://purl.org/dc/terms/title',
        null,
      );
      assert.deepEqual(titles.map((title) => ('language' in title ? title.language : '')).sort(), [
        'en',
        'fi',
        'sv',
      ]);
      const {descriptor} = await datapackage.Package.load(`${folder}/datapackage.json`);
      assert.deepEqual(Object.keys(descriptor['translations'] as object).sort(), ['en', 'fi', 'sv']);
    });
  });

  it('offers the feed and a table of projects and of publications in each language', async () => {
    await withCatalogue(demo, async (folder) => {
      const urls = (await triplesOf(folder)).getObjects(null, `${dcat}downloadURL`, null);
      const names = ['en', 'fi', 'sv'].flatMap((lang) => [
        `projects-${lang}.csv`,
        `publications-${lang}.csv`,
      ]);
      assert.deepEqual(
        urls.map(({value}) => value).sort(),
        ['feed.json', ...names].map((name) => site + name).sort(),
      );
    });
  });

  it('names the given URL of the feed, or the one that was read', async () => {
    await withFiles({'feed.json': demo}, async (pathOf) => {
      const args = ['catalogue', pathOf('feed.json'), '--site', site, '--out', pathOf('out')];
      const {code} = await sixcity(...args, '--feed-url', 'https://office.example/6aika.json');
      assert.equal(code, 0);
      const text = await readFile(`${pathOf('out')}/datapackage.json`, 'utf8');
      assert.match(text, /"path": "https:\/\/office\.example\/6aika\.json"/);
    });
  });

  it('rejects a site that is no URL', async () => {
    const args = ['catalogue', 'demo/feed.json', '--site', 'city.example', '--out', 'never-written'];
    const {code, stderr} = await sixcity(...args);
    assert.equal(code, 2);
    assert.match(stderr, /--site/);
  });
});
