import {isObject} from '../../core/feed-format/scalars.js';
import {marksName, valuesOf} from './values-by-path.js';

/**
 * The import memory of a record: for each source, a short hash of every value that an import wrote. With it, a
 * later import can tell manual edits from values of the list, and values that the list has dropped from values that
 * it never had.
 */
export type Memory = ReadonlyMap<string, string>;

export const markOf = (value: unknown): string => {
  const text = typeof value === 'string' ? value : canonical(value);
  // FNV-1a is enough: it detects accidental changes and need not resist attacks.
  let hash = typeof value === 'string' ? 0x811c9dc5 : 0x811c9dc4;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
};
const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (!isObject(value)) return value === undefined ? '' : JSON.stringify(value);
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${name}:${canonical(value[name])}`).join()}}`;
};

/** "hankkeet-2018-03.csv" and "hankkeet (2).csv" are later copies of the same list. */
export const sourceKey = (source: string): string => {
  const name = (source.split(/[\\/]/).at(-1) ?? source).replace(/\.[^.]+$/, '');
  const plain = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?:kopio|copy|kopia|uusi|new|ny|final|v)(?![\p{L}])/gu, '')
    .replace(/[\d\s._()-]+/g, ' ')
    .trim();
  return `@${plain === '' ? 'list' : plain.replace(/ /g, '-')}`;
};

const separator = '\u001f';
export const writtenMemory = (memory: Memory): string =>
  [...memory].map(([path, mark]) => `${path}=${mark}`).join('|');
export const readMemory = (text: string): Memory =>
  new Map(
    text.split('|').flatMap((part) => {
      const at = part.lastIndexOf('=');
      return at > 0 ? [[part.slice(0, at).replaceAll(separator, '|'), part.slice(at + 1)] as const] : [];
    }),
  );

export const memoryOf = (record: Readonly<Record<string, unknown>>, language: string): Memory =>
  new Map(
    [...valuesOf(record, language)].map(([path, value]) => [path.replaceAll('|', separator), markOf(value)]),
  );

/** Returns the record with the import memory of this source. */
export const remembered = <T extends object>(record: T, language: string, source: string): T => {
  const values = record as Readonly<Record<string, unknown>>;
  const known = isObject(values[marksName]) ? values[marksName] : {};
  return {...record, [marksName]: {...known, [sourceKey(source)]: writtenMemory(memoryOf(values, language))}};
};

/** What each source has written into a record, by the name of the source. */
export const memoriesOf = (record: Readonly<Record<string, unknown>>): ReadonlyMap<string, Memory> => {
  const marks = record[marksName];
  if (!isObject(marks)) return new Map();
  return new Map(
    Object.entries(marks).flatMap(([key, text]) =>
      key.startsWith('@') && typeof text === 'string' ? [[key, readMemory(text)] as const] : [],
    ),
  );
};
