import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {readQuery, writeQuery} from '../../../src/core/query/query-url.js';
import {
  emptyQuery,
  reduceQuery,
  searchLimit,
  type Query,
  type QueryAction,
} from '../../../src/core/query/query.js';
import {selectProjects} from '../../../src/core/query/select-projects.js';
import {feedWith, named, projectWith} from '../../support/feed-with.js';
import {anyAction, anyActions, anyText, parse, queryAfter, wellFormed} from './arbitrary-query.js';

const seed = 20_180_302;
const toggle = (facet: 'city' | 'theme', value: string): QueryAction => ({type: 'toggle', facet, value});
const facetsOf = ({facets}: Query) => [...facets];

/** The result of a query, independent of the order in which a reader chose values. */
const meaningOf = ({facets, ...query}: Query) => ({
  ...query,
  search: wellFormed(query.search),
  facets: [...facets].map(([name, values]) => [name, [...values].sort()] as const).sort(),
  open: [...query.open].sort(),
});

describe('an action of a reader', () => {
  it('chooses values of facets, and removes them', () => {
    const both = queryAfter([toggle('city', 'espoo'), toggle('theme', 'energy'), toggle('city', 'oulu')]);
    expect(facetsOf(both)).to.deep.equal([
      ['city', ['espoo', 'oulu']],
      ['theme', ['energy']],
    ]);
    expect(facetsOf(queryAfter([toggle('city', 'espoo'), toggle('theme', 'energy')], both))).to.deep.equal([
      ['city', ['oulu']],
    ]);
  });

  it('goes back to the first page if it searches or filters, but not if it sorts or opens', () => {
    const third: Query = {...emptyQuery, page: 3};
    const pages = (
      [
        {type: 'search', search: 'bus'},
        toggle('city', 'espoo'),
        {type: 'facets', facets: new Map([['city', ['oulu']]])},
        {type: 'sort', sort: 'name'},
        {type: 'open', instanceKey: 'a'},
      ] satisfies QueryAction[]
    ).map((action) => reduceQuery(third, action).page);
    expect(pages).to.deep.equal([1, 1, 1, 3, 3]);
  });

  it('resets search and facets, but neither order nor open items', () => {
    const query = queryAfter([
      {type: 'search', search: 'bus'},
      toggle('city', 'espoo'),
      {type: 'sort', sort: 'start'},
      {type: 'open', instanceKey: 'a'},
    ]);
    expect(reduceQuery(query, {type: 'reset'})).to.deep.equal({...emptyQuery, sort: 'start', open: ['a']});
  });

  it('compares ids without their case', () => {
    const shouted = {...emptyQuery, facets: new Map([['city', ['ESPOO']]] as const), open: ['P1']};
    expect(reduceQuery(shouted, {type: 'toggle', facet: 'city', value: 'espoo'}).facets.size).to.equal(0);
    expect(reduceQuery(shouted, {type: 'open', instanceKey: 'p1'}).open).to.deep.equal([]);
  });

  it('opens several records, and closes each', () => {
    const opened = queryAfter(['a', 'b', 'a'].map((instanceKey) => ({type: 'open', instanceKey}) as const));
    expect(opened.open).to.deep.equal(['b']);
  });

  it('shortens a search that is too long', () => {
    const {search} = reduceQuery(emptyQuery, {type: 'search', search: 'ä'.repeat(10_000)});
    expect(search).to.equal('ä'.repeat(searchLimit));
  });

  it('returns the same query if it changes nothing', () => {
    const query = queryAfter([
      {type: 'search', search: 'bus'},
      {type: 'sort', sort: 'start'},
      {type: 'page', page: 2},
    ]);
    const idle: readonly QueryAction[] = [
      {type: 'search', search: 'bus'},
      {type: 'sort', sort: 'start'},
      {type: 'page', page: 2},
      {type: 'facets', facets: query.facets},
    ];
    for (const action of idle) expect(reduceQuery(query, action) === query, action.type).to.equal(true);
    expect(reduceQuery(emptyQuery, {type: 'reset'}) === emptyQuery).to.equal(true);
  });

  it('treats `__proto__` as a value like any other', () => {
    const query = reduceQuery(emptyQuery, toggle('city', '__proto__'));
    expect(facetsOf(query)).to.deep.equal([['city', ['__proto__']]]);
    expect(reduceQuery(query, toggle('city', '__proto__')).facets.size).to.equal(0);
  });
});

