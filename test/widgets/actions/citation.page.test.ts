import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import type {Publication} from '../../../src/core/model/feed.js';
import {nextAnnouncement} from '../../support/live-region.js';
import {all, button, links, nameOf, textOf} from '../../support/queries.js';
import {openRow, publication, publicationFeed, showTable} from '../publication-table/publications.js';
import {fakeClipboard} from './clipboard.js';

const deed = 'https://creativecommons.org/licenses/by/4.0/';
const open = async (known: Partial<Publication> = {}, attributes = {}) => {
  const table = await showTable(publicationFeed([publication('Opas', known)]), attributes);
  return {table, row: await openRow(table, 'Opas')};
};
const fields = (row: Element) => row.querySelectorAll<HTMLInputElement>('input[data-copy]');
const today = new Intl.DateTimeFormat('fi', {dateStyle: 'short', timeZone: 'Europe/Helsinki'}).format(
  new Date(),
);

describe('a citation', () => {
  const clipboard = fakeClipboard();

  const composed = {
    author: [{family: 'Halonen', given: 'Roosa'}],
    publisher: 'Espoon kaupunki',
    issued: '2018',
    licence: 'CC-BY-4.0',
    DOI: '10.1234/abc',
  };
  const cases = [
    ['the attribution of the publication', {attribution: 'Näin.', series: 'make'}, 'Näin.'],
    ['else the attribution of the series', {series: 'make'}, 'Lähde: Make with Espoo, Espoon kaupunki.'],
    [
      'else author, title, publisher, year, licence and DOI',
      composed,
      `Halonen, Roosa. Opas. Espoon kaupunki, 2018. CC-BY-4.0. https://doi.org/10.1234/abc (viitattu ${today}) (${deed})`,
    ],
    [
      'else author, title, year and URN',
      {URL: 'https://urn.fi/URN:NBN:fi-fe1'},
      `Opas. s.a. https://urn.fi/URN:NBN:fi-fe1 (viitattu ${today})`,
    ],
  ] as const;
  for (const [name, known, text] of cases) {
    it(`is copied with one press: ${name}`, async () => {
      const {table} = await open(known);
      const announced = nextAnnouncement();
      button(table, 'Kopioi lähdeviite: Opas').click();
      expect(await announced).to.contain('Kopioitu leikepöydälle.');
      expect(clipboard.texts()).to.deep.equal([text]);
      expect(textOf(table.shadowRoot)).to.contain('Kopioitu leikepöydälle.');
    });
  }

  it('links its licence to the licence text', async () => {
    const {table} = await open({licence: 'CC-BY-4.0 OR MIT'});
    const found = links(table).filter(({rel}) => rel.includes('license'));
    expect(found.map((one) => [textOf(one), one.href])).to.deep.equal(
      // Once in the row, by the name of the licence, and once in its details, in the publisher's wording.
      ['CC BY 4.0', 'CC-BY-4.0'].flatMap((name) => [
        [name, deed],
        ['MIT', 'https://spdx.org/licenses/MIT.html'],
      ]),
    );
    expect(textOf(table.shadowRoot)).to.contain('CC-BY-4.0 OR MIT');
  });

  for (const [name, prevent] of [
    ['the browser forbids copying', () => clipboard.forbid()],
    ['there is no clipboard', () => void clipboard.remove()],
  ] as const) {
    it(`is selected for manual copying where ${name}`, async () => {
      prevent();
      const {table, row} = await open({attribution: 'Näin.'});
      expect(fields(row)).to.have.length(0);
      const announced = nextAnnouncement();
      button(table, 'Kopioi lähdeviite: Opas').click();
      expect(await announced).to.contain('Teksti on valittuna');
      const field = fields(row)[0]!;
      expect(table.shadowRoot!.activeElement === field).to.equal(true);
      const {value, selectionStart, selectionEnd, readOnly} = field;
      expect(value.slice(selectionStart!, selectionEnd!)).to.equal('Näin.');
      expect(readOnly).to.equal(true);
      expect(field.checkVisibility()).to.equal(true);
    });
  }

  const names = [
    ['fi', 'Kopioi lähdeviite: Opas'],
    ['sv', 'Kopiera källhänvisningen: Opas'],
    ['en', 'Copy the citation: Opas'],
  ] as const;
  for (const [lang, name] of names) {
    it(`has a translated button label in ${lang}`, async () => {
      const {table} = await open({}, {lang});
      expect(all(table, '.toolbar > li > button:not([part="menu"])').map(nameOf)).to.deep.equal([name]);
    });
  }
});
