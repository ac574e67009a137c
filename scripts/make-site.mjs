// Puts the demo together as it would lie on a server: pages at the root, the script under its version.
import {cp} from 'node:fs/promises';
import {execFile} from 'node:child_process';
import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';
import {makePages} from '../demo/pages/make-pages.mjs';

const sources = ['feed', 'frameworks', 'pages'].map((folder) => path.join('demo', folder));

await cp('demo', 'dist/site', {recursive: true, filter: (file) => !sources.includes(file)});
await makePages('dist/site');
await cp('dist/cdn', 'dist/site/v1', {recursive: true});
await cp('dist/themes', 'dist/site/themes', {recursive: true});
await cp('dist/feed.schema.json', 'dist/site/feed.schema.json');
for (const file of ['embed.html', 'embed.css']) await cp(`src/embed/${file}`, `dist/site/${file}`);

/** Pages that hold what the command line prints, for widgets to take over. */
const run = promisify(execFile);
for (const widget of ['project-list', 'publication-table', 'funding-summary']) {
  const options = widget === 'funding-summary' ? ['--by', 'theme'] : ['--page-size', '5'];
  const args = ['render', '--feed', 'demo/feed.json', '--widget', widget, '--city', 'espoo', '--lang', 'fi'];
  const {stdout} = await run(process.execPath, ['dist/cli/sixcity.js', ...args, ...options]);
  const page = await readFile('demo/hosts/static.html', 'utf8');
  await writeFile(
    `dist/site/hosts/static-${widget}.html`,
    page.replace('<!-- static -->', () => stdout),
  );
}
