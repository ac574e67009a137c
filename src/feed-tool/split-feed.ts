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
import {marksName} from './merge/values-by-path.js';

/** One page of a feed: its file name, and its document. */
export interface FeedPage {
  readonly name: string;
  readonly document: Readonly<Record<string, unknown>>;
}
export interface PageSizes {
  /** How many records a page has. */
  readonly page: number;
  /** The number of projects and publications on the first page; undefined if it is as long as the others. */
  readonly first?: number | undefined;
}
type Json = Readonly<Record<string, unknown>>;

/** `feed.json`, then `feed-2.json`, `feed-3.json` and so on. */
export const pageName = (first: string, page: number): string =>
  page === 0 ? first : first.replace(/(\.[^.]*)?$/, `-${page + 1}$1`);

/** The import memory is removed: readers do not need it, and it takes half of some files. */
const withoutMemory = (record: unknown): unknown =>
  isObject(record) && Object.hasOwn(record, marksName)
    ? Object.fromEntries(Object.entries(record).filter(([name]) => name !== marksName))
    : record;

/**
 * Splits a feed into pages that are linked by `next`. Projects and publications have the order in which widgets
 * show them by default, in the language and on the day of the feed. So the first page fills the first screen, and
 * no row moves when the others arrive. The publications follow the projects. The first page states the total number
 * of records.
 * @param name the name of the first page, like `feed.json`; the others are `feed-2.json` and so on
 * @throws FeedError if the document is no feed
 */
export const splitFeed = (
  document: unknown,
  sizes: PageSizes,
  name: string,
  now: Date,
): readonly FeedPage[] => {
  const {feed} = parseFeed(document);
  const json = document as Json;
  const shown = firstOrder(feed, now);
  const projects = inOrder(json['projects'], shown.projects).map(withoutMemory);
  const publications = inOrder(json['publications'], shown.publications).map(withoutMemory);
  const cuts = cutsOf(projects.length, publications.length, sizes);
  const count = {projects: feed.projects.length, publications: feed.publications.length};
  return cuts.map(({projects: ofProjects, publications: ofPublications}, page) => ({
    name: pageName(name, page),
    document: {
      ...json,
      ...(cuts.length > 1 ? {count: page === 0 ? count : undefined} : {}),
      ...(json['projects'] === undefined ? {} : {projects: projects.slice(...ofProjects)}),
      ...(json['publications'] === undefined ? {} : {publications: publications.slice(...ofPublications)}),
      // JSON.stringify leaves out undefined values, here the old `next` too.
      next: page < cuts.length - 1 ? pageName(name, page + 1) : undefined,
    },
  }));
};

type Cut = readonly [from: number, to: number];
interface Cuts {
  readonly projects: Cut;
  readonly publications: Cut;
}

/** The start and end of each page in the two lists. */
const cutsOf = (projects: number, publications: number, {page, first}: PageSizes): readonly Cuts[] => {
  const cuts: Cuts[] = [];
  let [project, publication] = [0, 0];
  if (first !== undefined) {
    [project, publication] = [Math.min(first, projects), Math.min(first, publications)];
    cuts.push({projects: [0, project], publications: [0, publication]});
  }
  while (cuts.length === 0 || project < projects || publication < publications) {
    const toProject = Math.min(project + page, projects);
    const toPublication = Math.min(publication + page - (toProject - project), publications);
    cuts.push({projects: [project, toProject], publications: [publication, toPublication]});
    [project, publication] = [toProject, toPublication];
  }
  return cuts;
};

/** The records in the order of a widget with default options. */
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

/** The original records of the document, in the order of the parsed ones. Records that were not parsed come last. */
const inOrder = (list: unknown, order: readonly {readonly id: string}[]): readonly unknown[] => {
  const places = new Map(order.map(({id}, index) => [idKey(id), index]));
  const rankOf = (record: unknown): number => {
    const id = isObject(record) ? record['id'] : undefined;
    return (typeof id === 'string' ? places.get(idKey(id)) : undefined) ?? order.length;
  };
  return (Array.isArray(list) ? (list as readonly unknown[]) : [])
    .map((record) => ({record, place: rankOf(record)}))
    .sort((a, b) => a.place - b.place)
    .map(({record}) => record);
};
