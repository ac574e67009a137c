import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {unzipSync} from 'fflate';
import {zipSite} from '../../scripts/release/zip-site.mjs';
import {feedText} from '../cli/sixcity.js';
import {inChromium, origin} from './chromium.js';

const {version, zip} = zipSite() as {readonly version: string; readonly zip: Uint8Array};
const files = unzipSync(zip);
const text = (name: string) => Buffer.from(files[name] ?? '').toString('utf8');
const sri = (bytes: Uint8Array) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

test('a release contains all files of a site, and the script under a floating and a pinned path', () => {
  for (const name of [
    'embed.html',
    'embed.css',
    'feed.schema.json',
    'themes/espoo.css',
    'headers/_headers',
  ]) {
    assert.ok(files[name], name);
  }
  assert.deepEqual(files['v1/sixcity.js'], files[`${version}/sixcity.js`]);
  assert.equal(text('v1/sixcity.js'), readFileSync('dist/cdn/sixcity.js', 'utf8'));
});

test('the integrity list names every published file with its hash', () => {
  const list = JSON.parse(text('integrity.json')) as {version: string; files: Record<string, string>};
  assert.equal(list.version, version);
  // SHA256SUMS is made last and lists the integrity list too.
  const others = Object.keys(files).filter((name) => !['integrity.json', 'SHA256SUMS'].includes(name));
  assert.deepEqual(Object.keys(list.files).sort(), others.sort());
  for (const name of others) assert.equal(list.files[name], sri(files[name] ?? new Uint8Array()), name);
});

test('two releases of one build are identical', () => {
  assert.equal(sri(zip), sri((zipSite() as {readonly zip: Uint8Array}).zip));
});

/** The published security policy of Helsinki, which needs no change for a release on the city's own domain. */
const helsinki = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval' https://*.hel.fi",
  "style-src 'self' 'unsafe-inline' https://*.hel.fi",
  "connect-src 'self' https://*.hel.fi",
  "font-src 'self' https://*.hel.fi",
  "frame-src 'self' https://*.hel.fi",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ');

inChromium("a release works from a city's own domain under the security policy of Helsinki", async (open) => {
  const page = await open({'/': ''});
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
  });
  const embed = /Content-Security-Policy: (.*)/.exec(text('headers/_headers'))?.[1] ?? '';
  assert.match(embed, /trusted-types/);
  await page.route(`${origin}/sixcity/**`, async (route) => {
    const name = new URL(route.request().url()).pathname.replace('/sixcity/', '');
    const body = name === 'feed.json' ? feedText() : text(name);
    const contentType = {js: 'text/javascript', css: 'text/css', json: 'application/json'}[
      name.split('.').at(-1) ?? ''
    ];
    await route.fulfill({
      body,
      contentType: contentType ?? 'text/html; charset=utf-8',
      headers: {'content-security-policy': name === 'embed.html' ? embed : helsinki},
    });
  });
  await page.route(`${origin}/page`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: {'content-security-policy': helsinki},
      body: `<!doctype html><html lang="fi"><title>A</title><script src="/sixcity/v1/sixcity.js" defer></script>
        <p><a href="${origin}/sixcity/embed.html?widget=project-list">Hankkeet</a></p>`,
    }),
  );
  await page.goto(`${origin}/page`);
  await page.locator('sixcity-project-list').getByText('Hanke Ä').first().waitFor();
  await page.goto(`${origin}/sixcity/embed.html?widget=project-list`);
  await page.locator('sixcity-project-list').getByText('Hanke Ä').first().waitFor();
  assert.deepEqual(refused, []);
});
