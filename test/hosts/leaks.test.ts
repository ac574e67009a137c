import assert from 'node:assert/strict';
import type {CDPSession, Page} from 'playwright-core';
import type {} from '../../src/define.js';
import {feedOf, project} from '../support/feeds.js';
import {inChromium, origin, pageWith} from './chromium.js';

const times = 1000;
const feed = JSON.stringify(
  feedOf([project('Suuri', {funding: {total: 1000}})], {
    publications: [{id: 'a', type: 'report', title: 'Käsikirja'}],
  }),
);
const site = {'/': pageWith('<div id="here"></div><div id="there"></div>'), '/feed.json': feed};

interface Counts {
  readonly nodes: number;
  readonly jsEventListeners: number;
}

/** Counts the live objects after garbage collection. */
const countLiveObjects = async (devtools: CDPSession): Promise<Counts> => {
  // Objects freed in the first round may have held others.
  for (let round = 0; round < 3; round++) await devtools.send('HeapProfiler.collectGarbage');
  const {nodes, jsEventListeners} = await devtools.send('Memory.getDOMCounters');
  return {nodes, jsEventListeners};
};

/**
 * Repeats an action a thousand times and fails if it leaks objects. The first rounds fill caches, and the last may
 * still be in progress.
 */
const assertNoLeak = async (page: Page, work: (times: number) => Promise<void>): Promise<void> => {
  const devtools = await page.context().newCDPSession(page);
  await page.waitForFunction(() => customElements.get('sixcity-project-list'));
  await work(20);
  const before = await countLiveObjects(devtools);
  await work(times);
  const after = await countLiveObjects(devtools);
  for (const kind of ['nodes', 'jsEventListeners'] as const) {
    const leaked = after[kind] - before[kind];
    assert.ok(leaked < times / 10, `${times} times left ${leaked} ${kind} behind`);
  }
};

const countRequests = (page: Page): (() => number) => {
  let count = 0;
  page.on('request', (request) => {
    if (request.url() === `${origin}/feed.json`) count++;
  });
  return () => count;
};

for (const widget of ['project-list', 'publication-table', 'funding-summary', 'project-map'] as const) {
  inChromium(`a ${widget} leaks nothing after it was added, moved, opened and removed`, async (open) => {
    const page = await open(site);
    const requests = countRequests(page);
    await assertNoLeak(page, (count) =>
      page.evaluate(
        async ({tag, rounds}) => {
          const [here, there] = ['here', 'there'].map((id) => document.getElementById(id));
          for (let round = 0; round < rounds; round++) {
            const element = document.createElement(tag);
            const loaded = new Promise((resolve) => element.addEventListener('sixcity-load', resolve));
            here?.append(element);
            await loaded;
            there?.append(element);
            element.shadowRoot?.querySelector<HTMLElement>('[part="name"]')?.click();
            await element.updateComplete;
            element.remove();
          }
        },
        {tag: `sixcity-${widget}` as const, rounds: count},
      ),
    );
    assert.equal(requests(), 1);
  });
}

inChromium('a widget that is removed while it waits leaks nothing', async (open) => {
  const page = await open({...site, '/feed.json': new Promise<string>(() => undefined)});
  await assertNoLeak(page, (count) =>
    page.evaluate(async (rounds) => {
      for (let round = 0; round < rounds; round++) {
        const element = document.createElement('sixcity-project-list');
        document.body.append(element);
        await element.updateComplete;
        element.remove();
      }
    }, count),
  );
});

for (const [what, html] of [
  ['a placeholder', '<div data-sixcity="project-list">Varalla</div>'],
  ['static HTML', '<div data-sixcity="project-list" data-static="1.2.2018"><h3>Hankkeet</h3></div>'],
  ['a link', '<p><a href="/embed.html?widget=project-list">Hankkeet</a></p>'],
] as const) {
  inChromium(`${what} leaks nothing after it was added, moved and removed`, async (open) => {
    const page = await open(site);
    const requests = countRequests(page);
    await assertNoLeak(page, (count) =>
      page.evaluate(
        async ({markup, rounds}) => {
          const here = document.getElementById('here')!;
          const there = document.getElementById('there')!;
          for (let round = 0; round < rounds; round++) {
            const loaded = new Promise((resolve) => {
              here.addEventListener('sixcity-load', resolve, {once: true});
            });
            here.innerHTML = markup;
            await loaded;
            there.append(...here.childNodes);
            there.replaceChildren();
          }
        },
        {markup: html, rounds: count},
      ),
    );
    assert.equal(requests(), 1);
  });
}
