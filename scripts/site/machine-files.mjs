// What the command line makes of the demo's feed for feed readers, searches, portals and embedding sites.
import {execFile} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {mkdir} from 'node:fs/promises';
import {promisify} from 'node:util';

/** Where the demo says that it is published: files for machines need whole addresses. */
export const demoHome = 'https://your-city.example/sixcity/';

const run = promisify(execFile);
const sixcity = (...args) => run(process.execPath, ['dist/cli/sixcity.js', ...args]);

/** Without the day of the build: two builds of one commit are the same. */
const dayOf = (feed) => JSON.parse(readFileSync(feed, 'utf8')).updated.slice(0, 10);
const feed = 'demo/feed.json';

/** Metadata and tables for data portals: of the demo's feed, as an example of what a city publishes of its own. */
export const makeCatalogue = (folder) =>
  sixcity(
    ...['catalogue', feed, '--today', dayOf(feed), '--out', folder],
    ...['--site', `${demoHome}catalogue/`, '--feed-url', `${demoHome}feed.json`],
  );

/** Writes them below `folder`, the root of the site. */
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
