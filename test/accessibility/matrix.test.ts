import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Page} from 'playwright-core';
import {inChromium} from '../hosts/chromium.js';
import {addAxe, axeFindings} from './axe-findings.js';
import {defineLooks, type Looks} from './looks.js';
import {nameOf, server, settings, show, type Setting} from './matrix.js';

const look = (name: Exclude<keyof Looks, 'begin'>) => (page: Page) =>
  page.evaluate((which) => window.looks[which](), name);

/** What is looked at on every page of the matrix, by the sentence that a test says of it. */
const looks: Readonly<Record<string, (page: Page, setting: Setting) => Promise<readonly string[]>>> = {
  'axe finds nothing': axeFindings,
  'whatever can be pressed has 24 px or the room of it': look('smallTargets'),
  'nothing is wider than a page of 320, 640 or 1280 px': look('sideways'),
  'no text is cut': look('cutTexts'),
  'no text is cut when its spacing grows': look('cutTextsWhenSpaced'),
  'no text is cut when it is twice as large': (page, {width}) =>
    width === '1280' ? look('cutTextsWhenTwiceAsLarge')(page) : Promise.resolve([]),
  'nothing moves': look('movement'),
  'every list is one in WebKit too': look('silentLists'),
  'a new window is said to be one': look('unannouncedWindows'),
  'no id is there twice': look('repeatedIds'),
  'every name holds the words that are seen': look('otherNames'),
  'every box and button stands out from its ground': look('faintControls'),
  'nothing is shown under the pointer only': look('hoverContent'),
};

inChromium('on every page of the matrix', async (open, context) => {
  const findings = new Map<string, string[]>(Object.keys(looks).map((name) => [name, []]));
  const page = await open(server);
  // What compiles this file names functions by a helper that the page does not have.
  await page.evaluate('globalThis.__name = (one) => one');
  await page.evaluate(defineLooks);
  await addAxe(page);
  await page.waitForFunction(() => customElements.get('sixcity-project-list'));
  for (const [number, setting] of settings.entries()) {
    await show(page, setting, number);
    await page.evaluate(() => window.looks.begin());
    for (const [name, find] of Object.entries(looks)) {
      for (const fault of await find(page, setting))
        findings.get(name)!.push(`${nameOf(setting)}\n  ${fault}`);
    }
  }
  for (const [name, found] of findings) await context.test(name, () => assert.deepEqual(found, []));
});

test('there are at most 150 of them, and each is another', () => {
  assert.ok(settings.length <= 150, `${settings.length} pages`);
  assert.equal(new Set(settings.map(nameOf)).size, settings.length);
});
