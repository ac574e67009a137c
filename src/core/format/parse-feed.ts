import type {Envelope, Feed, ListName, Lists} from '../model/feed.js';
import {FeedError} from '../model/feed-error.js';
import {envelope, listNames, lists} from './format.js';
import {idKey} from '../model/ids.js';
import {defaultLevels} from '../model/levels.js';
import {matches} from '../model/patterns.js';
import {quoted, RecordReader, type Finding} from './record-parser.js';
import {isObject} from './scalars.js';

export interface ParsedFeed {
  readonly feed: Feed;
  readonly findings: readonly Finding[];
  /** How many records cannot be shown. */
  readonly leftOut: number;
}
type Json = Readonly<Record<string, unknown>>;

/** Records that are read between two looks at the clock. */
export const sliceSize = 250;

/**
 * Reads a document of the format: whatever is good in it, and a finding for everything that is not.
 * @throws FeedError with `not-feed` or `version` where the document as a whole cannot be read.
 */
export const parseFeed = (document: unknown): ParsedFeed => {
  const parsing = parseFeedInSlices(document);
  for (;;) {
    const step = parsing.next();
    if (step.done) return step.value;
  }
};

/** The same, giving way after every slice of records: a page must not stand still for 50,000 of them. */
export function* parseFeedInSlices(document: unknown, url?: string): Generator<undefined, ParsedFeed> {
  const json = documentOf(document, url);
  const reader = new RecordReader();
  const around = readEnvelope(json, reader);
  const read = new Map<ListName, readonly unknown[]>();
  let leftOut = 0;
  for (const name of listNames) {
    const given = listOf(json, name, reader);
    const records: unknown[] = [];
    // Projects may stand on another page than what refers to them: their ids bind nobody here.
    const seen = new Map(
      name === 'levels' && given.length === 0 ? defaultLevels.map(({id}) => [id, id]) : [],
    );
    // Not by entries(), which Prototype puts another in the place of.
    for (let index = 0; index < given.length; index++) {
      const value: unknown = given[index];
      const record = reader.at(name, () => reader.at(index, () => readRecord(value, name, seen, reader)));
      if (record) records.push(record);
      else leftOut++;
      if (index % sliceSize === sliceSize - 1) yield;
    }
    if (name !== 'projects') reader.ids.set(name, seen);
    read.set(name, records);
  }
  const levels = read.get('levels');
  if (levels?.length === 0) read.set('levels', defaultLevels);
  // The reader has proven every list to be of its kind.
  const feed = {...around, ...(Object.fromEntries(read) as unknown as Lists)};
  return {feed, findings: reader.findings, leftOut};
}

const documentOf = (document: unknown, url: string | undefined): Json => {
  const hasRecords =
    isObject(document) && [document['projects'], document['publications']].some(Array.isArray);
  const version = isObject(document) ? document['version'] : undefined;
  if (hasRecords && matches('version', version)) return document;
  // "2.0" is a feed of the future; "two" is none.
  const isOther = hasRecords && typeof version === 'string' && /^\d+(\.\d+)*$/.test(version);
  const found = hasRecords
    ? `"version" is ${quoted(version)}, not 1.x`
    : 'neither "projects" nor "publications"';
  throw new FeedError(isOther ? 'version' : 'not-feed', found, url);
};

const readEnvelope = (json: Json, reader: RecordReader): Envelope => {
  const names = [...envelope.fields.keys()].filter((name) => Object.hasOwn(json, name));
  const fields = reader.fields(Object.fromEntries(names.map((name) => [name, json[name]])), envelope);
  for (const name of [...envelope.required, 'cities']) {
    if (!Object.hasOwn(json, name)) reader.report('error', 'required', `the feed lacks "${name}"`, name);
  }
  return {language: 'fi', title: '', ...fields} as unknown as Envelope;
};

const listOf = (json: Json, name: ListName, reader: RecordReader): readonly unknown[] => {
  const value = json[name];
  if (Array.isArray(value)) return value;
  if (Object.hasOwn(json, name)) reader.report('error', 'value', 'is not a list', name);
  return [];
};

const readRecord = (value: unknown, name: ListName, seen: Map<string, string>, reader: RecordReader) => {
  const record = reader.record(value, lists[name], 'left-out');
  if (!record) return undefined;
  const id = record['id'] as string;
  const key = idKey(id);
  if (seen.has(key)) {
    reader.report('error', 'left-out', `repeats the id "${id}"`);
    return undefined;
  }
  seen.set(key, id);
  return record;
};
