/** Options that several widgets have. Each widget's `options.ts` picks the groups that apply to it. */
import {brandNames} from '../themes/brands.js';
import {choice, day, flag, ids, integer, text, textLike, tokens} from './option.js';

export const feedOptions = {
  /** URLs of the feed, separated by white space and tried in turn. Default: `feed.json` beside the script. */
  feed: tokens(),
  /** A city's colours: helsinki, espoo, vantaa, tampere, turku or oulu. Default: the colours of the page. */
  brand: choice(brandNames, ''),
} as const;

export const headingOptions = {
  /** Heading above the widget. */
  heading: text(),
  /** Level of that heading, 2 to 6. Groups and items follow one and two levels below it; without a heading, groups begin at it. */
  headingLevel: integer(2, 6, 2),
} as const;

/** The editor's presets. Values of one option are alternatives (OR), options are combined (AND). */
export const presetOptions = {
  /** Ids of cities: only items of these cities. */
  city: ids(),
  /** Ids of themes. */
  theme: ids(),
  /** Ids of funds. */
  fund: ids(),
  /** Statuses: ongoing, completed, planned, interrupted, unknown. */
  status: ids(),
  /** Ids of projects. */
  project: ids(),
  /** Ids of items to leave out. */
  without: ids(),
  /** Shows the situation on this day, YYYY-MM-DD. Default: today. */
  asOf: day(),
} as const;

export const linkOptions = {
  /** A name: widgets with the same name share their filters. */
  link: text(),
  /** Prefix of the URL parameters that keep search, filters, order and page. Default: the URL keeps nothing. */
  urlState: textLike(/^[a-z][a-z0-9-]{0,15}$/),
} as const;

export const actionOptions = {
  /** Offers no downloads. */
  noDownload: flag(),
  /** Offers no sharing. */
  noShare: flag(),
} as const;

export const subscribeOptions = {
  /** URL of a news feed (Atom), linked below the widget. Default: no link. */
  subscribe: text(),
} as const;

export const listOptions = {
  /** How many items are shown at first, and added with each page, 1 to 1,000. */
  pageSize: integer(1, 1000, 20),
  /** Shows no search box. */
  noSearch: flag(),
  /** Shows no filters. */
  noFilters: flag(),
} as const;
