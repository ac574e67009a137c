import {readFile} from 'node:fs/promises';
import {parseFeed} from '../../core/format/parse-feed.js';
import {isObject} from '../../core/format/scalars.js';
import {checkDocument} from '../../feed-tool/check/check-feed.js';
import {watchFeed, type Watch, type Watched} from '../../feed-tool/watch.js';
import {exitCodes} from '../exit-codes.js';
import type {Output} from '../io/output.js';
import {readDocument} from '../io/read-document.js';
import {writeWhole} from '../io/write-files-atomically.js';
import {UnreadableFeed} from '../read-feed-text.js';

export interface WatchCommandOptions {
  readonly state?: string;
  readonly maxAge: number;
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
  const feed = await look(source, last, maxAge);
  const watch = release === undefined ? feed : withRelease(feed, release, await lookAtRelease(release, sums));
  // What a broken feed holds is nothing to compare the next one with.
  if (state !== undefined && watch.seen) await writeWhole(state, `${JSON.stringify(watch.seen)}\n`);
  output.result(json ? `${JSON.stringify(watch, null, 2)}\n` : `${source}\n${watch.text}`);
  output.end(watch.isGood ? exitCodes.good : exitCodes.findings);
};

/** A script that is gone, or another, is what the watch is for as much as a feed that is. */
const lookAtRelease = async (address: string, sums: string | undefined): Promise<readonly string[]> => {
  const {verifyRelease} = await import('./verify.js');
  return (await verifyRelease(address, sums)).wrong;
};

/** As many lines as a mail needs: the rest is what `sixcity verify` says. */
const most = 5;
const withRelease = <T extends {readonly isGood: boolean; readonly text: string}>(
  watch: T,
  address: string,
  wrong: readonly string[],
): T => {
  const lines =
    wrong.length === 0
      ? [`  the script at ${address} is as it was released`]
      : [
          `! the script at ${address} is not as it was released:`,
          ...wrong.slice(0, most).map((line) => `!   ${line}`),
          ...(wrong.length > most ? [`!   and ${wrong.length - most} more (sixcity verify shows them)`] : []),
        ];
  return {...watch, isGood: watch.isGood && wrong.length === 0, text: `${watch.text}${lines.join('\n')}\n`};
};

const look = async (
  source: string,
  last: Watched | undefined,
  maxAge: number,
): Promise<Omit<Watch, 'seen'> & Partial<Watch>> => {
  const now = new Date();
  try {
    const document = await readDocument(source);
    return watchFeed(parseFeed(document).feed, checkDocument(document, now), last, {maxAge, now});
  } catch (error) {
    // A feed that is gone is what the watch is for, not a mistake in its use.
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
    // Told below, as is any other file that is none of ours: it must not be written over.
  }
  throw new UnreadableFeed(`${file} is no state of a watch`);
};
