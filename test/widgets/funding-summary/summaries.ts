import {fixture, html} from '@open-wc/testing';
import type {FundingSummaryElement} from '../../../src/widgets/funding-summary/funding-summary-element.js';
import type {FeedJson} from '../../support/feeds.js';
import type {Attributes} from '../../support/project-list.js';
import {all, parts, words} from '../../support/queries.js';
import {settled} from '../../support/settled.js';

/** A summary on the page as markup would put it there; it need not have its feed yet. */
export const openSummary = async (attributes: Attributes, data?: unknown): Promise<FundingSummaryElement> => {
  const place = await fixture(html`<div></div>`);
  const summary = document.createElement('sixcity-funding-summary');
  for (const [name, value] of Object.entries(attributes)) summary.setAttribute(name, value);
  if (data !== undefined) summary.data = data;
  place.append(summary);
  await summary.updateComplete;
  return summary;
};

/** A summary of a feed, in Finnish unless told otherwise. */
export const showSummary = async (
  feed: FeedJson,
  attributes: Attributes = {},
): Promise<FundingSummaryElement> => settled(await openSummary({lang: 'fi', ...attributes}, feed));

/** A summary that has asked a server and has its answer, good or bad. */
export const fetchSummary = async (feed: string, attributes: Attributes = {}) =>
  settled(await openSummary({lang: 'fi', feed, ...attributes}));

/** What a cell says, without its label for narrow containers. */
const cellText = (cell: Element): string =>
  words(cell)
    .slice(words(cell.querySelector('.column')).length)
    .trim();
const cellsOf = (row: HTMLElement): readonly string[] => [...row.children].map(cellText);

/** The rows of the table, without the shared projects: name, projects, sum, how many state it. */
export const rows = (summary: Element): readonly (readonly string[])[] => parts(summary, 'row').map(cellsOf);
export const sharedRow = (summary: Element): readonly string[] | undefined =>
  parts(summary, 'shared').map(cellsOf)[0];
export const columnNames = (summary: Element): readonly string[] => all(summary, 'thead th').map(words);
export const others = (summary: Element): readonly string[] => all(summary, '[part="others"] li').map(words);

/** How long each bar is drawn, of the longest one; 0 where a row has none. */
export const barLengths = (summary: Element): readonly number[] => {
  const widths = parts(summary, 'row').map((row) => {
    const bar = row.querySelector('[part="bar"]');
    return bar?.checkVisibility() ? bar.getBoundingClientRect().width : 0;
  });
  const longest = Math.max(...widths);
  return widths.map((width) => (longest === 0 ? 0 : width / longest));
};
