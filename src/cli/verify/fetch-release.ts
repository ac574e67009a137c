import {createHash} from 'node:crypto';
import type {Answer} from './compare.js';

/** In milliseconds, for a whole file. */
const timeout = 15_000;
/** The number of parallel requests. It is low for the sake of small servers. */
const parallel = 4;
/** In bytes. The largest file of a release is far smaller. */
const largest = 20_000_000;

const ask = async (url: string): Promise<Answer> => {
  try {
    const response = await fetch(url, {signal: AbortSignal.timeout(timeout), cache: 'no-store'});
    if (response.status === 404 || response.status === 410) {
      await response.body?.cancel();
      return {kind: 'missing'};
    }
    if (!response.ok || !response.body) return {kind: 'failed', reason: `status ${response.status}`};
    const hash = createHash('sha256');
    let size = 0;
    for await (const part of response.body) {
      size += part.length;
      if (size > largest) return {kind: 'failed', reason: `it has more than ${largest / 1e6} MB`};
      hash.update(part);
    }
    return {kind: 'file', sum: hash.digest('hex')};
  } catch (error) {
    return {kind: 'failed', reason: reasonOf(error)};
  }
};

const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'it did not answer in time';
  return error.cause instanceof Error ? error.cause.message : error.message;
};

/** Fetches each path below a URL. */
export const askForFiles = async (
  base: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, Answer>> => {
  const answers = new Map<string, Answer>();
  const left = [...paths];
  const work = async () => {
    for (let path = left.shift(); path !== undefined; path = left.shift()) {
      answers.set(path, await ask(new URL(path, base).href));
    }
  };
  await Promise.all(Array.from({length: parallel}, work));
  return answers;
};
