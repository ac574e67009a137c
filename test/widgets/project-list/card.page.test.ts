import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import type {Project} from '../../../src/core/model/feed.js';
import type {Funding} from '../../../src/core/model/funding-record.js';
import {feedOf, project} from '../../support/feeds.js';
import {showList} from '../../support/project-list.js';
import {all, card, parts, textOf} from '../../support/queries.js';

/** The collapsed card of a project. A second project keeps the list from expanding the only one. */
const cardOf = async (known: Partial<Project>, lang = 'fi', attributes = {}): Promise<HTMLElement> => {
  const list = await showList(feedOf([project('Hanke', known), project('Toinen', known)]), {
    lang,
    'group-by': 'none',
    ...attributes,
  });
  return parts(card(list, 'Hanke'), 'card')[0]!;
};
const partOf = async (name: string, known: Partial<Project>, lang = 'fi', attributes = {}) => {
  const [found] = parts(await cardOf(known, lang, attributes), name);
  return found && textOf(found);
};

describe('a closed project card', () => {
  const full: Partial<Project> = {
    cities: ['turku', 'espoo'],
    themes: ['learning', 'mobility'],
    start: '2015-02-01',
    end: '2018-07-31',
    fund: 'erdf',
    summary: 'Kuvaus',
    funding: {total: 1234567},
  };

  it('shows what the project is about, years, fund and sum, and cities in the order of the feed', async () => {
    const closed = await cardOf(full);
    expect(parts(closed, 'about').map(textOf)).to.deep.equal(['Kuvaus']);
    expect(all(closed, '.years, .fund').map(textOf)).to.deep.equal(['2015–2018', 'EAKR']);
    expect(parts(closed, 'cities').map(textOf)).to.deep.equal(['Espoo, Turku']);
  });

  it('has 6 to 14 elements with its item, and its details are not in the tree', async () => {
    for (const lang of ['fi', 'sv', 'en']) {
      const item = (await cardOf(full, lang)).parentElement!;
      expect(1 + item.querySelectorAll('*').length).to.be.within(6, 14);
      expect(parts(item, 'details')).to.be.empty;
    }
  });

  it('leaves out what is not known', async () => {
    expect(textOf(await cardOf({}))).to.equal('Hanke');
  });

  const abouts: readonly (readonly [Partial<Project>, string])[] = [
    [{summary: 'Kuvaus', results: 'Tulos', themes: ['learning']}, 'Kuvaus'],
    [{results: 'Tulos', themes: ['learning']}, 'Tulos'],
    [{themes: ['learning', 'mobility']}, 'Oppiminen · Liikkuminen'],
    [{summary: '\n\n', results: 'Tulos'}, 'Tulos'],
  ];
  for (const [known, text] of abouts) {
    it(`says what it is about with ${JSON.stringify(known)}`, async () => {
      expect(await partOf('about', known)).to.equal(text);
    });
  }

  const years: readonly (readonly [Pick<Project, 'start' | 'end'>, string])[] = [
    [{start: '2015', end: '2018'}, '2015–2018'],
    [{start: '2018-02', end: '2018-07-31'}, '2018'],
    [{start: '2015-02-01'}, 'alkaen 2015'],
    [{end: '2018-07-31'}, 'päättyy 2018'],
  ];
  for (const [known, text] of years) {
    it(`shows the years of ${JSON.stringify(known)}`, async () => {
      expect(await partOf('meta', known)).to.equal(text);
    });
  }

  const amounts: readonly (readonly [string, Funding | readonly Funding[], string])[] = [
    ['a total of nothing', {total: 0}, '0 €'],
    ['cents', {total: 12.5}, '12,50 €'],
    ['a sum below a million', {total: 999_999}, '999 999 €'],
    ['another currency', {total: 10, currency: 'SEK'}, '10 SEK'],
    ['a stage', {total: 10, stage: 'planned'}, '10 € suunniteltu kokonaisbudjetti'],
    ['public money alone', {public: 20, stage: 'planned'}, '20 € suunniteltua julkista rahoitusta'],
    ['EU and State money', {euAndState: 30, stage: 'paid'}, '30 € maksettua EU:n ja valtion rahoitusta'],
    ['the EU share alone', {eu: 40}, '40 € EU:n rahoitusta'],
    ['the total, whatever else there is', [{euAndState: 1}, {total: 2}], '2 €'],
  ];
  for (const [what, funding, text] of amounts) {
    it(`names a sum unless it is the total: ${what}`, async () => {
      expect(await partOf('sum', {funding})).to.equal(text);
    });
  }

  const compact = [
    ['fi', 'noin 12,4 milj. €', 'noin 12,44 miljoonaa euroa'],
    ['sv', 'cirka 12,4 mn €', 'cirka 12,44 miljoner euro'],
    ['en', 'about €12.4 million', undefined],
  ] as const;
  for (const [lang, short, long] of compact) {
    it(`is compact from one million on, and written out for screen readers, in ${lang}`, async () => {
      const closed = await cardOf({funding: {total: 12441418, approximate: true}}, lang);
      const [sum] = parts(closed, 'sum');
      const texts = [...sum!.children].map(textOf);
      expect(texts.length > 0 ? texts : [textOf(sum)]).to.deep.equal(long ? [short, long] : [short]);
    });
  }

  it('never shows an unknown amount as zero', async () => {
    expect(await partOf('sum', {funding: {total: null, state: 5}})).to.equal(undefined);
  });

  it('names all cities at once, and on the page of a city only the others', async () => {
    const everywhere = {cities: ['espoo', 'turku', 'oulu']};
    expect(await partOf('cities', everywhere)).to.equal('Kaikki kolme kaupunkia');
    expect(await partOf('cities', everywhere, 'sv')).to.equal('Alla tre städer');
    expect(await partOf('cities', everywhere, 'en')).to.equal('All three cities');
    const two = {cities: ['oulu', 'espoo']};
    expect(await partOf('cities', two, 'fi', {city: 'espoo'})).to.equal('Mukana myös Oulu');
    expect(await partOf('cities', two, 'en', {city: 'espoo'})).to.equal('With Oulu');
    expect(await partOf('cities', {cities: ['espoo']}, 'fi', {city: 'espoo'})).to.equal(undefined);
  });

  it('takes the cities from the partners where the project names none', async () => {
    const lead = {name: 'Oulun kaupunki', city: 'oulu'};
    const partners = [{name: 'Espoon kaupunki', city: 'espoo'}, {name: 'Yritys'}, lead];
    expect(await partOf('cities', {lead, partners})).to.equal('Espoo, Oulu');
  });

  it('shows a fund without an abbreviation by its name', async () => {
    expect(await partOf('meta', {fund: 'esf'})).to.equal('Euroopan sosiaalirahasto');
  });
});

describe('a list of one project', () => {
  it('shows it open, with its name as heading and nothing to close or find', async () => {
    const list = await showList(feedOf([project('Hanke', {summary: 'Kuvaus', start: '2015'})]));
    expect(parts(list, 'details').map((details) => textOf(details))[0]).to.contain('Kuvaus');
    expect(parts(list, 'name').map(({localName}) => localName)).to.deep.equal(['span']);
    for (const absent of ['filter-bar', 'count', 'sort', 'group-heading'])
      expect(parts(list, absent), absent).to.be.empty;
  });
});
