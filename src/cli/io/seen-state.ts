import {readFile} from 'node:fs/promises';
import {isObject} from '../../core/feed-format/scalars.js';
import type {SeenRecord, SeenRecords} from '../../core/export/syndication/seen-records.js';
import {UnreadableFeed} from '../errors.js';

const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !isNaN(Date.parse(value));

const isSeenRecord = (value: unknown): value is SeenRecord =>
  isObject(value) && isDay(value['first']) && isDay(value['changed']) && typeof value['digest'] === 'string';

/** When each record was first seen, from the state file of the last run; empty before the first run. */
export const readSeenState = async (file: string): Promise<SeenRecords> => {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return new Map();
    throw new UnreadableFeed(
      `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  try {
    const state: unknown = JSON.parse(text);
    if (isObject(state) && isObject(state['seen'])) {
      const entries = Object.entries(state['seen']);
      if (entries.every((entry): entry is [string, SeenRecord] => isSeenRecord(entry[1])))
        return new Map(entries);
    }
  } catch {
    // Reported below. The file is not a state file, so it must not be overwritten.
  }
  throw new UnreadableFeed(`${file} does not hold what was seen of a feed`);
};

export const seenStateText = (seen: SeenRecords): string =>
  `${JSON.stringify({seen: Object.fromEntries(seen)}, null, 1)}\n`;
