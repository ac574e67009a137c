import type {Project, Text} from '../core/model/feed.js';
import {parseFeed} from '../core/feed-format/parse-feed.js';
import {isObject} from '../core/feed-format/scalars.js';
import {idKey} from '../core/model/ids.js';
import {sortItems} from '../core/query/sort.js';
import {statusOn} from '../core/model/derived-fields.js';

/** One page of a feed: the name of its file, and the document in it. */
export interface FeedPage {
  readonly name: string;
  readonly document: Readonly<Record<string, unknown>>;
}
type Json = Readonly<Record<string, unknown>>;
const statusOrder = ['ongoing', 'completed', 'planned', 'interrupted', 'unknown'];

/** `feed.json`, then `feed-2.json`, `feed-3.json` and so on. */
export const pageName = (first: string, page: number): string =>
  page === 0 ? first : first.replace(/(\.[^.]*)?$/, `-${page + 1}$1`);

/**
 * Cuts a feed into pages that `next` joins. The projects come in the order in which widgets show them first, grouped
 * by status and by name, so that the first page fills the first screen; the publications follow the projects.
 * @param name the name of the first page, like `feed.json`; the others are `feed-2.json` and so on.
 * @throws FeedError where the document is no feed.
 */
export const splitFeed = (
  document: unknown,
  pageSize: number,
  name: string,
  today: string,
): readonly FeedPage[] => {
  const {feed} = parseFeed(document);
  const json = document as Json;
  const collator = new Intl.Collator(feed.language, {numeric: true});
  const read = new Map(feed.projects.map((project) => [idKey(project.id), project]));
  const groups = statusOrder.flatMap((status) =>
    sortItems(
      feed.projects.filter((project) => statusOn(project, today) === status),
      false,
      ({name: text}) => textIn(text, feed.language),
      (a, b) => collator.compare(a, b),
    ),
  );
  const projects = inOrder(json['projects'], groups, read);
  const publications = listOf(json['publications']);
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

const textIn = (text: Text, language: string): string =>
  typeof text === 'string' ? text : (text[language] ?? Object.values(text)[0] ?? '');
const listOf = (list: unknown): readonly unknown[] => (Array.isArray(list) ? list : []);

/** The records of the document as they were written, in the order of what was read of them; what was not read is last. */
const inOrder = (
  list: unknown,
  order: readonly Project[],
  read: ReadonlyMap<string, Project>,
): readonly unknown[] => {
  const places = new Map(order.map(({id}, index) => [idKey(id), index]));
  const placeOf = (record: unknown): number => {
    const id = isObject(record) ? record['id'] : undefined;
    const key = typeof id === 'string' ? idKey(id) : '';
    return read.has(key) ? (places.get(key) ?? order.length) : order.length;
  };
  return listOf(list)
    .map((record) => ({record, place: placeOf(record)}))
    .sort((a, b) => a.place - b.place)
    .map(({record}) => record);
};
