import {isObject} from '../../core/feed-format/scalars.js';
import {matches} from '../../core/model/value-patterns.js';
import {dateOrders, type DateOrder} from '../values/dates.js';
import type {Decimal} from '../values/numbers.js';
import {fieldName, isField, projectFields, publicationFields} from './fields.js';

export type Records = 'projects' | 'publications';
type Words = Readonly<Record<string, string>>;

/** How a list is read: what its columns mean, and how its values are written. Every part is optional. */
export interface Mapping {
  readonly records?: Records;
  /** The way to the list in a JSON file. */
  readonly list?: string;
  /** The name of the sheet in a workbook, and the row of its header, from 1. */
  readonly sheet?: string;
  readonly header?: number;
  readonly encoding?: string;
  readonly delimiter?: string;
  /** The header of the column of each field; for a text also one header for each language. */
  readonly columns?: Readonly<Record<string, string | Words>>;
  /** Default values for fields that the list does not state. */
  readonly defaults?: Words;
  readonly dates?: DateOrder;
  readonly decimal?: Decimal;
  /** The factor of the sums: one number for all columns, or one for each field. */
  readonly factor?: number | Readonly<Record<string, number>>;
  /** Whether the rate is of the total cost, so that the Union's amount may be computed from both. */
  readonly euFromRate?: boolean;
  /** The currency of sums that name none (ISO 4217). */
  readonly currency?: string;
  /** The time zone in which moments in UTC become days. */
  readonly timeZone?: string;
  /** Headers of columns to skip. */
  readonly ignore?: readonly string[];
  /** The meaning of the list's own words, for each field. */
  readonly values?: Readonly<Record<string, Words>>;
  /** The names by which each city goes, in a column of cities or as the name of a lead. */
  readonly cities?: Readonly<Record<string, readonly string[]>>;
  /** The envelope of the feed: title, publisher, licence, programme. */
  readonly feed?: Readonly<Record<string, unknown>>;
}

/** The mapping is invalid. The message names the place and the reason. */
export class BadMapping extends Error {
  override readonly name = 'BadMapping';
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isWords = (value: unknown): value is Words => isObject(value) && Object.values(value).every(isText);
const isTable = (value: unknown): boolean => isObject(value) && Object.values(value).every(isWords);
const isCities = (value: unknown): boolean =>
  isObject(value) && Object.values(value).every((names) => Array.isArray(names) && names.every(isText));
const isColumns = (value: unknown): boolean =>
  isObject(value) && Object.values(value).every((column) => isText(column) || isWords(column));

const isFactor = (value: unknown): boolean =>
  typeof value === 'number' && value > 0 && Number.isFinite(value);
const isFactors = (value: unknown): boolean => isObject(value) && Object.values(value).every(isFactor);
const isZone = (value: unknown): boolean => {
  try {
    return (
      isText(value) && new Intl.DateTimeFormat('en', {timeZone: value}).resolvedOptions().timeZone !== ''
    );
  } catch {
    return false;
  }
};

const kinds: Readonly<Record<keyof Mapping, readonly [(value: unknown) => boolean, string]>> = {
  records: [(value) => value === 'projects' || value === 'publications', '"projects" or "publications"'],
  list: [isText, 'a path like "data.projects"'],
  sheet: [isText, 'the name of a sheet'],
  header: [(value) => Number.isInteger(value) && (value as number) > 0, 'the number of a row, from 1'],
  encoding: [isText, 'an encoding like "windows-1252"'],
  delimiter: [(value) => isText(value) && value.length === 1, 'one character'],
  columns: [isColumns, 'an object of fields and headers'],
  defaults: [isWords, 'an object of fields and texts'],
  dates: [(value) => (dateOrders as readonly unknown[]).includes(value), '"dmy", "mdy" or "ymd"'],
  decimal: [(value) => value === ',' || value === '.', '"," or "."'],
  factor: [
    (value) => isFactor(value) || isFactors(value),
    'a number like 1000, or an object of fields and numbers',
  ],
  euFromRate: [(value) => typeof value === 'boolean', 'true or false'],
  currency: [(value) => matches('currency', value), 'a code like "SEK"'],
  timeZone: [isZone, 'a time zone like "Europe/Helsinki"'],
  ignore: [(value) => Array.isArray(value) && value.every(isText), 'a list of headers'],
  values: [isTable, 'an object of fields, each with an object of words and values'],
  cities: [isCities, 'an object of ids, each with a list of names'],
  feed: [isObject, 'an object'],
};
const defaultNames = [...projectFields, ...publicationFields, 'stage', 'language', 'currency', 'period'];

/** @throws BadMapping */
export const readMapping = (document: unknown): Mapping => {
  if (!isObject(document))
    throw new BadMapping('a mapping is an object like {"columns": {"name": "Header"}}');
  for (const [name, value] of Object.entries(document)) {
    if (name.startsWith('_')) continue;
    if (!Object.hasOwn(kinds, name)) {
      throw new BadMapping(`"${name}" is no part of a mapping: ${Object.keys(kinds).join(', ')} are`);
    }
    const [isLegal, wanted] = kinds[name as keyof Mapping];
    if (!isLegal(value)) throw new BadMapping(`"${name}" is not ${wanted}`);
  }
  const mapping = document as Mapping;
  const records = mapping.records ?? 'projects';
  for (const [name, column] of Object.entries(mapping.columns ?? {})) {
    if (!isField(name, records)) throw new BadMapping(`"columns": "${name}" is no field of ${records}`);
    if (!isText(column) && fieldName(`${name}.xx`).language === undefined) {
      throw new BadMapping(`"columns": "${name}" has no languages, so it takes one header`);
    }
  }
  for (const name of Object.keys(mapping.defaults ?? {})) {
    if (!defaultNames.includes(name)) throw new BadMapping(`"defaults": "${name}" is no field`);
  }
  return mapping;
};
