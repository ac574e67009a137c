import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import type {Download, Page} from 'playwright-core';
import {inChromium, origin} from './chromium.js';

const list =
  'Hankkeen nimi;Rahasto;Aloituspvm;Päättymispvm;Toteuttajan nimi\nHanke A;EAKR;1.2.2018;31.2.2018;Testi Oy\n';
const csv = {name: 'lista.csv', mimeType: 'text/csv', buffer: Buffer.from(list)};

const saved = async (page: Page, button: string): Promise<Buffer> => {
  const waiting: Promise<Download> = page.waitForEvent('download');
  await page.locator(button).click();
  return readFile(await (await waiting).path());
};

/** A feed without its import memory, which contains the names of the lists. */
const withoutSources = (feed: unknown): unknown =>
  JSON.parse(JSON.stringify(feed, (name, value: unknown) => (name === '_imported' ? undefined : value)));

inChromium('the feed page converts a file in the browser and sends nothing', async (open) => {
  const page = await open({'/': '<!doctype html>'});
  await page.goto(`${origin}/feed.html`);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
  await page.getByLabel('Tiedostot').setInputFiles(csv);
  await page.getByText('Valmis. 1 hanke, 0 julkaisua').waitFor();
  assert.match(
    (await page.locator('#findings').textContent()) ?? '',
    /rivi 2, Päättymispvm: 31\.2\.2018 ei ole kalenterin päivä/,
  );
  await page.locator('#preview').getByRole('heading', {name: 'Hanke A'}).waitFor();
  assert.equal(
    await page.locator('#preview').locator('sixcity-publication-table, sixcity-funding-summary').count(),
    2,
  );

  const feed = JSON.parse((await saved(page, '#save-feed')).toString()) as {
    readonly projects: readonly {readonly name: string; readonly start: string; readonly end?: string}[];
  };
  assert.deepEqual(
    feed.projects.map(({name, start, end}) => [name, start, end]),
    [['Hanke A', '2018-02-01', undefined]],
  );

  // The saved spreadsheet can be opened again.
  const workbook = await saved(page, '#save-list');
  await page.getByLabel('Tiedostot').setInputFiles({name: 'list.xlsx', mimeType: '', buffer: workbook});
  await page.getByText('Valmis. 1 hanke').waitFor();
  const again = JSON.parse((await saved(page, '#save-feed')).toString()) as unknown;
  assert.deepEqual(withoutSources(again), withoutSources(feed));
  const template = await saved(page, '#save-template');
  assert.equal(template.subarray(0, 2).toString(), 'PK');

  // The page requests its own code and icon, by URLs without data.
  const own = [`GET ${origin}/feed-tool/`, `GET ${origin}/mark.svg`, 'GET blob:'];
  const foreign = requests.filter(
    (request) => !own.some((start) => request.startsWith(start)) || request.includes('?'),
  );
  assert.deepEqual(foreign, [], 'what was asked of the network while files were read, shown and saved');
});

inChromium(
  'the feed page takes texts for their own language, else for that of the page, and says so',
  async (open) => {
    const finnish =
      'Hankkeen nimi;Kuvaus\nKoulutushanke;Hankkeen tavoitteena on kehittää kunnan palveluja ja tukea osaamista\n';
    const untold = 'name\nXyz\n';
    for (const [address, label, ready, content, language] of [
      ['feed-en.html', 'Files', 'Ready.', finnish, 'fi'],
      ['feed.html', 'Tiedostot', 'Valmis.', finnish, 'fi'],
      ['feed.html', 'Tiedostot', 'Valmis.', untold, 'fi'],
      ['feed-sv.html', 'Filer', 'Klart.', untold, 'sv'],
    ] as const) {
      const page = await open({'/': '<!doctype html>'});
      await page.goto(`${origin}/${address}`);
      await page
        .getByLabel(label)
        .setInputFiles({name: 'lista.csv', mimeType: 'text/csv', buffer: Buffer.from(content)});
      await page.getByText(ready).waitFor();
      assert.equal(await page.locator('select[name="text-language"]').inputValue(), language, address);
      const feed = JSON.parse((await saved(page, '#save-feed')).toString()) as {readonly language: string};
      assert.equal(feed.language, language, address);
    }
  },
);

