import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import type {PublicationTableElement} from '../../../src/widgets/publication-table/publication-table-element.js';
import {liveRegions, announcement} from '../../support/live-region.js';
import type {Attributes} from '../../support/project-list.js';
import {all, button, parts, textOf} from '../../support/queries.js';
import {publication, publicationFeed, showPublications, showTable, titles} from './publications.js';

const feed = publicationFeed([
  publication('Ääni', {issued: '2017', level: 'application', licence: 'CC BY 4.0'}),
  publication('Osa 10', {issued: '2016-05', level: 'framework', author: [{family: 'Ö'}]}),
  publication('Zeta', {level: 'handbook', author: [{family: 'A'}]}),
  publication('Osa 9', {issued: '2018'}),
  publication('Ala', {issued: {literal: 'joskus'}, licence: 'CC0 1.0'}),
]);
const show = (attributes: Attributes = {}) => showTable(feed, attributes);

const sortOf = (table: PublicationTableElement, name: string) =>
  all(table, 'thead th')
    .find((header) => textOf(header) === name)!
    .getAttribute('aria-sort');
const press = async (table: PublicationTableElement, name: string): Promise<void> => {
  (all(table, 'thead button').find((one) => textOf(one) === name) ?? button(table, name)).click();
  await table.updateComplete;
};

describe('the sort order of a publication table', () => {
  const orders: readonly (readonly [string, readonly string[]])[] = [
    ['', ['Ala', 'Osa 9', 'Osa 10', 'Zeta', 'Ääni']],
    ['title', ['Ala', 'Osa 9', 'Osa 10', 'Zeta', 'Ääni']],
    ['-title', ['Ääni', 'Zeta', 'Osa 10', 'Osa 9', 'Ala']],
    ['year', ['Osa 10', 'Ääni', 'Osa 9', 'Zeta', 'Ala']],
    ['-year', ['Osa 9', 'Ääni', 'Osa 10', 'Zeta', 'Ala']],
    ['level', ['Osa 10', 'Zeta', 'Ääni', 'Osa 9', 'Ala']],
    ['-level', ['Ääni', 'Zeta', 'Osa 10', 'Osa 9', 'Ala']],
    ['authors', ['Zeta', 'Osa 10', 'Ääni', 'Osa 9', 'Ala']],
    ['feed', ['Ääni', 'Osa 10', 'Zeta', 'Osa 9', 'Ala']],
    ['-feed', ['Ala', 'Osa 9', 'Zeta', 'Osa 10', 'Ääni']],
  ];
  for (const [sort, names] of orders) {
    it(`follows sort="${sort}", with unknown values last`, async () => {
      expect(titles(await show({sort}))).to.deep.equal(names);
    });
  }

  it('follows the language of the reader: ä comes after z in Finnish and Swedish, with a in English', async () => {
    expect(titles(await show({lang: 'sv'})).at(-1)).to.equal('Ääni');
    expect(titles(await show({lang: 'en'}))).to.deep.equal(['Ääni', 'Ala', 'Osa 9', 'Osa 10', 'Zeta']);
  });

  it('sorts by the visible titles', async () => {
    const two = [publication({fi: 'A', sv: 'Ö'}), publication({fi: 'B', sv: 'A'})];
    expect(titles(await showPublications(two, {lang: 'fi'}))).to.deep.equal(['A', 'B']);
    expect(titles(await showPublications(two, {lang: 'sv'}))).to.deep.equal(['A', 'Ö']);
  });
});

describe('the sort buttons of a publication table', () => {
  it('show the current order', async () => {
    const table = await show();
    expect(sortOf(table, 'Nimi')).to.equal('ascending');
    expect(sortOf(table, 'Vuosi')).to.equal('none');
    const other = await show({sort: '-year'});
    expect(sortOf(other, 'Nimi')).to.equal('none');
    expect(sortOf(other, 'Vuosi')).to.equal('descending');
  });

  it('sort ascending, then descending, then ascending again', async () => {
    const table = await show();
    await press(table, 'Vuosi');
    expect(sortOf(table, 'Vuosi')).to.equal('ascending');
    expect(sortOf(table, 'Nimi')).to.equal('none');
    expect(titles(table)[0]).to.equal('Osa 10');
    await press(table, 'Vuosi');
    expect(sortOf(table, 'Vuosi')).to.equal('descending');
    expect(titles(table)[0]).to.equal('Osa 9');
    await press(table, 'Vuosi');
    expect(sortOf(table, 'Vuosi')).to.equal('ascending');
  });

  const languages = [
    ['fi', 'Vuosi', 'Järjestys: Vanhin ensin.', 'Järjestys: Uusin ensin.'],
    ['sv', 'År', 'Ordning: Äldst först.', 'Ordning: Nyast först.'],
    ['en', 'Year', 'Order: Oldest first.', 'Order: Newest first.'],
  ] as const;
  for (const [lang, name, up, down] of languages) {
    it(`announce the order in ${lang}`, async () => {
      const table = await show({lang});
      await press(table, name);
      expect(announcement()).to.equal(up);
      await press(table, name);
      expect(announcement()).to.equal(down);
      expect(liveRegions()[0]!.lang).to.equal(lang);
    });
  }

  it('keep the focus', async () => {
    const table = await show();
    // In a narrow container there is a list of sort orders instead.
    table.style.inlineSize = '60rem';
    all(table, 'thead button')
      .find((one) => textOf(one) === 'Vuosi')!
      .focus();
    await press(table, 'Vuosi');
    expect(textOf(table.shadowRoot!.activeElement)).to.equal('Vuosi');
  });

  it('keep open rows open', async () => {
    const table = await show();
    await press(table, 'Zeta');
    await press(table, 'Vuosi');
    expect(button(table, 'Zeta').ariaExpanded).to.equal('true');
    expect(button(table, 'Ala').ariaExpanded).to.equal('false');
  });

  it('are hidden where they change nothing', async () => {
    const alike = [publication('A', {issued: '2018'}), publication('B', {issued: '2018-05'})];
    const table = await showPublications(alike);
    expect(all(table, 'thead button').map(textOf)).to.deep.equal(['Nimi']);
    expect(sortOf(table, 'Vuosi')).to.equal(null);
    expect(parts(await showPublications([publication('Yksin')]), 'sort')).to.be.empty;
  });

  it('are never shown for files', async () => {
    const files = [{url: 'https://office.example/a.pdf'}];
    const table = await showPublications([publication('A', {files}), publication('B')]);
    expect(sortOf(table, 'Lue')).to.equal(null);
  });

  it('yield to a new sort attribute', async () => {
    const table = await show();
    await press(table, 'Vuosi');
    table.sort = '-title';
    await table.updateComplete;
    expect(titles(table)[0]).to.equal('Ääni');
    expect(sortOf(table, 'Nimi')).to.equal('descending');
  });

  it('sort within the groups', async () => {
    const table = await show({'group-by': 'level'});
    await press(table, 'Nimi');
    expect(titles(table)).to.deep.equal(['Osa 10', 'Zeta', 'Ääni', 'Osa 9', 'Ala']);
  });
});
