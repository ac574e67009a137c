import assert from 'node:assert/strict';
import type {Locator, Page} from 'playwright-core';
import {inChromium, painted} from './chromium.js';
import {everyWidget} from './every-widget.js';

/** A page with black colours, which would disappear on a black background. */
const blackAccent = '<style>html {--sixcity-accent: #000; --sixcity-border: #000; color: #000}</style>';

/** The minimum contrast of WCAG 2.2, 1.4.11. */
const leastContrast = 3;

const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
};

/** The computed colour and width of a line. */
const lineOf = (element: Locator, line: string, pseudo?: string) =>
  element.evaluate(
    (node, wanted) => {
      const style = getComputedStyle(node, wanted.pseudo);
      return {
        colour: style.getPropertyValue(`${wanted.line}-color`),
        width: parseFloat(style.getPropertyValue(`${wanted.line}-width`)),
        style: style.getPropertyValue(`${wanted.line}-style`),
      };
    },
    {line, pseudo},
  );

const groundOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.background = 'Canvas';
    return getComputedStyle(probe).backgroundColor;
  });

/** Bars are drawn as backgrounds, which the browser would otherwise remove. */
const assertFilled = async (element: Locator): Promise<void> => {
  const fill = await element.evaluate((node) => getComputedStyle(node).backgroundColor);
  const ground = await groundOf(element.page());
  assert.ok(contrast(fill, ground) >= leastContrast, `${fill} on ${ground}`);
};

const assertVisible = async (element: Locator, line: string, pseudo?: string): Promise<void> => {
  const {colour, width, style} = await lineOf(element, line, pseudo);
  const ground = await groundOf(element.page());
  assert.ok(width > 0 && style !== 'none', `${line} is ${width} px ${style}`);
  assert.ok(contrast(colour, ground) >= leastContrast, `${colour} on ${ground}`);
};

const checks: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['show bars', (page) => assertFilled(page.locator('.known[part="bar"]').first())],
  [
    'show the chevrons of disclosure buttons',
    (page) => assertVisible(page.locator('[part="name"]').first(), 'border-right', '::before'),
  ],
  [
    'show the ring of a status',
    (page) => assertVisible(page.locator('[part="status"]').first(), 'border-top', '::before'),
  ],
  ['show the border of a failure', (page) => assertVisible(page.locator('[part="failed"]'), 'border-left')],
  [
    'show the placeholder lines of the waiting state',
    (page) => assertVisible(page.locator('.bone').first(), 'border-top'),
  ],
  ['show the border of a card', (page) => assertVisible(page.locator('[part="card"]').first(), 'border-top')],
  ['show the lines of a table', (page) => assertVisible(page.locator('thead th').first(), 'border-bottom')],
  [
    'show the focus ring',
    async (page) => {
      await page.locator('[part="name"]').first().focus();
      // Focuses by keyboard, because only then the ring is shown.
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      // The ring is around the whole card.
      await assertVisible(page.locator('[part="name"]:focus-visible'), 'outline', '::after');
    },
  ],
];

for (const scheme of ['dark', 'light'] as const) {
  inChromium(`in forced colours (${scheme}) the widgets`, async (open, context) => {
    const page = await open(everyWidget(blackAccent));
    await page.emulateMedia({forcedColors: 'active', colorScheme: scheme});
    await page.locator('.bars [part="bar"]').first().waitFor();
    await page.locator('[part="failed"]').waitFor();
    await painted(page);
    for (const [name, check] of checks) await context.test(name, () => check(page));
  });
}
