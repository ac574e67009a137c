// Measures the coverage of pages with V8's profiler only. The coverage functions of Puppeteer and Playwright also
// start the debugger, to get the text of every script, which made tests twice as slow.
/**
 * Starts counting which code a page runs.
 * @param {{send(method: 'Profiler.enable' | 'Profiler.startPreciseCoverage', options?: object): Promise<unknown>}} devtools
 */
export async function startCounting(devtools) {
  await devtools.send('Profiler.enable');
  await devtools.send('Profiler.startPreciseCoverage', {detailed: true});
}

/**
 * Replaces the coverage of a Puppeteer page, which @web/test-runner calls.
 * @param take Receives V8's counts, and returns what the runner receives.
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

/** For pages that run the sources, the runner maps coverage itself. */
export const takeSources = (result) =>
  result
    .filter(({url}) => URL.canParse(url) && new URL(url).pathname.startsWith('/src/'))
    .map((rawScriptCoverage) => ({rawScriptCoverage}));
