import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Page} from 'playwright-core';

/** Where Node itself writes what it has run, when the lines that tests reach are counted. */
const folder = process.env['NODE_V8_COVERAGE'];

/** What runs only as a built module, in pages: by its address there, the file that it is. */
const builtModule = (address: string): string | undefined => {
  const {pathname} = new URL(address);
  if (pathname === '/v1/doctor.js') return 'dist/cdn/doctor.js';
  return /^\/(feed-tool\/feed-page[^/]*\.mjs|builder\/(builder|preview-frame|theme-editor)\.js)$/.test(
    pathname,
  )
    ? `dist/site${pathname}`
    : undefined;
};

let written = 0;

/** Follows what a page runs of the built modules. */
export const countLines = async (page: Page): Promise<void> => {
  if (folder) await page.coverage.startJSCoverage({resetOnNavigation: false});
};

/** Puts what a page has run beside what Node has, so that one report tells of both. */
export const keepCount = async (page: Page): Promise<void> => {
  if (!folder) return;
  const result = (await page.coverage.stopJSCoverage()).flatMap(({url, scriptId, functions}) => {
    const file = URL.canParse(url) ? builtModule(url) : undefined;
    return file === undefined ? [] : [{scriptId, url: pathToFileURL(path.resolve(file)).href, functions}];
  });
  if (result.length === 0) return;
  const file = path.join(folder, `coverage-${process.pid}-${Date.now()}-page${written++}.json`);
  await writeFile(file, JSON.stringify({result}));
};
