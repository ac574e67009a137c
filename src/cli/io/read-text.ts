import {readFile, stat} from 'node:fs/promises';
import {sizeLimit} from '../../feed-tool/read/unreadable.js';
import {UnreadableFeed} from '../errors.js';

/** The time for which a widget waits for the headers of a response, in milliseconds. */
const headersTimeoutMs = 8000;

export const isWebUrl = (source: string): boolean => /^https?:\/\//i.test(source);

/**
 * Reads a UTF-8 text from a file or an http(s) URL.
 * @throws UnreadableFeed if it cannot be read
 */
export const readText = async (source: string): Promise<string> => {
  try {
    const bytes = isWebUrl(source) ? await download(source) : await readFile(source);
    // The decoder removes a byte order mark, which editors on Windows add.
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch (error) {
    if (error instanceof UnreadableFeed) throw error;
    throw new UnreadableFeed(`${source} cannot be read: ${reasonOf(error)}`);
  }
};

/**
 * Reads the bytes of a list to import. A file that is too large is not opened.
 * @throws UnreadableFeed if it cannot be read
 */
export const readSourceFile = async (file: string): Promise<Uint8Array> => {
  try {
    const {size} = await stat(file);
    if (size > sizeLimit)
      throw new UnreadableFeed(`${file} has more than ${sizeLimit / 1e6} MB: split the list`);
    return await readFile(file);
  } catch (error) {
    if (error instanceof UnreadableFeed) throw error;
    throw new UnreadableFeed(`${file} cannot be read: ${reasonOf(error)}`);
  }
};

const download = async (url: string): Promise<Uint8Array> => {
  const response = await fetch(url, {signal: AbortSignal.timeout(headersTimeoutMs)});
  if (!response.ok) throw new UnreadableFeed(`${url} answered with status ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
};

const reasonByCode: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'it is not UTF-8 text',
};

const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'it did not answer in time';
  const reason = 'code' in error ? reasonByCode[String(error.code)] : undefined;
  return reason ?? (error.cause instanceof Error ? error.cause.message : error.message);
};
