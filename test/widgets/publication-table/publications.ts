import {fixture, html} from '@open-wc/testing';
import type {Publication} from '../../../src/core/model/feed.js';
import type {PublicationTableElement} from '../../../src/widgets/publication-table/publication-table-element.js';
import {feedOf, type FeedJson} from '../../support/feeds.js';
import type {Attributes} from '../../support/project-list.js';
import {all, nameOf, ownName, parts, textOf} from '../../support/queries.js';
import {settled} from '../../support/settled.js';

let count = 0;

/** Creates a publication with a unique id and the given facts. */
export const publication = (title: Publication['title'], known: Partial<Publication> = {}): Publication => ({
  id: `j${(count += 1)}`,
  type: 'report',
  title,
  ...known,
});

export const publications = (count: number): readonly Publication[] =>
  Array.from({length: count}, (_, index) => publication(`Julkaisu ${index + 1}`));

/** Creates a feed of publications with the default levels. */
export const publicationFeed = (records: readonly unknown[], around: FeedJson = {}): FeedJson =>
  feedOf([], {
    series: [
      {
        id: 'make',
        name: 'Make with Espoo',
        description: {fi: 'Oppaita yhteiskehittämiseen.'},
        terms: {fi: 'Saa kopioida ja kehittää, kun lähde mainitaan.'},
        attribution: {fi: 'Lähde: Make with Espoo, Espoon kaupunki.'},
      },
      {id: 'plain', name: 'Raportit'},
    ],
    publications: records,
    ...around,
  });

/** Adds a table to the page, possibly still without its feed. */
export const openTable = async (attributes: Attributes, data?: unknown): Promise<PublicationTableElement> => {
  const container = await fixture(html`<div></div>`);
  const table = document.createElement('sixcity-publication-table');
  for (const [name, value] of Object.entries(attributes)) table.setAttribute(name, value);
  if (data !== undefined) table.data = data;
  container.append(table);
  await table.updateComplete;
  return table;
};

/** Adds a table that shows a feed, in Finnish by default. */
export const showTable = async (
  feed: FeedJson,
  attributes: Attributes = {},
): Promise<PublicationTableElement> => settled(await openTable({lang: 'fi', ...attributes}, feed));

/** Adds a table of the given publications. */
export const showPublications = (records: readonly unknown[], attributes: Attributes = {}) =>
  showTable(publicationFeed(records), attributes);

/** Adds a table with a feed URL and waits for the response or the failure. */
export const fetchTable = async (feed: string, attributes: Attributes = {}) =>
  settled(await openTable({lang: 'fi', feed, ...attributes}));

export const titles = (table: Element): readonly string[] => parts(table, 'name').map(ownName);
export const columnNames = (table: Element): readonly string[] => all(table, 'thead th').map(textOf);
/** The texts of a column. */
export const cells = (table: Element, column: string): readonly string[] =>
  parts(table, 'publication').map((row) => {
    const cell = row.querySelector(`[part="${column}"]`);
    return cell ? nameOf(cell) : '';
  });

/** Opens a row and returns its details. */
export const openRow = async (table: PublicationTableElement, title: string): Promise<HTMLElement> => {
  const name = parts(table, 'name').find((one) => [ownName(one), textOf(one)].includes(title))!;
  if (name.ariaExpanded === 'false') name.click();
  await table.updateComplete;
  return table.shadowRoot!.getElementById(name.getAttribute('aria-controls') ?? '')!;
};
