import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {once} from 'node:events';
import {cp, mkdtemp, rm} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, test} from 'node:test';
import {promisify} from 'node:util';
import sirv from 'sirv';
import {inChromium} from './chromium.js';

/** A folder with the examples and the packed package. */
let folder = '';
const server = createServer((request, response) => {
  sirv(folder, {dev: true})(request, response);
});
let url = '';

const run = promisify(execFile);
/** Runs npm without measuring coverage. */
const npm = (cwd: string, ...args: readonly string[]) => {
  const script = process.env['npm_execpath'] ?? '';
  const env = {...process.env, NODE_V8_COVERAGE: undefined};
  return script.endsWith('.js')
    ? run(process.execPath, [script, ...args], {cwd, env})
    : run('npm', args, {cwd, env});
};

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sixcity-frameworks-'));
  const isOurs = (file: string) => !/[\\/](node_modules|dist)$/.test(file);
  await cp('demo/frameworks', folder, {recursive: true, filter: isOurs});
  const packed = await npm(process.cwd(), 'pack', '--ignore-scripts', '--json', '--pack-destination', folder);
  const [{filename = ''} = {}] = JSON.parse(packed.stdout) as readonly {readonly filename?: string}[];
  // Installs the locked packages and then the package with its dependencies from the registry.
  await npm(folder, 'install', '--no-save', '--prefer-offline', '--no-audit', path.join(folder, filename));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, {recursive: true, force: true});
});

test('the type checkers of React 19, Preact and Vue accept the elements of the packed package', async () => {
  await npm(folder, 'run', 'types');
});

inChromium('the React example works after a Vite build of the packed package', async (open) => {
  await npm(folder, 'run', 'build');
  await cp('demo/feed.json', path.join(folder, 'react/dist/feed.json'));
  const page = await open({'/': ''});
  await page.goto(`${url}/react/dist/index.html`);
  const list = page.locator('sixcity-project-list');
  await list.getByText('17 projects', {exact: true}).waitFor();
  assert.equal(await page.getByRole('heading', {name: 'Projects of espoo'}).count(), 1);
  const first = list.locator('[part="name"]').first();
  await first.click();
  await page.locator('output').getByText('Open: ').waitFor();
  await page.getByLabel('City').selectOption('oulu');
  await list.getByText('17 projects', {exact: true}).waitFor({state: 'detached'});
  await page.getByRole('heading', {name: 'Projects of oulu'}).waitFor();
});

inChromium('the packed package works from an import map without a build', async (open) => {
  await cp('demo/feed.json', path.join(folder, 'import-map/feed.json'));
  const page = await open({'/': ''});
  await page.goto(`${url}/import-map/index.html`);
  await page.locator('sixcity-project-list').getByText('17 projects', {exact: true}).waitFor();
  assert.notEqual(await page.locator('output').textContent(), '');
});
