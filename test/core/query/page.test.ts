import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Group} from '../../../src/core/query/facet.js';
import type {Project} from '../../../src/core/model/feed.js';
import {firstItems, keepStableOrder, type ShownGroup} from '../../../src/core/query/page.js';
import {idsOf, projectWith} from '../../support/feed-with.js';

const group = (key: string, ...ids: readonly string[]): Group<Project> => {
  const members = ids.map((id) => projectWith(id));
  return {key, name: key, members, size: members.length, first: (count) => members.slice(0, count)};
};
const contents = (groups: readonly ShownGroup<Project>[]): readonly string[] =>
  groups.map(({key, members, total}) => `${key ?? ''}: ${idsOf(members).join(' ')} of ${total}`);

describe('the first page of groups', () => {
  it('cuts a group at the limit, and states how many items it has', () => {
    const groups = [group('ongoing', 'a', 'b'), group('completed', 'c', 'd', 'e')];
    expect(contents(firstItems(groups, 3))).to.deep.equal(['ongoing: a b of 2', 'completed: c of 3']);
  });

  it('leaves out a group without visible items', () => {
    const groups = [group('ongoing', 'a', 'b'), group('completed', 'c')];
    expect(contents(firstItems(groups, 2))).to.deep.equal(['ongoing: a b of 2']);
    expect(contents(firstItems(groups, 1))).to.deep.equal(['ongoing: a of 2']);
  });

  it('shows everything if the limit is higher', () => {
    const groups = [group('ongoing', 'a'), group('completed', 'b')];
    expect(contents(firstItems(groups, 20))).to.deep.equal(['ongoing: a of 1', 'completed: b of 1']);
  });

  it('is empty without groups', () => {
    expect(firstItems([], 20)).to.deep.equal([]);
  });
});

describe('a list during the loading of further pages', () => {
  const before = firstItems([group('ongoing', 'b', 'd'), group('completed', 'f')], 20);

  it('keeps visible items in place, and adds new ones below, with counts that grow', () => {
    const groups = [group('ongoing', 'a', 'b', 'c', 'd'), group('completed', 'e', 'f', 'g')];
    expect(contents(keepStableOrder(before, groups, 20))).to.deep.equal([
      'ongoing: b d of 4',
      'completed: f e g of 3',
    ]);
  });

  it('gets new groups at its end, wherever they belong', () => {
    const groups = [group('new', 'n'), group('ongoing', 'b', 'd'), group('completed', 'f')];
    expect(contents(keepStableOrder(before, groups, 20))).to.deep.equal([
      'ongoing: b d of 2',
      'completed: f of 1',
      'new: n of 1',
    ]);
  });

  it('never exceeds the limit', () => {
    const groups = [
      group('ongoing', 'b', 'd'),
      group('completed', 'f', 'g', 'h', 'i'),
      group('planned', 'j'),
    ];
    expect(contents(keepStableOrder(before, groups, 4))).to.deep.equal([
      'ongoing: b d of 2',
      'completed: f g of 4',
    ]);
    expect(contents(keepStableOrder(before, groups, 3))).to.deep.equal([
      'ongoing: b d of 2',
      'completed: f of 4',
    ]);
  });

  it('shows the new items if there were none before', () => {
    expect(contents(keepStableOrder([], [group('ongoing', 'a', 'b')], 1))).to.deep.equal(['ongoing: a of 2']);
  });

  it('never moves an item, whatever arrives', () => {
    const anyIds = fc.uniqueArray(fc.integer({min: 0, max: 30}), {maxLength: 30});
    fc.assert(
      fc.property(
        anyIds,
        fc.integer({min: 0, max: 30}),
        fc.integer({min: 1, max: 35}),
        (ids, first, limit) => {
          const inGroups = (members: readonly number[]) =>
            ['x', 'y', 'z']
              .map((key, index) =>
                group(
                  key,
                  ...members
                    .filter((id) => id % 3 === index)
                    .sort((a, b) => a - b)
                    .map(String),
                ),
              )
              .filter(({members: {length}}) => length > 0);
          const rows = (groups: readonly ShownGroup<Project>[]) =>
            groups.flatMap(({key, members}) => [`${key ?? ''}:`, ...idsOf(members)]);
          const shown = firstItems(inGroups(ids.slice(0, first)), limit);
          const held = keepStableOrder(shown, inGroups(ids), limit);
          expect(rows(held).slice(0, rows(shown).length)).to.deep.equal(rows(shown));
          const places = held.reduce((sum, {members}) => sum + members.length, 0);
          expect(places).to.be.at.most(limit);
          expect(new Set(held.flatMap(({members}) => idsOf(members))).size).to.equal(places);
        },
      ),
      {seed: 20_180_302},
    );
  });
});
