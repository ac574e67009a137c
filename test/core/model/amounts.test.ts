import {expect} from '@open-wc/testing';
import type {Amounts} from '../../../src/core/model/funding-record.js';
import {amountsOf, centsOf, fundingsOf, measures, moneyMeasures} from '../../../src/core/model/amounts.js';
import {projectWith} from '../../support/feed-with.js';

describe('an amount of a project', () => {
  it('is read for each measure from the field with its name, in cents', () => {
    const amounts: Amounts = {
      total: 100,
      eu: 10.5,
      state: 20.25,
      municipal: 30.01,
      otherPublic: 4,
      private: 5,
      public: 60,
      euAndState: 31,
    };
    const cents = Object.fromEntries(moneyMeasures.map((measure) => [measure, centsOf(amounts, measure)]));
    expect(cents).to.deep.equal({
      total: 10_000,
      eu: 1050,
      state: 2025,
      'eu-and-state': 3100,
      municipal: 3001,
      'other-public': 400,
      public: 6000,
      private: 500,
    });
  });

  it('can be of every measure except the number of projects', () => {
    expect(moneyMeasures).to.have.members(measures.filter((measure) => measure !== 'projects'));
  });

  it('is rounded to the nearest cent', () => {
    // 0.1 + 0.2 is 0.30000000000000004, and 4.35 * 100 is 434.99999999999994.
    expect(centsOf({total: 0.1 + 0.2}, 'total')).to.equal(30);
    expect(centsOf({total: 4.35}, 'total')).to.equal(435);
    expect(centsOf({total: 12_441_418.99}, 'total')).to.equal(1_244_141_899);
  });

  it('is known if it is 0, and unknown if it is null or absent', () => {
    expect(centsOf({eu: 0}, 'eu')).to.equal(0);
    expect(centsOf({eu: null}, 'eu')).to.be.undefined;
    expect(centsOf({}, 'eu')).to.be.undefined;
    expect(centsOf(undefined, 'eu')).to.be.undefined;
  });

  it('is listed once for each currency and stage', () => {
    const project = projectWith('a', {
      funding: [
        {stage: 'planned', total: 100, approximate: true},
        {stage: 'paid', total: 90},
        {stage: 'paid', currency: 'SEK', total: 1000},
      ],
    });
    expect(amountsOf(project, 'total')).to.deep.equal([
      {currency: 'EUR', stage: 'planned', cents: 10_000, approximate: true},
      {currency: 'EUR', stage: 'paid', cents: 9000, approximate: false},
      {currency: 'SEK', stage: 'paid', cents: 100_000, approximate: false},
    ]);
  });

  it('is the first one if a stage occurs twice', () => {
    const project = projectWith('a', {
      funding: [
        {stage: 'paid', total: 100},
        {stage: 'paid', total: 90},
      ],
    });
    expect(amountsOf(project, 'total').map(({cents}) => cents)).to.deep.equal([10_000]);
  });

  it('is in euro and without a stage by default', () => {
    expect(amountsOf(projectWith('a', {funding: {total: 1}}), 'total')).to.deep.equal([
      {currency: 'EUR', stage: 'unstated', cents: 100, approximate: false},
    ]);
  });

  it('is absent without funding', () => {
    expect(amountsOf(projectWith('a'), 'total')).to.deep.equal([]);
    expect(amountsOf(projectWith('a', {funding: []}), 'total')).to.deep.equal([]);
    expect(fundingsOf(projectWith('a'))).to.deep.equal([]);
  });
});
