import assert from 'node:assert/strict';
import type {Page} from 'playwright-core';
import {filesBelow} from '../../scripts/system/files.mjs';
import {addAxe, axeFindings} from '../accessibility/axe-findings.js';
import {inChromium, origin} from './chromium.js';

/** Waits until the widgets of a page are ready, then runs axe. */
const findings = async (page: Page): Promise<readonly string[]> => {
  await page.waitForLoadState('load');
  await page.waitForFunction(() =>
    [...document.querySelectorAll('*')].every(
      ({localName, shadowRoot}) =>
        !localName.startsWith('sixcity-') || (shadowRoot && !shadowRoot.querySelector('[aria-busy="true"]')),
    ),
  );
  await addAxe(page);
  return axeFindings(page);
};
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

const docs = filesBelow('dist/site/docs', '.html').map((file: string) => file.replace('dist/site', ''));

inChromium('the pages of the documentation pass axe and fit a small phone', async (open) => {
  const page = await open({}, '/docs/index.html');
  await page.setViewportSize({width: 320, height: 800});
  const wrong: string[] = [];
  for (const url of docs) {
    await page.goto(origin + url);
    wrong.push(...(await findings(page)).map((finding) => `${url}: ${finding}`));
    if ((await overflow(page)) > 0) wrong.push(`${url} is too wide`);
  }
  assert.deepEqual(wrong, []);
});

inChromium('the documentation and the start page pass axe in dark mode', async (open) => {
  const page = await open({}, '/docs/index.html');
  await page.emulateMedia({colorScheme: 'dark'});
  for (const url of [
    '/index.html',
    '/index-sv.html',
    '/docs/funding-summary.html',
    '/docs/project-map.html',
    '/docs/theming.html',
    '/docs/hosts/html.html',
  ]) {
    await page.goto(origin + url);
    assert.deepEqual(await findings(page), [], url);
  }
});

inChromium('the builder passes axe, empty and filled in, light and dark, on a small phone', async (open) => {
  const page = await open({}, '/builder.html');
  await page.setViewportSize({width: 320, height: 800});
  assert.deepEqual(await findings(page), []);
  await page.emulateMedia({colorScheme: 'dark'});
  for (const query of [
    'home=demo&city=espoo+atlantis&layout=circle&site=helsinki&heading=A&measure=eu&widget=map',
    'home=nowhere.example&widget=publication-table&site=turku',
  ]) {
    await page.goto(`${origin}/builder-sv.html?${query}`);
    await page.locator('.found li').first().waitFor();
    assert.deepEqual(await findings(page), [], query);
    assert.ok((await overflow(page)) <= 0, query);
  }
});

inChromium('the doctor finds nothing to mend on the pages of the demonstration', async (open) => {
  for (const url of ['/index.html', '/publications.html', '/funding-sv.html', '/period-en.html']) {
    const page = await open({}, `${url}?sixcity-doctor`);
    await page.locator('sixcity-doctor dialog').waitFor();
    const problems = await page.locator('sixcity-doctor .problem').allTextContents();
    assert.deepEqual(problems, [], url);
  }
});

inChromium(
  'the theme editor previews a theme, reports low contrast and copies the style sheet',
  async (open) => {
    const page = await open({}, '/docs/theming.html');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], {origin});
    await page.getByLabel('Start with the colours of').selectOption('vantaa');
    const colourOf = (scheme: string) =>
      page
        .locator(`.sample.${scheme} .themed`)
        .evaluate((widget) => getComputedStyle(widget).getPropertyValue('--sixcity-link').trim());
    assert.deepEqual([await colourOf('light'), await colourOf('dark')], ['#2e6da9', '#6baae6']);
    assert.equal(await page.getByText('is required').count(), 0);

    await page.locator('#light-link').fill('#d8eeff');
    await page.keyboard.press('Enter');
    await page.getByText('Link on the page: 1.19:1, but 4.5:1 is required.').waitFor();
    await page.getByRole('button', {name: 'Copy the style sheet'}).click();
    await page.getByText('Copied to the clipboard.').waitFor();
    assert.match(
      await page.evaluate(() => navigator.clipboard.readText()),
      /^:root \{\n(.*\n)*\s+--sixcity-link: light-dark\(#d8eeff, #6baae6\);\n(.*\n)*\}$/,
    );
  },
);
