import type {Feed} from '../../model/feed.js';
import {hashOf} from '../../model/hash.js';
import {idKey} from '../../model/ids.js';

export type ItemList = 'projects' | 'publications';

/** The days on which a record was first seen, and last seen to have changed, as YYYY-MM-DD. */
export interface SeenRecord {
  readonly first: string;
  readonly changed: string;
  readonly digest: string;
}
/** The seen records, by list and id. */
export type SeenRecords = ReadonlyMap<string, SeenRecord>;

export const seenKey = (list: ItemList, id: string): string => `${list}/${idKey(id)}`;

/** A record as text, independent of the order of its fields. */
const canonicalText = (record: object): string =>
  JSON.stringify(record, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

/**
 * Updates what is known about the records of a feed that was read on a day. Records that have left the feed are
 * kept, so that one that comes back is not new.
 */
export const updateSeenRecords = (feed: Feed, last: SeenRecords, day: string): SeenRecords => {
  const next = new Map(last);
  for (const list of ['projects', 'publications'] as const) {
    for (const record of feed[list]) {
      const key = seenKey(list, record.id);
      const digest = hashOf(canonicalText(record));
      const known = last.get(key);
      if (!known) next.set(key, {first: day, changed: day, digest});
      else if (known.digest !== digest) next.set(key, {...known, changed: day, digest});
    }
  }
  return new Map([...next].sort(([a], [b]) => (a < b ? -1 : 1)));
};
