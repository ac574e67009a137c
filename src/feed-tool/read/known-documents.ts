import {isObject} from '../../core/feed-format/scalars.js';
import {listsInDocument} from './json.js';

/** Every item of CSL-JSON has a type and a title. In Crossref the title is a list. */
const isCsl = (item: unknown): boolean =>
  isObject(item) &&
  typeof item['type'] === 'string' &&
  (typeof item['title'] === 'string' ||
    (Array.isArray(item['title']) && typeof item['title'][0] === 'string')) &&
  !('name' in item) &&
  ['id', 'DOI', 'author', 'issued', 'ISBN', 'URL', 'publisher', 'container-title'].some(
    (name) => name in item,
  );

/**
 * Finds the CSL items of a document: the document itself, a list in it, objects by id, or a response of Crossref.
 * Returns undefined if there are none.
 */
export const cslItemsIn = (
  document: unknown,
): {readonly items: readonly unknown[]; readonly path?: string} | undefined => {
  if (isCsl(document)) return {items: [document]};
  for (const {members, pattern, path} of listsInDocument(document)) {
    const items = members.filter(isCsl);
    if (items.length > 0 && items.length * 2 >= members.length && !pattern.includes('*'))
      return {items: members.map(plain), path};
  }
  if (!isObject(document)) return undefined;
  const values = Object.values(document);
  const single = [document['message'], document['data']].filter(isCsl);
  if (single.length > 0) return {items: single.map(plain)};
  const named = values.filter(isCsl);
  if (named.length === 0 || named.length * 2 < values.length) return undefined;
  const items = Object.entries(document).map(([id, item]) =>
    plain(isObject(item) && !('id' in item) ? {id, ...item} : item),
  );
  return {items};
};

/** Crossref's types, and their names in CSL. */
const crossrefTypes: Readonly<Record<string, string>> = {
  'journal-article': 'article-journal',
  'book-chapter': 'chapter',
  'proceedings-article': 'paper-conference',
  'posted-content': 'article',
  monograph: 'book',
  'edited-book': 'book',
  'reference-book': 'book',
  'report-series': 'report',
  dissertation: 'thesis',
};
/** Replaces Crossref's lists of one text by that text. */
const plain = (item: unknown): unknown => {
  if (!isObject(item)) return item;
  const entries = Object.entries(item).map(([name, value]) => {
    const isListed = ['title', 'container-title', 'ISSN', 'ISBN', 'subtitle', 'short-title'].includes(name);
    return [name, isListed && Array.isArray(value) ? (value as readonly unknown[])[0] : value] as const;
  });
  const read: Record<string, unknown> = Object.fromEntries(entries);
  const type = read['type'];
  if (typeof type === 'string') read['type'] = crossrefTypes[type] ?? type;
  return read;
};

/** Whether a document is a feed of this tool, or a page of one. */
export const isFeedDocument = (document: unknown): document is Readonly<Record<string, unknown>> => {
  if (!isObject(document)) return false;
  const lists = ['projects', 'publications'].filter((name) => Array.isArray(document[name]));
  const envelope = ['language', 'title', 'updated', 'publisher', 'cities'].filter((name) => name in document);
  return lists.length > 0 && typeof document['version'] === 'string' && envelope.length >= 2;
};

/** The projects of a document in the feed format, without the feed's other fields. */
export const ownRecordsIn = (document: unknown): Readonly<Record<string, unknown>> | undefined => {
  const isOwn = (one: unknown): boolean =>
    isObject(one) &&
    typeof one['id'] === 'string' &&
    (typeof one['name'] === 'string' || isObject(one['name'])) &&
    ((isObject(one['lead']) && 'name' in one['lead']) ||
      (Array.isArray(one['funding']) ? one['funding'] : [one['funding']]).some(
        (funding) =>
          isObject(funding) &&
          ['stage', 'total', 'eu', 'public', 'euAndState'].some((name) => name in funding),
      ));
  const projects = Array.isArray(document) ? document : isObject(document) ? document['projects'] : undefined;
  if (!Array.isArray(projects) || projects.length === 0 || !projects.some(isOwn)) return undefined;
  if (!projects.every((one) => isObject(one) && 'id' in one && 'name' in one)) return undefined;
  return {...(isObject(document) ? document : {}), projects};
};