inChromium('the feed page checks a feed and reports invalid files in each language', async (open) => {
  const page = await open({'/': '<!doctype html>'});
  for (const [address, label, ready, failed, remark, advice] of [
    [
      'feed.html',
      'Tiedostot',
      'Valmis.',
      'Tiedostosta ei saatu syötettä.',
      'rivi 2, Päättymispvm',
      'nimeä vastaava taho',
    ],
    [
      'feed-sv.html',
      'Filer',
      'Klart.',
      'Filen gav inget flöde.',
      'rad 2, Päättymispvm',
      'ange den ansvariga enheten',
    ],
    [
      'feed-en.html',
      'Files',
      'Ready.',
      'No feed could be made of the file.',
      'row 2, Päättymispvm',
      'name the office',
    ],
  ] as const) {
    await page.goto(`${origin}/${address}`);
    const files = page.getByLabel(label);
    await files.setInputFiles('demo/feed.json');
    await page.getByText(ready).waitFor();
    assert.equal(await page.locator('#result').isVisible(), true);
    await files.setInputFiles(csv);
    await page.getByText(remark).waitFor();
    await page.getByText(advice).first().waitFor();
    await files.setInputFiles({
      name: 'a.xlsx',
      mimeType: '',
      buffer: Buffer.from('PK\u0003\u0004 no workbook'),
    });
    await page.getByText(failed).waitFor();
    assert.equal(await page.locator('#result').isVisible(), false);
    assert.match(
      (await page.locator('#findings').textContent()) ?? '',
      /a\.xlsx: (?:is no whole workbook|ei ole ehjä työkirja|är ingen hel arbetsbok)/,
    );
  }
});

inChromium(
  'columns that are not read are named and can be chosen, and the mapping is saved',
  async (open) => {
    const page = await open({'/': '<!doctype html>'});
    await page.goto(`${origin}/feed.html`);
    const unknown = 'Xnimi;Xalku;Xpotti\nKatu;1.2.2018;1000\nTalo;1.3.2018;2000\n';
    await page
      .getByLabel('Tiedostot')
      .setInputFiles({name: 'oma.csv', mimeType: 'text/csv', buffer: Buffer.from(unknown)});
    await page.getByText('Tiedostosta ei saatu syötettä.').waitFor();
    await page.getByText('Huomaa: sarakkeita Xnimi | Xalku | Xpotti ei luettu').waitFor();
    await page.getByRole('cell', {name: 'Katu'}).first().waitFor();
    await page.getByLabel('Mikä sarake Xnimi on').selectOption('name');
    await page.getByText('Valmis. 2 hanketta').waitFor();
    await page.getByLabel('Mikä sarake Xalku on').selectOption('start');
    await page.getByText('Huomaa: saraketta Xpotti ei luettu').waitFor();
    await page.getByLabel('Mikä sarake Xpotti on').selectOption('total');
    await page.getByText('Saraketta').waitFor({state: 'detached'});
    await page.getByLabel('Tekstien kieli').selectOption('sv');
    const mapping = JSON.parse((await saved(page, '.column-chooser button')).toString()) as unknown;
    assert.deepEqual(mapping, {
      defaults: {language: 'sv'},
      columns: {name: 'Xnimi', start: 'Xalku', total: 'Xpotti'},
    });
    const feed = JSON.parse((await saved(page, '#save-feed')).toString()) as {
      readonly language: string;
      readonly projects: readonly {readonly funding: unknown}[];
    };
    assert.deepEqual(
      [feed.language, feed.projects.map(({funding}) => funding)],
      ['sv', [{total: 1000}, {total: 2000}]],
    );
  },
);

inChromium('the feed page reads a dropped file like a chosen one', async (open) => {
  const page = await open({'/': '<!doctype html>'});
  await page.goto(`${origin}/feed.html`);
  const files = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'lista.csv', {type: 'text/csv'}));
    return transfer;
  }, list);
  const drop = page.locator('#drop');
  await drop.dispatchEvent('dragover', {dataTransfer: files});
  assert.match((await drop.getAttribute('class')) ?? '', /over/);
  await drop.dispatchEvent('drop', {dataTransfer: files});
  await page.getByText('Valmis. 1 hanke, 0 julkaisua').waitFor();
  assert.doesNotMatch((await drop.getAttribute('class')) ?? '', /over/);
});
