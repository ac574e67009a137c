import {expect} from '@open-wc/testing';
import type {StatedStage} from '../../../src/core/model/amounts.js';
import {sumOver} from '../../support/sum-over.js';
import {projectWith} from '../../support/feed-with.js';

describe('sums over projects', () => {
  it('come one for each currency and stage, what most projects state first', () => {
    const sums = sumOver(
      [
        projectWith('a', {
          funding: [
            {stage: 'paid', total: 1},
            {currency: 'SEK', total: 10},
          ],
        }),
        projectWith('b', {
          funding: [
            {stage: 'paid', total: 2},
            {currency: 'NOK', total: 20},
          ],
        }),
      ],
      'total',
    );
    // paid EUR 1 + 2 by two; then one project each, by the name of the currency
    expect(sums.map(({currency, stage, cents, stated}) => [currency, stage, cents, stated])).to.deep.equal([
      ['EUR', 'paid', 300, 2],
      ['NOK', 'unstated', 2000, 1],
      ['SEK', 'unstated', 1000, 1],
    ]);
  });

  it('are none where nobody states the measure', () => {
    expect(sumOver([projectWith('a', {funding: {total: 1}})], 'eu')).to.deep.equal([]);
    expect(sumOver([], 'eu')).to.deep.equal([]);
  });

  it('have the wanted stage first, for a headline, where there is one', () => {
    const projects = [
      projectWith('a', {funding: {stage: 'awarded', total: 1}}),
      projectWith('b', {
        funding: [
          {stage: 'awarded', total: 1},
          {stage: 'paid', total: 2},
        ],
      }),
    ];
    const stages = (wanted?: StatedStage) => sumOver(projects, 'total', wanted).map(({stage}) => stage);
    expect(stages()).to.deep.equal(['awarded', 'paid']);
    expect(stages('paid')).to.deep.equal(['paid', 'awarded']);
    expect(stages('unstated')).to.deep.equal(['awarded', 'paid']);
    expect(sumOver([], 'total', 'paid')).to.be.empty;
  });
});
