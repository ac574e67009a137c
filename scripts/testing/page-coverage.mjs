// The coverage of pages by V8's profiler alone. What Puppeteer and Playwright call coverage also starts the debugger,
// to get the text of every script; tests took twice as long with it.
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';

/** Where the coverage of the built script is kept, in the form of NODE_V8_COVERAGE: `c8 report` reads it. */
export const bundleCoverageFolder = 'coverage/bundle/tmp';
const script = 'dist/cdn/sixcity.js';

/**
 * Starts to count what a page runs.
 * @param {{send(method: 'Profiler.enable' | 'Profiler.startPreciseCoverage', options?: object): Promise<unknown>}} devtools
 */
export async function startCounting(devtools) {
  await devtools.send('Profiler.enable');
  await devtools.send('Profiler.startPreciseCoverage', {detailed: true});
}

/**
 * Replaces the coverage of a page of Puppeteer, which @web/test-runner asks for.
 * @param take Gets what V8 has counted, and returns what the runner gets.
 */
export function countLines(page, take) {
  let devtools;
  const coverage = {
    async startJSCoverage() {
      devtools = await page.createCDPSession();
      await startCounting(devtools);
    },
    async stopJSCoverage() {
      const {result} = await devtools.send('Profiler.takePreciseCoverage');
      await devtools.detach();
      return take(result);
    },
  };
  Object.defineProperty(page, 'coverage', {value: coverage});
  return page;
}

/** For pages that run the sources: the runner maps them by itself. */
export const takeSources = (result) =>
  result
    .filter(({url}) => URL.canParse(url) && new URL(url).pathname.startsWith('/src/'))
    .map((rawScriptCoverage) => ({rawScriptCoverage}));

/** For pages that run the built script: the runner knows no source maps, so c8 gets the counts instead. */
export function keepBundle() {
  let pages = 0;
  return (scripts) => {
    const result = scripts
      .filter(({url}) => url.endsWith(`/${script}`))
      .map((one) => ({...one, url: pathToFileURL(path.resolve(script)).href}));
    mkdirSync(bundleCoverageFolder, {recursive: true});
    if (result.length > 0)
      writeFileSync(`${bundleCoverageFolder}/coverage-page-${pages++}.json`, JSON.stringify({result}));
    return [];
  };
}
