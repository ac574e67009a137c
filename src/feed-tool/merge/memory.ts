import {isObject} from '../../core/format/scalars.js';
import {hashOf} from '../map/ids.js';
import {marksName, valuesOf} from './values.js';

/**
 * What an import wrote into a record, per source: a short mark for each value, by which a later import tells a
 * hand's words from the list's, and what a list no longer says from what it never said.
 */
export type Memory = ReadonlyMap<string, string>;

export const markOf = (value: unknown): string => hashOf(canonical(value)).slice(-5);
const canonical = (value: unknown): string =>
  isObject(value)
    ? `{${Object.keys(value)
        .sort()
        .map((name) => `${name}:${canonical(value[name])}`)
        .join()}}`
    : Array.isArray(value)
      ? `[${value.map(canonical).join()}]`
      : JSON.stringify(value) || '';

/** "hankkeet-2018-03.csv" and "hankkeet (2).csv" are the same list of another month. */
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

/** The record with the memory of what the source says of it. */
export const remembered = <T extends object>(record: T, language: string, source: string): T => {
  const values = record as Readonly<Record<string, unknown>>;
  const known = isObject(values[marksName]) ? values[marksName] : {};
  return {...record, [marksName]: {...known, [sourceKey(source)]: writtenMemory(memoryOf(values, language))}};
};

/** What each source has written into a record, as far as anybody remembers. */
export const memoriesOf = (record: Readonly<Record<string, unknown>>): ReadonlyMap<string, Memory> => {
  const marks = record[marksName];
  if (!isObject(marks)) return new Map();
  return new Map(
    Object.entries(marks).flatMap(([key, text]) =>
      key.startsWith('@') && typeof text === 'string' ? [[key, readMemory(text)] as const] : [],
    ),
  );
};
