// The files that a city uploads to host the widgets itself, by path.
import {readFileSync} from 'node:fs';
import {integrityOf} from './integrity.mjs';
import {filesBelow} from '../system/files.mjs';
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
  const integrity = Object.fromEntries([...files].map(([name, bytes]) => [name, integrityOf(bytes)]));
  files.set('integrity.json', Buffer.from(`${JSON.stringify({version, files: integrity}, null, 2)}\n`));
  files.set('SHA256SUMS', Buffer.from(sumsText(files)));
  return {version, files};
}
