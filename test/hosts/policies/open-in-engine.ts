import puppeteer from 'puppeteer-core';
import {chromiumArgs, engines} from '../../../scripts/testing/engines.mjs';
import {openSession} from '../../../scripts/testing/webdriver.mjs';
import {startDriver, startScreen} from '../../../scripts/testing/webkit-processes.mjs';

export type EngineName = keyof typeof engines;

/** A browser that opens pages, one after the other. */
export interface OpenEngine {
  readonly open: (url: string) => Promise<unknown>;
  readonly close: () => Promise<unknown>;
}

const startPuppeteer = async (name: 'chromium' | 'firefox', executablePath: string): Promise<OpenEngine> => {
  const browser = await puppeteer.launch(
    name === 'chromium'
      ? {executablePath, args: chromiumArgs}
      : {browser: 'firefox', executablePath, headless: true},
  );
  const page = await browser.newPage();
  return {open: (url) => page.goto(url, {waitUntil: 'domcontentloaded'}), close: () => browser.close()};
};

const startWebkit = async (
  found: Readonly<Record<'driver' | 'screen' | 'browser', string>>,
): Promise<OpenEngine> => {
  const {display, end: endScreen} = await startScreen(found.screen);
  const {address, end: endDriver} = await startDriver(found.driver, display);
  const session = await openSession(address, {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': {binary: found.browser, args: ['--automation']},
  });
  const close = async () => {
    await session.navigate('about:blank');
    endDriver();
    endScreen();
  };
  return {open: (url) => session.navigate(url), close};
};

/** Starts an engine; undefined where it is not installed. */
export const startEngine = async (name: EngineName): Promise<OpenEngine | undefined> => {
  if (name === 'webkit') {
    const found = engines.webkit.find();
    return found && startWebkit(found);
  }
  const path = engines[name].find();
  return path === undefined ? undefined : startPuppeteer(name, path);
};
