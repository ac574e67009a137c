import assert from 'node:assert/strict';
import type {Page} from 'playwright-core';
import {builderTexts} from '../../src/pages/builder/texts/texts.js';
import type {SiteName} from '../../src/snippets/sites.js';
import {origin} from './chromium.js';

const texts = builderTexts('fi');

/** Replaces axe in the preview, because it is slow and has its own test. */
export const withoutAxe = {
  '/builder/axe.min.js': 'var axe = {run: async () => ({violations: [], passes: []})};',
};

/** The label or the text of the focused element. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    const [label] = (element as HTMLInputElement | null)?.labels ?? [];
    return (label ?? element)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  });

/** Presses Tab until the element of this name has the focus. */
const tabTo = async (page: Page, name: string): Promise<void> => {
  for (let steps = 0; steps < 100; steps++) {
    await page.keyboard.press('Tab');
    if ((await focused(page)).startsWith(name)) return;
  }
  assert.fail(`the keyboard does not reach "${name}"`);
};

export interface Downloaded {
  readonly paste: string;
  /** The tags that a developer has to add to the page. */
  readonly install: string;
}

/** Builds and copies a snippet with the keyboard alone. */
export const buildFor = async (page: Page, name: SiteName): Promise<Downloaded> => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], {origin});
  await page.goto(`${origin}/builder.html`);
  await tabTo(page, texts.sourceStep.home);
  await page.keyboard.type('city.example');
  await page.keyboard.press('Enter');
  await page.getByText(texts.sourceStep.scriptFound('0.1.0')).waitFor();
  await tabTo(page, 'Espoo');
  await page.keyboard.press('Space');
  await tabTo(page, texts.siteStep.label);
  await page.keyboard.type(texts.siteStep.names[name]);
  await tabTo(page, texts.outputStep.copy);
  await page.keyboard.press('Enter');
  await page.getByText('Kopioitu leikepöydälle.').waitFor();
  return {
    paste: await page.evaluate(() => navigator.clipboard.readText()),
    install: (await page.locator('.requests code').allTextContents())
      .filter((code) => code.startsWith('<script'))
      .join(''),
  };
};
