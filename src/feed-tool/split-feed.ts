import {defaultLocale, localeOf} from '../core/i18n/locale.js';
import {parseFeed} from '../core/feed-format/parse-feed.js';
import {isObject} from '../core/feed-format/scalars.js';
import {dayOfFeed} from '../core/model/days.js';
import type {Feed} from '../core/model/feed.js';
import {idKey} from '../core/model/ids.js';
import {projectSortFields} from '../core/query/project-kind.js';
import {publicationSortFields} from '../core/query/publication-kind.js';
import {selectProjects} from '../core/query/select-projects.js';
import {selectPublications} from '../core/query/select-publications.js';
import {firstValidSort} from '../core/query/sort.js';

/** One page of a feed: the name of its file, and the document in it. */
export interface FeedPage {
  readonly name: string;
  readonly document: Readonly<Record<string, unknown>>;
}
type Json = Readonly<Record<string, unknown>>;

/** `feed.json`, then `feed-2.json`, `feed-3.json` and so on. */
export const pageName = (first: string, page: number): string =>
  page === 0 ? first : first.replace(/(\.[^.]*)?$/, `-${page + 1}$1`);

/**
 * Cuts a feed into pages that `next` joins. Projects and publications come in the order in which widgets show them
 * first, in the language and on the day of the feed, so that the first page fills the first screen; the publications
 * follow the projects.
 * @param name the name of the first page, like `feed.json`; the others are `feed-2.json` and so on.
 * @throws FeedError where the document is no feed.
 */
export const splitFeed = (
  document: unknown,
  pageSize: number,
  name: string,
  now: Date,
): readonly FeedPage[] => {
  const {feed} = parseFeed(document);
  const json = document as Json;
  const shown = firstOrder(feed, now);
  const projects = inOrder(json['projects'], shown.projects);
  const publications = inOrder(json['publications'], shown.publications);
  const count = Math.max(1, Math.ceil((projects.length + publications.length) / pageSize));
  return Array.from({length: count}, (_, page) => {
    const [from, to] = [page * pageSize, (page + 1) * pageSize];
    const ofPublications = [from - projects.length, to - projects.length].map((at) => Math.max(0, at));
    return {
      name: pageName(name, page),
      document: {
        ...json,
        ...(json['projects'] === undefined ? {} : {projects: projects.slice(from, to)}),
        ...(json['publications'] === undefined ? {} : {publications: publications.slice(...ofPublications)}),
        // JSON leaves out what is undefined, also the next of the whole.
        next: page < count - 1 ? pageName(name, page + 1) : undefined,
      },
    };
  });
};

/** The records in the order of a widget without options. */
const firstOrder = (
  feed: Feed,
  now: Date,
): Record<'projects' | 'publications', readonly {readonly id: string}[]> => {
  const {order} = localeOf(feed.language) ?? defaultLocale;
  const query = {preset: {}, day: dayOfFeed(feed, now), isChosenDay: false} as const;
  const projects = selectProjects(
    feed,
    {...query, groupBy: 'status', sort: firstValidSort(projectSortFields)},
    order,
  );
  const publications = selectPublications(
    feed,
    {...query, groupBy: 'none', sort: firstValidSort(publicationSortFields)},
    order,
  );
  return {projects: projects.groups.flatMap(({members}) => members), publications: publications.items};
};

const listOf = (list: unknown): readonly unknown[] => (Array.isArray(list) ? list : []);

/** The records of the document as they were written, in the order of those that were read; the others come last. */
const inOrder = (list: unknown, order: readonly {readonly id: string}[]): readonly unknown[] => {
  const places = new Map(order.map(({id}, index) => [idKey(id), index]));
  const placeOf = (record: unknown): number => {
    const id = isObject(record) ? record['id'] : undefined;
    return (typeof id === 'string' ? places.get(idKey(id)) : undefined) ?? order.length;
  };
  return listOf(list)
    .map((record) => ({record, place: placeOf(record)}))
    .sort((a, b) => a.place - b.place)
    .map(({record}) => record);
};
