import assert from 'node:assert/strict';
import type {Page} from 'playwright-core';
import {inChromium} from './chromium.js';
import {everyWidget} from './every-widget.js';

const roomy = '<style>html {--sixcity-min-block-size: 100vh}</style>';

/** Opens the page in print mode with the first project and publication open. */
const printed = async (
  open: Parameters<Parameters<typeof inChromium>[1]>[0],
  width: number,
): Promise<Page> => {
  const page = await open(everyWidget(roomy));
  await page.setViewportSize({width, height: 800});
  await page.locator('.bars [part="bar"]').first().waitFor();
  await page.locator('[part="failed"]').waitFor();
  await page.getByRole('button', {name: 'Avoin hanke'}).click();
  await page.getByRole('button', {name: 'Käsikirja'}).click();
  await page.emulateMedia({media: 'print'});
  return page;
};
const isVisible = (page: Page, text: string) =>
  page.getByText(text).filter({visible: true}).first().isVisible();

inChromium('a print contains the visible items', async (open) => {
  const page = await printed(open, 1000);
  const shown = [
    ...[
      '3 hanketta',
      'Avoin hanke',
      'English project',
      '(englanniksi)',
      'Mitä hanke tekee.',
      'Näkyvissä 2, yhteensä 3',
    ],
    ...['2 julkaisua', 'Käsikirja', 'Viittaa näin', 'Tekijät', 'Kokonaisbudjetti: 200 €', '100 €'],
    ...['Tietoja ei voitu hakea.', 'Tiedot päivitetty'],
  ];
  for (const text of shown) assert.ok(await isVisible(page, text), text);
  assert.equal(await isVisible(page, 'Päättynyt hanke'), false, 'what is on the next page was not shown');
});

inChromium('a print contains no controls', async (open) => {
  const page = await printed(open, 1000);
  for (const text of ['Näytä lisää', 'Yritä uudelleen', 'Järjestys']) {
    assert.equal(await isVisible(page, text), false, text);
  }
  assert.equal(await page.getByRole('combobox').count(), 0);
  // Names and column headers are buttons, but are printed as plain text, also the one under the pointer.
  await page.getByRole('button', {name: 'Avoin hanke'}).hover();
  const styles = await page.locator('button:visible').evaluateAll((buttons) =>
    buttons.map((button) => {
      const {textDecorationLine, borderTopWidth} = getComputedStyle(button);
      const {content} = getComputedStyle(button, '::before');
      return [textDecorationLine, borderTopWidth, content].join();
    }),
  );
  assert.deepEqual([...new Set(styles)], ['none,0px,none']);
});

inChromium('a print of stacked rows contains no column headers above them', async (open) => {
  const page = await printed(open, 500);
  const table = page.locator('sixcity-publication-table');
  assert.equal(await table.locator('thead').isVisible(), false);
});

inChromium('a print contains bars even where the browser leaves out backgrounds', async (open) => {
  const page = await printed(open, 1000);
  const bar = await page
    .locator('.bars [part="bar"]')
    .first()
    .evaluate((element) => getComputedStyle(element).printColorAdjust);
  assert.equal(bar, 'exact');
});

inChromium('a print leaves no blank area for space reserved on screen', async (open) => {
  const page = await printed(open, 1000);
  const summary = await page.locator('sixcity-funding-summary').boundingBox();
  assert.ok(summary !== null && summary.height < 500, `${summary?.height} px`);
});
