import {expect} from '@open-wc/testing';
import type {StatedStage} from '../../../src/core/model/amounts.js';
import {sumOver} from '../../support/sum-over.js';
import {projectWith} from '../../support/feed-with.js';

describe('sums over projects', () => {
  it('are separate for each currency and stage, the most frequent first', () => {
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

  it('are empty if no project states the measure', () => {
    expect(sumOver([projectWith('a', {funding: {total: 1}})], 'eu')).to.deep.equal([]);
    expect(sumOver([], 'eu')).to.deep.equal([]);
  });

  it('begin with the requested stage, if a project states it', () => {
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
