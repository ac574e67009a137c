import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Spec, Validation} from '@cyclonedx/cyclonedx-library';

interface Component {
  readonly type: string;
  readonly name: string;
  readonly 'bom-ref': string;
  readonly licenses?: readonly unknown[];
  readonly hashes?: readonly {readonly content: string}[];
  readonly properties?: readonly {readonly value: string}[];
}
interface Bom {
  readonly components: readonly Component[];
  readonly dependencies: readonly {readonly ref: string; readonly dependsOn: readonly string[]}[];
}
const text = readFileSync('dist/cdn/sbom.cdx.json', 'utf8');
const bom = JSON.parse(text) as Bom;
const bundles = bom.components.filter(({type}) => type === 'file');
const packagesIn = (bundle: string) =>
  (bom.dependencies.find(({ref}) => ref === `bundle:${bundle}`)?.dependsOn ?? []).map(
    (purl) => /^pkg:npm\/(.*)@/.exec(purl)?.[1]?.replace('%40', '@') ?? purl,
  );
const sha256 = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

describe('the package list of a release', () => {
  it('is valid CycloneDX 1.6', async () => {
    const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
    assert.equal(await validator.validate(text), null);
  });

  it('names Lit in the script, and the libraries in the tools', () => {
    const script = packagesIn('cdn/sixcity.js');
    for (const name of ['lit-html', 'lit-element', '@lit/task', '@lit/reactive-element'])
      assert.ok(script.includes(name), name);
    for (const tool of ['cli/sixcity.js', 'site/feed-tool/feed-page.mjs'])
      for (const name of ['papaparse', 'hucre']) assert.ok(packagesIn(tool).includes(name), `${tool}: ${name}`);
    assert.deepEqual(packagesIn('site/builder/axe.min.js'), ['axe-core']);
  });

  it('has a hash for each bundle, and the licences are beside the bundle', () => {
    assert.ok(bundles.length >= 6);
    for (const {name, hashes, properties} of bundles) {
      assert.equal(hashes?.[0]?.content, sha256(`dist/${name}`), name);
      const notices = readFileSync(`dist/${properties?.[0]?.value ?? ''}`, 'utf8');
      for (const known of packagesIn(name)) {
        // The file of axe-core contains its own licence.
        if (known !== 'axe-core') assert.ok(notices.includes(`Name: ${known}\n`), `${name}: ${known}`);
      }
    }
  });

  it('names a licence for every package', () => {
    for (const {name, licenses} of bom.components) assert.ok(licenses && licenses.length > 0, name);
  });
});

describe('SHA256SUMS', () => {
  it('has the hash of every file of a release, both in the demo and in the command line', () => {
    const sums = readFileSync('dist/SHA256SUMS', 'utf8');
    assert.equal(sums, readFileSync('dist/site/SHA256SUMS', 'utf8'));
    for (const line of sums.trimEnd().split('\n')) {
      const [sum = '', path = ''] = line.split('  ');
      assert.ok(existsSync(`dist/site/${path}`), path);
      assert.equal(sha256(`dist/site/${path}`), sum, path);
    }
    assert.match(sums, / {2}embed\.html$/m);
    assert.match(sums, / {2}v1\/sixcity\.js$/m);
  });
});
