/**
 * The valid values of each kind as regular expressions. The parser and the JSON Schema both use them. All are
 * anchored and valid with the `u` flag.
 */
const day = [
  '\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|1\\d|2[0-8]))?)?',
  '\\d{4}-(?:0[13-9]|1[0-2])-(?:29|30)',
  '\\d{4}-(?:0[13578]|1[02])-31',
  '(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29',
].join('|');
const fullDay = day.replace(
  '(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|1\\d|2[0-8]))?)?',
  '-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])',
);
/** Systems write 9999 for "no end" and 0001 for "unknown". */
const plausibleYear = '(?=1[4-9]|20|21[0-4])';
/** No spaces and control characters: browsers remove them, so `java\nscript:` would be executed. */
const character = '[^\\s\\u0000-\\u001f\\u007f]';
const http = `[Hh][Tt][Tt][Pp][Ss]?://${character}+`;
const url = `${http}|(?![A-Za-z][A-Za-z0-9+.\\-]*:)${character}+`;

export const patterns = {
  id: '^\\S{1,200}$',
  /** A year or month as an end means its last day. */
  date: `^${plausibleYear}(?:${day})$`,
  /** RFC 3339 with an offset, and with capital letters, because Firefox parses no others. */
  timestamp: `^(?:${fullDay})T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+\\-](?:[01]\\d|2[0-3]):[0-5]\\d)$`,
  url: `^(?:${url})$`,
  contact: `^(?:[Mm][Aa][Ii][Ll][Tt][Oo]:${character}+|${url})$`,
  /** The location of a publication: a URL or a URN. */
  locator: `^(?:[Uu][Rr][Nn]:${character}+|${url})$`,
  email: '^[^\\s@]+@[^\\s@]+$',
  /** BCP 47, without its grandfathered tags. Underscores are allowed, because many systems write them. */
  tag: '^(?:[A-Za-z]{2,8}|[Xx](?=[-_]))(?:[-_][A-Za-z0-9]{1,8})*$',
  currency: '^[A-Z]{3}$',
  period: '^\\d{4}-\\d{4}$',
  timeZone: '^[A-Za-z][A-Za-z0-9_+\\-]*(?:/[A-Za-z0-9_+\\-]+)*$',
  /** An SPDX expression, or the URL of the terms. */
  licence: `^(?:${http}|[A-Za-z0-9.+\\(\\) \\-]+)$`,
  version: '^1\\.\\d+$',
  /** At least one visible character. */
  filled: '\\S',
} as const;
export type PatternName = keyof typeof patterns;

const compiled = new Map<PatternName, RegExp>();
/** Whether a value is a string that matches a pattern. */
export const matches = (name: PatternName, value: unknown): value is string => {
  let pattern = compiled.get(name);
  if (!pattern) compiled.set(name, (pattern = new RegExp(patterns[name], 'u')));
  return typeof value === 'string' && pattern.test(value);
};
