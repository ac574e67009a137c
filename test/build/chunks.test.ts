import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {siteFiles} from '../../scripts/release/site-files.mjs';
import {integrityOf} from '../../scripts/release/integrity.mjs';

const chunks = ['actions', 'publication-table', 'funding-summary', 'project-map', 'eu-statement', 'embed'];
const {version, files} = siteFiles() as {
  readonly version: string;
  readonly files: ReadonlyMap<string, Buffer>;
};
const core = (folder: string) => files.get(`${folder}/sixcity.js`)?.toString() ?? '';

test('the core contains the hash of each chunk in the folder that is never deleted', () => {
  for (const chunk of chunks) {
    const bytes = files.get(`${version}/${chunk}.js`);
    assert.ok(bytes, chunk);
    assert.ok(core('v1').includes(`"./${chunk}.js":"${integrityOf(bytes)}"`), chunk);
  }
});

test('a page that is pinned to a release keeps its chunks when the next release is published', () => {
  const next = new Map([...files].map(([name]) => [name.replace(`${version}/`, '99.0.0/'), Buffer.from('next')]));
  const site = new Map([...files, ...next]);
  for (const chunk of chunks) {
    const bytes = site.get(`${version}/${chunk}.js`);
    assert.ok(bytes && site.get(`${version}/sixcity.js`)?.toString().includes(integrityOf(bytes)), chunk);
  }
});

test('core and chunks share a name that belongs to their build only', () => {
  const nameIn = (text: string) => /sixcity-widgets [0-9a-f]{12}/.exec(text)?.[0];
  const names = chunks.map((chunk) => nameIn(files.get(`${version}/${chunk}.js`)?.toString() ?? ''));
  assert.deepEqual([...new Set([...names, nameIn(core('v1'))])].length, 1);
  assert.ok(names[0]);
  assert.equal(nameIn(readFileSync('dist/cdn/sixcity.all.js', 'utf8')), undefined);
});

test('chunks are classic scripts that export nothing, with a source map', () => {
  for (const chunk of chunks) {
    const text = files.get(`${version}/${chunk}.js`)?.toString() ?? '';
    assert.doesNotMatch(text, /\bexport\b\s*[{*]|\bimport\s*[{*"(]/, chunk);
    assert.ok(files.has(`${version}/${chunk}.js.map`), chunk);
  }
});

test('sizes.json has every script, with its hash', () => {
  const sizes = JSON.parse(readFileSync('dist/cdn/sizes.json', 'utf8')) as Record<string, {integrity: string}>;
  for (const file of ['sixcity', 'sixcity.all', ...chunks].map((name) => `${name}.js`))
    assert.equal(sizes[file]?.integrity, integrityOf(readFileSync(`dist/cdn/${file}`)), file);
});
