import {isObject} from '../../core/feed-format/scalars.js';
import type {SourcePosition} from '../convert/import-result.js';
import type {Remark} from '../convert/remark.js';
import type {FeedDocument} from './assemble-feed.js';
import {isSame} from './join-records.js';
import {memoriesOf, type Memory} from './import-memory.js';
import {mergeRecord, type Item} from './merge-record.js';
import {marksName} from './values-by-path.js';

export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly {readonly id: string; readonly fields: readonly string[]}[];
  /** Ids that an earlier import added and that the source no longer has. Their records are kept. */
  readonly gone: readonly string[];
}
export interface Merged {
  readonly document: FeedDocument;
  readonly changes: Changes;
  readonly remarks: readonly Remark[];
}
/** The imported records, and their sources. */
export interface Incoming {
  readonly document: FeedDocument;
  /** The names of the sources as they appear in remarks. */
  readonly source: string;
  /** The names of the sources as they appear in the import memory. */
  readonly keys: readonly string[];
  readonly places: ReadonlyMap<string, SourcePosition>;
  /** The records of a workbook when it was exported, by id. */
  readonly bases: ReadonlyMap<string, Memory>;
}

const itemsOf = (list: unknown): readonly Item[] =>
  (Array.isArray(list) ? (list as readonly unknown[]) : []).filter(
    (one): one is Item => isObject(one) && typeof one['id'] === 'string',
  );
const keyOf = ({id}: Item): string => id.toLowerCase();
const languageOf = ({language}: Readonly<Record<string, unknown>>): string =>
  typeof language === 'string' ? language : 'fi';

/**
 * Updates a feed with imported records. Values of the source replace older ones. Values that the source never had
 * are kept: fields, languages and records that were added by hand.
 */
export const mergeInto = (feed: FeedDocument, incoming: Incoming): Merged => {
  const {document: imported, source, keys, places, bases} = incoming;
  const remarks: Remark[] = [];
  const changes = {added: [] as string[], changed: [] as Changes['changed'][number][], gone: [] as string[]};
  const result: Record<string, unknown> = {...feed};
  for (const name of ['cities', 'themes', 'funds']) {
    const merged = [...itemsOf(feed[name]), ...missingIn(feed[name], imported[name])];
    if (merged.length > 0 || name === 'cities') result[name] = merged;
  }
  const languages = [languageOf(feed), languageOf(imported)] as const;
  for (const name of ['projects', 'publications']) {
    const given = itemsOf(imported[name]);
    if (given.length === 0) continue;
    const renamed = renamedIn(itemsOf(feed[name]), given, keys, places);
    for (const [id, old] of renamed)
      remarks.push({
        ...rowAndSheetOf(places.get(id)),
        source,
        kind: 'note',
        column: name === 'projects' ? 'name' : 'title',
        value: old,
        message: `is the same record as "${old}" of the feed under another name: it keeps its id`,
      });
    const news = new Map(
      given.map((record) => [(renamed.get(record.id) ?? record.id).toLowerCase(), record]),
    );
    const records = itemsOf(feed[name]).map((old) => {
      const record = news.get(keyOf(old));
      if (!record) {
        const memories = memoriesOf(old);
        const isOurs = memories.size === 0 ? isObject(old[marksName]) : keys.some((key) => memories.has(key));
        if (isOurs) changes.gone.push(old.id);
        return old;
      }
      const place = rowAndSheetOf(places.get(record.id));
      const next = mergeRecord(old, record, {
        languages,
        key: keys.find((key) => memoriesOf(record).has(key)) ?? keys[0] ?? '',
        base: bases.get(record.id),
        unread: places.get(record.id)?.unread,
        say: (kind, column, value, message, made) =>
          remarks.push({
            ...place,
            source,
            kind,
            name: nameOf(old),
            column: `${old.id}: ${column}`,
            value: value === undefined ? '' : JSON.stringify(value),
            message,
            ...(made === undefined ? {} : {result: JSON.stringify(made)}),
          }),
      });
      const fields = [...new Set([...Object.keys(next), ...Object.keys(old)])].filter(
        (field) => field !== marksName && !isSame(next[field], old[field]),
      );
      if (fields.length > 0) changes.changed.push({id: old.id, fields});
      return next;
    });
    const fresh = given.filter((record) => !renamed.has(record.id) && !isIn(feed[name], record));
    changes.added.push(...fresh.map(({id}) => id));
    result[name] = [...records, ...fresh];
  }
  if (changes.added.length + changes.changed.length > 0) result['updated'] = imported['updated'];
  return {document: result, changes, remarks};
};

const isIn = (olds: unknown, record: Item): boolean =>
  itemsOf(olds).some((old) => keyOf(old) === keyOf(record));
const missingIn = (olds: unknown, news: unknown): readonly Item[] => {
  const known = new Set(itemsOf(olds).map(keyOf));
  return itemsOf(news).filter((record) => !known.has(keyOf(record)));
};
const rowAndSheetOf = (place: SourcePosition | undefined): Pick<Remark, 'row' | 'sheet'> => ({
  ...(place?.row === undefined ? {} : {row: place.row}),
  ...(place?.sheet === undefined ? {} : {sheet: place.sheet}),
});
const nameOf = (record: Item): string => {
  const text = record['name'] ?? record['title'];
  const [first] = isObject(text) ? Object.values(text) : [text];
  return typeof first === 'string' ? first : record.id;
};

/**
 * The content of a record without names, texts and ids, as one string for comparison; undefined if nothing is left.
 */
const detailsOf = (record: Item): string | undefined => {
  const rest = Object.entries(record)
    .filter(([name]) => !['id', 'name', 'title', 'summary', 'abstract', marksName].includes(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return rest.length === 0 ? undefined : JSON.stringify(rest);
};

/**
 * Finds records whose id is made of their name and whose name was corrected. A new and an old record match if
 * everything else in them is equal and no other record is equal to them. Returns old ids by new ids.
 */
const renamedIn = (
  olds: readonly Item[],
  news: readonly Item[],
  keys: readonly string[],
  places: ReadonlyMap<string, SourcePosition>,
): ReadonlyMap<string, string> => {
  const known = new Set(olds.map(keyOf));
  const given = new Set(news.map(keyOf));
  const fresh = news.filter(
    (record) => !known.has(keyOf(record)) && places.get(record.id)?.isGiven === false,
  );
  const gone = olds.filter(
    (old) =>
      !given.has(keyOf(old)) &&
      keys.some((key) => memoriesOf(old).has(key)) &&
      /^[pb][0-9a-z]{11}$/.test(old.id),
  );
  const found = new Map<string, string>();
  for (const record of fresh) {
    const details = detailsOf(record);
    const alike = gone.filter((old) => detailsOf(old) === details);
    const rivals = fresh.filter((other) => detailsOf(other) === details);
    const [old] = alike;
    if (details !== undefined && alike.length === 1 && rivals.length === 1 && old)
      found.set(record.id, old.id);
  }
  return found;
};
