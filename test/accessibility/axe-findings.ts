import {readFile} from 'node:fs/promises';
import type axe from 'axe-core';
import type {Page} from 'playwright-core';
import {axeOptions} from '../support/axe-options.js';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

export const addAxe = async (page: Page): Promise<void> => {
  await page.evaluate(await readFile('node_modules/axe-core/axe.min.js', 'utf8'));
};

/** A, AA and best practices. Rules that axe disables by default are enabled by name. */
const options: axe.RunOptions = {
  ...axeOptions,
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: {'target-size': {enabled: true}},
};

/** Runs axe on a page; returns one line per violation. */
export const axeFindings = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async (rules) => {
    const {violations} = await window.axe.run(document, rules);
    return violations.flatMap(({id, nodes}) =>
      nodes.map(({html, failureSummary}) => `${id}: ${html.slice(0, 160)}\n${failureSummary ?? ''}`),
    );
  }, options);
