import assert from 'node:assert/strict';
import type {Page} from 'playwright-core';
import {builderTexts} from '../../src/pages/builder/texts/texts.js';
import type {SiteName} from '../../src/snippets/sites.js';
import {origin} from './chromium.js';

const texts = builderTexts('fi');

/** What looks at the preview takes its time, and has a test of its own. */
export const withoutAxe = {
  '/builder/axe.min.js': 'var axe = {run: async () => ({violations: [], passes: []})};',
};

/** What an editor hears of the thing that has the focus: its label, or its own words. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    const [label] = (element as HTMLInputElement | null)?.labels ?? [];
    return (label ?? element)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  });

/** Goes on by the keyboard alone. */
const tabTo = async (page: Page, name: string): Promise<void> => {
  for (let steps = 0; steps < 100; steps++) {
    await page.keyboard.press('Tab');
    if ((await focused(page)).startsWith(name)) return;
  }
  assert.fail(`the keyboard does not reach "${name}"`);
};

export interface Downloaded {
  readonly paste: string;
  /** Tags that the developer is asked to put on the page. */
  readonly install: string;
}

/** From an empty page to a copied snippet, as an editor without a mouse does it. */
export const buildFor = async (page: Page, name: SiteName): Promise<Downloaded> => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], {origin});
  await page.goto(`${origin}/builder.html`);
  await tabTo(page, texts.source.home);
  await page.keyboard.type('city.example');
  await page.keyboard.press('Enter');
  await page.getByText(texts.source.scriptFound('0.1.0')).waitFor();
  await tabTo(page, 'Espoo');
  await page.keyboard.press('Space');
  await tabTo(page, texts.site.label);
  await page.keyboard.type(texts.site.names[name]);
  await tabTo(page, texts.take.copy);
  await page.keyboard.press('Enter');
  await page.getByText('Kopioitu leikepöydälle.').waitFor();
  return {
    paste: await page.evaluate(() => navigator.clipboard.readText()),
    install: (await page.locator('.requests code').allTextContents())
      .filter((code) => code.startsWith('<script'))
      .join(''),
  };
};
