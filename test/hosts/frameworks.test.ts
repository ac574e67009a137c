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

/** The examples as a developer has them: in a folder of their own, with the package as it would be published. */
let folder = '';
const server = createServer((request, response) => {
  sirv(folder, {dev: true})(request, response);
});
let url = '';

const run = promisify(execFile);
/** npm as it runs us, or by its name. What it runs is no code of ours to cover. */
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
  // What the lock names, and the package beside it, whose own needs come from the registry as everybody's do.
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

test('React 19, Preact and Vue know the elements of the packed package, their attributes and events', async () => {
  await npm(folder, 'run', 'types');
});

inChromium('Vite builds the React example from the packed package, and it works', async (open) => {
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

inChromium('the modules of the packed package run from an import map, without any build', async (open) => {
  await cp('demo/feed.json', path.join(folder, 'import-map/feed.json'));
  const page = await open({'/': ''});
  await page.goto(`${url}/import-map/index.html`);
  await page.locator('sixcity-project-list').getByText('17 projects', {exact: true}).waitFor();
  assert.notEqual(await page.locator('output').textContent(), '');
});
