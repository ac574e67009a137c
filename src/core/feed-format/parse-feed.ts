import {FeedError} from '../model/feed-error.js';
import type {Envelope, Feed, ListName, Lists} from '../model/feed.js';
import {quoted, type Finding} from '../model/finding.js';
import {idKey} from '../model/ids.js';
import {defaultLevels} from '../model/levels.js';
import {matches} from '../model/patterns.js';
import {envelope, listNames, lists} from './fields.js';
import {RecordParser} from './record-parser.js';
import {isObject} from './scalars.js';

export interface ParsedFeed {
  readonly feed: Feed;
  readonly findings: readonly Finding[];
  /** The number of records that cannot be shown. */
  readonly leftOut: number;
}
type Json = Readonly<Record<string, unknown>>;

/** The number of records that are parsed between two yields. */
export const sliceSize = 250;

/**
 * Parses a feed. Invalid values are left out and reported as findings.
 * @throws FeedError `not-feed` or `version`, when the document is not a feed of this version
 */
export const parseFeed = (document: unknown): ParsedFeed => {
  const parsing = parseFeedInSlices(document);
  for (;;) {
    const step = parsing.next();
    if (step.done) return step.value;
  }
};

/** Like {@link parseFeed}; yields after every slice, so that 50,000 records never block the page. */
export function* parseFeedInSlices(document: unknown, url?: string): Generator<undefined, ParsedFeed> {
  const json = documentOf(document, url);
  const parser = new RecordParser();
  const parsedEnvelope = parseEnvelope(json, parser);
  const parsedLists = new Map<ListName, readonly unknown[]>();
  let leftOut = 0;
  for (const name of listNames) {
    const values = listOf(json, name, parser);
    const records: unknown[] = [];
    const seen = new Map(
      name === 'levels' && values.length === 0 ? defaultLevels.map(({id}) => [id, id]) : [],
    );
    // Not by entries(), which Prototype replaces.
    for (let index = 0; index < values.length; index++) {
      const value: unknown = values[index];
      const record = parser.at(name, () => parser.at(index, () => parseRecord(value, name, seen, parser)));
      if (record) records.push(record);
      else leftOut++;
      if (index % sliceSize === sliceSize - 1) yield;
    }
    // References to projects are not checked: a project may be on another page of the feed.
    if (name !== 'projects') parser.ids.set(name, seen);
    parsedLists.set(name, records);
  }
  if (parsedLists.get('levels')?.length === 0) parsedLists.set('levels', defaultLevels);
  // The parser has checked every value against the table that these types follow.
  const feed = {...parsedEnvelope, ...(Object.fromEntries(parsedLists) as unknown as Lists)};
  return {feed, findings: parser.findings, leftOut};
}

/** The document as an object, if it is a feed of version 1. */
const documentOf = (document: unknown, url: string | undefined): Json => {
  const hasRecords =
    isObject(document) && [document['projects'], document['publications']].some(Array.isArray);
  const version = isObject(document) ? document['version'] : undefined;
  if (hasRecords && matches('version', version)) return document;
  // "2.0" is a later version of the format; "two" is no version.
  const isOtherVersion = hasRecords && typeof version === 'string' && /^\d+(\.\d+)*$/.test(version);
  const detail = hasRecords
    ? `"version" is ${quoted(version)}, not 1.x`
    : 'neither "projects" nor "publications"';
  throw new FeedError(isOtherVersion ? 'version' : 'not-feed', detail, url);
};

const parseEnvelope = (json: Json, parser: RecordParser): Envelope => {
  const names = [...envelope.fields.keys()].filter((name) => Object.hasOwn(json, name));
  const fields = parser.fields(Object.fromEntries(names.map((name) => [name, json[name]])), envelope);
  for (const name of [...envelope.required, 'cities']) {
    if (!Object.hasOwn(json, name)) parser.report('error', 'required', `the feed lacks "${name}"`, name);
  }
  return {language: 'fi', title: '', ...fields} as unknown as Envelope;
};

const listOf = (json: Json, name: ListName, parser: RecordParser): readonly unknown[] => {
  const value = json[name];
  if (Array.isArray(value)) return value;
  if (Object.hasOwn(json, name)) parser.report('error', 'value', 'is not a list', name);
  return [];
};

const parseRecord = (value: unknown, name: ListName, seen: Map<string, string>, parser: RecordParser) => {
  const record = parser.record(value, lists[name], 'left-out');
  if (!record) return undefined;
  const id = record['id'] as string;
  const key = idKey(id);
  if (seen.has(key)) {
    parser.report('error', 'left-out', `repeats the id "${id}"`);
    return undefined;
  }
  seen.set(key, id);
  return record;
};
