import {expect} from '@open-wc/testing';
import type {Feed} from '../../../src/core/model/feed.js';
import type {Preset} from '../../../src/core/query/preset.js';
import {
  selectPublications,
  type PublicationQuery,
  type PublicationSelection,
} from '../../../src/core/query/select-publications.js';
import {feedWith, idsOf, named, projectWith, publicationWith} from '../../support/feed-with.js';

const nothingChosen: Preset = {
  ...{city: [], theme: [], fund: [], status: [], project: [], without: []},
  ...{series: [], level: [], language: [], year: []},
};
const plain: PublicationQuery = {
  preset: nothingChosen,
  groupBy: 'none',
  sort: {field: 'feed', descending: false},
  day: '2018-03-02',
  isChosenDay: false,
};
const select = (feed: Feed, query: Partial<PublicationQuery> = {}): PublicationSelection =>
  selectPublications(
    feed,
    {...plain, ...query},
    {
      compare: (a, b) => a.localeCompare(b, 'fi', {numeric: true}),
      textIn: (text) => (typeof text === 'string' ? text : (text['fi'] ?? '')),
    },
  );
const chosen = (feed: Feed, preset: Preset, query: Partial<PublicationQuery> = {}) =>
  idsOf(select(feed, {...query, preset: {...nothingChosen, ...preset}}).items);
const groupsOf = ({groups}: PublicationSelection) =>
  groups.map(({key, members}) => [key, idsOf(members)] as const);

const feed = feedWith({
  cities: named('espoo', 'oulu', 'turku'),
  themes: named('learning', 'mobility'),
  funds: named('erdf', 'esf'),
  series: named('s1', 's2'),
  levels: named('framework', 'handbook', 'application'),
  projects: [
    projectWith('p1', {cities: ['espoo'], themes: ['learning'], fund: 'erdf', status: 'ongoing'}),
    projectWith('p2', {lead: {name: 'Oulu', city: 'oulu'}, fund: 'esf', start: '2010', end: '2012'}),
  ],
  publications: [
    publicationWith('a', {level: 'handbook', series: 's2', issued: '2016', language: 'fi', projects: ['p1']}),
    publicationWith('b', {level: 'framework', cities: ['turku'], issued: '2018-03-02', projects: ['p1']}),
    publicationWith('c', {series: 's1', language: 'sv-FI', themes: ['mobility'], projects: ['p2']}),
    publicationWith('d', {issued: {'date-parts': [[2018]]}}),
  ],
});

