import {readFile, stat} from 'node:fs/promises';
import {sizeLimit} from '../../feed-tool/read/unreadable.js';
import {UnreadableFeed} from '../read-feed-text.js';

/** The bytes of a file, which is not even opened where it is too large to be a list. */
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

const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'ENOENT') return 'there is no such file';
  if ('code' in error && error.code === 'EISDIR') return 'it is a folder';
  if ('code' in error && error.code === 'EACCES') return 'this account may not read it';
  return error.message;
};
