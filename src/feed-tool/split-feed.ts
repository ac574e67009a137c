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

/** One page of a feed: the name of its file, and the document in it. */
export interface FeedPage {
  readonly name: string;
  readonly document: Readonly<Record<string, unknown>>;
}
export interface PageSizes {
  /** How many records a page has. */
  readonly page: number;
  /** How many projects and how many publications the first page has; undefined for a page like the others. */
  readonly first?: number | undefined;
}
type Json = Readonly<Record<string, unknown>>;

/** `feed.json`, then `feed-2.json`, `feed-3.json` and so on. */
export const pageName = (first: string, page: number): string =>
  page === 0 ? first : first.replace(/(\.[^.]*)?$/, `-${page + 1}$1`);

/** What import remembers of its sources is of no use to readers, and half of some files. */
const withoutMemory = (record: unknown): unknown =>
  isObject(record) && Object.hasOwn(record, marksName)
    ? Object.fromEntries(Object.entries(record).filter(([name]) => name !== marksName))
    : record;

/**
 * Cuts a feed into pages that `next` joins. Projects and publications come in the order in which widgets show them
 * first, in the language and on the day of the feed, so that the first page fills the first screen, and no row moves
 * when the others come. The publications follow the projects. The first page states how many records there are in all.
 * @param name the name of the first page, like `feed.json`; the others are `feed-2.json` and so on.
 * @throws FeedError where the document is no feed.
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
      // JSON leaves out what is undefined, also the next of the whole.
      next: page < cuts.length - 1 ? pageName(name, page + 1) : undefined,
    },
  }));
};

type Cut = readonly [from: number, to: number];
interface Cuts {
  readonly projects: Cut;
  readonly publications: Cut;
}

/** Where each page begins and ends in the two lists. */
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

/** The records of the document as they were written, in the order of those that were read; the others come last. */
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
