import fc from 'fast-check';
import type {ExportContext} from '../../src/core/export/export-context.js';
import {FeedPages} from '../../src/core/feed-format/feed-pages.js';
import {parseFeed} from '../../src/core/feed-format/parse-feed.js';
import {localeOf} from '../../src/core/i18n/locale.js';
import {feedOf, type FeedJson} from '../support/feeds.js';

export const numRuns = 200;

/** The export context of a feed on a page, with a fixed date and language. */
export const contextOf = (
  feed: FeedJson = feedOf([]),
  lang = 'fi',
  url = 'https://office.example/data/feed.json',
): ExportContext => {
  const pages = new FeedPages();
  pages.add(parseFeed(feed), url);
  return {
    snapshot: pages.snapshot(true)!,
    locale: localeOf(lang)!,
    page: 'https://city.example/hankkeet?p.q=bussi',
    retrieved: '2026-11-25',
    day: '2026-11-25',
  };
};

/** Texts that are hard to export: quotes, delimiters, braces, backslashes, formulas, other scripts. */
const oddities = [
  ...[
    '"',
    "'",
    ';',
    ',',
    '{',
    '}',
    '\\',
    '@',
    '=',
    '+',
    '-',
    '--',
    '#',
    '$',
    '%',
    '&',
    '_',
    '~',
    '^',
    '<',
    '>',
  ],
  ...[
    '|',
    '`',
    "''",
    '\\textbf{x}',
    ' and ',
    'ER  - ',
    '😀',
    'åäö',
    'ß',
    'Привет',
    '漢字',
    'עברית',
    'ก็',
    '\u0301',
  ],
];
const lineBreaks = ['\n', '\r\n', '\r', '\t'];
const of = (parts: readonly string[]) =>
  fc
    .array(fc.oneof(fc.constantFrom(...parts), fc.stringMatching(/^[A-Za-z0-9 ]{1,5}$/)), {
      minLength: 1,
      maxLength: 6,
    })
    .map((some) => some.join(''))
    .filter((text) => text.trim() !== '');

/** Any text of a feed. */
export const anyText = of([...oddities, ...lineBreaks]);
