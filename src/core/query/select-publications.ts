import type {Feed, Publication} from '../model/feed.js';
import {publicationKind} from './publication-kind.js';
import {createSelectorFactory, type ItemQuery, type ItemView, type TextOrder} from './select-items.js';

export const publicationGroupByValues = ['none', 'level', 'series', 'year'] as const;
export type PublicationGroupBy = (typeof publicationGroupByValues)[number];
export type PublicationQuery = ItemQuery & {readonly groupBy: PublicationGroupBy};
export type PublicationSelection = ItemView<Publication>;

export const createPublicationSelector = createSelectorFactory(publicationKind);

/** Selects everything that a publication table shows of a feed. */
export const selectPublications = (
  feed: Feed,
  query: PublicationQuery,
  order: TextOrder,
): PublicationSelection => createPublicationSelector()(feed, query, order);
