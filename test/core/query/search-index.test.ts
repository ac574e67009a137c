import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Feed, Project, Publication} from '../../../src/core/model/feed.js';
import type {ItemKind} from '../../../src/core/query/item-kind.js';
import {projectKind} from '../../../src/core/query/project-kind.js';
import {publicationKind} from '../../../src/core/query/publication-kind.js';
import {createSearch, searchTextsOf} from '../../../src/core/query/search-index.js';
import {feedWith, idsOf, projectWith} from '../../support/feed-with.js';

const seed = 20_180_302;
const day = '2018-03-02';

/** The ids of the items that a search finds. */
const searching = <T extends object & {readonly id: string}>(kind: ItemKind<T>, feed: Feed) => {
  const search = createSearch(searchTextsOf(kind, feed, day));
  const records = kind.itemsOf(feed);
  return (words: string): readonly string[] => {
    const hits = search(records, words);
    return idsOf(records.filter((_, index) => hits?.[index] !== 0));
  };
};

const named: Partial<Feed> = {
  cities: [{id: 'turku', name: {fi: 'Turku', sv: 'Åbo'}}],
  themes: [{id: 't', name: {fi: 'Liikkuminen', en: 'Mobility'}}],
  funds: [
    {
      id: 'f',
      name: {fi: 'Euroopan aluekehitysrahasto', sv: 'Europeiska regionala utvecklingsfonden'},
      abbreviation: {fi: 'EAKR', sv: 'Eruf'},
    },
  ],
  series: [{id: 's', name: 'Make with Espoo'}],
  levels: [{id: '2', name: {fi: 'Tutkittu tieto', en: 'Research'}}],
};

describe('a programme name before the name of a project', () => {
  const feed = feedWith({
    programme: {id: 'x', name: {fi: '6Aika, kuuden kaupungin strategia', en: 'Six Cities – a strategy'}},
    projects: [
      projectWith('a', {name: 'Carbon Wise'}),
      projectWith('b', {name: 'Muu', summary: '6Aika tukee'}),
    ],
  });

  for (const [words, found] of [
    ['6Aika:', ['a', 'b']],
    ['6aika: carbon', ['a']],
    ['6Aika : Carbon', ['a']],
    ['"6Aika: Carbon Wise"', ['a']],
    ['Six Cities: Muu', ['b']],
    ['6Aika', ['b']],
    ['6Aika: nothing', []],
    ['strategia:', []],
  ] as const) {
    it(`does not prevent finding the project: ${words}`, () => {
      expect(searching(projectKind, feed)(words)).to.deep.equal(found);
    });
  }

  it('may be typed letter by letter', () => {
    const find = searching(projectKind, feed);
    const whole = '6Aika: carbon';
    const found = Array.from(whole, (_, index) => find(whole.slice(0, index + 1)).join(' '));
    expect(found).to.deep.equal(['b', 'b', 'b', 'b', 'b', 'a b', 'a b', ...Array.from('carbon', () => 'a')]);
  });
});

describe('a search among projects', () => {
  const known: Partial<Project> = {
    name: {fi: 'Avoin data ja rajapinnat', sv: 'Öppna data'},
    code: 'A70202',
    lead: {name: 'Forum Virium'},
    partners: [{name: {fi: 'Tampereen yliopisto', en: 'Tampere University'}}, {name: 'Omnia'}],
    summary: {fi: 'Kuvaus kaupungeista'},
    results: {en: 'Several pilots'},
    objective: 'Palvelukehitys',
    category: 'Innovaatioalusta',
    location: {name: 'Kumpula', postcode: '00560'},
    contact: {name: 'Neuvonta'},
    cities: ['turku'],
    themes: ['t'],
    fund: 'f',
  };
  const find = searching(
    projectKind,
    feedWith({...named, projects: [projectWith('found', known), projectWith('other')]}),
  );
  const texts = [
    ...['rajapinnat', 'öppna', 'A70202', 'forum virium', 'yliopisto', 'university', 'omnia', 'kaupungeista'],
    ...['pilots', 'palvelukehitys', 'innovaatioalusta', 'kumpula', '00560', 'neuvonta'],
    ...['turku', 'Åbo', 'abo', 'liikkuminen', 'mobility', 'aluekehitysrahasto', 'utvecklingsfonden'],
    ...['EAKR', 'eruf', '"avoin data" åbo mobility'],
  ];
  for (const text of texts) {
    it(`finds texts in every language: ${text}`, () => {
      expect(find(text)).to.deep.equal(['found']);
    });
  }

  it('finds no phrase across two texts', () => {
    expect(find('rajapinnat öppna')).to.deep.equal(['found']);
    expect(find('"rajapinnat öppna"')).to.deep.equal([]);
  });

  it('finds nothing in hidden values: ids and keys', () => {
    for (const text of ['__proto__', 'undefined', 'object', 'fi', '\n']) {
      if (text.trim()) expect(find(text), text).to.deep.equal([]);
    }
  });

  it('finds everything without a search', () => {
    expect(find('')).to.deep.equal(['found', 'other']);
    expect(find(' " ')).to.deep.equal(['found', 'other']);
  });

  it('finds a project by the name of its city also if a later page adds that name', () => {
    const projects = [projectWith('a', {cities: ['turku']})];
    expect(searching(projectKind, feedWith({projects}))('åbo')).to.deep.equal([]);
    expect(searching(projectKind, feedWith({...named, projects}))('åbo')).to.deep.equal(['a']);
  });
});

