// npm run pack:site: writes the zip that a city uploads to host the widgets itself. Builds are reproducible.
import {mkdirSync, writeFileSync} from 'node:fs';
import {zipSite} from './release/zip-site.mjs';

const {version, zip} = zipSite();
const file = `dist/release/sixcity-widgets-${version}.zip`;
mkdirSync('dist/release', {recursive: true});
writeFileSync(file, zip);
console.log(`${file}: ${(zip.length / 1000).toFixed(0)} kB`);
