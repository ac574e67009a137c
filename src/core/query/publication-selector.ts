import type {Publication} from '../model/feed.js';
import {publicationKind} from './publication-kind.js';
import {createSelectorFactory, type ItemQuery, type ItemView} from './select-items.js';

export const publicationGroupByValues = ['none', 'level', 'series', 'year'] as const;
export type PublicationGroupBy = (typeof publicationGroupByValues)[number];
export type PublicationQuery = ItemQuery & {readonly groupBy: PublicationGroupBy};
export type PublicationSelection = ItemView<Publication>;

/** Creates a selector. It searches and filters once that has been loaded. */
export const createPublicationSelector = createSelectorFactory(publicationKind);