describe('a view of publications', () => {
  it('contains all of them if nothing is chosen', () => {
    const view = select(feed);
    expect(idsOf(view.items)).to.deep.equal(['a', 'b', 'c', 'd']);
    expect(groupsOf(view)).to.deep.equal([[undefined, ['a', 'b', 'c', 'd']]]);
    expect(view.empty).to.be.undefined;
    expect(view.unknownIds).to.deep.equal([]);
  });

  it('uses the own cities and themes of a publication, or those of its projects', () => {
    expect(chosen(feed, {city: ['espoo']})).to.deep.equal(['a']);
    expect(chosen(feed, {city: ['turku', 'oulu']})).to.deep.equal(['b', 'c']);
    expect(chosen(feed, {theme: ['learning']})).to.deep.equal(['a', 'b']);
    expect(chosen(feed, {theme: ['mobility']})).to.deep.equal(['c']);
  });

  it('filters by the fund and the status of its projects', () => {
    expect(chosen(feed, {fund: ['erdf']})).to.deep.equal(['a', 'b']);
    expect(chosen(feed, {status: ['ongoing']})).to.deep.equal(['a', 'b']);
    expect(chosen(feed, {status: ['completed']})).to.deep.equal(['c']);
    expect(chosen(feed, {status: ['ongoing']}, {day: '2011-01-01'})).to.deep.equal(['a', 'b', 'c']);
  });

  it('finds publications of a project', () => {
    expect(chosen(feed, {project: ['p2']})).to.deep.equal(['c']);
  });

  it('filters by series, levels, languages and years', () => {
    expect(chosen(feed, {series: ['s1', 's2']})).to.deep.equal(['a', 'c']);
    expect(chosen(feed, {level: ['framework']})).to.deep.equal(['b']);
    expect(chosen(feed, {language: ['sv']})).to.deep.equal(['c']);
    expect(chosen(feed, {year: ['2018']})).to.deep.equal(['b', 'd']);
  });

  it('finds a language also by the tag in the feed', () => {
    expect(chosen(feed, {language: ['sv-FI']})).to.deep.equal(['c']);
  });

  it('treats values of one facet as alternatives, combines facets, and excludes what it is given', () => {
    expect(chosen(feed, {year: ['2016', '2018'], city: ['turku']})).to.deep.equal(['b']);
    expect(chosen(feed, {without: ['A', 'd']})).to.deep.equal(['b', 'c']);
  });

  it('leaves out publications after a chosen day, but not after today', () => {
    const on = (day: string) => idsOf(select(feed, {day, isChosenDay: true}).items);
    expect(on('2018-03-01')).to.deep.equal(['a', 'c', 'd']);
    expect(on('2018-03-02')).to.deep.equal(['a', 'b', 'c', 'd']);
    expect(on('2015-12-31')).to.deep.equal(['c']);
    expect(idsOf(select(feed, {day: '2015-12-31'}).items)).to.have.length(4);
  });

  it('drops and lists unknown ids; if none is left it is empty, and never complete', () => {
    const preset = {...nothingChosen, series: ['s9'], year: ['1999'], without: ['x']};
    const view = select(feed, {preset});
    expect(view.items).to.deep.equal([]);
    expect(view.empty).to.equal('preset');
    expect(view.unknownIds).to.have.deep.members([
      {attribute: 'series', id: 's9'},
      {attribute: 'year', id: '1999'},
      {attribute: 'without', id: 'x'},
    ]);
    expect(chosen(feed, {series: ['s9', 's1']})).to.deep.equal(['c']);
  });

  it('distinguishes an empty feed from an empty choice', () => {
    expect(select(feedWith()).empty).to.equal('feed');
    expect(select(feed, {preset: {...nothingChosen, level: ['application']}}).empty).to.equal('preset');
    expect(
      select(feed, {day: '1990-01-01', isChosenDay: true, preset: {...nothingChosen, level: ['handbook']}})
        .empty,
    ).to.equal('preset');
  });
});

describe('the groups of publications', () => {
  it('are levels in the order of the feed, with the unknown last', () => {
    expect(groupsOf(select(feed, {groupBy: 'level'}))).to.deep.equal([
      ['framework', ['b']],
      ['handbook', ['a']],
      [undefined, ['c', 'd']],
    ]);
  });

  it('are series in the order of the feed, with the others last', () => {
    expect(groupsOf(select(feed, {groupBy: 'series'}))).to.deep.equal([
      ['s1', ['c']],
      ['s2', ['a']],
      [undefined, ['b', 'd']],
    ]);
  });

  it('are years, newest first, with the unknown last', () => {
    expect(groupsOf(select(feed, {groupBy: 'year'}))).to.deep.equal([
      ['2018', ['b', 'd']],
      ['2016', ['a']],
      [undefined, ['c']],
    ]);
  });

  it('contain each publication once, in order', () => {
    const sort = {field: 'title', descending: true} as const;
    expect(groupsOf(select(feed, {groupBy: 'year', sort}))[0]).to.deep.equal(['2018', ['d', 'b']]);
  });
});

describe('the sort fields of publications', () => {
  it('are those that change the order', () => {
    expect(select(feed).sortFields).to.deep.equal(['title', 'year', 'level', 'series', 'language']);
    expect(select(feedWith({publications: [publicationWith('a')]})).sortFields).to.deep.equal([]);
  });

  it('depend on the shown publications, not on the whole feed', () => {
    expect(select(feed, {preset: {...nothingChosen, year: ['2018']}}).sortFields).to.deep.equal(['title']);
  });

  it('sort levels in reading order, the unknown last in both directions', () => {
    const by = (descending: boolean) => idsOf(select(feed, {sort: {field: 'level', descending}}).items);
    expect(by(false)).to.deep.equal(['b', 'a', 'c', 'd']);
    expect(by(true)).to.deep.equal(['a', 'b', 'c', 'd']);
  });
});
