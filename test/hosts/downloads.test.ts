import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {feedOf, projects} from '../support/feeds.js';
import {builtScript, inChromium, origin, pageWith, type Site} from './chromium.js';

const site: Site = {
  '/': pageWith(
    '<sixcity-project-list></sixcity-project-list><sixcity-publication-table></sixcity-publication-table>',
  ),
  '/feed.json': JSON.stringify(
    feedOf(projects(25), {publications: [{id: 'opas', type: 'report', title: 'Opas', attribution: 'Näin.'}]}),
  ),
};

inChromium('a download saves a file with its name and all items', async (open) => {
  const page = await open(site);
  const list = page.locator('sixcity-project-list');
  await list.getByRole('button', {name: 'Lataa: 25 hanketta'}).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    list.getByRole('button', {name: 'Taulukkolaskentaan, esim. Excel (CSV): Hankkeet'}).click(),
  ]);
  assert.match(file.suggestedFilename(), /^hankkeet-\d{4}-\d\d-\d\d\.csv$/);
  const bytes = await readFile(await file.path());
  assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
  assert.equal(bytes.toString().match(/Hanke \d+/g)?.length, 25);
});

inChromium('a citation is copied to the clipboard', async (open) => {
  const page = await open(site);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], {origin});
  const table = page.locator('sixcity-publication-table');
  await table.getByRole('button', {name: 'Opas'}).click();
  await table.getByRole('button', {name: 'Kopioi lähdeviite: Opas'}).click();
  await table.getByText('Kopioitu leikepöydälle.').waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), 'Näin.');
});

inChromium('a widget offers no downloads in a frame without an origin', async (open) => {
  // Inlined, because a test cannot intercept requests of such a frame.
  const framed = `<script>${await builtScript()}</script><sixcity-project-list lang="fi"></sixcity-project-list>
    <script>document.querySelector('sixcity-project-list').data = ${site['/feed.json'] as string}</script>`;
  const srcdoc = framed.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const page = await open({
    '/': `<!doctype html><html lang="fi"><iframe sandbox="allow-scripts" srcdoc="${srcdoc}"></iframe>`,
  });
  const list = page.frameLocator('iframe').locator('sixcity-project-list');
  await list.getByRole('button', {name: 'Hanke 1', exact: true}).click();
  assert.equal(await list.getByText('Näytä lisää').count(), 1);
  assert.equal(await list.locator('summary').count(), 0);
});
