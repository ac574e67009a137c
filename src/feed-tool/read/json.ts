import {isObject} from '../../core/format/scalars.js';
import {matches} from '../../core/model/patterns.js';
import type {Row, Table} from './table.js';
import {UnreadableSource} from './unreadable.js';

/** Where the list is looked for when nobody says: 360Giving's `grants` among them. */
const usualNames = ['grants', 'projects', 'records', 'items', 'data', 'results', 'operations'];

const at = (document: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, step) =>
        isObject(value) || Array.isArray(value) ? (value as Record<string, unknown>)[step] : undefined,
      document,
    );

/**
 * A list of objects as a table: a column is the way to a value (`plannedDates.0.startDate`).
 * @param list the way to the list, where it is not the document itself or under a usual name.
 * @throws UnreadableSource where there is no list of objects.
 */
export const readJsonList = (document: unknown, list?: string): Table => {
  const found = list === undefined ? listIn(document) : at(document, list);
  if (!Array.isArray(found)) {
    throw new UnreadableSource(
      list === undefined
        ? 'holds no list of objects: say in the mapping where it is, as "list": "path.to.array"'
        : `holds no list at "${list}"`,
    );
  }
  const columns = new Map<string, number>();
  const rows: Row[] = [];
  for (const [index, one] of (found as readonly unknown[]).entries()) {
    if (!isObject(one)) continue;
    const cells: unknown[] = [];
    const put = (path: string, value: unknown): void => {
      if (!columns.has(path)) columns.set(path, columns.size);
      cells[columns.get(path) ?? 0] = value;
    };
    flatten(one, '', put);
    rows.push({number: index + 1, cells});
  }
  return {columns: [...columns.keys()], rows, unit: 'record'};
};

const listIn = (document: unknown): unknown => {
  if (Array.isArray(document) || !isObject(document)) return document;
  const usual = usualNames.map((name) => document[name]).find(Array.isArray);
  return usual ?? Object.values(document).find((value) => Array.isArray(value) && value.some(isObject));
};

/** Texts by language stay together, as do lists of plain values; everything else is walked. */
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

const flatten = (value: unknown, path: string, put: (path: string, value: unknown) => void): void => {
  const below = (step: string | number): string => (path === '' ? String(step) : `${path}.${step}`);
  if (Array.isArray(value) && value.some((one) => typeof one === 'object' && one !== null)) {
    // Further members of a list are details that no column can hold.
    flatten(value[0], below(0), put);
  } else if (isObject(value) && (path === '' || !isWhole(value))) {
    for (const [name, one] of Object.entries(value)) flatten(one, below(name), put);
  } else {
    put(path, value);
  }
};
