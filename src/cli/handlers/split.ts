import {mkdir} from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';
import {splitFeed, type FeedPage} from '../../feed-tool/split-feed.js';
import {maxPages} from '../../feed-store/feed-load.js';
import {readFeedDocument} from '../io/read-feed.js';
import type {Output} from '../io/output.js';
import {writeFilesAtomically} from '../io/write-files.js';
import {UnreadableFeed} from '../errors.js';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

export interface SplitOptions {
  readonly out: string;
  readonly pageSize: number;
  readonly first?: number;
  readonly json?: true;
}

export const runSplit = async (
  source: string,
  {out, pageSize, first, json}: SplitOptions,
  output: Output,
): Promise<void> => {
  const name = path.posix.basename(source.split(/[?#]/)[0] ?? '') || 'feed.json';
  const pages = splitFeed(await readFeedDocument(source), {page: pageSize, first}, name, new Date());
  if (pages.length > maxPages) {
    throw new UnreadableFeed(
      `${pages.length} pages are more than widgets load (${maxPages}): choose a larger --page-size`,
    );
  }
  await mkdir(out, {recursive: true});
  const written = [];
  for (const page of pages) written.push(await compressPage(page));
  // The first page is replaced last, so that it never links to a page that does not exist yet.
  await writeFilesAtomically(
    written
      .toReversed()
      .flatMap(({files}) => files.map(([name, content]) => [path.join(out, name), content] as const)),
  );
  output.stdout(
    json
      ? `${JSON.stringify(
          written.map(({sizes}) => sizes),
          null,
          2,
        )}\n`
      : written
          .map(
            ({sizes: page}) =>
              `${page.name}: ${page.bytes} bytes, gzip ${page.gzip}, brotli ${page.brotli}\n`,
          )
          .join(''),
  );
};

/** The files of a page, and their sizes. */
const compressPage = async ({name, document}: FeedPage) => {
  const bytes = Buffer.from(JSON.stringify(document));
  const [zipped, smaller] = await Promise.all([
    zip(bytes, {level: 9}),
    brotli(bytes, {
      params: {[constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length},
    }),
  ]);
  return {
    sizes: {name, bytes: bytes.length, gzip: zipped.length, brotli: smaller.length},
    files: [
      [`${name}.gz`, zipped],
      [`${name}.br`, smaller],
      [name, bytes],
    ] as const,
  };
};
