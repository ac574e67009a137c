import {mkdir, readdir, rm} from 'node:fs/promises';
import path from 'node:path';
import {checkDocument} from '../../feed-tool/check/check-feed.js';
import {MirrorError, mirrorPages} from '../../feed-tool/mirror-pages.js';
import type {FeedPage} from '../../feed-tool/split-feed.js';
import {exitCodes} from '../exit-codes.js';
import type {Output} from '../io/output.js';
import {writeFilesAtomically} from '../io/write-files-atomically.js';
import {readFeedText, UnreadableFeed} from '../read-feed-text.js';

export interface MirrorOptions {
  readonly out: string;
}

export const runMirror = async (address: string, {out}: MirrorOptions, output: Output): Promise<void> => {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) {
    throw new UnreadableFeed(`${address} is no address that begins with http:// or https://`);
  }
  try {
    const pages = await mirrorPages(address, readFeedText);
    const errors = pages.flatMap(({name, document}) =>
      checkDocument(document, new Date())
        .filter(({severity}) => severity === 'error')
        .map(({path: place, message}) => `${name}: ${place ? `${place}: ` : ''}${message}`),
    );
    if (errors.length > 0) throw new MirrorError(['the feed has errors', ...errors].join('\n  '));
    await replace(out, pages);
    output.result(`${path.join(out, 'feed.json')}: ${pages.length} page${pages.length === 1 ? '' : 's'}\n`);
  } catch (error) {
    if (!(error instanceof MirrorError) && !(error instanceof UnreadableFeed)) throw error;
    output.aside(`sixcity mirror: ${error.message}\nThe last good copy in ${out} stays as it was.\n`);
    output.end(exitCodes.findings);
  }
};

/** Puts all pages into their places, the first page last; pages of before go at the end. */
const replace = async (folder: string, pages: readonly FeedPage[]): Promise<void> => {
  await mkdir(folder, {recursive: true});
  await writeFilesAtomically(
    [...pages]
      .reverse()
      .map(({name, document}) => [path.join(folder, name), `${JSON.stringify(document, null, 1)}\n`]),
  );
  const names = new Set(pages.map(({name}) => name));
  for (const name of await readdir(folder)) {
    if (/^feed-\d+\.json$/.test(name) && !names.has(name)) await rm(path.join(folder, name));
  }
};
