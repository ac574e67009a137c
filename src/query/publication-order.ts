import type {Feed, Publication, Text} from '../feed/feed.js';
import {issuedOf} from '../feed/issued.js';
import {isSortable, sortRecords, type Sort, type SortKey} from './sort.js';

export const publicationColumns = [
  'title',
  'authors',
  'year',
  'level',
  'series',
  'language',
  'licence',
  'files',
] as const;
export type PublicationColumn = (typeof publicationColumns)[number];
/** Every column but the files, and the publisher's own order. */
export const publicationSortFields = [
  'title',
  'authors',
  'year',
  'level',
  'series',
  'language',
  'licence',
  'feed',
] as const;
export type PublicationSortField = (typeof publicationSortFields)[number];
export type PublicationSort = Sort<PublicationSortField>;

/** What a language brings to an order. */
export interface PublicationOrder {
  readonly compare: (a: string, b: string) => number;
  readonly textOf: (text: Text) => string;
}

/** Who made a publication, as they are listed: "Halonen, Roosa". */
export const authorsOf = ({author, editor}: Publication): readonly string[] =>
  (author ?? editor ?? []).flatMap(
    ({family, given, literal}) => literal ?? ([family, given].filter(Boolean).join(', ') || []),
  );

type Lists = Pick<Feed, 'levels' | 'series'>;

const keysBy = (lists: Lists, textOf: (text: Text) => string) => {
  // Levels have an order of their own: the reading order.
  const levels = new Map(lists.levels.map(({id}, index) => [id, index]));
  const series = new Map(lists.series.map(({id, name}) => [id, textOf(name)]));
  return {
    title: ({title}) => textOf(title),
    authors: (publication) => authorsOf(publication).join('; ') || undefined,
    year: (publication) => issuedOf(publication).date?.slice(0, 4),
    level: ({level}) => levels.get(level ?? ''),
    series: (publication) => series.get(publication.series ?? ''),
    language: ({language}) => language,
    licence: ({licence}) => licence,
  } satisfies Record<Exclude<PublicationSortField, 'feed'>, (publication: Publication) => SortKey>;
};

export const sortPublications = (
  publications: readonly Publication[],
  {field, descending}: PublicationSort,
  lists: Lists,
  {compare, textOf}: PublicationOrder,
): readonly Publication[] => {
  if (field === 'feed') return descending ? [...publications].reverse() : publications;
  return sortRecords(publications, descending, keysBy(lists, textOf)[field], compare);
};

/** The fields worth sorting these publications by. */
export const sortablePublicationFields = (
  publications: readonly Publication[],
  lists: Lists,
  {textOf}: PublicationOrder,
): readonly PublicationSortField[] => {
  const keys = keysBy(lists, textOf);
  return publicationSortFields.filter((field) => field !== 'feed' && isSortable(publications, keys[field]));
};
