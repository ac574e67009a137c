import {isObject} from '../../core/format/scalars.js';
import type {Remark} from '../map/remark.js';
import type {FeedDocument} from './assemble.js';
import {isSame} from './join-records.js';
import {marksName, mergeText, ownedTexts, type Marks} from './owned-texts.js';

export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly {readonly id: string; readonly fields: readonly string[]}[];
  /** Ids that an earlier import brought and the source has no longer; they stay. */
  readonly gone: readonly string[];
}
export interface Merged {
  readonly document: FeedDocument;
  readonly changes: Changes;
  readonly remarks: readonly Remark[];
}
type Item = Readonly<Record<string, unknown>> & {readonly id: string};
type Languages = readonly [string, string];

const itemsOf = (list: unknown): readonly Item[] =>
  (Array.isArray(list) ? (list as readonly unknown[]) : []).filter(
    (one): one is Item => isObject(one) && typeof one['id'] === 'string',
  );
const keyOf = ({id}: Item): string => id.toLowerCase();
const languageOf = ({language}: Readonly<Record<string, unknown>>): string =>
  typeof language === 'string' ? language : 'fi';

/**
 * Brings a feed up to date with what was imported. What the source states is taken over; what it does not
 * state stays: fields, languages and records added by hand. A text that a hand has changed since the last
 * import stays too, and where the source has changed it as well that is said.
 */
export const mergeInto = (feed: FeedDocument, imported: FeedDocument, source: string): Merged => {
  const remarks: Remark[] = [];
  const changes = {added: [] as string[], changed: [] as Changes['changed'][number][], gone: [] as string[]};
  const result: Record<string, unknown> = {...feed};
  for (const name of ['cities', 'themes', 'funds']) {
    const merged = [...itemsOf(feed[name]), ...missingIn(feed[name], imported[name])];
    if (merged.length > 0 || name === 'cities') result[name] = merged;
  }
  const languages: Languages = [languageOf(feed), languageOf(imported)];
  for (const name of ['projects', 'publications']) {
    const news = new Map(itemsOf(imported[name]).map((record) => [keyOf(record), record]));
    if (news.size === 0) continue;
    const records = itemsOf(feed[name]).map((old) => {
      const record = news.get(keyOf(old));
      if (!record) {
        if (isObject(old[marksName])) changes.gone.push(old.id);
        return old;
      }
      const next = updated(old, record, languages, (column, value, message) =>
        remarks.push({source, kind: 'disagreement', column: `${old.id}: ${column}`, value, message}),
      );
      const fields = Object.keys(next).filter(
        (field) => field !== marksName && !isSame(next[field], old[field]),
      );
      if (fields.length > 0) changes.changed.push({id: old.id, fields});
      return next;
    });
    const fresh = missingIn(feed[name], imported[name]);
    changes.added.push(...fresh.map(({id}) => id));
    result[name] = [...records, ...fresh];
  }
  if (changes.added.length + changes.changed.length > 0) result['updated'] = imported['updated'];
  return {document: result, changes, remarks};
};

const missingIn = (olds: unknown, news: unknown): readonly Item[] => {
  const known = new Set(itemsOf(olds).map(keyOf));
  return itemsOf(news).filter((record) => !known.has(keyOf(record)));
};

const updated = (
  old: Item,
  record: Item,
  languages: Languages,
  say: (field: string, value: string, message: string) => void,
): Item => {
  const next: Record<string, unknown> = {...old};
  const marks = isObject(old[marksName]) ? old[marksName] : {};
  for (const [field, value] of Object.entries(record)) {
    if (field === 'id' || field === marksName) continue;
    if (!ownedTexts.includes(field)) {
      next[field] = withDetails(old[field], value);
      continue;
    }
    const {text, kept, isStale} = mergeText(old[field], value, (marks[field] ?? {}) as Marks, languages);
    next[field] = text;
    if (kept.length > 0) {
      say(
        field,
        JSON.stringify(value),
        `is new in the list, but a hand has written ${JSON.stringify(text)}: that one stays`,
      );
    }
    if (isStale)
      say(field, JSON.stringify(value), 'is new in the list: see whether the translations still fit');
  }
  // The marks are of what the list says now, so that a disagreement is told once.
  next[marksName] = {...marks, ...(isObject(record[marksName]) ? record[marksName] : {})};
  return next as Item;
};

/** A lead of the same name, or a place, keeps what a hand has added to it. */
const withDetails = (old: unknown, value: unknown): unknown =>
  isObject(old) && isObject(value) && isSame(old['name'], value['name']) ? {...old, ...value} : value;
