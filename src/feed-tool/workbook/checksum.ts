import {isObject} from '../../core/feed-format/scalars.js';
import {markOf} from '../merge/import-memory.js';
import {marksName} from '../merge/values-by-path.js';

/** The hidden sheet that holds the exported state of each record. */
export const exportedSheet = '_exported';
/** The row, among the feed's own values, that shows whether anything was changed since the export. */
export const checksumPath = '_checksum';

/** A short checksum of a feed without its `updated`. */
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
