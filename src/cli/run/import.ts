import {mapOf} from './import-mapping.js';
import {assemble, type FeedDocument} from '../../feed-tool/merge/assemble.js';
import {mergeInto, type Changes} from '../../feed-tool/merge/merge-into.js';
import {marked} from '../../feed-tool/merge/owned-texts.js';
import {feedText} from '../../feed-tool/merge/write-feed.js';
import {guessMapping} from '../../feed-tool/map/guess.js';
import type {Imported} from '../../feed-tool/map/imported.js';
import type {Mapping} from '../../feed-tool/map/mapping.js';
import {isFinding, type Remark} from '../../feed-tool/map/remark.js';
import {importOpened, openSource} from '../../feed-tool/read/source.js';
import {UnreadableSource} from '../../feed-tool/read/unreadable.js';
import {exitCodes} from '../exit-codes.js';
import {readSmallFile} from '../io/read-file.js';
import {progress} from '../io/terminal.js';
import {writeWhole} from '../io/write-whole.js';
import {readFeedText} from '../read-feed-text.js';
import {UnreadableFeed} from '../read-feed-text.js';
import {summaryOf} from './import-summary.js';

export interface ImportOptions {
  readonly out?: string;
  readonly into?: string;
  readonly mapping?: string;
  readonly report?: string;
  readonly guess?: true;
  readonly json?: true;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly sheet?: string;
  readonly language?: string;
  readonly currency?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly licence?: string;
}

export const runImport = async (sources: readonly string[], options: ImportOptions): Promise<void> => {
  const mapping = await mapOf(options);
  if (options.guess) {
    await printGuess(sources, mapping);
    return;
  }
  const old = options.into === undefined ? undefined : await readOld(options.into);
  const imported: Imported[] = [];
  for (const source of sources) imported.push(await importOne(source, mapping));
  const made = assemble(imported, new Date());
  const {document, changes, remarks} = combined(made.document, old, sources);
  const all = [...made.remarks, ...remarks];
  const target = options.out ?? options.into;
  if (options.report !== undefined) {
    const {reportText} = await import('../../feed-tool/merge/report.js');
    await writeWhole(options.report, reportText(all));
  }
  if (target !== undefined) await writeWhole(target, feedText(document));
  say(document, target, imported, all, changes, options);
  process.exitCode = all.some(isFinding) ? exitCodes.findings : exitCodes.good;
};

const importOne = async (source: string, mapping: Mapping): Promise<Imported> => {
  const bytes = await readSmallFile(source);
  const shown = progress(source);
  try {
    return await importOpened(await openSource({name: source, bytes}, mapping), mapping, source, shown.at);
  } catch (error) {
    if (error instanceof UnreadableSource) throw new UnreadableFeed(`${source}: ${error.message}`);
    throw error;
  } finally {
    shown.end();
  }
};

const printGuess = async (sources: readonly string[], mapping: Mapping): Promise<void> => {
  const [source = ''] = sources;
  try {
    const opened = await openSource({name: source, bytes: await readSmallFile(source)}, mapping);
    process.stdout.write(`${JSON.stringify(guessMapping(opened, mapping), null, 2)}\n`);
  } catch (error) {
    if (error instanceof UnreadableSource) throw new UnreadableFeed(`${source}: ${error.message}`);
    throw error;
  }
};

const readOld = async (file: string): Promise<FeedDocument> => {
  let document: unknown;
  try {
    document = JSON.parse(await readFeedText(file));
  } catch (error) {
    if (error instanceof UnreadableFeed) throw error;
    throw new UnreadableFeed(`${file} is no JSON, so nothing is put into it`);
  }
  const {parseFeed} = await import('../../feed/parse-feed.js');
  try {
    parseFeed(document);
  } catch {
    throw new UnreadableFeed(`${file} is no feed, so nothing is put into it`);
  }
  return document as FeedDocument;
};

interface Combined {
  readonly document: FeedDocument;
  readonly changes: Changes | undefined;
  readonly remarks: readonly Remark[];
}
const combined = (
  made: FeedDocument,
  old: FeedDocument | undefined,
  sources: readonly string[],
): Combined => {
  const language = typeof made['language'] === 'string' ? made['language'] : 'en';
  const document: FeedDocument = {
    ...made,
    ...(made.projects ? {projects: made.projects.map((one) => marked(one, language))} : {}),
    ...(made.publications ? {publications: made.publications.map((one) => marked(one, language))} : {}),
  };
  return old ? mergeInto(old, document, sources.join(', ')) : {document, changes: undefined, remarks: []};
};

const say = (
  document: FeedDocument,
  target: string | undefined,
  imported: readonly Imported[],
  remarks: readonly Remark[],
  changes: Changes | undefined,
  options: ImportOptions,
): void => {
  // Without a file to write to, the feed itself is the result, and everything else goes beside it.
  if (target === undefined) process.stdout.write(feedText(document));
  const stream = target === undefined ? process.stderr : process.stdout;
  if (options.json) {
    const sources = imported.map(({source, rows, projects, publications}) => ({
      source,
      rows,
      projects: projects.length,
      publications: publications.length,
    }));
    stream.write(`${JSON.stringify({out: target, sources, changes, remarks}, null, 2)}\n`);
  } else {
    stream.write(summaryOf(imported, remarks, changes, target, options.report));
  }
};
