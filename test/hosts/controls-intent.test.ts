import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import type {Page} from 'playwright-core';
import {fi} from '../../src/core/i18n/messages/all-messages.js';
import {deferred} from '../support/deferred.js';
import {current, feedOf, project} from '../support/feeds.js';
import {inChromium, pageWith, type Site} from './chromium.js';

const cities = ['espoo', 'oulu', 'turku'];
const numbered = Array.from({length: 12}, (_, index) =>
  project(`Hanke ${index + 1}`, {...current, cities: [cities[index % 3] ?? '']}),
);
const feed = JSON.stringify(feedOf([...numbered, project('Bussi', {...current, cities: ['oulu']})]));
/** A page on which nothing is ever idle. */
const neverIdle = '<script>requestIdleCallback = () => 0;</script>';
const list = '<sixcity-project-list url-state="p"></sixcity-project-list>';
const siteOf = (body = list, head = neverIdle): Site => ({
  '/': pageWith(body, head),
  '/start': '<!doctype html><title>Alku</title>',
  '/feed.json': feed,
});

/** Opens a page that no chunk of the controls reaches before `release` is called. */
const openHeld = async (open: (site: Site, path?: string) => Promise<Page>, site: Site, search = '') => {
  const page = await open(site, '/start');
  const built = readFileSync('dist/cdn/controls.js', 'utf8');
  const [first, released] = [deferred<undefined>(), deferred<undefined>()];
  let requests = 0;
  await page.route(/\/controls\.js/, async (route) => {
    requests++;
    first.resolve(undefined);
    await released.promise;
    await route.fulfill({body: built, contentType: 'text/javascript'});
  });
  await page.goto(`https://city.example/${search}`, {waitUntil: 'commit'});
  return {page, first: first.promise, release: () => released.resolve(undefined), count: () => requests};
};

const rows = (page: Page) => page.locator('button[part~="name"]');
const box = (page: Page) => page.getByRole('searchbox');
const filter = (page: Page) => page.getByRole('button', {name: fi.byFacet.city});
const panel = (page: Page) => page.locator('[part="panel"]');
const notes = (page: Page, text: string) => page.locator('.bar .note', {hasText: text});
const requested = (page: Page) => page.waitForRequest(/\/controls\.js/);
const focused = (page: Page) =>
  page
    .locator('sixcity-project-list')
    .evaluate(({shadowRoot}) => shadowRoot?.activeElement?.getAttribute('part'));
const rowCount = (page: Page, count: number) =>
  rows(page)
    .nth(count - 1)
    .waitFor();

inChromium('the controls are requested once the page is idle, after the first rows', async (open) => {
  const page = await open(siteOf(list, ''));
  await requested(page);
  assert.ok(await rows(page).first().isVisible());
});

for (const [sign, show] of Object.entries({
  'the pointer is over the search box': (page: Page) => box(page).hover(),
  'the pointer is over a filter': (page: Page) => filter(page).hover(),
  'the search box gets the focus': (page: Page) => box(page).focus(),
  'a filter gets the focus': (page: Page) => filter(page).focus(),
  'a filter is touched': (page: Page) => filter(page).dispatchEvent('pointerdown'),
})) {
  inChromium(`the controls are requested at once when ${sign}`, async (open) => {
    const {page, first, count, release} = await openHeld(open, siteOf());
    await rowCount(page, 13);
    assert.equal(count(), 0, 'nothing is requested before');
    await show(page);
    await first;
    await show(page);
    release();
    await filter(page).click();
    await panel(page).getByRole('checkbox').first().waitFor();
    assert.equal(count(), 1);
  });
}

inChromium('what is typed before the controls are there is searched when they are', async (open) => {
  const {page, release} = await openHeld(open, siteOf());
  await box(page).focus();
  await page.keyboard.type('bus');
  await notes(page, fi.waiting).waitFor();
  assert.equal(await rows(page).count(), 13, 'all rows are still there');
  await page.keyboard.type('si');
  release();
  await page.locator('[part="chips"]').waitFor();
  assert.equal(await rows(page).count(), 1);
  assert.equal(await box(page).inputValue(), 'bussi');
  assert.equal(await focused(page), 'search', 'the focus stays');
  assert.equal(await notes(page, fi.waiting).count(), 0);
  await page.waitForURL(/[?&]p\.q=bussi$/);
});

