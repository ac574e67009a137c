import {expect} from '@open-wc/testing';
import type {Project} from '../../../src/core/model/feed.js';
import {contradictions} from '../../../src/core/feed-format/contradictions.js';
import {feedWith, projectWith} from '../../support/feed-with.js';

const foundIn = (...projects: readonly Project[]) =>
  contradictions(feedWith({projects}), (id) => projects.findIndex((project) => project.id === id));

describe('a contradiction in a project', () => {
  it('is an end before its start', () => {
    const found = foundIn(projectWith('a'), projectWith('b', {start: '2018-03', end: '2018-02-28'}));
    expect(found).to.have.length(1);
    expect(found[0]).to.include({path: 'projects[1].end', severity: 'warning', code: 'dates'});
    expect(found[0]?.message).to.contain('2018-02-28');
  });

  it('is not an end in the year or the month of the start', () => {
    expect(foundIn(projectWith('a', {start: '2018-03-02', end: '2018'}))).to.deep.equal([]);
    expect(foundIn(projectWith('a', {start: '2018-03-02', end: '2018-03'}))).to.deep.equal([]);
    expect(foundIn(projectWith('a', {start: '2018-03-02', end: '2018-03-02'}))).to.deep.equal([]);
  });

  it('is an EU amount above EU and State together', () => {
    const found = foundIn(projectWith('a', {funding: {eu: 100.01, euAndState: 100}}));
    expect(found.map(({path, severity, code}) => [path, severity, code])).to.deep.equal([
      ['projects[0].funding', 'warning', 'money'],
    ]);
    expect(foundIn(projectWith('a', {funding: {eu: 100, euAndState: 100}}))).to.deep.equal([]);
  });

  it('are parts that add up to more than the total', () => {
    // 50 + 17 + 20 + 10 + 3.01 = 100.01
    const parts = {eu: 50, state: 17, municipal: 20, otherPublic: 10, private: 3.01};
    expect(foundIn(projectWith('a', {funding: {...parts, total: 100}}))).to.have.length(1);
    expect(foundIn(projectWith('a', {funding: {...parts, total: 100.01}}))).to.deep.equal([]);
  });

  it('is not parts that add up to less, because the rest may be unknown', () => {
    expect(foundIn(projectWith('a', {funding: {eu: 5, total: 100}}))).to.deep.equal([]);
    expect(foundIn(projectWith('a', {funding: {eu: 5, total: null}}))).to.deep.equal([]);
  });

  it('counts no money twice: a combined amount replaces its parts', () => {
    // EU and State together are 67, of which EU is 50; municipal 33; public 100 is the sum of all.
    const funding = {eu: 50, euAndState: 67, municipal: 33, public: 100, total: 100};
    expect(foundIn(projectWith('a', {funding}))).to.deep.equal([]);
    // Public 100 and private 1 are 101.
    expect(foundIn(projectWith('a', {funding: {public: 100, private: 1, total: 100}}))).to.have.length(1);
  });

  it('is not a rounding error of binary fractions', () => {
    expect(foundIn(projectWith('a', {funding: {eu: 0.1, state: 0.2, total: 0.3}}))).to.deep.equal([]);
  });

  it('is a stage that occurs twice in one currency', () => {
    const twice = [
      {stage: 'paid', total: 1},
      {stage: 'paid', currency: 'EUR', total: 2},
    ] as const;
    expect(foundIn(projectWith('a', {funding: twice}))).to.have.length(1);
    const apart = [{stage: 'paid'}, {stage: 'awarded'}, {stage: 'paid', currency: 'SEK'}, {}] as const;
    expect(foundIn(projectWith('a', {funding: apart}))).to.deep.equal([]);
  });

  it('is reported separately for every funding', () => {
    const funding = [
      {stage: 'planned', total: 100},
      {stage: 'paid', eu: 50, total: 40},
    ] as const;
    expect(foundIn(projectWith('a', {funding}))).to.have.length(1);
  });

  it('is absent if nothing is stated', () => {
    expect(
      foundIn(projectWith('a'), projectWith('b', {funding: {}}), projectWith('c', {funding: []})),
    ).to.deep.equal([]);
  });
});
