import {mkdir, readdir, rm} from 'node:fs/promises';
import path from 'node:path';
import {checkDocument} from '../../feed-tool/check/check-feed.js';
import {MirrorError, mirrorPages} from './mirror-pages.js';
import type {FeedPage} from '../../feed-tool/split-feed.js';
import {exitCodes, type Output} from '../io/output.js';
import {writeFilesAtomically} from '../io/write-files.js';
import {UnreadableFeed} from '../errors.js';
import {isWebUrl, readText} from '../io/read-text.js';

export interface MirrorOptions {
  readonly out: string;
}

export const runMirror = async (url: string, {out}: MirrorOptions, output: Output): Promise<void> => {
  if (!isWebUrl(url) || !URL.canParse(url)) {
    throw new UnreadableFeed(`${url} is not a URL that begins with http:// or https://`);
  }
  try {
    const pages = await mirrorPages(url, readText);
    const errors = pages.flatMap(({name, document}) =>
      checkDocument(document, new Date())
        .filter(({severity}) => severity === 'error')
        .map(({path: at, message}) => `${name}: ${at ? `${at}: ` : ''}${message}`),
    );
    if (errors.length > 0) throw new MirrorError(['the feed has errors', ...errors].join('\n  '));
    await replaceCopy(out, pages);
    output.stdout(`${path.join(out, 'feed.json')}: ${pages.length} page${pages.length === 1 ? '' : 's'}\n`);
  } catch (error) {
    if (!(error instanceof MirrorError) && !(error instanceof UnreadableFeed)) throw error;
    output.stderr(`sixcity mirror: ${error.message}\nThe last good copy in ${out} is unchanged.\n`);
    output.setExitCode(exitCodes.findings);
  }
};

/** Replaces all pages, the first page last, and then removes pages of the old copy that no longer exist. */
const replaceCopy = async (folder: string, pages: readonly FeedPage[]): Promise<void> => {
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
