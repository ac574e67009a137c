import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Page} from 'playwright-core';
import {inChromium} from '../hosts/chromium.js';
import {addAxe, axeFindings} from './axe-findings.js';
import {defineLooks, type Looks} from './page-checks.js';
import {nameOf, server, settings, show, type Setting} from './matrix.js';

const look = (name: Exclude<keyof Looks, 'begin'>) => (page: Page) =>
  page.evaluate((which) => window.looks[which](), name);

/** What is looked at on every page of the matrix, by the sentence that a test says of it. */
const looks: Readonly<Record<string, (page: Page, setting: Setting) => Promise<readonly string[]>>> = {
  'passes axe': axeFindings,
  'has targets of at least 24 px, or with that spacing': look('smallTargets'),
  'fits a width of 320, 640 or 1280 px': look('sideways'),
  'cuts no text': look('cutTexts'),
  'cuts no text with more spacing': look('cutTextsWhenSpaced'),
  'cuts no text at twice the size': (page, {width}) =>
    width === '1280' ? look('cutTextsWhenTwiceAsLarge')(page) : Promise.resolve([]),
  'has no movement': look('movement'),
  'keeps list semantics in WebKit': look('silentLists'),
  'announces links that open a new window': look('unannouncedWindows'),
  'has unique ids': look('repeatedIds'),
  'includes the visible label in every accessible name': look('otherNames'),
  'has enough contrast around every box and button': look('faintControls'),
  'shows nothing on hover alone': look('hoverContent'),
};

inChromium('every page of the matrix', async (open, context) => {
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

test('the matrix has at most 150 settings, and no setting twice', () => {
  assert.ok(settings.length <= 150, `${settings.length} pages`);
  assert.equal(new Set(settings.map(nameOf)).size, settings.length);
});
