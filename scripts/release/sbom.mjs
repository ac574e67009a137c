// Makes the list of all packages in a release (SBOM in CycloneDX 1.6, as JSON).
import {readFileSync} from 'node:fs';
import {bundlesFolder} from '../rollup/notices.mjs';
import {filesBelow} from '../system/files.mjs';
import {sha256} from './sums.mjs';

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** A package URL. The scope of a package comes before its name, with its @ encoded. */
const purlOf = ({name, version}) => `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;

/** A licence in CycloneDX: an SPDX id, an SPDX expression, or free text. */
const licensesOf = ({license}) => {
  if (!license) return undefined;
  if (/ (OR|AND|WITH) /.test(license)) return [{expression: license}];
  return [{license: /^[\w.+-]+$/.test(license) ? {id: license} : {name: license}}];
};

const packageComponent = (known) => ({
  type: 'library',
  'bom-ref': purlOf(known),
  name: known.name,
  version: known.version,
  ...(known.author ? {author: known.author} : {}),
  licenses: licensesOf(known),
  purl: purlOf(known),
  ...(known.repository ? {externalReferences: [{type: 'vcs', url: known.repository}]} : {}),
});

const bundleComponent = (root, {bundle, notices}) => ({
  type: 'file',
  'bom-ref': `bundle:${bundle}`,
  name: bundle,
  version: root.version,
  hashes: [{alg: 'SHA-256', content: sha256(readFileSync(`dist/${bundle}`))}],
  licenses: licensesOf(root),
  properties: [{name: 'sixcity:notices', value: notices}],
});

/** A file of another package that the build copies as it is. */
const axe = () => {
  const {name, version, license, repository} = read('node_modules/axe-core/package.json');
  return {
    bundle: 'site/builder/axe.min.js',
    notices: 'site/builder/axe.min.js',
    packages: [{name, version, license, repository: repository.url.replace(/^git\+/, '')}],
  };
};

/** The packages that are not bundled, but are dependencies of the npm package. */
const runtimePackages = (root) =>
  Object.keys(root.dependencies).map((name) => {
    const {version, license, author, repository} = read(`node_modules/${name}/package.json`);
    return {
      name,
      version,
      license,
      author: author?.name ?? author,
      repository: repository?.url?.replace(/^git\+/, ''),
    };
  });

/** The list as text. It names no time and no machine, so the same commit always has the same list. */
export function sbomText() {
  const root = read('package.json');
  const bundles = [...filesBelow(bundlesFolder, '.json').map(read), axe()];
  const runtime = runtimePackages(root);
  const packages = new Map(
    [...runtime, ...bundles.flatMap(({packages}) => packages)].map((known) => [purlOf(known), known]),
  );
  const components = [
    ...bundles.map((bundle) => bundleComponent(root, bundle)),
    ...[...packages.values()].map(packageComponent),
  ].sort((a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1));
  const own = {
    type: 'library',
    'bom-ref': purlOf(root),
    name: root.name,
    version: root.version,
    description: root.description,
    licenses: licensesOf(root),
    purl: purlOf(root),
  };
  const refs = (list) => list.map(purlOf).sort();
  const dependencies = [
    {ref: own['bom-ref'], dependsOn: [...bundles.map(({bundle}) => `bundle:${bundle}`), ...refs(runtime)]},
    ...bundles.map(({bundle, packages}) => ({ref: `bundle:${bundle}`, dependsOn: refs(packages)})),
  ];
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {component: own},
    components,
    dependencies,
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}
