import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import type {Publication} from '../../../src/core/model/feed.js';
import {nextSpoken} from '../../support/live-region.js';
import {all, button, links, words} from '../../support/queries.js';
import {openRow, publication, publicationFeed, showTable} from '../publication-table/publications.js';
import {fakeClipboard} from './clipboard.js';

const deed = 'https://creativecommons.org/licenses/by/4.0/';
const open = async (known: Partial<Publication> = {}, attributes = {}) => {
  const table = await showTable(publicationFeed([publication('Opas', known)]), attributes);
  return {table, row: await openRow(table, 'Opas')};
};
const field = (row: Element) => row.querySelector<HTMLInputElement>('.actions > div > input')!;

describe('a quotation', () => {
  const clipboard = fakeClipboard();

  const composed = {
    author: [{family: 'Halonen', given: 'Roosa'}],
    publisher: 'Espoon kaupunki',
    issued: '2018',
    licence: 'CC-BY-4.0',
    DOI: '10.1234/abc',
  };
  const cases = [
    ['the publication’s own words', {attribution: 'Näin.', series: 'make'}, 'Näin.'],
    ['else the series’', {series: 'make'}, 'Lähde: Make with Espoo, Espoon kaupunki.'],
    [
      'else author, title, publisher, year, licence and DOI',
      composed,
      `Halonen, Roosa. Opas. Espoon kaupunki, 2018. CC-BY-4.0. https://doi.org/10.1234/abc (${deed})`,
    ],
    [
      'else author, title, year and URN',
      {URL: 'https://urn.fi/URN:NBN:fi-fe1'},
      'Opas. s.a. https://urn.fi/URN:NBN:fi-fe1',
    ],
  ] as const;
  for (const [name, known, text] of cases) {
    it(`is ${name}, copied with one press`, async () => {
      const {table} = await open(known);
      const spoken = nextSpoken();
      button(table, 'Kopioi lähdeviite: Opas').click();
      expect(await spoken).to.contain('Kopioitu leikepöydälle.');
      expect(clipboard.texts()).to.deep.equal([text]);
      expect(words(table.shadowRoot)).to.contain('Kopioitu leikepöydälle.');
    });
  }

  it('names its licence, which leads to its text', async () => {
    const {table} = await open({licence: 'CC-BY-4.0 OR MIT'});
    const found = links(table).filter(({rel}) => rel.includes('license'));
    expect(found.map((one) => [words(one), one.href])).to.deep.equal(
      // In the row, and in what opens.
      [0, 1].flatMap(() => [
        ['CC-BY-4.0', deed],
        ['MIT', 'https://spdx.org/licenses/MIT.html'],
      ]),
    );
    expect(words(table.shadowRoot)).to.contain('CC-BY-4.0 OR MIT');
  });

  for (const [name, prevent] of [
    ['the browser forbids to copy', () => clipboard.refuse()],
    ['there is no clipboard', () => void clipboard.takeAway()],
  ] as const) {
    it(`is selected, to be copied by hand, where ${name}`, async () => {
      prevent();
      const {table, row} = await open({attribution: 'Näin.'});
      expect(field(row)).to.equal(null);
      const spoken = nextSpoken();
      button(table, 'Kopioi lähdeviite: Opas').click();
      expect(await spoken).to.contain('Teksti on valittuna');
      expect(table.shadowRoot!.activeElement === field(row)).to.equal(true);
      const {value, selectionStart, selectionEnd, readOnly} = field(row);
      expect(value.slice(selectionStart!, selectionEnd!)).to.equal('Näin.');
      expect(readOnly).to.equal(true);
      expect(field(row).checkVisibility()).to.equal(true);
    });
  }

  const names = [
    ['fi', 'Kopioi lähdeviite: Opas'],
    ['sv', 'Citera: Opas'],
    ['en', 'Cite: Opas'],
  ] as const;
  for (const [lang, name] of names) {
    it(`is asked for in ${lang}`, async () => {
      const {table} = await open({}, {lang});
      expect(all(table, '.actions > div > button').map(words)).to.deep.equal([name]);
    });
  }
});
