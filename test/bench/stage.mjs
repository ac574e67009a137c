import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {chromium} from 'playwright-core';
import {chromiumArgs} from '../../scripts/testing/engines.mjs';
import {findChromium} from '../../scripts/testing/find-browsers.mjs';
import {blankPage, contestants, pageOf} from './contestants.mjs';
import {expectedOf} from './expected.mjs';
import {generateFeed} from './records.mjs';
import {serve} from './server.mjs';

/** Runs `work` with a browser, a server that has every page and feed, and what the pages have to show. */
export async function onStage({records, script}, work) {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium: install Chrome, Chromium or Edge, or set CHROME_PATH');
  if (!existsSync(script)) throw new Error(`No ${script}: run "npm run build" first`);
  const today = new Intl.DateTimeFormat('sv-SE', {timeZone: 'Europe/Helsinki'}).format(new Date());
  const feeds = new Map(records.map((count) => [count, generateFeed(count, {day: today})]));
  const expected = new Map([...feeds].map(([count, feed]) => [count, expectedOf(feed, today)]));
  const server = await serve(filesOf(feeds, await readFile(script, 'utf8')));
  const browser = await chromium.launch({executablePath, args: chromiumArgs});
  try {
    await work({browser, origin: server.origin, expected});
  } finally {
    await browser.close();
    server.close();
  }
}

/** A folder for each number of records, so that every page asks for the feed beside it. */
function filesOf(feeds, script) {
  const files = {'/blank.html': blankPage, '/sixcity.js': script};
  for (const [count, feed] of feeds) {
    const text = JSON.stringify(feed);
    files[`/${count}/feed.json`] = text;
    const staticHtml = render(text);
    for (const name of contestants) files[`/${count}/${name}.html`] = pageOf(name, staticHtml);
  }
  return files;
}

/** What `sixcity render` prints of a feed, with as many rows as the other pages show. */
function render(feed) {
  const folder = mkdtempSync(path.join(tmpdir(), 'sixcity-bench-'));
  try {
    const file = path.join(folder, 'feed.json');
    writeFileSync(file, feed);
    const options = ['--widget', 'project-list', '--page-size', '25', '--group-by', 'status', '--lang', 'fi'];
    const {status, stdout, stderr} = spawnSync(
      process.execPath,
      ['dist/cli/sixcity.js', 'render', '--feed', file, ...options],
      {encoding: 'utf8', maxBuffer: Infinity},
    );
    if (status !== 0) throw new Error(`sixcity render: ${stderr}`);
    return stdout;
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
