import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import type {PublicationTableElement} from '../../../src/widgets/publication-table/publication-table-element.js';
import {all, groups, headings, part, parts, textOf} from '../../support/queries.js';
import {cells, publication, publicationFeed, showTable} from './publications.js';

const feed = publicationFeed([
  publication('Malli', {level: 'handbook', issued: '2017', series: 'plain'}),
  publication('Muu'),
  publication('Käyttö', {level: 'application', issued: '2018', series: 'make'}),
  publication('Teoria', {level: 'framework', issued: '2016-02', series: 'make'}),
  publication('Ajatus', {level: 'framework', issued: '2018-05'}),
]);
/** The texts above the table of each group. */
const groupCells = (table: PublicationTableElement) =>
  parts(table, 'group').map((group) =>
    all(group, '.group-heading, .group-note')
      .map((one) => textOf(one))
      .join(' '),
  );

describe('the groups of a publication table', () => {
  it('are absent by default', async () => {
    const table = await showTable(feed);
    expect(parts(table, 'group-heading')).to.be.empty;
    expect(parts(table, 'group')).to.have.length(1);
  });

  it('are levels in reading order, with the unknown last', async () => {
    expect(groups(await showTable(feed, {'group-by': 'level'}))).to.deep.equal([
      ['viitekehys 2', ['Ajatus', 'Teoria']],
      ['käsikirja 1', ['Malli']],
      ['sovellusesimerkki 1', ['Käyttö']],
      ['Taso ei tiedossa 1', ['Muu']],
    ]);
  });

  it('are series in the order of the feed, with others last', async () => {
    expect(groups(await showTable(feed, {'group-by': 'series'}))).to.deep.equal([
      ['Make with Espoo 2', ['Käyttö', 'Teoria']],
      ['Raportit 1', ['Malli']],
      ['Muut julkaisut 2', ['Ajatus', 'Muu']],
    ]);
  });

  it('are years, newest first, with the unknown last', async () => {
    expect(groups(await showTable(feed, {'group-by': 'year'}))).to.deep.equal([
      ['2018 2', ['Ajatus', 'Käyttö']],
      ['2017 1', ['Malli']],
      ['2016 1', ['Teoria']],
      ['Vuosi ei tiedossa 1', ['Muu']],
    ]);
  });

  const languages = [
    [
      'sv',
      'referensram 2',
      'Uppgift om nivån saknas 1',
      'Övriga publikationer 2',
      'Uppgift om året saknas 1',
    ],
    ['en', 'theoretical framework 2', 'Level not known 1', 'Other publications 2', 'Year not known 1'],
  ] as const;
  for (const [lang, first, noLevel, noSeries, noYear] of languages) {
    it(`have names in ${lang}`, async () => {
      const names = async (by: string) =>
        groups(await showTable(feed, {lang, 'group-by': by})).map(([name]) => name);
      expect((await names('level'))[0]).to.equal(first);
      expect((await names('level')).at(-1)).to.equal(noLevel);
      expect((await names('series')).at(-1)).to.equal(noSeries);
      expect((await names('year')).at(-1)).to.equal(noYear);
    });
  }

  it('explain a level in one sentence', async () => {
    const cells = groupCells(await showTable(feed, {'group-by': 'level'}));
    expect(cells[0]).to.contain('Käsitteet ja tutkimus, joille työ rakentuu.');
    expect(cells[3]).to.equal('Taso ei tiedossa 1');
    const english = groupCells(await showTable(feed, {'group-by': 'level', lang: 'en'}));
    expect(english[1]).to.contain('Models that others can put to use.');
  });

  it('describe a series and its terms once', async () => {
    const table = await showTable(feed, {'group-by': 'series', columns: 'title year'});
    const [make, plain] = groupCells(table);
    expect(make).to.equal(
      'Make with Espoo 2 Oppaita yhteiskehittämiseen. Käyttöehdot: Saa kopioida ja kehittää, kun lähde mainitaan.',
    );
    expect(textOf(table.shadowRoot).split('kun lähde mainitaan')).to.have.length(2);
    // The heading of a series without terms states none.
    expect(plain).to.equal('Raportit 1');
  });

  it('state the licence of a series too', async () => {
    const licensed = publicationFeed([publication('A', {series: 's'}), publication('B', {series: 's'})], {
      series: [{id: 's', name: 'Sarja', licence: 'CC BY 4.0'}],
    });
    expect(groupCells(await showTable(licensed, {'group-by': 'series'}))).to.deep.equal([
      'Sarja 2 Käyttöehdot: CC BY 4.0',
    ]);
  });

  it('have headings one level below the widget heading', async () => {
    const table = await showTable(feed, {'group-by': 'level', heading: 'Julkaisut', 'heading-level': '3'});
    expect(headings(table).map(({level}) => level)).to.deep.equal([3, 4, 4, 4, 4]);
  });

  it('continue across pages, with all their publications counted in the headings', async () => {
    const table = await showTable(feed, {'group-by': 'level', 'page-size': '1'});
    expect(groups(table)).to.deep.equal([['viitekehys 2', ['Ajatus']]]);
    expect(textOf(part(table, 'count'))).to.equal('5 julkaisua');
  });

  it('use the levels of the feed', async () => {
    const own = publicationFeed([publication('A', {level: 'x'}), publication('B', {level: 'y'})], {
      levels: [
        {id: 'y', name: 'Ypsilon', description: {sv: 'En mening.'}},
        {id: 'x', name: 'Äksä'},
      ],
    });
    const table = await showTable(own, {'group-by': 'level'});
    expect(groups(table)).to.deep.equal([
      ['Ypsilon 1', ['B']],
      ['Äksä 1', ['A']],
    ]);
    expect(groupCells(table)[0]).to.equal('Ypsilon 1 En mening. (ruotsiksi)');
  });

  it('mark names and terms in another language', async () => {
    const own = publicationFeed([publication('A', {level: 'x', series: 's', issued: '2018'})], {
      levels: [{id: 'x', name: {fi: 'Äksä'}}],
      series: [{id: 's', name: {en: 'Reports'}, terms: {fi: 'Lähde mainitaan.'}}],
    });
    const cell = async (by: string) => groupCells(await showTable(own, {lang: 'sv', 'group-by': by}))[0];
    expect(await cell('level')).to.equal('Äksä (på finska) 1');
    expect(await cell('series')).to.equal('Reports (på engelska) 1');
    // A year has no language.
    expect(await cell('year')).to.equal('2018 1');
    const ungrouped = await showTable(own, {lang: 'sv', columns: 'level series'});
    expect(cells(ungrouped, 'level')).to.deep.equal(['Äksä (på finska)']);
    expect(cells(ungrouped, 'series')).to.deep.equal(['Reports (på engelska)']);
  });
});
