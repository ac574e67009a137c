import {FeedError} from '../model/feed-error.js';
import type {Envelope, Feed, ListName, Lists} from '../model/feed.js';
import {quoted, type Finding} from '../model/finding.js';
import {defaultLevels} from '../model/default-levels.js';
import {matches} from '../model/value-patterns.js';
import {envelope, listNames} from './fields.js';
import {ListReader} from './list-reader.js';
import {RecordParser} from './record-parser.js';
import {isObject} from './scalars.js';

export interface ParsedFeed {
  readonly feed: Feed;
  /** All findings, in the order of the feed. If the feed was read lazily, the rest is checked first. */
  readonly findings: readonly Finding[];
  /** The number of records that cannot be shown. */
  readonly leftOut: number;
}
type Json = Readonly<Record<string, unknown>>;
interface ReadFeed {
  readonly envelope: Envelope;
  readonly envelopeFindings: readonly Finding[];
  readonly readers: readonly (readonly [ListName, ListReader])[];
}

const idsOfDefaultLevels: ReadonlyMap<string, string> = new Map(defaultLevels.map(({id}) => [id, id]));
/**
 * The lists that may be long. Their records may be checked when they are read; those of other lists are always
 * checked at once.
 */
const longLists: readonly ListName[] = ['projects', 'publications'];

/**
 * Parses a feed and checks all of it. Invalid values are left out and reported as findings.
 * @throws FeedError `not-feed` or `version`, if the document is not a feed of this version
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
  const read = yield* readLists(document, url);
  for (const [, reader] of read.readers) yield* reader.checkInSlices();
  return {feed: feedOf(read, ({records}) => records), ...resultOf(read)};
}

/**
 * Like {@link parseFeedInSlices}, but checks only whether projects and publications can be shown. Each of their
 * fields is checked when it is read, so every value that is read is valid.
 */
export function* parseFeedLazily(document: unknown, url?: string): Generator<undefined, ParsedFeed> {
  const read = yield* readLists(document, url);
  const feed = feedOf(read, (reader, name) =>
    longLists.includes(name) ? reader.lazyRecords : reader.records,
  );
  return Object.assign(resultOf(read), {feed});
}

function* readLists(document: unknown, url: string | undefined): Generator<undefined, ReadFeed> {
  const json = documentOf(document, url);
  const ids = new Map<ListName, ReadonlyMap<string, string>>();
  const parser = new RecordParser(ids);
  const read: [ListName, ListReader][] = [];
  const parsedEnvelope = parseEnvelope(json, parser);
  for (const name of listNames) {
    const reader = new ListReader(name, json, ids);
    yield* reader.readInSlices();
    // References to projects are not checked: a project may be on another page of the feed.
    if (name !== 'projects')
      ids.set(name, name === 'levels' && reader.isEmpty ? idsOfDefaultLevels : reader.ids);
    read.push([name, reader]);
  }
  return {envelope: parsedEnvelope, envelopeFindings: parser.takeFindings(), readers: read};
}

const resultOf = ({envelopeFindings, readers}: ReadFeed): Omit<ParsedFeed, 'feed'> => ({
  leftOut: readers.reduce((sum, [, reader]) => sum + reader.leftOut, 0),
  get findings() {
    return [...envelopeFindings, ...readers.flatMap(([, reader]) => reader.findings)];
  },
});

const feedOf = (
  {envelope: parsedEnvelope, readers}: ReadFeed,
  recordsOf: (reader: ListReader, name: ListName) => readonly unknown[],
): Feed => {
  const parsedLists = new Map(readers.map(([name, reader]) => [name, recordsOf(reader, name)]));
  if (parsedLists.get('levels')?.length === 0) parsedLists.set('levels', defaultLevels);
  // The parser checks every value against the table that defines these types.
  return {...parsedEnvelope, ...(Object.fromEntries(parsedLists) as unknown as Lists)};
};

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
