import {matches, type PatternName} from './patterns.js';

/** Texts of a feed are read up to this length, counted as a reader counts. */
export const textLimit = 20_000;
/** Above this an amount is a slip of the keyboard, and cents would no longer be exact in a sum. */
export const moneyLimit = 1e12;

const isNumber = (value: unknown, from = -Infinity, to = Infinity): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= from && value <= to;
const isString = (value: unknown): value is string =>
  typeof value === 'string' && (value.length <= textLimit || [...value].length <= textLimit);
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
  (name: PatternName): ((value: unknown) => boolean) =>
  (value) =>
    matches(name, value);

/** Single values: the test, and what a finding says was expected. */
export const scalars = {
  string: [isString, 'a text'],
  /** One language of a Text; the object of several is walked by the reader. */
  text: [isFilled, 'a text that is not empty, or an object of such texts by language tag'],
  stringOrNumber: [(value) => isString(value) || isNumber(value), 'a text or a number'],
  anyScalar: [(value) => typeof value === 'boolean' || isString(value) || isNumber(value), 'a single value'],
  boolean: [(value) => typeof value === 'boolean', 'true or false'],
  number: [(value) => isNumber(value), 'a number'],
  count: [(value) => isNumber(value, 0) && Number.isInteger(value), 'a whole number, 0 or more'],
  share: [(value) => isNumber(value, 0, 1), 'a number from 0 to 1'],
  latitude: [(value) => isNumber(value, -90, 90), 'a number from -90 to 90'],
  longitude: [(value) => isNumber(value, -180, 180), 'a number from -180 to 180'],
  money: [
    (value) => value === null || isNumber(value, 0, moneyLimit),
    'an amount, 0 or more, or null where it is unknown',
  ],
  dateParts: [isDateParts, 'one to three numbers: year, month, day'],
  id: [form('id'), 'an id: no white space, at most 200 characters'],
  date: [form('date'), 'a date: YYYY, YYYY-MM or YYYY-MM-DD'],
  timestamp: [form('timestamp'), 'a time stamp like 2018-03-02T13:59:00+02:00'],
  url: [form('url'), 'an http(s) address, or one relative to the feed'],
  contact: [form('contact'), 'an http(s) or mailto address'],
  email: [form('email'), 'a mail address'],
  tag: [form('tag'), 'a language tag like fi'],
  currency: [form('currency'), 'a currency code like EUR'],
  period: [form('period'), 'a period like 2014-2020'],
  timeZone: [form('timeZone'), 'a time zone like Europe/Helsinki'],
  licence: [form('licence'), 'an SPDX expression or an http(s) address'],
  version: [form('version'), 'a version like 1.0'],
} as const satisfies Record<string, readonly [test: (value: unknown) => boolean, expected: string]>;
export type ScalarName = keyof typeof scalars;
