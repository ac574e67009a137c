import type {Feed} from '../model/feed.js';
import {createNarrowing} from './narrowing.js';
import {
  createPublicationSelector,
  type PublicationQuery,
  type PublicationSelection,
} from './publication-selector.js';
import type {TextOrder} from './select-items.js';

export type {PublicationQuery, PublicationSelection};

/** Selects everything that a publication table shows of a feed. */
export const selectPublications = (
  feed: Feed,
  query: PublicationQuery,
  order: TextOrder,
): PublicationSelection => createPublicationSelector(() => createNarrowing)(feed, query, order);
