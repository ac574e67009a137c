import {isObject} from '../../core/feed-format/scalars.js';
import {matches} from '../../core/model/value-patterns.js';
import {countKnown, hasName} from '../convert/headers/recognise-headers.js';
import {textOf} from '../values/parsed-value.js';
import {plainCell} from '../values/text-forms.js';
import {tablesOf, type ReadTable, type ListRow, type SourceRemark} from './table.js';
import {UnreadableSource} from './unreadable.js';

/** Names under which the list is looked for by default. `grants` is that of 360Giving. */
const usualNames = ['grants', 'projects', 'records', 'items', 'data', 'results', 'operations'];

/** A list of objects in a document, and its path. */
export interface FoundList {
  readonly path: string;
  readonly members: readonly unknown[];
  /** The path without indexes, which is the same for all lists of one kind. */
  readonly pattern: string;
}

const at = (document: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, step) =>
        isObject(value) || Array.isArray(value) ? (value as Record<string, unknown>)[step] : undefined,
      document,
    );

/** Every list of objects in a document, outermost first. Lists inside records are included. */
export const listsInDocument = (document: unknown): readonly FoundList[] => {
  const found: FoundList[] = [];
  const visit = (value: unknown, path: string, pattern: string, depth: number): void => {
    if (depth > 5) return;
    const below = (step: string): string => (path === '' ? step : `${path}.${step}`);
    const belowPattern = (step: string): string => (pattern === '' ? step : `${pattern}.${step}`);
    if (Array.isArray(value)) {
      if (!value.some((one) => isObject(one) || Array.isArray(one))) return;
      found.push({path, pattern, members: value});
      // One record in fifty is enough to see which fields records have.
      for (const [index, one] of (value as readonly unknown[]).entries()) {
        if (index < 50) visit(one, below(String(index)), belowPattern('*'), depth + 1);
        else if (isObject(one)) visit(one, below(String(index)), belowPattern('*'), 5);
      }
    } else if (isObject(value)) {
      for (const [name, one] of Object.entries(value)) {
        if (typeof one === 'object' && one !== null) visit(one, below(name), belowPattern(name), depth + 1);
      }
    }
  };
  visit(document, '', '', 0);
  return found;
};

/**
 * Reads the lists of a document as tables, with paths as columns (`plannedDates.0.startDate`). All lists that hold
 * projects are read; the others are named in a remark.
 * @param list the path of the list, if it is neither the document itself nor under a usual name
 * @throws UnreadableSource if there is no list of objects
 */
export const readJsonLists = (document: unknown, list?: string): readonly ReadTable[] => {
  if (list !== undefined) {
    const members = at(document, list);
    if (!Array.isArray(members)) throw new UnreadableSource(`holds no list at "${list}"`);
    return tablesOfList({path: list, pattern: list, members});
  }
  const lists = listsInDocument(document);
  const chosen = chosenOf(lists);
  const [main] = chosen;
  if (!main) {
    throw new UnreadableSource(
      'holds no list of objects: say in the mapping where it is, as "list": "path.to.array"',
    );
  }
  const isInside = (path: string, outer: string): boolean =>
    path !== outer && (outer === '' || path.startsWith(`${outer}.`));
  const isAround = (path: string): boolean => chosen.some((one) => isInside(one.path, path));
  const others = lists.filter(
    (one) =>
      !chosen.includes(one) && !isAround(one.path) && !chosen.some(({path}) => isInside(one.path, path)),
  );
  const unread = others.map(({path, members}): SourceRemark => ({
    sheet: path,
    isFinding: true,
    message: `the list "${path}" (${members.length} members) is not read: say "list" in the mapping if it holds projects`,
  }));
  const read = chosen.flatMap((one) => tablesOfList(one, chosen.length > 1));
  const [first, ...rest] = read;
  return first ? [{table: first.table, remarks: [...unread, ...first.remarks]}, ...rest] : [];
};

