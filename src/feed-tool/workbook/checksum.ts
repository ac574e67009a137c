import {isObject} from '../../core/feed-format/scalars.js';
import {markOf} from '../merge/import-memory.js';
import {marksName} from '../merge/values-by-path.js';

/** The hidden sheet with what each record was when it was exported. */
export const exportedSheet = '_exported';
/** The row of the sheet of the feed's own values that tells whether anything was changed since. */
export const checksumPath = '_checksum';

/** What a feed holds, but for the time of its last change, as a few signs. */
export const checksumOf = (document: Readonly<Record<string, unknown>>): string => {
  const rest = Object.entries(document)
    .filter(([name, value]) => name !== 'updated' && !(Array.isArray(value) && value.length === 0))
    .map(([name, value]) => [name, Array.isArray(value) ? value.map(withoutMarks) : value] as const);
  return markOf(Object.fromEntries(rest));
};
const withoutMarks = (record: unknown): unknown =>
  isObject(record)
    ? Object.fromEntries(Object.entries(record).filter(([name]) => name !== marksName))
    : record;
