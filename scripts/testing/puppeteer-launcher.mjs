import {setTimeout as delay} from 'node:timers/promises';
import {chromeLauncher} from '@web/test-runner-chrome';
import {bundleCoverage} from './bundle-coverage.mjs';
import {countLines, takeSources} from './page-coverage.mjs';

const patience = 30_000;

/**
 * chromeLauncher, but each file has a page of its own, whose history nobody else has filled, and a page that hangs
 * fails its own file only: the browser is ended, the next file gets a new one.
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
      await Promise.all(launcher.inactivePages.splice(0).map(({puppeteerPage}) => puppeteerPage.close()));
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

async function tooLong() {
  await delay(patience, undefined, {ref: false});
  throw new Error('the page hangs');
}
