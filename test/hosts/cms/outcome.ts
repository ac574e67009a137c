import type {Page} from 'playwright-core';
import {painted} from '../chromium.js';

/** What visitors see of a snippet: the widget, its fallback content or nothing. */
export const outcomes = ['widget', 'fallback', 'nothing'] as const;
export type Outcome = (typeof outcomes)[number];

/** Waits until the page is settled and returns the outcome of the snippet. */
export async function outcomeOn(page: Page, shown: string): Promise<Outcome> {
  await page.waitForLoadState('load');
  await painted(page);
  const [elements, frames] = await page.evaluate(
    () =>
      [
        [...document.querySelectorAll('*')].filter(
          // Markup that a system prints inside a script tag is never shown.
          (element) =>
            element.localName.startsWith('sixcity-') && element.shadowRoot && !element.closest('script'),
        ).length,
        [...document.querySelectorAll('iframe')]
          .filter(({src, dataset}) => (dataset['src'] ?? src).includes('/embed.html'))
          .map((frame) => frame.getAttribute('sandbox')),
      ] as const,
  );
  if (elements > 0) {
    await page.getByText(shown).filter({visible: true}).first().waitFor();
    return 'widget';
  }
  if (frames.length > 0) {
    // A sandbox without scripts shows an empty frame.
    if (frames[0] !== null && !frames[0]?.includes('allow-scripts')) return 'nothing';
    await page.frameLocator('iframe').getByText(shown).first().waitFor();
    return 'widget';
  }
  const left = page.locator('a[href*="/embed.html"]').or(page.getByRole('listitem').filter({hasText: shown}));
  return (await left.first().isVisible()) ? 'fallback' : 'nothing';
}
