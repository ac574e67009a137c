import assert from 'node:assert/strict';
import type {Page} from 'playwright-core';
import {deferred} from '../helpers/deferred.js';
import {feedOf, project, projects} from '../helpers/feeds.js';
import {builtScript, inChromium, pageWith, painted, script, type Site} from './chromium.js';

type Open = (site: Site) => Promise<Page>;

const feed = JSON.stringify(
  feedOf([...projects(8), project('Suuri', {funding: {total: 1000}})], {
    publications: [{id: 'a', type: 'report', title: 'Käsikirja'}],
  }),
);
const widgets = ['project-list', 'publication-table', 'funding-summary'] as const;

/** The rule as the README has it. */
const rule = (tag: string, size: string) => `<style>
  ${tag} { --sixcity-min-block-size: ${size}; }
  ${tag}:not(:defined) { display: block; min-block-size: ${size}; }
</style>`;

const observer = `<script>
  self.shift = 0;
  new PerformanceObserver((list) => {
    for (const {value} of list.getEntries()) self.shift += value;
  }).observe({type: 'layout-shift', buffered: true});
</script>`;

/** Loads a widget with text below it, script and feed each after a paint, and adds up what has moved. */
const shiftOf = async (open: Open, tag: string, head = ''): Promise<number> => {
  const [scriptArrives, feedArrives] = [deferred<undefined>(), deferred<string>()];
  const below = '<p>Tämä teksti on vimpaimen alla.</p>';
  const page = await open({
    '/': pageWith(`<h1>Sivu</h1><${tag}></${tag}>${below}`, observer + head),
    [script]: scriptArrives.promise.then(builtScript),
    '/feed.json': feedArrives.promise,
  });
  const seen = async (selector: string) => {
    await page.locator(selector).first().waitFor({state: 'attached'});
    await painted(page);
  };
  await seen('p');
  scriptArrives.resolve(undefined);
  await seen(`${tag} [part="waiting"]`);
  feedArrives.resolve(feed);
  await seen(`${tag} [part="foot"]`);
  const shift = await page.evaluate(() => (globalThis as unknown as {readonly shift: number}).shift);
  await page.context().close();
  return shift;
};

for (const widget of widgets) {
  const tag = `sixcity-${widget}`;
  inChromium(`${widget} moves nothing when its page keeps room for it`, async (open) => {
    // As much as the window has: what is below cannot be seen, however high the widget grows.
    assert.equal(await shiftOf(open, tag, rule(tag, '100vh')), 0);
  });
}

inChromium('a widget that needs less than it was given keeps the rest', async (open) => {
  const [tag, size] = ['sixcity-funding-summary', '35rem'];
  assert.equal(await shiftOf(open, tag, rule(tag, size)), 0);
});

inChromium('a page that keeps no room is told what that costs', async (open, context) => {
  for (const widget of widgets) {
    const shift = await shiftOf(open, `sixcity-${widget}`);
    context.diagnostic(`layout shift of a bare ${widget}: ${shift.toFixed(3)}`);
    assert.ok(shift > 0, widget);
  }
});
