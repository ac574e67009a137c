import assert from 'node:assert/strict';
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {feedText} from '../cli/sixcity.js';
import {commandExamples} from './command-examples.js';
import {hasFile, installPackage, readPackage, runIn, type InstalledPackage} from './installed-package.js';

const list = 'Projektinumero;Hankkeen nimi;Päättymispvm\nA1;Kaupunkipuisto;31.12.2020\n';

describe('the package, installed in an empty folder without network', () => {
  let installed: InstalledPackage;
  before(async () => {
    installed = await installPackage();
    const write = (name: string, text: string) => writeFileSync(path.join(installed.folder, name), text);
    write('feed.json', feedText());
    write('list.csv', list);
    write('theme.css', ':root { --sixcity-link: #004f9f; }');
  });
  after(() => installed.remove());

  const sixcity = (...args: readonly string[]) =>
    runIn(installed.folder, path.join(installed.folder, 'node_modules/.bin/sixcity'), args);

  it('brings at most ten packages', () => {
    assert.ok(installed.packages.includes('sixcity-widgets'));
    assert.ok(installed.packages.length <= 10, installed.packages.join(', '));
  });

  it('checks a feed', async () => {
    const {code, stderr} = await sixcity('check', 'feed.json');
    assert.deepEqual([code, stderr], [0, '']);
  });

  it('imports a CSV list and a bibliography', async () => {
    writeFileSync(path.join(installed.folder, 'books.bib'), '@book{a, title = {Katu}, year = {2020}}');
    const fromList = await sixcity('import', 'list.csv', '--out', 'from-list.json');
    assert.notEqual(fromList.code, 2, fromList.stderr);
    assert.match(readFileSync(path.join(installed.folder, 'from-list.json'), 'utf8'), /Kaupunkipuisto/);
    const fromBibliography = await sixcity('import', 'books.bib');
    assert.match(fromBibliography.stdout, /Katu/);
  });

  it('writes a spreadsheet and imports it again', async () => {
    assert.equal((await sixcity('export', 'feed.json', '--out', 'exported.xlsx')).code, 0);
    const {stdout} = await sixcity('import', 'exported.xlsx');
    assert.match(stdout, /Hanke Ä/);
  });

  it('renders a widget as HTML', async () => {
    const {code, stdout} = await sixcity('render', '--feed', 'feed.json', '--widget', 'project-list');
    assert.equal(code, 0);
    assert.match(stdout, /Hanke Ä/);
  });

  it('runs by the name of the package, which npx uses as its command', async () => {
    const {code, stdout} = await runIn(installed.folder, 'npx', ['--offline', 'sixcity-widgets', '--version']);
    assert.deepEqual([code, stdout], [0, `${readPackage('.').version}\n`]);
    assert.equal(Object.keys(readPackage('.').bin).length, 1, 'with two commands npx could not choose');
  });

  it('runs every example of the documentation and the help texts', async () => {
    const failed: string[] = [];
    await sixcity('new', '--template', 'list.xlsx');
    for (const name of ['hankkeet.xlsx', 'espoo.xlsx', 'turku.xlsx'])
      writeFileSync(
        path.join(installed.folder, name),
        readFileSync(path.join(installed.folder, 'list.xlsx')),
      );
    writeFileSync(path.join(installed.folder, 'mapping.json'), (await sixcity('import', '--guess', 'list.csv')).stdout);
    const examples = (await commandExamples()).filter(({args}) => !args.some((arg) => /^https?:/.test(arg)));
    assert.ok(examples.length > 20);
    for (const {file, args} of examples) {
      const {code, stderr} = await sixcity(...args, ...(args[0] === 'new' ? ['--force'] : []));
      if (code === 2) failed.push(`${file}: ${args.join(' ')}: ${stderr}`);
    }
    assert.deepEqual(failed, []);
  });

  it('contains the licences of the libraries in its command line', () => {
    const folder = path.join(installed.folder, 'node_modules/sixcity-widgets/dist/cli');
    const licences = readFileSync(path.join(folder, 'LICENSES.txt'), 'utf8');
    for (const name of ['commander', 'papaparse', 'fflate', 'hucre', 'parse5', 'postcss', '@citation-js/core'])
      assert.match(licences, new RegExp(`^Name: ${name}$`, 'm'), name);
    assert.deepEqual(readdirSync(folder).filter((name) => name.endsWith('.map')), []);
  });

  it('resolves every public import path', async () => {
    const own = path.join(installed.folder, 'node_modules/sixcity-widgets');
    const {name, exports} = readPackage(own);
    const modules: string[] = [];
    for (const [subpath, target] of Object.entries(exports)) {
      const files = typeof target === 'string' ? [target] : [target.types, target.default];
      for (const file of files) {
        if (file.includes('*')) assert.ok(readdirSync(path.join(own, path.dirname(file))).length > 0, file);
        else assert.ok(hasFile(own, file), `${subpath}: ${file}`);
      }
      if (files.at(-1)?.endsWith('.js')) modules.push(subpath.replace(/^\./, name));
    }
    assert.ok(modules.length >= 10);
    const script = modules.map((specifier) => `await import('${specifier}');`).join('\n');
    const {code, stderr} = await runIn(installed.folder, process.execPath, ['--input-type=module', '--eval', script]);
    assert.deepEqual([code, stderr], [0, '']);
  });
});
