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

/** What is alive once everything that nobody holds has been swept up. */
const alive = async (devtools: CDPSession): Promise<Counts> => {
  // What the first round sets free may have held something in its turn.
  for (let round = 0; round < 3; round++) await devtools.send('HeapProfiler.collectGarbage');
  const {nodes, jsEventListeners} = await devtools.send('Memory.getDOMCounters');
  return {nodes, jsEventListeners};
};

/**
 * Does the same a thousand times, and finds what each of them has left behind: nothing, but for the last one,
 * which may still be under way. The first few fill caches that are meant to stay.
 */
const leavesNothing = async (page: Page, work: (times: number) => Promise<void>): Promise<void> => {
  const devtools = await page.context().newCDPSession(page);
  await page.waitForFunction(() => customElements.get('sixcity-funding-summary'));
  await work(20);
  const before = await alive(devtools);
  await work(times);
  const after = await alive(devtools);
  for (const kind of ['nodes', 'jsEventListeners'] as const) {
    const left = after[kind] - before[kind];
    assert.ok(left < times / 10, `${times} times left ${left} ${kind} behind`);
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
  inChromium(`a ${widget} that is added, moved, opened and removed leaves nothing`, async (open) => {
    const page = await open(site);
    const requests = countRequests(page);
    await leavesNothing(page, (count) =>
      page.evaluate(
        async ({tag, rounds}) => {
          const [here, there] = ['here', 'there'].map((id) => document.getElementById(id));
          for (let round = 0; round < rounds; round++) {
            const element = document.createElement(tag);
            const loaded = new Promise((resolve) => element.addEventListener('sixcity-load', resolve));
            here?.append(element);
            await loaded;
            there?.append(element);
            element.shadowRoot?.querySelector<HTMLElement>('button.name')?.click();
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

inChromium('a widget that is removed while it waits leaves nothing', async (open) => {
  const page = await open({...site, '/feed.json': new Promise<string>(() => undefined)});
  await leavesNothing(page, (count) =>
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
  inChromium(`${what} that is added, moved and removed leaves nothing`, async (open) => {
    const page = await open(site);
    const requests = countRequests(page);
    await leavesNothing(page, (count) =>
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
