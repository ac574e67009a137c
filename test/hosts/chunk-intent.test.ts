import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import type {Page} from 'playwright-core';
import {current, feedOf, project} from '../support/feeds.js';
import {inChromium, pageWith, type Site} from './chromium.js';
import {fi} from '../../src/core/i18n/messages/all-messages.js';

const feed = JSON.stringify(
  feedOf(
    [project('Avoin hanke', {...current, summary: 'Mitä hanke tekee.'}), project('Toinen hanke', current)],
    {
      publications: [{id: 'a', type: 'report', title: 'Käsikirja', author: [{literal: 'Ä'}], issued: '2018'}],
    },
  ),
);
/** A page on which nothing is ever idle. */
const neverIdle = '<script>requestIdleCallback = () => 0;</script>';
const list = '<sixcity-project-list></sixcity-project-list>';
const siteOf = (body: string, head = neverIdle): Site => ({'/': pageWith(body, head), '/feed.json': feed});

/** Counts the requests for the actions, which wait until `release` is called. */
const holdActions = async (page: Page) => {
  const built = readFileSync('dist/cdn/actions.js', 'utf8');
  let requests = 0;
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/actions\.js/, async (route) => {
    requests++;
    await released;
    await route.fulfill({body: built, contentType: 'text/javascript'});
  });
  return {release, count: () => requests};
};

const name = (page: Page) => page.getByRole('button', {name: 'Avoin hanke'});
const menu = (page: Page) => page.locator('.tools [part~="menu"]').first();
/** What an open menu offers. */
const entries = (page: Page) => page.locator('.tools .choices li');
const loaded = (page: Page) => page.waitForRequest(/\/actions\.js/);
const hasFocus = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => (element.getRootNode() as ShadowRoot).activeElement === element);

inChromium('the actions are requested once the page is idle, after the first rows', async (open) => {
  const page = await open(siteOf(list, ''));
  await loaded(page);
  assert.ok(await name(page).isVisible());
});

for (const [sign, show] of Object.entries({
  'the pointer is over a name': (page: Page) => name(page).hover(),
  'the pointer is over a menu': (page: Page) => menu(page).hover(),
  'a name gets the focus': (page: Page) => name(page).focus(),
  'a menu gets the focus': (page: Page) => menu(page).focus(),
  'a name is touched': (page: Page) => name(page).dispatchEvent('pointerdown'),
})) {
  inChromium(`the actions are requested at once when ${sign}`, async (open) => {
    const page = await open(siteOf(list));
    const {count, release} = await holdActions(page);
    await name(page).waitFor();
    assert.equal(count(), 0, 'nothing is requested before');
    const request = loaded(page);
    await show(page);
    await request;
    await show(page);
    release();
    await menu(page).click();
    await entries(page).locator('button').first().waitFor();
    assert.equal(count(), 1);
  });
}

inChromium('a project that is opened before the actions are there opens when they are', async (open) => {
  const page = await open(siteOf(list));
  const {release} = await holdActions(page);
  await name(page).focus();
  await page.keyboard.press('Enter');
  await page.getByText(fi.waiting).first().waitFor();
  assert.equal(await name(page).getAttribute('aria-expanded'), 'true');
  release();
  await page.locator('[part="lead"]', {hasText: 'Mitä hanke tekee.'}).waitFor();
  assert.ok(await hasFocus(page, 'button[part~="name"]'), 'the focus stays');
  assert.equal(await page.getByText(fi.waiting).count(), 0);
});

inChromium('a menu that is opened before the actions are there fills when they are', async (open) => {
  const page = await open(siteOf(list));
  const {release} = await holdActions(page);
  await menu(page).focus();
  await page.keyboard.press('Enter');
  await entries(page).filter({hasText: fi.waiting}).waitFor();
  release();
  await entries(page).locator('button').first().waitFor();
  assert.ok(await hasFocus(page, '.tools [part~="menu"]'), 'the focus stays');
});

inChromium('a citation that is copied before the actions are there is copied when they are', async (open) => {
  const page = await open(siteOf('<sixcity-publication-table></sixcity-publication-table>'));
  const {release} = await holdActions(page);
  await page.getByRole('button', {name: 'Käsikirja'}).click();
  const quote = page.locator('.toolbar [part~="button"]').first();
  await quote.click();
  await page.locator('.toolbar .note', {hasText: fi.waiting}).waitFor();
  release();
  await page.locator('.toolbar .note', {hasText: new RegExp(`${fi.copied}|${fi.copyRefused}`)}).waitFor();
});

inChromium('a timeline requests the actions at once', async (open) => {
  const page = await open(siteOf('<sixcity-project-list layout="timeline"></sixcity-project-list>'));
  await page.locator('[part="axis"]').first().waitFor();
});

inChromium('actions that cannot be loaded are named, and the next press tries again', async (open) => {
  const page = await open(siteOf(list));
  let requests = 0;
  await page.route(/\/actions\.js/, async (route) => {
    requests++;
    await route.fulfill({status: 404});
  });
  await name(page).click();
  await page.getByText(fi.chunkFailed).first().waitFor();
  assert.equal(requests, 2, 'one retry');
  await menu(page).hover();
  await name(page).hover();
  assert.equal(requests, 2, 'a pointer that passes by requests nothing more');
  await page.unroute(/\/actions\.js/);
  await menu(page).click();
  await page.locator('[part="lead"]', {hasText: 'Mitä hanke tekee.'}).waitFor();
  await entries(page).locator('button').first().waitFor();
});

inChromium('a print says that something is missing while the actions are', async (open) => {
  const page = await open(siteOf(list));
  const {release} = await holdActions(page);
  await name(page).waitFor();
  const printed = async () => {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const isSaid = await page.getByText(fi.printIncomplete).count();
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    return isSaid;
  };
  assert.equal(await printed(), 0, 'nothing that is shown needs them');
  await name(page).click();
  await page.getByText(fi.waiting).first().waitFor();
  assert.equal(await printed(), 1);
  release();
  await page.locator('[part="lead"]', {hasText: 'Mitä hanke tekee.'}).waitFor();
  assert.equal(await printed(), 0);
});

inChromium('a page that is left while a chunk loads works when the reader comes back', async (open) => {
  const table = '<sixcity-publication-table></sixcity-publication-table>';
  const page = await open({...siteOf(table), '/other': '<!doctype html><title>Toinen</title>'}, '/other');
  const errors: string[] = [];
  page.on('pageerror', ({message}) => errors.push(message));
  let isHeld = true;
  await page.route(/\/publication-table\.js/, async (route) => {
    if (!isHeld) return route.fallback();
  });
  const request = page.waitForRequest(/\/publication-table\.js/);
  await page.goto('https://city.example/', {waitUntil: 'commit'});
  await request;
  await page.goto('https://city.example/other');
  isHeld = false;
  await page.goBack();
  await page.getByRole('button', {name: 'Käsikirja'}).waitFor();
  assert.deepEqual(errors, []);
});
