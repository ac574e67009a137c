import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Page} from 'playwright-core';
import {inChromium} from '../hosts/chromium.js';
import {addAxe, axeFindings} from './axe-findings.js';
import {definePageChecks, type PageChecks} from './page-checks.js';
import {nameOf, server, settings, showSetting, type Setting} from './matrix.js';

const pageCheck = (name: Exclude<keyof PageChecks, 'collect'>) => (page: Page) =>
  page.evaluate((which) => window.pageChecks[which](), name);

/** The checks of every page of the matrix, by test title. */
const checks: Readonly<Record<string, (page: Page, setting: Setting) => Promise<readonly string[]>>> = {
  'passes axe': axeFindings,
  'has targets of at least 24 px, or with that spacing': pageCheck('smallTargets'),
  'fits a width of 320, 640 or 1280 px': pageCheck('overflows'),
  'cuts no text': pageCheck('cutTexts'),
  'cuts no text with more spacing': pageCheck('cutTextsWhenSpaced'),
  'cuts no text at twice the size': (page, {width}) =>
    width === '1280' ? pageCheck('cutTextsWhenTwiceAsLarge')(page) : Promise.resolve([]),
  'has no movement': pageCheck('movement'),
  'keeps list semantics in WebKit': pageCheck('listsWithoutRole'),
  'announces links that open a new window': pageCheck('unannouncedWindows'),
  'has unique ids': pageCheck('duplicateIds'),
  'includes the visible label in every accessible name': pageCheck('labelsNotInNames'),
  'has enough contrast around every box and button': pageCheck('lowContrastControls'),
  'shows nothing on hover alone': pageCheck('hoverContent'),
};

inChromium('every page of the matrix', async (open, context) => {
  const findings = new Map<string, string[]>(Object.keys(checks).map((name) => [name, []]));
  const page = await open(server);
  // tsx adds calls of a helper for function names, which the page does not have.
  await page.evaluate('globalThis.__name = (one) => one');
  await page.evaluate(definePageChecks);
  await addAxe(page);
  await page.waitForFunction(() => customElements.get('sixcity-project-list'));
  for (const [number, setting] of settings.entries()) {
    await showSetting(page, setting, number);
    await page.evaluate(() => window.pageChecks.collect());
    for (const [name, check] of Object.entries(checks)) {
      for (const fault of await check(page, setting))
        findings.get(name)!.push(`${nameOf(setting)}\n  ${fault}`);
    }
  }
  for (const [name, faults] of findings) await context.test(name, () => assert.deepEqual(faults, []));
});

test('the matrix has at most 150 settings, and no setting twice', () => {
  assert.ok(settings.length <= 150, `${settings.length} pages`);
  assert.equal(new Set(settings.map(nameOf)).size, settings.length);
});
