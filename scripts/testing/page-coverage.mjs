// The coverage of pages by V8's profiler alone. What Puppeteer and Playwright call coverage also starts the debugger,
// to get the text of every script; tests took twice as long with it.
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
