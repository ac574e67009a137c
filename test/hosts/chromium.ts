import {readFile} from 'node:fs/promises';
import {after, test, type TestContext} from 'node:test';
import {chromium, type Browser, type Page} from 'playwright-core';
import {chromiumArgs, engines, wantedEngines} from '../../scripts/testing/engines.mjs';

/** Texts by path, as a city's server has them; a promise is an answer that a test gives when it is ready. */
export type Site = Readonly<Record<string, string | Promise<string>>>;
type Work = (open: (site: Site) => Promise<Page>, context: TestContext) => Promise<void>;

export const origin = 'https://city.example';
const types: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  mjs: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
};
export const script = '/v1/sixcity.js';
/** The script as it is built. */
export const builtScript = (): Promise<string> => readFile('dist/cdn/sixcity.js', 'utf8');

const answer = (page: Page, site: Site): Promise<unknown> =>
  page.route(`${origin}/**`, async (route) => {
    const {pathname} = new URL(route.request().url());
    const body = await (site[pathname] ?? (pathname === script ? builtScript() : undefined));
    const contentType = `${types[pathname.split('.').at(-1) ?? ''] ?? 'text/html'}; charset=utf-8`;
    await route.fulfill(body === undefined ? {status: 404} : {body, contentType});
  });

const {find, hint} = engines.chromium;
const isWanted = wantedEngines().includes(engines.chromium);
const executablePath = isWanted ? find() : undefined;

/** One browser for all tests of a file, started by the first of them. */
let started: Promise<Browser> | undefined;
const browser = (): Promise<Browser> =>
  (started ??= chromium.launch({args: chromiumArgs, ...(executablePath && {executablePath})}));
after(async () => (await started)?.close());

const open = async (site: Site): Promise<Page> => {
  const context = await (await browser()).newContext({viewport: {width: 1000, height: 800}, locale: 'fi-FI'});
  const page = await context.newPage();
  await answer(page, site);
  await page.goto(`${origin}/`, {waitUntil: 'commit'});
  return page;
};

/**
 * A test on the built script in a page of its own, for what only Chromium can tell. Where there is no Chromium
 * it says so and is none, unless every engine is needed.
 */
export const inChromium = (name: string, work: Work): void => {
  if (executablePath === undefined && process.env['SIXCITY_ALL_ENGINES'] !== '1') {
    console.warn(`[skipped] ${name}: ${isWanted ? `no Chromium (${hint})` : 'Chromium is not asked for'}`);
    return;
  }
  test(name, (context) => work(open, context));
};

/** A page in Finnish whose head loads the script. */
export const pageWith = (body: string, head = ''): string => `<!doctype html>
<html lang="fi"><meta charset="utf-8"><title>Kaupunki</title>${head}
<script src="${script}" defer></script>
<body>${body}`;

/** Waits until what is on the page has been painted: two frames later nothing is left of the change before. */
export const painted = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
