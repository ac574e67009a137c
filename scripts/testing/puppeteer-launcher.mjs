import {setTimeout as delay} from 'node:timers/promises';
import {chromeLauncher} from '@web/test-runner-chrome';
import {bundleCoverage} from './bundle-coverage.mjs';
import {countLines, takeSources} from './page-coverage.mjs';

const patience = 30_000;

/**
 * chromeLauncher, but a file finds no history of the one before it on its page, and a page that hangs fails its own
 * file only: the browser is ended, the next file gets a new one.
 */
export function puppeteerLauncher(options) {
  const isFirefox = options.launchOptions.browser === 'firefox';
  const onBundle = process.env.BUNDLE === '1' && !isFirefox ? bundleCoverage() : undefined;
  // The runner knows nothing of source maps of what is built: it gets nothing, and we write what there was.
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
      const result = await Promise.race([stopSession(id), tooLong()]);
      if (!isFirefox) await Promise.all(launcher.inactivePages.map(forget));
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
 * A page remembers 50 addresses; where it is full, going back leads to others than the tests have left. And where lines
 * are counted it holds on to all documents it has had: it looks through them for each next one, and of functions that
 * it knows from them it no longer says which of their lines it has reached.
 */
async function forget({puppeteerPage}) {
  const devtools = await puppeteerPage.createCDPSession();
  await devtools.send('Page.resetNavigationHistory');
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.detach();
}

async function tooLong() {
  await delay(patience, undefined, {ref: false});
  throw new Error('the page hangs');
}