describe('any sequence of actions', () => {
  it('is undone by repeating a choice, except for the page', () => {
    fc.assert(
      fc.property(anyActions, anyAction, (actions, action) => {
        fc.pre(action.type === 'toggle' || action.type === 'open');
        const query = queryAfter(actions);
        const {page, ...twice} = meaningOf(queryAfter([action, action], query));
        const {page: before, ...once} = meaningOf(query);
        expect(twice).to.deep.equal(once);
        expect(page).to.equal(action.type === 'open' ? before : 1);
      }),
      {seed},
    );
  });

  it('never leaves an empty facet, nor a value twice', () => {
    fc.assert(
      fc.property(anyActions, (actions) => {
        const {facets, open} = queryAfter(actions);
        for (const values of [...facets.values(), open]) {
          expect(new Set(values).size).to.equal(values.length);
        }
        for (const values of facets.values()) expect(values).not.to.be.empty;
      }),
      {seed},
    );
  });

  it('does not mutate the previous query', () => {
    fc.assert(
      fc.property(anyActions, anyAction, (actions, action) => {
        const query = queryAfter(actions);
        const before = JSON.stringify(meaningOf(query));
        reduceQuery(query, action);
        expect(JSON.stringify(meaningOf(query))).to.equal(before);
      }),
      {seed},
    );
  });

  it('is parsed from the URL as it was written, whatever else is in the URL', () => {
    fc.assert(
      fc.property(anyActions, anyText, fc.constantFrom('p', 'p2', 'a-b'), (actions, foreign, prefix) => {
        const query = queryAfter(actions);
        const url = writeQuery(`?${wellFormed(foreign)}`, prefix, query);
        expect(meaningOf(readQuery(url, prefix, parse))).to.deep.equal(meaningOf(query));
      }),
      {seed, numRuns: 500},
    );
  });

  it('is undone step by step by the previous URLs', () => {
    fc.assert(
      fc.property(anyActions, (actions) => {
        const steps = actions.map((_, index) => queryAfter(actions.slice(0, index + 1)));
        const urls: string[] = [];
        for (const query of steps) urls.push(writeQuery(urls.at(-1) ?? '?a=1', 'p', query));
        urls.forEach((url, index) => {
          expect(meaningOf(readQuery(url, 'p', parse))).to.deep.equal(meaningOf(steps[index]!));
        });
      }),
      {seed},
    );
  });

  it('is shown as chips, one for each value that the feed has', () => {
    const cities = named('a', 'b', '__proto__');
    const feed = feedWith({
      cities,
      projects: cities.map(({id}) => projectWith(id, {cities: [id]})),
    });
    const anyCity = fc.constantFrom(...cities.map(({id}) => toggle('city', id)), {type: 'reset'} as const);
    fc.assert(
      fc.property(fc.array(anyCity), (actions) => {
        const {facets, search} = queryAfter(actions);
        const {active} = selectProjects(
          feed,
          {
            ...{preset: {}, groupBy: 'none', sort: {field: 'feed', descending: false}},
            ...{day: '2018-03-02', isChosenDay: false, search, facets},
          },
          {compare: () => 0, textIn: String},
        );
        const chips = active.flatMap(({name, values}) => values.map(({id}) => `${name} ${id}`));
        const chosen = [...facets].flatMap(([name, values]) => values.map((id) => `${name} ${id}`));
        expect([...chips].sort()).to.deep.equal(chosen.sort());
      }),
      {seed},
    );
  });
});
