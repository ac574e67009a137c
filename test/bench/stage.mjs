import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {chromium} from 'playwright-core';
import {chromiumArgs} from '../../scripts/testing/engines.mjs';
import {findChromium} from '../../scripts/testing/find-browsers.mjs';
import {splitFeed} from '../../build/js/feed-tool/split-feed.js';
import {bundlesOf} from './bundles.mjs';
import {blankPage, contestants, isReady, libraryFiles, pageOf, shifting} from './contestants.mjs';
import {expectedOf} from './expected.mjs';
import {generateFeed, generatePublications} from './records.mjs';
import {serve} from './server.mjs';

/** Runs `work` with a browser, a server of every page and feed, and the expected results. */
export async function onStage({records, script}, work) {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium: install Chrome, Chromium or Edge, or set CHROME_PATH');
  if (!existsSync(script)) throw new Error(`No ${script}: run "npm run build" first`);
  const today = new Intl.DateTimeFormat('sv-SE', {timeZone: 'Europe/Helsinki'}).format(new Date());
  const feeds = new Map(
    records.map((count) => [
      count,
      {projects: generateFeed(count, {day: today}), publications: generatePublications(count, {day: today})},
    ]),
  );
  const expected = new Map(
    [...feeds].map(([count, {projects, publications}]) => [count, expectedOf(projects, publications, today)]),
  );
  const server = await serve(await filesOf(feeds, script, today));
  const browser = await chromium.launch({executablePath, args: chromiumArgs});
  try {
    await work({browser, origin: server.origin, expected});
  } finally {
    await browser.close();
    server.close();
  }
}

/** One folder for each number of records, so that every page requests the feed beside it. */
async function filesOf(feeds, script, today) {
  const bundles = await bundlesOf(contestants.filter(isReady));
  const files = {'/blank.html': blankPage, ...libraryFiles(), ...bundles};
  files['/site/embed.html'] = await readFile('src/embed/embed.html', 'utf8');
  files['/site/embed.css'] = await readFile('src/embed/embed.css', 'utf8');
  // The chunks lie beside the script; a floating one takes them from the folder of its release.
  const {version} = JSON.parse(await readFile('package.json', 'utf8'));
  for (const name of scriptFiles(script)) {
    const text = await readFile(path.join(path.dirname(script), name), 'utf8');
    for (const folder of ['', '/site/v1', `/site/${version}`]) files[`${folder}/${name}`] = text;
  }
  for (const folder of ['', '/site/v1']) files[`${folder}/sixcity.js`] = await readFile(script, 'utf8');
  for (const [count, {projects, publications}] of feeds) {
    const text = JSON.stringify(projects);
    files[`/${count}/feed.json`] = text;
    files[`/${count}/publications.json`] = JSON.stringify(publications);
    for (const {name, document} of splitFeed(projects, {page: 1000, first: 25}, 'feed.json', new Date(today)))
      files[`/${count}/split/${name}`] = JSON.stringify(document);
    const staticHtml = render(text);
    for (const {name} of [...contestants, ...shifting])
      files[`/${count}/${name}.html`] = pageOf(name, staticHtml);
  }
  return files;
}

const scriptFiles = (script) => readdirSync(path.dirname(script)).filter((name) => name.endsWith('.js'));

/** Runs `sixcity render` with as many rows as the other pages show. */
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
