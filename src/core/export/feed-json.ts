import type {Project, Publication} from '../model/feed.js';
import {resolveUrl} from '../model/urls.js';
import type {ExportContext} from './export-context.js';

/** The fields of the format that hold addresses. */
const urls = /^(url|src|source|feedback)$/i;

/**
 * A valid feed of some of the records. Its addresses are absolute, because it lies elsewhere than the feed that it
 * was taken from; publications bring along the projects that they refer to. From where it was taken stands in
 * extensions of its own, which readers of the format pass over.
 */
export const writeFeed = (
  records: {readonly projects: readonly Project[]} | {readonly publications: readonly Publication[]},
  {snapshot: {feed, url, baseOf}, page, retrieved}: ExportContext,
): string => {
  const wanted = new Set(
    'publications' in records ? records.publications.flatMap(({projects = []}) => projects) : [],
  );
  const absolute =
    (record: object) =>
    (key: string, value: unknown): unknown =>
      typeof value === 'string' && urls.test(key) ? (resolveUrl(value, baseOf(record)) ?? value) : value;
  const whole = [
    ...Object.entries({
      ...feed,
      base: undefined,
      next: undefined,
      projects: feed.projects.filter(({id}) => wanted.has(id)),
      publications: [],
      ...records,
    }),
    ['_page', page] as const,
    ['_feed', url] as const,
    ['_retrieved', retrieved] as const,
  ].map(([name, value]: readonly [string, unknown]) => [
    name,
    Array.isArray(value)
      ? value.map((record: object) => JSON.parse(JSON.stringify(record, absolute(record))) as unknown)
      : value,
  ]);
  return JSON.stringify(Object.fromEntries(whole), absolute(feed), 2);
};
