import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {ItemOrder, selectFirst} from '../../../src/core/query/item-order.js';
import {sortItems} from '../../../src/core/query/sort.js';
import {idsOf} from '../../support/feed-with.js';

const seed = 20_180_302;
interface Item {
  readonly id: string;
  readonly key: string | number | undefined;
}
const anyItems = (key: fc.Arbitrary<Item['key']>) =>
  fc.uniqueArray(fc.record({id: fc.stringMatching(/^[a-z]{1,3}$/), key}), {selector: ({id}) => id});
const lists = fc.oneof(
  anyItems(fc.option(fc.integer({min: 0, max: 5}), {nil: undefined})),
  anyItems(fc.option(fc.constantFrom('a', 'b', 'ä', 'B'), {nil: undefined})),
);
const compare = (a: string, b: string) => a.localeCompare(b, 'fi');
const keyOf = ({key}: Item) => key;

describe('an order of items', () => {
  it('begins like the fully sorted list, for any length and order of requests', () => {
    const counts = fc.array(fc.nat({max: 30}), {minLength: 1, maxLength: 4});
    fc.assert(
      fc.property(lists, fc.boolean(), counts, fc.boolean(), (items, isDescending, wanted, isWholeFirst) => {
        const sorted = idsOf(sortItems(items, isDescending, keyOf, compare));
        const order = new ItemOrder(items, keyOf, isDescending, compare);
        const indexes = items.map((_, index) => index);
        if (isWholeFirst) order.all(indexes);
        for (const count of wanted)
          expect(idsOf(order.first(indexes, count))).to.deep.equal(sorted.slice(0, count));
        expect(idsOf(order.all(indexes))).to.deep.equal(sorted);
      }),
      {seed, numRuns: 300},
    );
  });

  it('sorts a part of the items like all of them', () => {
    fc.assert(
      fc.property(
        lists,
        fc.boolean(),
        fc.boolean(),
        fc.nat({max: 20}),
        (items, isDescending, isWhole, count) => {
          const order = new ItemOrder(items, keyOf, isDescending, compare);
          if (isWhole) order.all(items.map((_, index) => index));
          const some = items.map((_, index) => index).filter((index) => index % 2 === 0);
          const expected = sortItems(
            some.map((index) => items[index]!),
            isDescending,
            keyOf,
            compare,
          );
          expect(idsOf(order.first(some, count))).to.deep.equal(idsOf(expected.slice(0, count)));
          expect(idsOf(order.all(some))).to.deep.equal(idsOf(expected));
        },
      ),
      {seed, numRuns: 300},
    );
  });

  it('without keys is the order of the list, or its reverse', () => {
    const items = ['d', 'b', 'c', 'a'].map((id) => ({id, key: undefined}));
    const indexes = [0, 1, 3];
    const forwards = new ItemOrder(items, undefined, false, compare);
    const backwards = new ItemOrder(items, undefined, true, compare);
    expect(idsOf(forwards.all(indexes))).to.deep.equal(['d', 'b', 'a']);
    expect(idsOf(backwards.first(indexes, 2))).to.deep.equal(['a', 'b']);
    expect(idsOf(backwards.all(indexes))).to.deep.equal(['a', 'b', 'd']);
  });

  it('compares most items once for a first page', () => {
    let comparisons = 0;
    const values = Array.from({length: 10_000}, (_, index) => (index * 7919) % 10_007);
    const first = selectFirst(values, 25, (a, b) => {
      comparisons++;
      return a - b;
    });
    expect(first).to.deep.equal([...values].sort((a, b) => a - b).slice(0, 25));
    expect(comparisons).to.be.below(12_000);
  });
});
