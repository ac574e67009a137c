import type {Feed, Publication} from '../model/feed.js';
import {publicationKind} from './publication-kind.js';
import {selectorsOf, type TextOrder, type ItemQuery, type ItemView} from './select-records.js';

export const publicationGroupings = ['none', 'level', 'series', 'year'] as const;
export type PublicationGrouping = (typeof publicationGroupings)[number];
export type PublicationQuery = ItemQuery & {readonly groupBy: PublicationGrouping};
export type PublicationTableView = ItemView<Publication>;

export const createPublicationSelector = selectorsOf(publicationKind);

/** Everything a publication table shows of a feed. */
export const selectPublications = (
  feed: Feed,
  query: PublicationQuery,
  order: TextOrder,
): PublicationTableView => createPublicationSelector()(feed, query, order);
