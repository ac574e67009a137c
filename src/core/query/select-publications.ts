import type {Feed, Publication} from '../model/feed.js';
import {publicationKind} from './publication-kind.js';
import {selectorsOf, type Order, type RecordQuery, type RecordView} from './select-records.js';

export const publicationGroupings = ['none', 'level', 'series', 'year'] as const;
export type PublicationGrouping = (typeof publicationGroupings)[number];
export type PublicationQuery = RecordQuery & {readonly groupBy: PublicationGrouping};
export type PublicationTableView = RecordView<Publication>;

export const createPublicationSelector = selectorsOf(publicationKind);

/** Everything a publication table shows of a feed. */
export const selectPublications = (feed: Feed, query: PublicationQuery, order: Order): PublicationTableView =>
  createPublicationSelector()(feed, query, order);
