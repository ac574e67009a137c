import {readFile} from 'node:fs/promises';
import {parseFeed} from '../../core/format/parse-feed.js';
import {isObject} from '../../core/format/scalars.js';
import {checkDocument} from '../../feed-tool/check/check-feed.js';
import {watchFeed, type Watch, type Watched} from '../../feed-tool/watch.js';
import {exitCodes, type Output} from '../io/output.js';
import {readFeedDocument} from '../io/read-feed.js';
import {writeFileAtomically} from '../io/write-files.js';
import {UnreadableFeed} from '../errors.js';

export interface WatchCommandOptions {
  readonly state?: string;
  readonly maxAge: number;
  readonly json?: true;
}

export const runWatch = async (
  source: string,
  {state, maxAge, json}: WatchCommandOptions,
  output: Output,
): Promise<void> => {
  const last = state === undefined ? undefined : await readState(state);
  const watch = await checkFeed(source, last, maxAge);
  // An invalid feed has no counts to compare the next one with.
  if (state !== undefined && watch.seen) await writeFileAtomically(state, `${JSON.stringify(watch.seen)}\n`);
  output.stdout(json ? `${JSON.stringify(watch, null, 2)}\n` : `${source}\n${watch.text}`);
  output.setExitCode(watch.isGood ? exitCodes.good : exitCodes.findings);
};

const checkFeed = async (
  source: string,
  last: Watched | undefined,
  maxAge: number,
): Promise<Omit<Watch, 'seen'> & Partial<Watch>> => {
  const now = new Date();
  try {
    const document = await readFeedDocument(source);
    return watchFeed(parseFeed(document).feed, checkDocument(document, now), last, {maxAge, now});
  } catch (error) {
    // A missing feed is what the watch has to report, not invalid usage.
    if (!(error instanceof UnreadableFeed)) throw error;
    return {isGood: false, text: `The feed needs somebody.\n! ${error.message}\n`};
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
    // Reported below, like any other file that is not a state: it must not be overwritten.
  }
  throw new UnreadableFeed(`${file} is not a state file of sixcity watch`);
};
