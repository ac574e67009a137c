import {matches, type PatternName} from '../model/value-patterns.js';

/** The maximum length of a text, in code points. */
export const textLimit = 20_000;
/** The maximum amount. A larger one is a typing error, and sums of cents would be inexact. */
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

const patternTest =
  (name: PatternName) =>
  (value: unknown): boolean =>
    matches(name, value);

/**
 * The kinds of scalar values, each with its test. Findings name the kind (`"31.2.2018" is no date`), and
 * `sixcity check` explains how each kind is written.
 */
export const scalars = {
  string: isString,
  /** A text in one language. The parser handles objects with several languages. */
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
  id: patternTest('id'),
  date: patternTest('date'),
  timestamp: patternTest('timestamp'),
  url: patternTest('url'),
  contact: patternTest('contact'),
  locator: patternTest('locator'),
  email: patternTest('email'),
  tag: patternTest('tag'),
  currency: patternTest('currency'),
  period: patternTest('period'),
  timeZone: patternTest('timeZone'),
  licence: patternTest('licence'),
  version: patternTest('version'),
} as const satisfies Record<string, (value: unknown) => boolean>;
export type ScalarName = keyof typeof scalars;
