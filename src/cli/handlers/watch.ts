import {readFile} from 'node:fs/promises';
import {parseFeed} from '../../core/feed-format/parse-feed.js';
import {isObject} from '../../core/feed-format/scalars.js';
import {checkDocument} from '../../feed-tool/check/check-feed.js';
import {watchFeed, type Watch, type Watched} from '../../feed-tool/watch.js';
import type {MessageLanguage} from '../../feed-tool/messages/translate.js';
import {watchTexts} from '../../feed-tool/messages/watch-messages.js';
import {exitCodes, type Output} from '../io/output.js';
import {readFeedDocument} from '../io/read-feed.js';
import {writeFileAtomically} from '../io/write-files.js';
import {UnreadableFeed} from '../errors.js';

export interface WatchCommandOptions {
  readonly state?: string;
  readonly maxAge?: number;
  readonly release?: string;
  readonly sums?: string;
  readonly json?: true;
}

export const runWatch = async (
  source: string,
  {state, maxAge, release, sums, json}: WatchCommandOptions,
  output: Output,
): Promise<void> => {
  const last = state === undefined ? undefined : await readState(state);
  const feed = await checkFeed(source, last, maxAge, output.language);
  const watch = release === undefined ? feed : withRelease(feed, release, await checkRelease(release, sums));
  // An invalid feed has no record counts for the next comparison.
  if (state !== undefined && watch.seen) await writeFileAtomically(state, `${JSON.stringify(watch.seen)}\n`);
  output.stdout(json ? `${JSON.stringify(watch, null, 2)}\n` : `${source}\n${watch.text}`);
  output.setExitCode(watch.isGood ? exitCodes.good : exitCodes.findings);
};

/** The differences between the script at a URL and its release. */
const checkRelease = async (url: string, sums: string | undefined): Promise<readonly string[]> => {
  const {verifyRelease} = await import('./verify.js');
  return (await verifyRelease(url, sums)).wrong;
};

/** The e-mail shows only the first lines; `verify` prints the rest. */
const maxLines = 5;

const withRelease = <T extends {readonly isGood: boolean; readonly text: string}>(
  watch: T,
  url: string,
  wrong: readonly string[],
): T => {
  const lines =
    wrong.length === 0
      ? [`  the script at ${url} is as it was released`]
      : [
          `! the script at ${url} is not as it was released:`,
          ...wrong.slice(0, maxLines).map((line) => `!   ${line}`),
          ...(wrong.length > maxLines ? [`!   and ${wrong.length - maxLines} more (see verify)`] : []),
        ];
  return {...watch, isGood: watch.isGood && wrong.length === 0, text: `${watch.text}${lines.join('\n')}\n`};
};

const checkFeed = async (
  source: string,
  last: Watched | undefined,
  maxAge: number | undefined,
  language: MessageLanguage,
): Promise<Omit<Watch, 'seen'> & Partial<Watch>> => {
  const now = new Date();
  try {
    const document = await readFeedDocument(source);
    return watchFeed(parseFeed(document).feed, checkDocument(document, now), last, {maxAge, now, language});
  } catch (error) {
    // A missing feed is what the watch has to report, not invalid usage.
    if (!(error instanceof UnreadableFeed)) throw error;
    return {isGood: false, text: `${watchTexts[language].bad}\n! ${error.message}\n`};
  }
};

const readState = async (file: string): Promise<Watched | undefined> => {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    return undefined;
  }
  try {
    const state: unknown = JSON.parse(text);
    if (isObject(state) && typeof state['projects'] === 'number' && typeof state['publications'] === 'number')
      return state as unknown as Watched;
  } catch {
    // Reported below. The file is not a state file, so it must not be overwritten.
  }
  throw new UnreadableFeed(`${file} is not a state file of sixcity watch`);
};
