import {expect} from '@open-wc/testing';
import type {Group} from '../../src/query/dimension.js';
import type {Project} from '../../src/feed/feed.js';
import {firstOf, type ShownGroup} from '../../src/query/page.js';
import {idsOf, projectWith} from '../helpers/feed-with.js';

const group = (key: string, ...ids: readonly string[]): Group<Project> => ({
  key,
  name: key,
  members: ids.map((id) => projectWith(id)),
});
const contents = (groups: readonly ShownGroup<Project>[]): readonly string[] =>
  groups.map(({key, members, total}) => `${key ?? ''}: ${idsOf(members).join(' ')} of ${total}`);

describe('the first page of groups', () => {
  it('cuts a group where the limit is reached, and tells how many it holds', () => {
    const groups = [group('ongoing', 'a', 'b'), group('completed', 'c', 'd', 'e')];
    expect(contents(firstOf(groups, 3))).to.deep.equal(['ongoing: a b of 2', 'completed: c of 3']);
  });

  it('leaves out a group of which nothing is left', () => {
    const groups = [group('ongoing', 'a', 'b'), group('completed', 'c')];
    expect(contents(firstOf(groups, 2))).to.deep.equal(['ongoing: a b of 2']);
    expect(contents(firstOf(groups, 1))).to.deep.equal(['ongoing: a of 2']);
  });

  it('shows everything where the limit is higher', () => {
    const groups = [group('ongoing', 'a'), group('completed', 'b')];
    expect(contents(firstOf(groups, 20))).to.deep.equal(['ongoing: a of 1', 'completed: b of 1']);
  });

  it('is empty without groups', () => {
    expect(firstOf([], 20)).to.deep.equal([]);
  });
});
