import {access} from 'node:fs/promises';
import {feedText} from '../../feed-tool/merge/write-feed.js';
import {starterFeed} from '../../feed-tool/workbook/starter.js';
import {writeFeedWorkbook} from '../../feed-tool/workbook/write-workbook.js';
import type {Output} from '../io/output.js';
import {readDocument} from '../io/read-document.js';
import {writeWhole} from '../io/write-files-atomically.js';
import {UnreadableFeed} from '../read-feed-text.js';

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
    if (exists) throw new UnreadableFeed(`${file} is there already: --force writes over it`);
  }
  if (out !== undefined) await writeWhole(out, feedText(feed));
  if (template !== undefined) await writeWhole(template, await writeFeedWorkbook(feed, lang));
  output.result(files.length === 0 ? feedText(feed) : files.map((file) => `written: ${file}\n`).join(''));
};

export const runExport = async (
  source: string,
  {out, lang}: {readonly out: string; readonly lang?: string | undefined},
  output: Output,
): Promise<void> => {
  await writeWhole(out, await writeFeedWorkbook(await readDocument(source), lang));
  output.result(`written: ${out}\n`);
};
