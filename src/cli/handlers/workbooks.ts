import {access} from 'node:fs/promises';
import {parseFeed} from '../../core/feed-format/parse-feed.js';
import {operationListCsv, operationListWorkbook} from '../../feed-tool/list-of-operations.js';
import {headingLanguages} from '../../feed-tool/operation-headings.js';
import {feedText} from '../../feed-tool/merge/write-feed.js';
import {starterFeed} from '../../feed-tool/workbook/starter.js';
import {writeFeedWorkbook} from '../../feed-tool/workbook/write-workbook.js';
import type {Output} from '../io/output.js';
import {readFeedDocument} from '../io/read-feed.js';
import {writeFileAtomically} from '../io/write-files.js';
import {UnreadableFeed, UsageError} from '../errors.js';

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

export interface ExportOptions {
  readonly out: string;
  readonly lang?: string;
  readonly as: 'workbook' | 'list-of-operations';
}

const writeOperationList = async (source: string, out: string, lang: string | undefined): Promise<void> => {
  const {feed} = parseFeed(await readFeedDocument(source));
  const language = lang ?? feed.language;
  if (lang !== undefined && !headingLanguages.includes(lang))
    throw new UsageError(`--lang: a list of operations has headings in ${headingLanguages.join(', ')}`);
  if (/\.csv$/i.test(out)) await writeFileAtomically(out, operationListCsv(feed, {language}));
  else await writeFileAtomically(out, await operationListWorkbook(feed, {language}));
};

export const runExport = async (
  source: string,
  {out, lang, as}: ExportOptions,
  output: Output,
): Promise<void> => {
  if (as === 'list-of-operations') {
    await writeOperationList(source, out, lang);
    output.stdout(`written: ${out}\n`);
    return;
  }
  await writeFileAtomically(out, await writeFeedWorkbook(await readFeedDocument(source), lang));
  output.stdout(`written: ${out}\n`);
};