inChromium('a filter that is pressed before the controls are there opens when they are', async (open) => {
  const {page, release} = await openHeld(open, siteOf());
  await filter(page).focus();
  await page.keyboard.press('Enter');
  await panel(page).getByText(fi.waiting).waitFor();
  assert.equal(await filter(page).getAttribute('aria-expanded'), 'true');
  release();
  await panel(page).getByRole('checkbox', {name: /Oulu/}).check();
  await page.locator('[part="chips"]').waitFor();
  assert.equal(await rows(page).count(), 5);
  await page.waitForURL(/[?&]p\.city=oulu$/);
});

inChromium('a page that is opened with a query shows only what it asks for', async (open) => {
  const {page, first, release} = await openHeld(open, siteOf(), '?p.q=bussi');
  await first;
  await page.locator('[part="waiting"]').waitFor();
  assert.equal(await rows(page).count(), 0);
  release();
  await rows(page).first().waitFor();
  assert.equal(await rows(page).count(), 1);
  assert.equal(await box(page).inputValue(), 'bussi');
});

inChromium('the controls of a page that is opened with a query load beside the feed', async (open) => {
  const held = deferred<string>();
  const page = await open({...siteOf(), '/feed.json': held.promise}, '/start');
  const request = requested(page);
  await page.goto('https://city.example/?p.city=oulu', {waitUntil: 'commit'});
  await request;
  held.resolve(feed);
  await rowCount(page, 5);
  assert.equal(await rows(page).count(), 5);
});

inChromium('a query of linked widgets is awaited by each of them', async (open) => {
  const linked = `<sixcity-project-list link="a"></sixcity-project-list>
    <sixcity-funding-summary link="a" by="city" url-state="p"></sixcity-funding-summary>`;
  const {page, first, release} = await openHeld(open, siteOf(linked), '?p.city=oulu');
  await first;
  await page.locator('sixcity-project-list [part="waiting"]').waitFor();
  assert.equal(await rows(page).count(), 0);
  release();
  await rows(page).first().waitFor();
  assert.equal(await rows(page).count(), 5);
});

inChromium('a bar that is pressed before the controls are there filters the linked list', async (open) => {
  const linked = `<sixcity-project-list link="a"></sixcity-project-list>
    <sixcity-funding-summary link="a" by="city"></sixcity-funding-summary>`;
  const {page, release} = await openHeld(open, siteOf(linked));
  await rowCount(page, 13);
  await page.locator('[part="choice"]').filter({hasText: 'Oulu'}).click();
  await page.locator('sixcity-funding-summary .note', {hasText: fi.waiting}).first().waitFor();
  release();
  await page.locator('sixcity-project-list [part="chips"]').waitFor();
  assert.equal(await rows(page).count(), 5);
});

for (const [what, search] of Object.entries({'is opened with a query': '?p.q=bussi', 'is opened': ''})) {
  inChromium(`a page that ${what} goes on without controls that cannot be loaded`, async (open) => {
    const page = await open(siteOf(), '/start');
    let requests = 0;
    await page.route(/\/controls\.js/, async (route) => {
      requests++;
      await route.fulfill({status: 404});
    });
    await page.goto(`https://city.example/${search}`, {waitUntil: 'commit'});
    await rowCount(page, 13);
    if (!search) await box(page).fill('bussi');
    await notes(page, fi.controlsFailed).waitFor();
    assert.equal(requests, 2, 'one retry');
    assert.equal(await rows(page).count(), 13, 'the whole list is there');
    await filter(page).hover();
    assert.equal(requests, 2, 'a pointer that passes by requests nothing more');
    await page.unroute(/\/controls\.js/);
    await filter(page).click();
    await panel(page).getByRole('checkbox').first().waitFor();
    await rowCount(page, 1);
    assert.equal(await box(page).inputValue(), 'bussi');
    assert.equal(await notes(page, fi.controlsFailed).count(), 0);
  });
}

inChromium('a list without filters never asks for the controls by itself', async (open) => {
  const page = await open(siteOf('<sixcity-project-list no-filters></sixcity-project-list>', ''), '/start');
  let requests = 0;
  page.on('request', (request) => (requests += Number(request.url().includes('/controls.js'))));
  const actions = page.waitForRequest(/\/actions\.js/);
  await page.goto('https://city.example/', {waitUntil: 'commit'});
  await actions;
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  assert.equal(requests, 0);
  await box(page).fill('bussi');
  await page.locator('[part="chips"]').waitFor();
  assert.equal(await rows(page).count(), 1);
});

inChromium('a project that is opened before the controls are there is kept in the URL', async (open) => {
  const {page, first, release} = await openHeld(open, siteOf());
  await rows(page).first().click();
  await first;
  release();
  await page.waitForURL(/[?&]p\.open=/);
});
