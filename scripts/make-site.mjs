// Puts the demo together as it would lie on a server: pages at the root, the script under its version.
import {cp} from 'node:fs/promises';
import path from 'node:path';
import {makePages} from '../demo/pages/make-pages.mjs';

const sources = ['feed', 'pages'].map((folder) => path.join('demo', folder));

await cp('demo', 'dist/site', {recursive: true, filter: (file) => !sources.includes(file)});
await makePages('dist/site');
await cp('dist/cdn', 'dist/site/v1', {recursive: true});
await cp('dist/themes', 'dist/site/themes', {recursive: true});
await cp('dist/feed.schema.json', 'dist/site/feed.schema.json');
for (const file of ['embed.html', 'embed.css']) await cp(`src/embed/${file}`, `dist/site/${file}`);
