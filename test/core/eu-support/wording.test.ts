import {expect} from '@open-wc/testing';
import {isUnionSupport, supportOf, combineSupport, wordingOf} from '../../../src/core/eu-support/wording.js';
import {feedWith, projectWith} from '../../support/feed-with.js';

const nowhere = () => false;
const wording = (period: string, ...funds: readonly string[]) => wordingOf({period, funds}, nowhere);

describe('the wording of an EU statement', () => {
  it('names the funds in 2014-2020', () => {
    expect(wording('2014-2020', 'erdf')).to.deep.equal({
      isCoFunded: false,
      funds: ['erdf'],
      problem: undefined,
    });
    expect(wording('2014-2020', 'erdf', 'esf', 'cohesion-fund').funds).to.have.length(3);
  });

  it('names no fund in 2021-2027', () => {
    for (const fund of ['erdf', 'esf-plus', 'jtf', 'cohesion-fund', ''])
      expect(wording('2021-2027', fund)).to.deep.equal({isCoFunded: true, funds: [], problem: undefined});
  });

  it('names only the Union if the period is unknown', () => {
    for (const period of ['', '2007-2013', '2028-2034', '2014', '2014-2021', 'constructor', 'nyt']) {
      const {isCoFunded, funds, problem} = wording(period, 'erdf');
      expect([isCoFunded, funds]).to.deep.equal([false, []]);
      expect(problem).to.contain('period').and.to.contain(period);
    }
  });

  it('names only the Union if one of the funds is unknown', () => {
    for (const funds of [['feder'], ['erdf', 'feder'], [''], ['__proto__'], ['constructor']]) {
      const {isCoFunded, funds: named, problem} = wording('2014-2020', ...funds);
      expect([isCoFunded, named]).to.deep.equal([false, []]);
      expect(problem).to.contain('fund').and.to.contain(funds.at(-1));
    }
  });

  it('never names a fund in a period before it existed, even if a feed does', () => {
    for (const fund of ['esf-plus', 'jtf']) {
      const {funds, problem} = wordingOf({period: '2014-2020', funds: [fund]}, () => true);
      expect(funds).to.deep.equal([]);
      expect(problem).to.contain(fund);
    }
  });

  it('names other funds that the feed has a name for', () => {
    const {funds} = wordingOf({period: '2014-2020', funds: ['eafrd', 'erdf']}, (fund) => fund === 'eafrd');
    expect(funds).to.deep.equal(['eafrd', 'erdf']);
  });

  it('reports an unknown fund in 2021-2027 too, where it changes nothing', () => {
    const {isCoFunded, problem} = wording('2021-2027', 'feder');
    expect(isCoFunded).to.equal(true);
    expect(problem).to.contain('feder');
  });
});

describe('the EU support of a project', () => {
  const feed = feedWith({programme: {id: 'p', name: 'P', period: '2014-2020'}});

  it('comes from the project, then from its programme', () => {
    expect(supportOf(projectWith('a', {fund: 'ERDF'}), feed)).to.deep.equal({
      period: '2014-2020',
      funds: ['erdf'],
    });
    expect(supportOf(projectWith('a', {fund: 'esf', period: '2021-2027'}), feed).period).to.equal(
      '2021-2027',
    );
  });

  it('comes from the page if the feed states nothing', () => {
    const own = {period: '2021-2027', funds: ['jtf']};
    expect(supportOf(projectWith('a'), feedWith(), own)).to.deep.equal(own);
    expect(supportOf(projectWith('a'), feed, own).period).to.equal('2014-2020');
  });

  it('is otherwise unknown', () => {
    expect(supportOf(projectWith('a'), feedWith())).to.deep.equal({period: '', funds: ['']});
  });

  it('combines several projects and names each fund once', () => {
    const support = combineSupport([
      {period: '2014-2020', funds: ['erdf']},
      {period: '2014-2020', funds: ['esf']},
      {period: '2014-2020', funds: ['erdf']},
    ]);
    expect(support).to.deep.equal({period: '2014-2020', funds: ['erdf', 'esf']});
  });

  it('has no period if the projects are of different periods', () => {
    const support = combineSupport([
      {period: '2014-2020', funds: ['erdf']},
      {period: '2021-2027', funds: ['erdf']},
    ]);
    expect(support.period).to.equal('');
  });

  it('exists only if a period or one of the funds implies it', () => {
    expect(isUnionSupport({period: '', funds: ['']})).to.equal(false);
    expect(isUnionSupport({period: '', funds: ['lottery']})).to.equal(false);
    expect(isUnionSupport({period: '', funds: ['jtf']})).to.equal(true);
    expect(isUnionSupport({period: '2007-2013', funds: ['']})).to.equal(true);
  });
});
