import {readFile} from 'node:fs/promises';
import {after, test, type TestContext} from 'node:test';
import {chromium, type Browser, type Page} from 'playwright-core';
import {startCoverage, writeCoverage} from './page-coverage.js';
import {chromiumArgs, engines, headlessShell, wantedEngines} from '../../scripts/testing/engines.mjs';

/**
 * Responses by path on the server of the city, or by URL on another server without CORS. A promise is a response that
 * the test delays. Other paths serve the built demo site.
 */
export type Site = Readonly<Record<string, string | Promise<string>>>;
type Work = (open: (site: Site, path?: string) => Promise<Page>, context: TestContext) => Promise<void>;

export const origin = 'https://city.example';
/** Another server, whose files any page may read. */
export const openOrigin = 'https://open.example';
const types: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  mjs: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
};
export const script = '/v1/sixcity.js';
/** The built script. */
export const builtScript = (): Promise<string> => readFile('dist/cdn/sixcity.js', 'utf8');

/** A file of the built site, or undefined. */
const siteFile = (pathname: string): Promise<string | undefined> =>
  readFile(`dist/site${pathname}`, 'utf8').catch(() => undefined);

const answer = (page: Page, site: Site): Promise<unknown> =>
  page.route('**/*', async (route) => {
    const {origin: server, pathname, href} = new URL(route.request().url());
    // Requests to the server of a test pass through.
    if (server.startsWith('http://127.0.0.1:')) {
      await route.continue();
      return;
    }
    await startCoverage(page, href);
    const isOwn = server === origin;
    const given = await site[isOwn ? pathname : href];
    // Each version of the script has its own folder.
    const file = pathname.replace(/^\/1\.2\.3\//, '/v1/');
    const body = given ?? (isOwn ? await siteFile(file) : undefined);
    const contentType = `${types[pathname.split('.').at(-1) ?? ''] ?? 'text/html'}; charset=utf-8`;
    // The documentation requires that any page may read script and feed.
    const isOpen = isOwn || server === openOrigin;
    const headers = {'access-control-allow-origin': isOpen ? '*' : 'https://nobody.example'};
    await route.fulfill(body === undefined ? {status: 404, headers} : {body, contentType, headers});
  });

const {find, hint} = engines.chromium;
const isWanted = wantedEngines().includes(engines.chromium);
const chromiumPath = isWanted ? find() : undefined;

/** One browser per executable for all tests of a file, started on first use. */
const started = new Map<string | undefined, Promise<Browser>>();
const browserAt = (executablePath: string | undefined): Promise<Browser> => {
  const browser =
    started.get(executablePath) ??
    chromium.launch({
      args: chromiumArgs,
      // Keeps the back-forward cache on, as in normal browsers.
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
      ...(executablePath && {executablePath}),
    });
  started.set(executablePath, browser);
  return browser;
};
after(() => Promise.all([...started.values()].map(async (browser) => (await browser).close())));

const open = async (browser: Browser, site: Site, path = '/'): Promise<Page> => {
  const context = await browser.newContext({viewport: {width: 1000, height: 800}, locale: 'fi-FI'});
  const page = await context.newPage();
  await answer(page, site);
  await page.goto(origin + path, {waitUntil: 'commit'});
  return page;
};

/**
 * Defines a test that runs the built script in Chromium. It is skipped with a note where there is no Chromium, unless
 * every engine is required. It uses the headless shell if there is one, unless the test asks for a full browser.
 */
export const inChromium = (name: string, work: Work, kind: 'engine' | 'browser' = 'engine'): void => {
  if (chromiumPath === undefined && process.env['SIXCITY_ALL_ENGINES'] !== '1') {
    console.warn(`[skipped] ${name}: ${isWanted ? `no Chromium (${hint})` : 'Chromium is not asked for'}`);
    return;
  }
  test(name, async (context) => {
    const pages: Page[] = [];
    const path = (kind === 'engine' ? headlessShell.find() : undefined) ?? chromiumPath;
    const openHere: Parameters<Work>[0] = async (...site) => {
      const page = await open(await browserAt(path), ...site);
      pages.push(page);
      return page;
    };
    try {
      await work(openHere, context);
    } finally {
      for (const page of pages.filter((one) => !one.isClosed())) {
        await writeCoverage(page);
        await page.context().close();
      }
    }
  });
};

/** A Finnish page that loads the script in its head. */
export const pageWith = (body: string, head = ''): string => `<!doctype html>
<html lang="fi"><meta charset="utf-8"><title>Kaupunki</title>${head}
<script src="${script}" defer></script>
<body>${body}`;

/** Waits two frames, after which the page has been painted. */
export const painted = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
