import {expect} from '@open-wc/testing';
import {memoize} from '../../../src/core/query/memoize.js';

/** A memoized function, and the arguments for which it was computed. */
const counting = (most?: number) => {
  const computed: string[] = [];
  const ask = memoize((owner: {readonly name: string}, one: string, other = '') => {
    const question = [owner.name, one, other].join(' ').trim();
    computed.push(question);
    return {question};
  }, most);
  return {ask, computed};
};
const feed = {name: 'feed'};

describe('a memoized function', () => {
  it('returns the last result as the same object', () => {
    const {ask, computed} = counting();
    expect(ask(feed, 'sort')).to.equal(ask(feed, 'sort'));
    expect(computed).to.deep.equal(['feed sort']);
  });

  it('computes again when any argument has changed', () => {
    const {ask, computed} = counting();
    ask(feed, 'sort', 'up');
    ask(feed, 'sort', 'down');
    ask(feed, 'sort', 'up');
    expect(computed).to.deep.equal(['feed sort up', 'feed sort down', 'feed sort up']);
  });

  it('keeps separate results for each first argument', () => {
    const {ask, computed} = counting();
    const other = {name: 'other'};
    ask(feed, 'sort');
    ask(other, 'sort');
    ask(feed, 'sort');
    expect(computed).to.deep.equal(['feed sort', 'other sort']);
  });

  it('keeps the given number of results, and drops the oldest first', () => {
    const {ask, computed} = counting(2);
    for (const question of ['a', 'b', 'a', 'b', 'c', 'b', 'a']) ask(feed, question);
    expect(computed).to.deep.equal(['feed a', 'feed b', 'feed c', 'feed a']);
  });
});
