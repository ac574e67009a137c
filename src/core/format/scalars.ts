import {matches, type PatternName} from '../model/patterns.js';

/** Texts of a feed are read up to this length, counted as a reader counts. */
export const textLimit = 20_000;
/** Above this an amount is a slip of the keyboard, and cents would no longer be exact in a sum. */
export const moneyLimit = 1e12;

const isNumber = (value: unknown, from = -Infinity, to = Infinity): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= from && value <= to;
const isString = (value: unknown): value is string =>
  typeof value === 'string' && (value.length <= textLimit || Array.from(value).length <= textLimit);
const isFilled = (value: unknown): value is string => matches('filled', value) && isString(value);
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const digits = /^\d+$/;
const isDateParts = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.length <= 3 &&
  value.every((part) => Number.isInteger(part) || (typeof part === 'string' && digits.test(part)));

const form =
  (name: PatternName) =>
  (value: unknown): boolean =>
    matches(name, value);

/**
 * The kinds of single values, each with its test. A finding names the kind, so that a message like
 * `"31.2.2018" is no date` needs no words of its own; `sixcity check` says how each is written.
 */
export const scalars = {
  string: isString,
  /** One language of a Text; the object of several is walked by the reader. */
  text: isFilled,
  stringOrNumber: (value) => isString(value) || isNumber(value),
  scalar: (value) => typeof value === 'boolean' || isString(value) || isNumber(value),
  boolean: (value) => typeof value === 'boolean',
  number: (value) => isNumber(value),
  count: (value) => isNumber(value, 0) && Number.isInteger(value),
  share: (value) => isNumber(value, 0, 1),
  latitude: (value) => isNumber(value, -90, 90),
  longitude: (value) => isNumber(value, -180, 180),
  money: (value) => value === null || isNumber(value, 0, moneyLimit),
  dateParts: isDateParts,
  id: form('id'),
  date: form('date'),
  timestamp: form('timestamp'),
  url: form('url'),
  contact: form('contact'),
  email: form('email'),
  tag: form('tag'),
  currency: form('currency'),
  period: form('period'),
  timeZone: form('timeZone'),
  licence: form('licence'),
  version: form('version'),
} as const satisfies Record<string, (value: unknown) => boolean>;
export type ScalarName = keyof typeof scalars;
