import type {Project, Publication} from '../model/feed.js';
import {resolveUrl} from '../model/urls.js';
import type {ExportContext} from './export-context.js';

/** The fields of the format that hold URLs. */
const urlFields = /^(url|src|source|feedback|outline)$/i;

/**
 * Writes some items as a valid feed. URLs become absolute, because the file will be at another URL than the feed.
 * The projects of publications are included. The origin is in extension fields, which parsers ignore.
 */
export const writeFeed = (
  items: {readonly projects: readonly Project[]} | {readonly publications: readonly Publication[]},
  {snapshot: {feed, url, baseOf}, page, retrieved}: ExportContext,
): string => {
  const referredTo = new Set(
    'publications' in items ? items.publications.flatMap(({projects = []}) => projects) : [],
  );
  const absolute =
    (item: object) =>
    (key: string, value: unknown): unknown =>
      typeof value === 'string' && urlFields.test(key) ? (resolveUrl(value, baseOf(item)) ?? value) : value;
  const entries = [
    ...Object.entries({
      ...feed,
      base: undefined,
      next: undefined,
      projects: feed.projects.filter(({id}) => referredTo.has(id)),
      publications: [],
      ...items,
    }),
    ['_page', page] as const,
    ['_feed', url] as const,
    ['_retrieved', retrieved] as const,
  ].map(([name, value]: readonly [string, unknown]) => [
    name,
    Array.isArray(value)
      ? value.map((item: object) => JSON.parse(JSON.stringify(item, absolute(item))) as unknown)
      : value,
  ]);
  return JSON.stringify(Object.fromEntries(entries), absolute(feed), 2);
};
