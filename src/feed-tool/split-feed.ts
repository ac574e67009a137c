import type {Feed, Text} from '../core/model/feed.js';
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
export interface PageSizes {
  /** How many records a page has. */
  readonly page: number;
  /** How many projects and how many publications the first page has; undefined for a page like the others. */
  readonly first?: number | undefined;
}
type Json = Readonly<Record<string, unknown>>;
const statusOrder = ['ongoing', 'completed', 'planned', 'interrupted', 'unknown'];

/** `feed.json`, then `feed-2.json`, `feed-3.json` and so on. */
export const pageName = (first: string, page: number): string =>
  page === 0 ? first : first.replace(/(\.[^.]*)?$/, `-${page + 1}$1`);

/**
 * Cuts a feed into pages that `next` joins. Records come in the order in which widgets show them first: projects by
 * status and name, then publications by title. So the first page fills the first screen, and no row moves when the
 * others come. The first page states how many records there are in all.
 * @param name the name of the first page, like `feed.json`; the others are `feed-2.json` and so on.
 * @throws FeedError where the document is no feed.
 */
export const splitFeed = (
  document: unknown,
  sizes: PageSizes,
  name: string,
  today: string,
): readonly FeedPage[] => {
  const {feed} = parseFeed(document);
  const json = document as Json;
  const projects = inOrder(json['projects'], projectsInOrder(feed, today));
  const publications = inOrder(json['publications'], publicationsInOrder(feed));
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

const textIn = (text: Text, language: string): string =>
  typeof text === 'string' ? text : (text[language] ?? Object.values(text)[0] ?? '');
const compareIn = ({language}: Feed): ((a: string, b: string) => number) =>
  new Intl.Collator(language, {numeric: true}).compare;

/** The ids of the projects by status and name. */
const projectsInOrder = (feed: Feed, today: string): readonly string[] => {
  const compare = compareIn(feed);
  return statusOrder.flatMap((status) =>
    sortItems(
      feed.projects.filter((project) => statusOn(project, today) === status),
      false,
      ({name}) => textIn(name, feed.language),
      compare,
    ).map(({id}) => id),
  );
};
/** The ids of the publications by title. */
const publicationsInOrder = (feed: Feed): readonly string[] =>
  sortItems(feed.publications, false, ({title}) => textIn(title, feed.language), compareIn(feed)).map(
    ({id}) => id,
  );

/** The records of the document as they were written, in the order of their ids; records without a valid id come last. */
const inOrder = (list: unknown, ids: readonly string[]): readonly unknown[] => {
  const places = new Map(ids.map((id, index) => [idKey(id), index]));
  const placeOf = (record: unknown): number => {
    const id = isObject(record) ? record['id'] : undefined;
    return (typeof id === 'string' ? places.get(idKey(id)) : undefined) ?? ids.length;
  };
  return (Array.isArray(list) ? (list as readonly unknown[]) : [])
    .map((record) => ({record, place: placeOf(record)}))
    .sort((a, b) => a.place - b.place)
    .map(({record}) => record);
};
