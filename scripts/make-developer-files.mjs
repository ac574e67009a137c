// Completes the manifest, and writes the files for editors and frameworks that are made from it.
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {completeManifest, widgetsOf} from './developers/complete-manifest.mjs';
import {htmlCustomData, webTypes} from './developers/editor-data.mjs';
import {frameworkTypes} from './developers/framework-types.mjs';

const read = async (file) => JSON.parse(await readFile(file, 'utf8'));
const write = (file, content) => writeFile(`dist/${file}`, `${JSON.stringify(content, null, 2)}\n`);

const pkg = await read('package.json');
const manifest = completeManifest(await read('dist/custom-elements.json'));
const elements = widgetsOf(manifest).map(({declaration}) => declaration);

await write('custom-elements.json', manifest);
await write('html-custom-data.json', htmlCustomData(elements));
await write('web-types.json', webTypes(elements, pkg));
await mkdir('dist/frameworks', {recursive: true});
for (const [file, text] of Object.entries(frameworkTypes(elements)))
  await writeFile(`dist/frameworks/${file}`, text);
