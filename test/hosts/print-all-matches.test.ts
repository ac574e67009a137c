import assert from 'node:assert/strict';
import type {Page} from 'playwright-core';
import {current, feedOf, project, projects, type FeedJson} from '../support/feeds.js';
import {inChromium, origin, pageWith, type Site} from './chromium.js';
import {sheetsOf} from './printed-sheets.js';

const siteOf = (widget: string, feed: FeedJson): Site => ({
  '/': pageWith(widget),
  '/feed.json': JSON.stringify(feed),
});
/** Removes the white space and hyphens of PDF line breaks. */
const withoutLineBreaks = (text: string): string => text.replace(/[\s\u00ad-]/g, '');
const isIn = (sheets: readonly string[], text: string): boolean =>
  withoutLineBreaks(sheets.join('')).includes(withoutLineBreaks(text));
const names = (page: Page) => page.locator('[part="name"]').count();

inChromium('a print contains every matching item, and the list is restored afterwards', async (open) => {
  const page = await open(siteOf('<sixcity-project-list></sixcity-project-list>', feedOf(projects(130))));
  await page.getByRole('button', {name: 'Hanke 1', exact: true}).waitFor();
  assert.equal(await names(page), 20);
  const sheets = await sheetsOf(page);
  assert.equal(new Set(sheets.join(' ').match(/Hanke \d+/g)).size, 130);
  assert.equal(isIn(sheets, 'Näkyvissä 20, yhteensä 130'), false);
  assert.equal(await names(page), 20);
});

inChromium('a print states the search, the filters, the day and the URL', async (open) => {
  const records = projects(12).map((one, index) => ({...one, themes: [index < 5 ? 'learning' : 'mobility']}));
  const page = await open(
    siteOf('<sixcity-project-list url-state="p"></sixcity-project-list>', feedOf(records)),
  );
  await page.getByRole('button', {name: 'Aihe'}).click();
  await page.getByLabel('Oppiminen').click();
  await page.getByRole('searchbox').fill('hanke');
  await page.waitForURL(/p\.q=hanke/);
  const sheets = await sheetsOf(page);
  const today = new Intl.DateTimeFormat('fi-FI', {timeZone: 'Europe/Helsinki'}).format(new Date());
  for (const text of [
    ...['5 hanketta', 'Haku: hanke', 'Aihe: Oppiminen', `Tulostettu ${today}`],
    `${origin}/?p.q=hanke&p.theme=learning`,
  ])
    assert.ok(isIn(sheets, text), `${text} in ${sheets.join()}`);
  for (const text of ['Lataa', 'Jaa', 'Nollaa']) assert.equal(isIn(sheets, text), false, text);
  assert.equal(await page.getByText('Tulostettu').count(), 0);
});

inChromium('a print of more than 2,000 items contains the visible ones and a note', async (open) => {
  const page = await open(siteOf('<sixcity-project-list></sixcity-project-list>', feedOf(projects(2001))));
  await page.getByRole('button', {name: 'Hanke 1', exact: true}).waitFor();
  const sheets = await sheetsOf(page);
  assert.ok(isIn(sheets, 'Kaikkea ei tulosteta, koska kohteita on yli 2 000.'), sheets.join());
  assert.ok(isIn(sheets, 'Näkyvissä 20, yhteensä 2 001'));
  assert.equal(sheets.join().match(/Hanke \d+/g)?.length, 20);
});

inChromium('a print repeats the table header on every sheet and cuts no row', async (open) => {
  const publications = Array.from({length: 80}, (_, index) => ({
    id: `j${index}`,
    type: 'report',
    title: `Julkaisu ${index} kaupunkien kestävästä liikkumisesta ja kiertotaloudesta loppuun`,
    author: [{literal: `Tekijä ${index}`}],
    issued: '2018',
    language: 'fi',
  }));
  const page = await open(
    siteOf('<sixcity-publication-table></sixcity-publication-table>', feedOf([], {publications})),
  );
  await page.getByRole('button', {name: 'Julkaisu 0'}).waitFor();
  const sheets = await sheetsOf(page);
  assert.ok(sheets.length > 2, `${sheets.length} sheets`);
  for (const sheet of sheets.filter((text) => text.includes('Julkaisu'))) {
    for (const column of ['Nimi', 'Vuosi', 'Kieli']) assert.ok(sheet.includes(column), sheet);
  }
  for (const {title, author} of publications) {
    assert.ok(isIn(sheets, title), title);
    assert.ok(isIn(sheets, author[0]?.literal ?? ''));
  }
});

inChromium('a print spells out each link once', async (open) => {
  const one = project('Bussit', {
    ...current,
    url: 'https://www.bussit.example/tietoa',
    links: [{url: 'loppuraportti.pdf', label: 'Loppuraportti'}],
  });
  const page = await open(siteOf('<sixcity-project-list></sixcity-project-list>', feedOf([one])));
  // The only project is open.
  await page.getByText('Loppuraportti').waitFor();
  const text = withoutLineBreaks((await sheetsOf(page)).join(''));
  assert.ok(text.includes(`Loppuraportti<${origin}/loppuraportti.pdf>`), text);
  assert.equal(text.split('bussit.example').length, 2, text);
});

inChromium('a print says that pages of the feed were still missing', async (open) => {
  const page = await open({
    ...siteOf('<sixcity-project-list></sixcity-project-list>', feedOf(projects(3), {next: 'never.json'})),
    '/never.json': new Promise<string>(() => undefined),
  });
  await page.getByRole('button', {name: 'Hanke 1', exact: true}).waitFor();
  const sheets = await sheetsOf(page);
  assert.ok(isIn(sheets, 'Kaikkia tietoja ei ollut vielä haettu, kun tämä tulostettiin.'), sheets.join());
  assert.ok(isIn(sheets, '3 hanketta tähän mennessä'));
});
