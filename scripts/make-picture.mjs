// npm run picture: takes the screenshot in the README from the built demo.
import {once} from 'node:events';
import {createServer} from 'node:http';
import {chromium} from 'playwright-core';
import sirv from 'sirv';
import {findChromium} from './testing/find-browsers.mjs';

const server = createServer(sirv('dist/site', {dev: true})).listen(0, '127.0.0.1');
await once(server, 'listening');
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({viewport: {width: 1100, height: 1000}});
await page.goto(`http://127.0.0.1:${server.address().port}/city-en.html`);
const list = page.locator('sixcity-project-list').first();
await list.locator('[part="project"]').first().waitFor();
await page.locator('#then').evaluate((heading) => heading.scrollIntoView());
await page.screenshot({path: 'docs/project-list.png'});
await browser.close();
server.close();
