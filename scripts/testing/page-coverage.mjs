/**
 * Has a page count what it runs, by V8's profiler alone. What Puppeteer and Playwright call coverage also starts the
 * debugger, to ask for the text of every script, with which tests took twice as long.
 * @param {{send(method: 'Profiler.enable' | 'Profiler.startPreciseCoverage', options?: object): Promise<unknown>}} devtools
 */
export async function startCounting(devtools) {
  await devtools.send('Profiler.enable');
  await devtools.send('Profiler.startPreciseCoverage', {detailed: true});
}

/**
 * Tells the runner of a page of Puppeteer what it has run, in place of the page's own `coverage`.
 * @param take What becomes of V8's account: the runner gets what this hands out.
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

/** For pages that run our sources: of these alone, as the runner maps them by itself. */
export const takeSources = (result) =>
  result
    .filter(({url}) => URL.canParse(url) && new URL(url).pathname.startsWith('/src/'))
    .map((rawScriptCoverage) => ({rawScriptCoverage}));
