/**
 * Tells of a page of Puppeteer what it has run, in place of the page's own `coverage`. That one also starts the
 * debugger, to ask for the text of every script, with which tests took twice as long.
 * @param take What becomes of V8's account: the runner gets what this hands out.
 */
export function countLines(page, take) {
  let devtools;
  const coverage = {
    async startJSCoverage() {
      devtools = await page.createCDPSession();
      await devtools.send('Profiler.enable');
      await devtools.send('Profiler.startPreciseCoverage', {detailed: true});
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
