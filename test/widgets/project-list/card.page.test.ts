import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import type {Funding, Project} from '../../../src/core/model/feed.js';
import {feedOf, project} from '../../support/feeds.js';
import {showList} from '../../support/project-list.js';
import {card, facts, part} from '../../support/queries.js';

/** The facts on the card of a project. */
const shown = async (known: Partial<Project>, lang = 'fi') => {
  const list = await showList(feedOf([project('Hanke', known)]), {lang});
  return facts(part(list, 'facts'));
};

describe('a project card', () => {
  it('shows cities, themes, dates, fund and amount', async () => {
    const known: Partial<Project> = {
      cities: ['espoo', 'turku'],
      themes: ['learning', 'mobility'],
      start: '2015-02-01',
      end: '2018-07-31',
      fund: 'erdf',
      funding: {total: 1234567},
    };
    expect(await shown(known)).to.deep.equal({
      Kaupungit: 'Espoo, Turku',
      Aiheet: 'Oppiminen, Liikkuminen',
      Kesto: '1.2.2015–31.7.2018',
      Rahasto: 'EAKR',
      Kokonaisbudjetti: '1 234 567 €',
    });
    expect(await shown({...known, start: '2015', end: '2018'}, 'sv')).to.deep.equal({
      Städer: 'Esbo, Åbo',
      Teman: 'Lärande, Mobilitet',
      Projekttid: '2015–2018',
      Fond: 'EAKR',
      'Total budget': '1 234 567 €',
    });
    expect(await shown(known, 'en')).to.deep.equal({
      Cities: 'Espoo, Turku',
      Themes: 'Learning, Mobility',
      Duration: '1 February 2015 – 31 July 2018',
      Fund: 'ERDF',
      'Total budget': '€1,234,567',
    });
  });

  it('labels one city and one theme in the singular', async () => {
    const {Kaupunki, Aihe} = await shown({cities: ['espoo'], themes: ['learning']});
    expect([Kaupunki, Aihe]).to.deep.equal(['Espoo', 'Oppiminen']);
  });

  it('takes the cities from the partners where the project names none', async () => {
    const lead = {name: 'Oulun kaupunki', city: 'oulu'};
    const partners = [{name: 'Espoon kaupunki', city: 'espoo'}, {name: 'Yritys'}, lead];
    expect((await shown({lead, partners}))['Kaupungit']).to.equal('Oulu, Espoo');
  });

  it('shows a fund without an abbreviation by its name', async () => {
    expect((await shown({fund: 'esf'}))['Rahasto']).to.equal('Euroopan sosiaalirahasto');
  });

  it('says which values are unknown', async () => {
    const unknown = await shown({});
    expect(Object.keys(unknown)).to.have.length(5);
    for (const value of Object.values(unknown)) expect(value).to.match(/ei(vät ole)? tiedossa/);
    for (const value of Object.values(await shown({}, 'sv')))
      expect(value).to.match(/inte känd|inte känt|okän/);
    for (const value of Object.values(await shown({}, 'en'))) expect(value).to.match(/not known/);
  });

  const dates: readonly (readonly [Pick<Project, 'start' | 'end'>, string])[] = [
    [{start: '2015', end: '2018'}, '2015–2018'],
    [{start: '2015-02', end: '2018-07'}, 'helmikuu 2015–heinäkuu 2018'],
    [{start: '2015-02-01'}, 'alku 1.2.2015, päättymispäivä ei tiedossa'],
    [{end: '2018-07-31'}, 'loppu 31.7.2018, alkamispäivä ei tiedossa'],
    [{}, 'ei tiedossa'],
  ];
  for (const [known, words] of dates) {
    it(`shows dates as exactly as they are known: ${JSON.stringify(known)}`, async () => {
      expect((await shown(known))['Kesto']).to.equal(words);
    });
  }

  const amounts: readonly (readonly [string, Funding | readonly Funding[], string, string])[] = [
    ['a total of nothing', {total: 0}, 'Kokonaisbudjetti', '0 €'],
    ['cents', {total: 12.5}, 'Kokonaisbudjetti', '12,50 €'],
    ['an approximate total', {total: 95000000, approximate: true}, 'Kokonaisbudjetti', 'noin 95 000 000 €'],
    ['another currency', {total: 10, currency: 'SEK'}, 'Kokonaisbudjetti', '10 SEK'],
    ['a stage', {total: 10, stage: 'planned'}, 'Kokonaisbudjetti (suunniteltu)', '10 €'],
    ['public money alone', {public: 20}, 'Julkinen rahoitus yhteensä', '20 €'],
    [
      'EU and State money together',
      {euAndState: 30, stage: 'paid'},
      'EU:n ja valtion rahoitus (maksettu)',
      '30 €',
    ],
    ['EU and State money apart', {eu: 10, state: 5}, 'EU:n ja valtion rahoitus', '15 €'],
    ['the EU share alone', {eu: 40}, 'EU:n rahoitusosuus', '40 €'],
    ['the total, whatever else there is', [{euAndState: 1}, {total: 2}], 'Kokonaisbudjetti', '2 €'],
  ];
  for (const [what, funding, label, value] of amounts) {
    it(`labels an amount by its measure: ${what}`, async () => {
      expect((await shown({funding}))[label]).to.equal(value);
    });
  }

  it('never shows an unknown amount as zero', async () => {
    const values = Object.values(await shown({funding: {total: null, state: 5}}));
    expect(values.join()).not.to.match(/\d/);
  });

  it('shows only the facts of its own project', async () => {
    const list = await showList(
      feedOf([project('A', {cities: ['oulu']}), project('B', {cities: ['turku']})]),
    );
    expect(facts(card(list, 'A'))['Kaupunki']).to.equal('Oulu');
    expect(facts(card(list, 'B'))['Kaupunki']).to.equal('Turku');
  });
});