/** The lists that hold projects: those of the kind with most known headers, and all others that contain names. */
const chosenOf = (lists: readonly FoundList[]): readonly FoundList[] => {
  const scored = lists.map((list) => {
    const columns = columnsOfMembers(list.members);
    return {list, count: countKnown(columns), isNamed: hasName(columns)};
  });
  const named = scored.filter(({isNamed}) => isNamed);
  if (named.length === 0) {
    const usual = usualNames.flatMap((name) => lists.filter(({path}) => path === name));
    return [...usual, ...lists].slice(0, 1);
  }
  const most = Math.max(...named.map(({count}) => count));
  const best = named.find(({count}) => count === most);
  const isAroundBest = (path: string): boolean =>
    best !== undefined && path !== best.list.path && (path === '' || best.list.path.startsWith(`${path}.`));
  return named
    .filter(
      ({list, count}) =>
        list.pattern === best?.list.pattern ||
        (!list.pattern.includes('*') && count * 2 >= most && !isAroundBest(list.path)),
    )
    .map(({list}) => list);
};

const columnsOfMembers = (members: readonly unknown[]): readonly string[] => {
  const columns = new Set<string>();
  for (const one of members.slice(0, 20)) {
    if (isObject(one)) flatten(one, '', (path) => columns.add(path));
    // A list of rows whose first row is the header.
    else if (Array.isArray(one) && columns.size === 0) for (const cell of one) columns.add(textOf(cell));
  }
  return [...columns];
};

const tablesOfList = ({path, members: given}: FoundList, isNamed = false): readonly ReadTable[] => {
  if (given.length > 0 && given.every((one) => Array.isArray(one) && !one.some(isObject))) {
    return tablesOf({rows: given as readonly (readonly unknown[])[], ...(isNamed ? {sheet: path} : {})});
  }
  const members = given.flatMap((one): readonly unknown[] =>
    Array.isArray(one) && one.some(isObject) ? (one as readonly unknown[]) : [one],
  );
  const columns = new Map<string, number>();
  const rows: ListRow[] = [];
  const cut = new Map<string, number[]>();
  const remarks: SourceRemark[] = [];
  for (const [index, one] of members.entries()) {
    if (!isObject(one)) {
      remarks.push({
        row: index + 1,
        value: textOf(one),
        kind: 'left-out',
        isFinding: true,
        message: 'is no record with names and values, so it is left out',
      });
      continue;
    }
    const cells: unknown[] = [];
    const put = (column: string, value: unknown): void => {
      if (!columns.has(column)) columns.set(column, columns.size);
      cells[columns.get(column) ?? 0] = plainCell(value);
    };
    flatten(one, '', put, (column) => cut.set(column, [...(cut.get(column) ?? []), index + 1]));
    rows.push({number: index + 1, cells});
  }
  const table = {columns: [...columns.keys()], rows, unit: 'record' as const, cut};
  return [{table: isNamed ? {...table, sheet: path} : table, remarks}];
};

/** Texts by language and lists of plain values each fill one cell; other objects are split into their fields. */
const isWhole = (value: Readonly<Record<string, unknown>>): boolean => {
  const entries = Object.entries(value);
  return (
    entries.length > 0 &&
    entries.every(
      ([tag, text]) =>
        /^[a-z]{2}(?:-|$)/.test(tag) && matches('tag', tag) && (text === null || typeof text === 'string'),
    )
  );
};

const flatten = (
  value: unknown,
  path: string,
  put: (path: string, value: unknown) => void,
  cut?: (path: string) => void,
): void => {
  const below = (step: string | number): string => (path === '' ? String(step) : `${path}.${step}`);
  if (Array.isArray(value) && value.some((one) => typeof one === 'object' && one !== null)) {
    // Only the first member of an inner list becomes a column. If that column is read, the further members are
    // reported.
    if (value.length > 1) cut?.(path);
    flatten(value[0], below(0), put, cut);
  } else if (isObject(value) && (path === '' || !isWhole(value))) {
    for (const [name, one] of Object.entries(value)) flatten(one, below(name), put, cut);
  } else {
    put(path, value);
  }
};
