// Everything that a city which hosts the widgets itself uploads, by path, from what the build has written.
import {readFileSync} from 'node:fs';
import {sri} from '../lib/sri.mjs';
import {filesBelow} from '../testing/files.mjs';
import {headerFiles} from './headers.mjs';
import {sumsText} from './sums.mjs';

const below = (folder, as) =>
  filesBelow(folder, '').map((file) => [file.replace(folder, as), readFileSync(file)]);

export function siteFiles() {
  const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
  const files = new Map([
    ...below('dist/cdn', 'v1'),
    ...below('dist/cdn', version),
    ...below('dist/themes', 'themes'),
    ...['embed.html', 'embed.css'].map((name) => [name, readFileSync(`src/embed/${name}`)]),
    ['feed.schema.json', readFileSync('dist/feed.schema.json')],
    ['LICENSE.txt', readFileSync('LICENSE')],
    ...below('build/catalogue', 'catalogue'),
    ...Object.entries(headerFiles(version)).map(([name, text]) => [name, Buffer.from(text)]),
  ]);
  const integrity = Object.fromEntries([...files].map(([name, bytes]) => [name, sri(bytes)]));
  files.set('integrity.json', Buffer.from(`${JSON.stringify({version, files: integrity}, null, 2)}\n`));
  files.set('SHA256SUMS', Buffer.from(sumsText(files)));
  return {version, files};
}
