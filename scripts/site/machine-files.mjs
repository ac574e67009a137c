// Files made by the command line from the demo's feed: for feed readers, search engines, portals and embedding
// sites.
import {execFile} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {mkdir} from 'node:fs/promises';
import {promisify} from 'node:util';

/** The public URL of the demo, because files for machines need absolute URLs. */
export const demoHome = 'https://your-city.example/sixcity/';

const run = promisify(execFile);
const sixcity = (...args) => run(process.execPath, ['dist/cli/sixcity.js', ...args]);

/** The day of the build is left out, so that two builds of one commit are equal. */
const dayOf = (feed) => JSON.parse(readFileSync(feed, 'utf8')).updated.slice(0, 10);
const feed = 'demo/feed.json';

/** Metadata and tables for data portals, made from the demo's feed as an example for cities. */
export const makeCatalogue = (folder) =>
  sixcity(
    ...['catalogue', feed, '--today', dayOf(feed), '--out', folder],
    ...['--site', `${demoHome}catalogue/`, '--feed-url', `${demoHome}feed.json`],
  );

/** Writes the files below `folder`, the root of the site. */
export async function makeMachineFiles(folder) {
  const site = `${demoHome}machines/pages/`;
  const machines = `${folder}/machines`;
  await mkdir(`${machines}/search`, {recursive: true});
  const render = ['render', '--feed', feed, '--today', dayOf(feed), '--site', site];
  await Promise.all([
    sixcity(...render, '--pages', `${machines}/pages`, '--embed', `${demoHome}embed.html`),
    sixcity(...render, '--search', 'opensearch', '--out', `${machines}/search/bulk.ndjson`),
    sixcity(...render, '--search', 'schema-org', '--out', `${machines}/search/schema-org.json`),
  ]);
}
