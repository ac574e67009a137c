// Takes screenshots of every screen and state, and arranges them on contact sheets in the folder `looks`. node
// scripts/looks.mjs [--only cards,rows] [--lang fi,sv] [--width 1200,320] [--scheme light,dark] [--before <commit>]
import {execFileSync} from 'node:child_process';
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {build} from 'esbuild';
import {chromium} from 'playwright-core';
import {chromiumArgs, engines} from './testing/engines.mjs';
import {screens} from './looks/screens.mjs';

const {values} = parseArgs({
  options: {
    only: {type: 'string', default: Object.keys(screens).join(',')},
    lang: {type: 'string', default: 'fi,sv,en'},
    width: {type: 'string', default: '1200,768,320'},
    scheme: {type: 'string', default: 'light,dark,forced'},
    brand: {type: 'string', default: ''},
    before: {type: 'string'},
  },
});
const list = (name) => values[name].split(',').filter((value, index, all) => value || all.length === 1);
const folder = 'looks';
const origin = 'https://looks.example';

/** Builds the widgets as one script from the sources of a folder. */
async function bundle(root) {
  const result = await build({
    entryPoints: [path.join(root, 'src/define.ts')],
    bundle: true,
    format: 'iife',
    write: false,
    ignoreAnnotations: true,
    tsconfig: path.join(root, 'tsconfig.json'),
  });
  return result.outputFiles[0].text;
}

const pageOf = (markup, {lang, scheme}) => `<!doctype html><html lang="${lang}"><meta charset="utf-8">
<style>
:root { color-scheme: ${scheme === 'dark' ? 'dark' : 'light'}; --sixcity-accent: light-dark(#245a86, #86b9e4); --sixcity-link: light-dark(#1f527c, #95c2ea); }
body { margin: 0; background: light-dark(#fff, #16191d); color: light-dark(#1b1f24, #e9ebee); font: 1em/1.55 'Open Sans', system-ui, sans-serif; }
main { max-inline-size: 70em; margin: 0 auto; padding: 1em; }
</style><main>${markup}</main><script src="/widgets.js"></script></html>`;

/** Serves a page, the script and the feeds of one screen. */
async function serve(page, html, script, feeds) {
  const files = {'/': html, '/widgets.js': script, ...feeds};
  await page.route('**/*', (route) => {
    const {pathname} = new URL(route.request().url());
    if (pathname.includes('never')) return undefined;
    const body = files[pathname];
    const contentType = pathname.endsWith('.js')
      ? 'text/javascript'
      : pathname.endsWith('.json')
        ? 'application/json'
        : 'text/html';
    return route.fulfill(
      body === undefined ? {status: 404} : {body, contentType: `${contentType}; charset=utf-8`},
    );
  });
  await page.goto(`${origin}/`);
}

async function picture(browser, script, name, variant, file) {
  const {markup, prepare, feeds} = screens[name];
  const page = await browser.newPage({
    viewport: {width: variant.width, height: 800},
    forcedColors: variant.scheme === 'forced' ? 'active' : 'none',
    colorScheme: variant.scheme === 'dark' ? 'dark' : 'light',
  });
  const feed = readFileSync('demo/feed.json', 'utf8');
  await serve(page, pageOf(markup(variant), variant), script, {'/feed.json': feed, ...feeds?.(feed)});
  await page.waitForTimeout(name === 'waiting' ? 1200 : 400);
  await prepare?.(page);
  await page.screenshot({path: file, fullPage: true});
  await page.close();
}

function variantsOf() {
  return list('lang').flatMap((lang) =>
    list('width').flatMap((width) =>
      list('scheme').flatMap((scheme) =>
        list('brand').map((brand) => ({lang, width: Number(width), scheme, brand})),
      ),
    ),
  );
}

async function sheetOf(browser, script, label) {
  mkdirSync(path.join(folder, label), {recursive: true});
  const rows = [];
  for (const name of list('only')) {
    const cells = [];
    for (const variant of variantsOf()) {
      const id = [name, ...Object.values(variant)].filter(Boolean).join('-');
      const file = path.join(folder, label, `${id}.png`);
      await picture(browser, script, name, variant, file);
      cells.push(
        `<figure><figcaption>${id}</figcaption><img loading="lazy" src="${label}/${id}.png"></figure>`,
      );
    }
    rows.push(`<h2>${name}</h2><div>${cells.join('')}</div>`);
  }
  return rows.join('\n');
}

/** Builds the sources of a commit in a folder of its own. */
async function bundleOf(commit) {
  const root = path.join(folder, 'before-sources');
  rmSync(root, {recursive: true, force: true});
  mkdirSync(root, {recursive: true});
  const archive = execFileSync('git', ['archive', commit, 'src', 'tsconfig.json'], {maxBuffer: 1e9});
  execFileSync('tar', ['-x', '-C', root], {input: archive});
  return bundle(root);
}

const browser = await chromium.launch({executablePath: engines.chromium.find(), args: chromiumArgs});
const sheets = [];
if (values.before)
  sheets.push(`<h1>Before</h1>${await sheetOf(browser, await bundleOf(values.before), 'before')}`);
sheets.push(`<h1>Now</h1>${await sheetOf(browser, await bundle('.'), 'now')}`);
await browser.close();
const style =
  'div{display:flex;gap:1em;overflow:auto}img{max-inline-size:24em;border:1px solid #ccc}figure{margin:0}';
writeFileSync(
  path.join(folder, 'index.html'),
  `<!doctype html><meta charset="utf-8"><style>${style}</style>${sheets.join('\n')}`,
);
