import {fixture, html} from '@open-wc/testing';
import type {Publication} from '../../../src/core/model/feed.js';
import type {PublicationTableElement} from '../../../src/widgets/publication-table/publication-table-element.js';
import {feedOf, type FeedJson} from '../../support/feeds.js';
import type {Attributes} from '../../support/project-list.js';
import {all, button, parts, words} from '../../support/queries.js';
import {settled} from '../../support/settled.js';

let made = 0;

/** A publication with an id of its own, and nothing known of it but its title. */
export const publication = (title: Publication['title'], known: Partial<Publication> = {}): Publication => ({
  id: `j${(made += 1)}`,
  type: 'report',
  title,
  ...known,
});

export const publications = (count: number): readonly Publication[] =>
  Array.from({length: count}, (_, index) => publication(`Julkaisu ${index + 1}`));

/** A feed of publications; its levels are those of a feed that names none. */
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

/** A table on the page as markup would put it there; it need not have its feed yet. */
export const openTable = async (attributes: Attributes, data?: unknown): Promise<PublicationTableElement> => {
  const place = await fixture(html`<div></div>`);
  const table = document.createElement('sixcity-publication-table');
  for (const [name, value] of Object.entries(attributes)) table.setAttribute(name, value);
  if (data !== undefined) table.data = data;
  place.append(table);
  await table.updateComplete;
  return table;
};

/** A table that shows a feed, in Finnish unless told otherwise. */
export const showTable = async (
  feed: FeedJson,
  attributes: Attributes = {},
): Promise<PublicationTableElement> => settled(await openTable({lang: 'fi', ...attributes}, feed));

/** A table of these publications. */
export const showPublications = (records: readonly unknown[], attributes: Attributes = {}) =>
  showTable(publicationFeed(records), attributes);

/** A table that has asked a server and has its answer, good or bad. */
export const fetchTable = async (feed: string, attributes: Attributes = {}) =>
  settled(await openTable({lang: 'fi', feed, ...attributes}));

export const titles = (table: Element): readonly string[] => parts(table, 'name').map(words);
export const columnNames = (table: Element): readonly string[] => all(table, 'thead th').map(words);
/** What a column says, row by row, without its label for narrow containers. */
export const cells = (table: Element, column: string): readonly string[] =>
  parts(table, 'publication').map((row) => {
    const cell = row.querySelector(`[part="${column}"]`);
    const label = words(cell?.querySelector('.column'));
    return words(cell).slice(label.length).trim();
  });

/** Opens a row and gives what it opens. */
export const openRow = async (table: PublicationTableElement, title: string): Promise<HTMLElement> => {
  const name = button(table, title);
  if (name.ariaExpanded === 'false') name.click();
  await table.updateComplete;
  return table.shadowRoot!.getElementById(name.getAttribute('aria-controls') ?? '')!;
};
