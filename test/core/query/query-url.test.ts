import {expect} from '@open-wc/testing';
import {
  idOfInstance,
  instanceKey,
  readQuery,
  writeQuery,
  type QueryRules,
} from '../../../src/core/query/query-url.js';
import {emptyQuery, searchLimit, type Query} from '../../../src/core/query/query.js';

const parse: QueryRules = {
  facets: ['city', 'theme', 'year'],
  isSort: (sort) => ['name', '-start'].includes(sort),
};
const read = (search: string, prefix = 'p') => readQuery(search, prefix, parse);
const facetsOf = ({facets}: Query) => Object.fromEntries(facets);
const espoo: Query = {...emptyQuery, facets: new Map([['city', ['espoo']]])};

describe('a query in a URL', () => {
  it('has its parameters by name, one for each value', () => {
    const query: Query = {
      search: 'bussi & raide',
      facets: new Map([
        ['city', ['espoo', 'oulu']],
        ['year', ['2018']],
      ]),
      sort: '-start',
      page: 2,
      open: ['a1', 'b2'],
    };
    const url =
      '?p.q=bussi%20%26%20raide&p.city=espoo&p.city=oulu&p.year=2018&p.sort=-start&p.page=2&p.open=a1&p.open=b2';
    expect(writeQuery('', 'p', query)).to.equal(url);
    expect(read(url)).to.deep.equal(query);
  });

  it('is empty by default', () => {
    expect(writeQuery('', 'p', emptyQuery)).to.equal('');
    expect(read('')).to.deep.equal(emptyQuery);
    expect(writeQuery('?p.q=x&p.page=3&p.open=a', 'p', emptyQuery)).to.equal('');
  });

  it('replaces its previous parameters', () => {
    expect(writeQuery('?p.q=x&a=1&p.city=oulu&p%2Epage=2', 'p', espoo)).to.equal('?a=1&p.city=espoo');
  });

  it('names the open records, not their positions', () => {
    const open = ['a', instanceKey('a', 2), instanceKey('b', 3)];
    expect(writeQuery('', 'p', {...emptyQuery, open})).to.equal('?p.open=a&p.open=b');
    expect(open.map(idOfInstance)).to.deep.equal(['a', 'a', 'b']);
    expect(instanceKey('a', 1)).to.equal('a');
  });

  it('has an id once, in any case', () => {
    const query = read('?p.city=ESPOO&p.city=espoo&p.open=P1&p.open=p1');
    expect(facetsOf(query)).to.deep.equal({city: ['ESPOO']});
    expect(query.open).to.deep.equal(['P1']);
  });

  it('is parsed as a form writes it', () => {
    expect(read('?p.q=bussi+ja+raide').search).to.equal('bussi ja raide');
  });

  it('is parsed, and written once, if a system has encoded "&" twice', () => {
    const search = '?widget=project-list&amp;p.city=espoo&amp;amp;p.page=2';
    expect(facetsOf(read(search))).to.deep.equal({city: ['espoo']});
    expect(read(search).page).to.equal(2);
    expect(writeQuery(search, 'p', espoo)).to.equal('?widget=project-list&p.city=espoo');
  });

  it('may contain a lone surrogate, which a URL cannot hold', () => {
    const half: Query = {...emptyQuery, search: 'a\ud83d'};
    expect(writeQuery('', 'p', half)).to.equal('?p.q=a%EF%BF%BD');
  });

  it('does not affect another widget', () => {
    const one = writeQuery('', 'p', espoo);
    const two = writeQuery(one, 'p2', {...emptyQuery, search: 'x', page: 2});
    expect(two).to.equal('?p.city=espoo&p2.q=x&p2.page=2');
    expect(facetsOf(read(two))).to.deep.equal({city: ['espoo']});
    expect(read(two).search).to.equal('');
    expect(read(two, 'p2').search).to.equal('x');
    expect(read(two, 'p2').facets.size).to.equal(0);
    expect(writeQuery(two, 'p', emptyQuery)).to.equal('?p2.q=x&p2.page=2');
  });
});

describe('a foreign parameter of a URL', () => {
  const foreign = [
    '?a=%zz&&b',
    '?x=1+2&p.unknown=3',
    '?__proto__=1&constructor',
    '?q=a&city=oulu&page=2',
    '?a=%C3%A4&b=ä&c=%e4',
    '?p=1&.q=2&pp.q=3&P.q=4',
    '?%=%&%p.q=1',
    '?a[]=1&a[]=2;b=3',
    '?next=/x?p.q=1',
    '?a=b=c==&=',
  ];
  for (const search of foreign) {
    it(`stays unchanged: ${search}`, () => {
      expect(writeQuery(search, 'p', espoo)).to.equal(`${search}&p.city=espoo`);
      expect(writeQuery(`${search}&p.city=espoo`, 'p', emptyQuery)).to.equal(search);
      expect(read(search)).to.deep.equal(emptyQuery);
    });
  }
});

describe('an invalid parameter of a URL', () => {
  const pages = ['0', '-1', '1.5', '1e3', 'x', '', ' 2', '02', '0x2', '99999999999999999999', 'NaN', '٢'];
  for (const page of pages) {
    it(`is no page: "${page}"`, () => {
      expect(read(`?p.page=${page}&p.q=bus`)).to.deep.equal({...emptyQuery, search: 'bus'});
    });
  }

  it('is ignored, and valid values beside it are used', () => {
    const query = read('?p.sort=size&p.sort=name&p.page=x&p.page=2&p.city=&p.city=espoo&p.q=&p.q=bus');
    expect(query).to.deep.equal({
      ...emptyQuery,
      search: 'bus',
      facets: new Map([['city', ['espoo']]]),
      sort: 'name',
      page: 2,
    });
  });

  it('is a facet that the records do not have', () => {
    expect(read('?p.level=1&p.series=make&p.__proto__=x&p.constructor=y').facets.size).to.equal(0);
  });

  it('is a repeated value', () => {
    expect(facetsOf(read('?p.city=espoo&p.city=espoo'))).to.deep.equal({city: ['espoo']});
  });

  it('is an unknown sort order', () => {
    for (const sort of ['', '-', '--start', 'Name', 'toString', '__proto__'])
      expect(read(`?p.sort=${sort}`).sort, sort).to.equal('');
  });

  it('does not make an endless page', () => {
    expect(read('?p.page=9999').page).to.equal(1000);
    expect(read(`?p.q=${'ä'.repeat(10_000)}`).search).to.have.length(searchLimit);
  });

  it('is not `__proto__`, which is a value like any other', () => {
    expect([...read('?p.city=__proto__').facets]).to.deep.equal([['city', ['__proto__']]]);
    expect(read('?p.open=__proto__').open).to.deep.equal(['__proto__']);
  });
});
