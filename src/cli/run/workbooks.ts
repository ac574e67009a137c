import {access} from 'node:fs/promises';
import {feedText} from '../../feed-tool/merge/write-feed.js';
import {starterFeed} from '../../feed-tool/workbook/starter.js';
import {writeFeedWorkbook} from '../../feed-tool/workbook/write-workbook.js';
import type {Output} from '../io/output.js';
import {readFeedDocument} from '../io/read-feed.js';
import {writeFileAtomically} from '../io/write-files.js';
import {UnreadableFeed} from '../errors.js';

export interface NewOptions {
  readonly out?: string;
  readonly template?: string;
  readonly force?: true;
  readonly lang?: string;
}

export const runNew = async ({out, template, force, lang}: NewOptions, output: Output): Promise<void> => {
  const feed = starterFeed(new Date());
  const files = [out, template].filter((file) => file !== undefined);
  for (const file of force ? [] : files) {
    const exists = await access(file).then(
      () => true,
      () => false,
    );
    if (exists) throw new UnreadableFeed(`${file} exists already: use --force to overwrite it`);
  }
  if (out !== undefined) await writeFileAtomically(out, feedText(feed));
  if (template !== undefined) await writeFileAtomically(template, await writeFeedWorkbook(feed, lang));
  output.stdout(files.length === 0 ? feedText(feed) : files.map((file) => `written: ${file}\n`).join(''));
};

export const runExport = async (
  source: string,
  {out, lang}: {readonly out: string; readonly lang?: string | undefined},
  output: Output,
): Promise<void> => {
  await writeFileAtomically(out, await writeFeedWorkbook(await readFeedDocument(source), lang));
  output.stdout(`written: ${out}\n`);
};
