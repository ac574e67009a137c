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
  readonly json?: true;
}

export const runWatch = async (
  source: string,
  {state, maxAge, json}: WatchCommandOptions,
  output: Output,
): Promise<void> => {
  const last = state === undefined ? undefined : await readState(state);
  const watch = await look(source, last, maxAge);
  // What a broken feed holds is nothing to compare the next one with.
  if (state !== undefined && watch.seen) await writeWhole(state, `${JSON.stringify(watch.seen)}\n`);
  output.result(json ? `${JSON.stringify(watch, null, 2)}\n` : `${source}\n${watch.text}`);
  output.end(watch.isGood ? exitCodes.good : exitCodes.findings);
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
