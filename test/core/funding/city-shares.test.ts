import {expect} from '@open-wc/testing';
import {cityShares, shared} from '../../../src/core/funding/city-shares.js';
import {projectWith} from '../../support/feed-with.js';

const cents = (share: readonly {readonly cents: number}[] | undefined) =>
  share?.map((amount) => amount.cents);

describe('the share of a city in a project', () => {
  it('is the whole amount if the project belongs to that city alone, even if a part is stated', () => {
    const project = projectWith('a', {
      cities: ['espoo'],
      funding: {total: 100, byCity: {espoo: {total: 60}}},
    });
    const shares = cityShares(project, 'total');
    expect(cents(shares.get('espoo'))).to.deep.equal([10_000]);
    expect(shares.has(shared)).to.be.false;
  });

  it('is unknown in a joint project that is not split', () => {
    const shares = cityShares(projectWith('a', {cities: ['espoo', 'oulu'], funding: {total: 100}}), 'total');
    expect([...shares.keys()]).to.deep.equal([shared]);
    expect(cents(shares.get(shared))).to.deep.equal([10_000]);
  });

  it('is its stated part, and the rest is shared', () => {
    const project = projectWith('a', {
      cities: ['espoo', 'oulu', 'turku'],
      funding: {total: 100, byCity: {espoo: {total: 33.33}, oulu: {total: 33.33}}},
    });
    const shares = cityShares(project, 'total');
    // 100.00 - 33.33 - 33.33 = 33.34
    expect(cents(shares.get('espoo'))).to.deep.equal([3333]);
    expect(cents(shares.get('oulu'))).to.deep.equal([3333]);
    expect(cents(shares.get(shared))).to.deep.equal([3334]);
    expect(shares.has('turku')).to.be.false;
  });

  it('is its stated part also if the total is unknown, and then nothing is shared', () => {
    const project = projectWith('a', {cities: ['espoo', 'oulu'], funding: {byCity: {espoo: {total: 30}}}});
    const shares = cityShares(project, 'total');
    expect(cents(shares.get('espoo'))).to.deep.equal([3000]);
    expect(shares.has(shared)).to.be.false;
  });

  it('is stated for each currency and stage', () => {
    const project = projectWith('a', {
      cities: ['espoo', 'oulu'],
      funding: [
        {stage: 'planned', total: 100, byCity: {espoo: {total: 40}}},
        {stage: 'paid', total: 90, approximate: true},
      ],
    });
    expect(cityShares(project, 'total').get('espoo')).to.deep.equal([
      {currency: 'EUR', stage: 'planned', cents: 4000, approximate: false},
    ]);
    expect(cityShares(project, 'total').get(shared)).to.deep.equal([
      {currency: 'EUR', stage: 'planned', cents: 6000, approximate: false},
      {currency: 'EUR', stage: 'paid', cents: 9000, approximate: true},
    ]);
  });

  it('is unknown if the amount is unknown', () => {
    expect(cityShares(projectWith('a', {cities: ['espoo'], funding: {eu: 5}}), 'total').size).to.equal(0);
    expect(cityShares(projectWith('a', {cities: ['espoo', 'oulu']}), 'total').size).to.equal(0);
  });
});
