import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import type {Page} from 'playwright-core';
import {deferred} from '../support/deferred.js';
import {feedOf, project, projects} from '../support/feeds.js';
import {builtScript, inChromium, pageWith, painted, script, type Site} from './chromium.js';

type Open = (site: Site, path?: string) => Promise<Page>;

const feed = JSON.stringify(
  feedOf([...projects(8), project('Suuri', {funding: {total: 1000}})], {
    publications: [{id: 'a', type: 'report', title: 'Käsikirja'}],
  }),
);
const lists = ['project-list', 'publication-table', 'funding-summary'] as const;
const widgets = [...lists, 'project-map'] as const;

/** The CSS rule of the README. */
const rule = (tag: string, size: string) => `<style>
  ${tag} { --sixcity-min-block-size: ${size}; }
  ${tag}:not(:defined) { display: block; min-block-size: ${size}; }
</style>`;

/** Sums the layout shifts from the first paint on. */
const recordShifts = (): void => {
  const sum = {shift: 0};
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      sum.shift += (entry as PerformanceEntry & {readonly value: number}).value;
    Object.assign(globalThis, sum);
  }).observe({type: 'layout-shift', buffered: true});
  Object.assign(globalThis, sum);
};
const observer = `<script>(${String(recordShifts)})()</script>`;
const shiftSoFar = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as {readonly shift: number}).shift);

/** Loads a widget above a text, with script and feed each after a paint, and returns the layout shift. */
const shiftOf = async (open: Open, tag: string, head = ''): Promise<number> => {
  const [scriptArrives, feedArrives] = [deferred<undefined>(), deferred<string>()];
  const below = '<p>Tämä teksti on vimpaimen alla.</p>';
  const page = await open({
    '/': pageWith(`<h1>Sivu</h1><${tag}></${tag}>${below}`, observer + head),
    [script]: scriptArrives.promise.then(builtScript),
    '/feed.json': feedArrives.promise,
  });
  const waitForPainted = async (selector: string) => {
    await page.locator(selector).first().waitFor({state: 'attached'});
    await painted(page);
  };
  await waitForPainted('p');
  scriptArrives.resolve(undefined);
  await waitForPainted(`${tag} [part="waiting"]`);
  feedArrives.resolve(feed);
  await waitForPainted(`${tag} [part="foot"]`);
  return shiftSoFar(page);
};

/** Loads static HTML, lets the widget replace it, and returns the layout shift. */
const shiftOfReplacement = async (open: Open, widget: string, height: number, head = ''): Promise<number> => {
  const feedArrives = deferred<string>();
  const path = `/hosts/static-${widget}.html`;
  const html = (await readFile(`dist/site${path}`, 'utf8')).replace('</head>', `${head}</head>`);
  const page = await open({'/feed.json': feedArrives.promise, [path]: html}, path);
  await page.setViewportSize({width: 1000, height});
  await page.getByText('Isäntäsivut').waitFor();
  await page.evaluate(recordShifts);
  await painted(page);
  feedArrives.resolve(await readFile('dist/site/feed.json', 'utf8'));
  await page.locator(`sixcity-${widget}`).waitFor();
  await painted(page);
  return shiftSoFar(page);
};

for (const widget of lists) {
  inChromium(`${widget} replaces static HTML without a layout shift`, async (open, context) => {
    assert.equal(await shiftOfReplacement(open, widget, 600), 0);
    // If the whole page is visible, the content below moves because the widget is higher than plain rows.
    const shift = await shiftOfReplacement(open, widget, 2000);
    context.diagnostic(`layout shift of a takeover in sight of all that is below: ${shift.toFixed(3)}`);
  });
}

inChromium(
  'project-map replaces static HTML without a layout shift where its room is reserved',
  async (open, context) => {
    // Static HTML contains only the list, which is lower than the map beside it.
    const room = '<style>[data-sixcity="project-map"] { min-block-size: 40rem; }</style>';
    for (const height of [600, 2000])
      assert.equal(await shiftOfReplacement(open, 'project-map', height, room), 0);
    const shift = await shiftOfReplacement(open, 'project-map', 600);
    context.diagnostic(`layout shift of a takeover without it: ${shift.toFixed(3)}`);
    assert.ok(shift < 0.01);
  },
);

for (const widget of widgets) {
  const tag = `sixcity-${widget}`;
  inChromium(`${widget} causes no layout shift when the page reserves its space`, async (open) => {
    // With the height of the window reserved, the content below is never visible.
    assert.equal(await shiftOf(open, tag, rule(tag, '100vh')), 0);
  });
}

inChromium('a widget keeps the reserved space that it does not need', async (open) => {
  const [tag, size] = ['sixcity-funding-summary', '35rem'];
  assert.equal(await shiftOf(open, tag, rule(tag, size)), 0);
});

inChromium(
  'the console explains the layout shift of a page that reserves no space',
  async (open, context) => {
    for (const widget of widgets) {
      const shift = await shiftOf(open, `sixcity-${widget}`);
      context.diagnostic(`layout shift of a bare ${widget}: ${shift.toFixed(3)}`);
      assert.ok(shift > 0, widget);
    }
  },
);
