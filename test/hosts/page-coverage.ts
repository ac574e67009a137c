import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import type {CDPSession, Page} from 'playwright-core';
import {startCounting} from '../../scripts/testing/page-coverage.mjs';

/** The folder to which Node writes its coverage, if it is measured. */
const folder = process.env['NODE_V8_COVERAGE'];

/** Maps the URL of a module that runs only in pages to its built file. */
const builtModule = (url: string): string | undefined => {
  const {pathname} = new URL(url);
  if (pathname === '/v1/doctor.js') return 'dist/cdn/doctor.js';
  return /^\/(feed-tool\/feed-page[^/]*\.mjs|builder\/(builder|preview-frame|theme-editor)\.js)$/.test(
    pathname,
  )
    ? `dist/site${pathname}`
    : undefined;
};

let written = 0;
const counting = new WeakMap<Page, Promise<CDPSession>>();

const startOn = async (page: Page): Promise<CDPSession> => {
  const devtools = await page.context().newCDPSession(page);
  await startCounting(devtools);
  return devtools;
};

/** Starts measuring coverage at the first built module of a page, before it runs. */
export const startCoverage = async (page: Page, url: string): Promise<void> => {
  if (!folder || builtModule(url) === undefined) return;
  const begun = counting.get(page) ?? startOn(page);
  counting.set(page, begun);
  await begun;
};

/** Writes the coverage of a page beside that of Node, so that one report has both. */
export const writeCoverage = async (page: Page): Promise<void> => {
  const devtools = await counting.get(page);
  const coverage = await devtools?.send('Profiler.takePreciseCoverage');
  if (!folder || !coverage) return;
  const result = coverage.result.flatMap(({url, scriptId, functions}) => {
    const file = URL.canParse(url) ? builtModule(url) : undefined;
    return file === undefined ? [] : [{scriptId, url: pathToFileURL(path.resolve(file)).href, functions}];
  });
  if (result.length === 0) return;
  const file = path.join(folder, `coverage-${process.pid}-${Date.now()}-page${written++}.json`);
  await writeFile(file, JSON.stringify({result}));
};
