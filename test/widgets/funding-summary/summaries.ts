import {fixture, html} from '@open-wc/testing';
import type {FundingSummaryElement} from '../../../src/widgets/funding-summary/funding-summary-element.js';
import type {FeedJson} from '../../support/feeds.js';
import type {Attributes} from '../../support/project-list.js';
import {all, parts, textOf} from '../../support/queries.js';
import {settled} from '../../support/settled.js';

/** Adds a summary to the page, possibly still without its feed. */
export const openSummary = async (attributes: Attributes, data?: unknown): Promise<FundingSummaryElement> => {
  const container = await fixture(html`<div></div>`);
  const summary = document.createElement('sixcity-funding-summary');
  for (const [name, value] of Object.entries(attributes)) summary.setAttribute(name, value);
  if (data !== undefined) summary.data = data;
  container.append(summary);
  await summary.updateComplete;
  return summary;
};

/** Adds a summary of a feed, in Finnish by default. */
export const showSummary = async (
  feed: FeedJson,
  attributes: Attributes = {},
): Promise<FundingSummaryElement> => settled(await openSummary({lang: 'fi', ...attributes}, feed));

/** Adds a summary with a feed URL and waits for the response or the failure. */
export const fetchSummary = async (feed: string, attributes: Attributes = {}) =>
  settled(await openSummary({lang: 'fi', feed, ...attributes}));

/** The text of a cell without its label for narrow containers. */
const cellText = (cell: Element): string =>
  textOf(cell)
    .slice(textOf(cell.querySelector('.column')).length)
    .trim();
const cellsOf = (row: HTMLElement): readonly string[] => [...row.children].map(cellText);

/** The rows of the table without joint projects: name, projects, sum, number of projects that state it. */
export const rows = (summary: Element): readonly (readonly string[])[] => parts(summary, 'row').map(cellsOf);
export const sharedRow = (summary: Element): readonly string[] | undefined =>
  parts(summary, 'shared').map(cellsOf)[0];
export const columnNames = (summary: Element): readonly string[] => all(summary, 'thead th').map(textOf);
export const otherSums = (summary: Element): readonly string[] =>
  all(summary, '[part="others"] li').map(textOf);

/** The length of each bar relative to the longest; 0 for a row without a bar. */
export const barLengths = (summary: Element): readonly number[] => {
  const widths = parts(summary, 'bar-row').map((row) =>
    [...row.querySelectorAll('[part="bar"]')].reduce(
      (sum, bar) => sum + bar.getBoundingClientRect().width,
      0,
    ),
  );
  const longest = Math.max(...widths);
  return widths.map((width) => (longest === 0 ? 0 : width / longest));
};
