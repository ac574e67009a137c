import {mkdir, readdir, rename, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {Command} from 'commander';
import {checkFeed} from './check-feed.js';
import {exitCodes} from './exit-codes.js';
import {MirrorError, mirrorPages, type MirroredPage} from './mirror-pages.js';
import {readFeedText, UnreadableFeed} from './read-feed-text.js';

export const mirrorCommand = (): Command =>
  new Command('mirror')
    .description('Copies every page of a feed into a folder, for a city that hosts it itself.')
    .argument('<address>', 'the http(s) address of the feed')
    .requiredOption('--out <folder>', 'where the copy is: feed.json, feed-2.json, ...')
    .addHelpText(
      'after',
      `
The copy is replaced as a whole, and only when every page could be read and is without an error: else the last good
copy stays, and the exit code is 1. For a job that runs each night:
  $ sixcity mirror https://example.org/feed.json --out /var/www/sixcity`,
    )
    .action(mirror);

const mirror = async (address: string, {out}: {readonly out: string}): Promise<void> => {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) {
    process.stderr.write(`sixcity mirror: ${address} is no address that begins with http:// or https://\n`);
    process.exitCode = exitCodes.usage;
    return;
  }
  try {
    const pages = await mirrorPages(address, readFeedText);
    const errors = pages.flatMap(({name, text}) =>
      checkFeed(text)
        .filter(({severity}) => severity === 'error')
        .map(({path: place, message}) => `${name}: ${place ? `${place}: ` : ''}${message}`),
    );
    if (errors.length > 0) throw new MirrorError(['the feed has errors', ...errors].join('\n  '));
    await replace(out, pages);
    process.stdout.write(
      `${path.join(out, 'feed.json')}: ${pages.length} page${pages.length === 1 ? '' : 's'}\n`,
    );
  } catch (error) {
    if (!(error instanceof MirrorError) && !(error instanceof UnreadableFeed)) throw error;
    process.stderr.write(`sixcity mirror: ${error.message}\nThe last good copy in ${out} stays as it was.\n`);
    process.exitCode = exitCodes.findings;
  }
};

/** Puts all pages beside their places first, then into them, the first page last; pages of before go at the end. */
const replace = async (folder: string, pages: readonly MirroredPage[]): Promise<void> => {
  await mkdir(folder, {recursive: true});
  const fresh = ({name}: MirroredPage) => path.join(folder, `.${name}.new`);
  try {
    for (const page of pages) await writeFile(fresh(page), page.text);
    for (const page of [...pages].reverse()) await rename(fresh(page), path.join(folder, page.name));
  } finally {
    for (const page of pages) await rm(fresh(page), {force: true});
  }
  const names = new Set(pages.map(({name}) => name));
  for (const name of await readdir(folder)) {
    if (/^feed-\d+\.json$/.test(name) && !names.has(name)) await rm(path.join(folder, name));
  }
};
