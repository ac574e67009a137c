import {contradictions} from '../../core/feed-format/contradictions.js';
import {FeedError} from '../../core/model/feed-error.js';
import type {Feed} from '../../core/model/feed.js';
import {parseFeed} from '../../core/feed-format/parse-feed.js';
import {wrongCounts} from '../../core/feed-format/record-counts.js';
import {isObject} from '../../core/feed-format/scalars.js';
import {adviceOn} from '../messages/advice-en.js';
import type {CheckFinding, ReportedFinding} from './check-finding.js';
import {duplicates} from './duplicates.js';
import {envelopeFindings} from './envelope.js';
import {missingLanguages} from './languages.js';
import {contradictoryStatuses} from './contradictory-statuses.js';
import {personalData} from './personal-data.js';
import {markup} from './markup-in-texts.js';
import {valueAt} from './visit-fields.js';

/**
 * Returns every finding about a feed, given as text.
 * @param now the time against which its age is measured
 */
export const checkFeed = (text: string, now: Date): readonly ReportedFinding[] =>
  checkText(text, now).findings;

/** Like `checkFeed`, but also returns the parsed document; undefined if the text is no JSON object. */
export const checkText = (
  text: string,
  now: Date,
): {readonly document?: unknown; readonly findings: readonly ReportedFinding[]} => {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    return {
      findings: ofWhole('not-json', `is no JSON: ${error instanceof Error ? error.message : String(error)}`),
    };
  }
  return {document, findings: checkDocument(document, now)};
};

export const checkDocument = (document: unknown, now: Date): readonly ReportedFinding[] => {
  let feed: Feed;
  let said: readonly CheckFinding[];
  let leftOut: number;
  try {
    const parsed = parseFeed(document);
    feed = parsed.feed;
    said = parsed.findings;
    leftOut = parsed.leftOut;
  } catch (error) {
    if (error instanceof FeedError) return ofWhole(error.code, error.message);
    throw error;
  }
  const indexOf = placesIn(document);
  return [
    ...said,
    // A document without `next` is the whole feed.
    ...(feed.next === undefined ? wrongCounts(feed, leftOut) : []),
    ...contradictions(feed, indexOf),
    ...duplicates(feed, indexOf),
    ...contradictoryStatuses(feed, indexOf, now),
    ...envelopeFindings(feed, now),
    ...missingLanguages(document),
    ...markup(document),
    ...personalData(document),
  ].map((one) => advised(document, one));
};

const ofWhole = (code: string, message: string): readonly ReportedFinding[] => [
  advised(undefined, {path: '', severity: 'error', code, message}),
];

export const advised = (document: unknown, said: CheckFinding): ReportedFinding => {
  const found = said.path === '' ? undefined : valueAt(document, said.path);
  const json = found === undefined ? '' : JSON.stringify(found);
  const name = nameAt(document, said.path);
  return {
    ...said,
    ...(name === undefined ? {} : {name}),
    value: json.length > 200 ? `${json.slice(0, 197)}...` : json,
    ...adviceOn(said.code),
  };
};

/** The name of the record at a path like `projects[2].themes[0]`. */
const nameAt = (document: unknown, path: string): string | undefined => {
  const [place] = /^(?:projects|publications)\[\d+\]/.exec(path) ?? [];
  const record = place === undefined ? undefined : valueAt(document, place);
  const text = isObject(record) ? (record['name'] ?? record['title']) : undefined;
  if (typeof text === 'string') return text;
  const [first] = isObject(text) ? Object.values(text) : [];
  return typeof first === 'string' ? first : undefined;
};

/** The index of each project in the document. The document may hold records that the parsed feed leaves out. */
const placesIn = (document: unknown): ((id: string) => number) => {
  const projects = isObject(document) && Array.isArray(document['projects']) ? document['projects'] : [];
  const ids = (projects as readonly unknown[]).map((project) =>
    isObject(project) ? project['id'] : undefined,
  );
  const places = new Map(ids.map((id, index) => [id, index] as const).reverse());
  return (id) => places.get(id) ?? -1;
};