describe('a search among publications', () => {
  const known: Partial<Publication> = {
    title: {fi: 'Käsikirja', en: 'Handbook'},
    author: [{family: 'Halonen', given: 'Roosa'}, {literal: 'Espoon kaupunki'}],
    abstract: {fi: 'Tiivistelmä yhteiskehittämisestä'},
    publisher: 'Kustantamo',
    genre: 'Opas',
    'container-title': 'Kuntalehti',
    'collection-title': 'Raportteja',
    DOI: '10.1234/abc',
    ISBN: '978-951-1',
    series: 's',
    level: '2',
    editor: [{family: 'Toimittaja', given: 'Tiina'}],
    ISSN: '1234-5679',
    terms: 'Kysy ensin',
    projects: ['p'],
  };
  const find = searching(
    publicationKind,
    feedWith({
      ...named,
      projects: [projectWith('p', {cities: ['turku'], themes: ['t'], fund: 'f'})],
      publications: [
        {id: 'found', type: 'report', title: 'X', ...known},
        {id: 'other', type: 'report', title: 'Toinen', editor: [{family: 'Virtanen', given: 'Aino'}]},
      ],
    }),
  );
  const texts = [
    ...['käsikirja', 'handbook', 'halonen', 'roosa', '"espoon kaupunki"', 'yhteiskehittamisesta'],
    ...['kustantamo', 'opas', 'kuntalehti', 'raportteja', '10.1234/abc', '978-951-1'],
    ...['make with', 'tutkittu', 'research', 'åbo', 'mobility', 'EAKR'],
  ];
  for (const text of texts) {
    it(`finds their texts and the facets of their projects: ${text}`, () => {
      expect(find(text)).to.deep.equal(['found']);
    });
  }

  for (const words of ['toimittaja', '1234-5679', 'kysy ensin']) {
    it(`finds words in any of its texts, also editors beside authors: ${words}`, () => {
      expect(find(words)).to.deep.equal(['found']);
    });
  }

  it('finds editors if no author is named', () => {
    expect(find('virtanen')).to.deep.equal(['other']);
  });

  it('finds them by projects that a later page adds', () => {
    const publications: readonly Publication[] = [{id: 'x', type: 'report', title: 'X', projects: ['p']}];
    expect(searching(publicationKind, feedWith({...named, publications}))('åbo')).to.deep.equal([]);
    const projects = [projectWith('p', {cities: ['turku']})];
    expect(searching(publicationKind, feedWith({...named, projects, publications}))('åbo')).to.deep.equal([
      'x',
    ]);
  });
});

describe('a search while typing', () => {
  const letters = 'a b ä å o ö " a\u0308 A'.split(' ');
  const anyWords = fc
    .array(fc.constantFrom(...letters, ' ', '\u0308'), {maxLength: 8})
    .map((typed) => typed.join(''));

  it('finds the same as a new search, after each key and each deletion', () => {
    fc.assert(
      fc.property(fc.array(anyWords, {maxLength: 8}), fc.array(anyWords), (names, searches) => {
        const projects = names.map((name, index) => projectWith(String(index), {name}));
        const feed = feedWith({projects});
        const typing = searching(projectKind, feed);
        for (const search of searches) {
          const typed = Array.from(search, (_, index) => search.slice(0, index + 1));
          for (const words of [...typed, ...[...typed].reverse()]) {
            expect(typing(words), words).to.deep.equal(searching(projectKind, feed)(words));
          }
        }
      }),
      {seed},
    );
  });
});
