import {mkdir} from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';
import {mostPages, splitFeed, type FeedPage} from '../../feed-tool/split-feed.js';
import {dayIn} from '../../query/days.js';
import {readDocument} from '../io/read-document.js';
import type {Output} from '../io/output.js';
import {writeWhole} from '../io/write-whole.js';
import {UnreadableFeed} from '../read-feed-text.js';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

export interface SplitOptions {
  readonly out: string;
  readonly pageSize: number;
  readonly json?: true;
}

export const runSplit = async (
  source: string,
  {out, pageSize, json}: SplitOptions,
  output: Output,
): Promise<void> => {
  const name = path.posix.basename(source.split(/[?#]/)[0] ?? '') || 'feed.json';
  const pages = splitFeed(await readDocument(source), pageSize, name, dayIn('Europe/Helsinki', new Date()));
  if (pages.length > mostPages) {
    throw new UnreadableFeed(
      `${pages.length} pages are more than readers follow (${mostPages}): take a larger --page-size`,
    );
  }
  await mkdir(out, {recursive: true});
  const written = [];
  // The first page is written last: until then readers have the old one, and no page that is not there.
  for (const page of [...pages].reverse()) written.unshift(await writePage(page, out));
  output.result(
    json
      ? `${JSON.stringify(written, null, 2)}\n`
      : written
          .map((page) => `${page.name}: ${page.bytes} bytes, gzip ${page.gzip}, brotli ${page.brotli}\n`)
          .join(''),
  );
};

const writePage = async ({name, document}: FeedPage, folder: string) => {
  const bytes = Buffer.from(JSON.stringify(document));
  const [zipped, smaller] = await Promise.all([
    zip(bytes, {level: 9}),
    brotli(bytes, {
      params: {[constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length},
    }),
  ]);
  await writeWhole(path.join(folder, `${name}.gz`), zipped);
  await writeWhole(path.join(folder, `${name}.br`), smaller);
  await writeWhole(path.join(folder, name), bytes);
  return {name, bytes: bytes.length, gzip: zipped.length, brotli: smaller.length};
};
