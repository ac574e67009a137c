import assert from 'node:assert/strict';
import type {Page} from 'playwright-core';
import {deferred, type Deferred} from '../support/deferred.js';
import {feedOf, projects} from '../support/feeds.js';
import {inChromium, pageWith, painted, type Site} from './chromium.js';

const feed = JSON.stringify(feedOf(projects(60)));
const place = 700;

/** A page whose feed loads when a test says so, at each visit. */
const siteOf = (arrivals: Deferred<string>[]): Site => {
  let requests = 0;
  return {
    '/': pageWith('<h1>Sivu</h1><sixcity-project-list page-size="60"></sixcity-project-list><p>Alla</p>'),
    get '/feed.json'() {
      return arrivals[requests++]?.promise ?? feed;
    },
  };
};
const shown = (page: Page) => page.locator('sixcity-project-list [part="foot"]').waitFor();
const scrollOf = (page: Page): Promise<number> => page.evaluate(() => scrollY);
const scrollTo = async (page: Page, top: number): Promise<void> => {
  await page.evaluate((y) => window.scrollTo(0, y), top);
  // The browser stores the scroll position when scrolling has ended.
  await page.waitForFunction(
    (y) => JSON.stringify(navigation.currentEntry?.getState() ?? '').includes(String(y)),
    top,
  );
};

inChromium('a reload returns to the reader’s place when the data is there', async (open) => {
  const [first, second] = [deferred<string>(), deferred<string>()];
  const page = await open(siteOf([first, second]));
  first.resolve(feed);
  await shown(page);
  await scrollTo(page, place);
  await page.reload();
  assert.ok((await scrollOf(page)) < place, 'the page is too short before its data');
  second.resolve(feed);
  await shown(page);
  await painted(page);
  assert.equal(await scrollOf(page), place);
});

inChromium('a reader who has moved since the reload stays where they are', async (open) => {
  const [first, second] = [deferred<string>(), deferred<string>()];
  const page = await open(siteOf([first, second]));
  first.resolve(feed);
  await shown(page);
  await scrollTo(page, place);
  await page.reload();
  await page.keyboard.press('Home');
  second.resolve(feed);
  await shown(page);
  await painted(page);
  assert.equal(await scrollOf(page), 0);
});

inChromium('a page that is opened anew begins at its top, and keeps its state', async (open) => {
  const page = await open(siteOf([]));
  await shown(page);
  await page.evaluate(() => history.replaceState({own: 1}, ''));
  await scrollTo(page, place);
  await page.reload();
  await shown(page);
  assert.equal(await page.evaluate(() => (history.state as {own: number}).own), 1);
  await page.goto('about:blank');
  const again = await open(siteOf([]));
  await shown(again);
  await painted(again);
  assert.equal(await scrollOf(again), 0);
});
