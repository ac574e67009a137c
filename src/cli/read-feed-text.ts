import {readFile} from 'node:fs/promises';

/** The file or address cannot be read at all: nothing is known of the feed. */
export class UnreadableFeed extends Error {
  override readonly name = 'UnreadableFeed';
}

/** As long as a widget waits for the head of an answer. */
const timeoutMs = 8000;

export const readFeedText = async (source: string): Promise<string> => {
  try {
    const bytes = /^https?:\/\//i.test(source) ? await download(source) : await readFile(source);
    // Editors on Windows put a byte order mark in front; the decoder takes it away.
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch (error) {
    if (error instanceof UnreadableFeed) throw error;
    throw new UnreadableFeed(`${source} cannot be read: ${reasonOf(error)}`);
  }
};

const download = async (address: string): Promise<Uint8Array> => {
  const response = await fetch(address, {signal: AbortSignal.timeout(timeoutMs)});
  if (!response.ok) throw new UnreadableFeed(`${address} answered with status ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
};

const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'ENOENT') return 'there is no such file';
  if ('code' in error && error.code === 'EISDIR') return 'it is a folder';
  if (error.name === 'TimeoutError') return 'it did not answer in time';
  if ('code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'it is not UTF-8 text';
  return error.cause instanceof Error ? error.cause.message : error.message;
};
