import {setTimeout as delay} from 'node:timers/promises';
import {chromeLauncher} from '@web/test-runner-chrome';
import {countOurLinesOnly} from './page-coverage.mjs';

const patience = 30_000;

/**
 * chromeLauncher, but each file has a page of its own, whose history nobody else has filled, and a page that hangs
 * fails its own file only: the browser is ended, the next file gets a new one.
 */
export function puppeteerLauncher(options) {
  const createPage = async ({context}) => countOurLinesOnly(await context.newPage());
  const launcher = chromeLauncher({...options, createPage});
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
