// Wraps the launcher of @web/test-runner-chrome, which waits for ever for a page that hangs, and whose pages keep
// the history of earlier test files.
import {setTimeout as delay} from 'node:timers/promises';
import {chromeLauncher} from '@web/test-runner-chrome';
import {bundleCoverage} from './bundle-coverage.mjs';
import {countLines, takeSources} from './page-coverage.mjs';

const stopTimeoutMs = 30_000;

/**
 * A launcher for Chromium or Firefox. A page that hangs fails its own test file only: the browser is killed, and the
 * next file gets a new one. Each file starts with an empty history.
 */
export function puppeteerLauncher(options) {
  const isFirefox = options.launchOptions.browser === 'firefox';
  const onBundle = process.env.BUNDLE === '1' && !isFirefox ? bundleCoverage() : undefined;
  // The runner knows no source maps of built files, so it gets nothing and bundleCoverage writes the report.
  const take = onBundle ? (result) => onBundle.add(result) ?? [] : takeSources;
  const createPage = async ({context}) => countLines(await context.newPage(), take);
  const launcher = chromeLauncher({...options, createPage});
  const stop = launcher.stop.bind(launcher);
  launcher.stop = async () => {
    onBundle?.write();
    await stop();
  };
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    try {
      const result = await Promise.race([stopSession(id), rejectLater()]);
      if (!isFirefox) await Promise.all(launcher.inactivePages.map(clearPage));
      return result;
    } catch (error) {
      launcher.activePages.delete(id);
      launcher.browser?.process()?.kill('SIGKILL');
      launcher.browser = undefined;
      throw error;
    }
  };
  return launcher;
}

/**
 * Clears what a page keeps of the last test file. Its history holds 50 URLs; when it is full, going back leads
 * elsewhere than a test expects. And while V8 counts, it keeps all earlier documents: each new one takes longer,
 * and functions that V8 has already compiled are no longer counted.
 */
async function clearPage({puppeteerPage}) {
  const devtools = await puppeteerPage.createCDPSession();
  await devtools.send('Page.resetNavigationHistory');
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.detach();
}

async function rejectLater() {
  await delay(stopTimeoutMs, undefined, {ref: false});
  throw new Error('the page hangs');
}
