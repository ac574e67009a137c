import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import type {CDPSession, Page} from 'playwright-core';
import {startCounting} from '../../scripts/testing/page-coverage.mjs';

/** Where Node itself writes what it has run, when the lines that tests reach are counted. */
const folder = process.env['NODE_V8_COVERAGE'];

/** What runs only as a built module, in pages: by its address there, the file that it is. */
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

/** Follows what a page runs from its first built module on, none of which may come before the counting has begun. */
export const countLines = async (page: Page, url: string): Promise<void> => {
  if (!folder || builtModule(url) === undefined) return;
  const begun = counting.get(page) ?? startOn(page);
  counting.set(page, begun);
  await begun;
};

/** Puts what a page has run beside what Node has, so that one report tells of both. */
export const keepCount = async (page: Page): Promise<void> => {
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
