// Writes the demo site into dist/site as a server would have it: pages at the root, the script under its version.
import {execFile} from 'node:child_process';
import {cp, mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';
import {makeDocs} from '../demo/pages/docs/make-docs.mjs';
import {makePages} from '../demo/pages/make-pages.mjs';
import {siteFiles} from './release/site-files.mjs';
import {sbomText} from './release/sbom.mjs';
import {makeCatalogue, makeMachineFiles} from './site/machine-files.mjs';

const sources = ['feed', 'frameworks', 'pages'].map((folder) => path.join('demo', folder));

await cp('demo', 'dist/site', {recursive: true, filter: (file) => !sources.includes(file)});
await makePages('dist/site');
await makeDocs('dist/site');
await cp('docs', 'dist/site/docs', {recursive: true, filter: (file) => !file.endsWith('.md')});
/** The builder loads axe to check its preview. */
await cp('node_modules/axe-core/axe.min.js', 'dist/site/builder/axe.min.js');
/** All bundles exist by now, so their contents can be listed. */
await writeFile('dist/cdn/sbom.cdx.json', sbomText());
await makeCatalogue('build/catalogue');
/** The files of a release, so that the demo uses what is published. */
for (const [name, bytes] of siteFiles().files) {
  const file = path.join('dist/site', name);
  await mkdir(path.dirname(file), {recursive: true});
  await writeFile(file, bytes);
}
/** `sixcity verify` compares a live folder with these. */
await cp('dist/site/SHA256SUMS', 'dist/SHA256SUMS');

/** Pages with static HTML from the command line, which the widgets replace. */
const run = promisify(execFile);
const ownOptions = {'funding-summary': ['--by', 'theme'], 'project-map': []};
for (const widget of ['project-list', 'publication-table', 'funding-summary', 'project-map']) {
  const options = ownOptions[widget] ?? ['--page-size', '5'];
  const args = ['render', '--feed', 'demo/feed.json', '--widget', widget, '--city', 'espoo', '--lang', 'fi'];
  const {stdout} = await run(process.execPath, ['dist/cli/sixcity.js', ...args, ...options]);
  const page = await readFile('demo/hosts/static.html', 'utf8');
  await writeFile(
    `dist/site/hosts/static-${widget}.html`,
    page.replace('<!-- static -->', () => stdout),
  );
}

await makeMachineFiles('dist/site');
