import {expect} from '@open-wc/testing';
import type {Feed} from '../../../src/core/model/feed.js';
import type {Preset} from '../../../src/core/query/preset.js';
import {
  createProjectSelector,
  selectProjects,
  type ProjectSelection,
  type ProjectQuery,
} from '../../../src/core/query/select-projects.js';
import {feedWith, idsOf, named, projectWith} from '../../support/feed-with.js';

const nothingChosen: Preset = {city: [], theme: [], fund: [], status: [], project: [], without: []};
const plain: ProjectQuery = {
  preset: nothingChosen,
  groupBy: 'status',
  sort: {field: 'name', descending: false},
  day: '2018-03-02',
  isChosenDay: false,
};
const select = (feed: Feed, query: Partial<ProjectQuery> = {}): ProjectSelection =>
  selectProjects(
    feed,
    {...plain, ...query},
    {compare: (a, b) => a.localeCompare(b, 'fi'), textIn: (text) => JSON.stringify(text)},
  );

describe('a view of projects', () => {
  it('contains the matching projects, sorted and in groups', () => {
    const feed = feedWith({
      cities: named('espoo'),
      projects: [
        projectWith('c', {cities: ['espoo'], status: 'completed'}),
        projectWith('b', {cities: ['espoo'], status: 'ongoing'}),
        projectWith('x', {status: 'ongoing'}),
        projectWith('a', {cities: ['espoo'], status: 'completed'}),
      ],
    });
    const view = select(feed, {preset: {...nothingChosen, city: ['espoo']}});
    expect(idsOf(view.items)).to.deep.equal(['a', 'b', 'c']);
    expect(view.groups.map(({key, members}) => [key, idsOf(members)])).to.deep.equal([
      ['ongoing', ['b']],
      ['completed', ['a', 'c']],
    ]);
    expect(view.empty).to.be.undefined;
  });

  it('splits one city’s projects into ongoing and completed as of the day', () => {
    const feed = feedWith({
      projects: [
        projectWith('over', {start: '2015-01-01', end: '2018-03-01'}),
        projectWith('running', {start: '2015-01-01', end: '2018-03-02'}),
      ],
    });
    expect(select(feed).groups.map(({key}) => key)).to.deep.equal(['ongoing', 'completed']);
    expect(select(feed, {day: '2026-01-01'}).groups.map(({key}) => key)).to.deep.equal(['completed']);
  });

  it('is the same in a new order, whatever order it had before', () => {
    const feed = feedWith({
      cities: named('espoo', 'oulu'),
      projects: [
        projectWith('a', {cities: ['espoo'], status: 'ongoing', start: '2016'}),
        projectWith('b', {cities: ['oulu'], status: 'completed', start: '2015'}),
        projectWith('c', {cities: ['espoo', 'oulu'], status: 'ongoing', start: '2014'}),
      ],
    });
    const order = {compare: (a: string, b: string) => a.localeCompare(b, 'fi'), textIn: String};
    const byStart = {
      ...plain,
      sort: {field: 'start', descending: false},
      facets: new Map([['city' as const, ['oulu']]]),
    };
    const reused = createProjectSelector();
    reused(feed, plain, order);
    const outcome = ({items, groups, facets}: ProjectSelection) => ({
      records: idsOf(items),
      groups: groups.map(({key, members}) => [key, idsOf(members)]),
      facets,
    });
    const again = outcome(reused(feed, byStart, order));
    expect(again.groups).to.deep.equal([
      ['ongoing', ['c']],
      ['completed', ['b']],
    ]);
    expect(again).to.deep.equal(outcome(selectProjects({...feed}, byStart, order)));
  });

  it('is sorted once for all widgets with the same order, and again for another order', () => {
    const feed = feedWith({projects: ['b', 'c', 'a'].map((id) => projectWith(id))});
    let comparisons = 0;
    const compare = (a: string, b: string) => {
      comparisons++;
      return a.localeCompare(b, 'fi');
    };
    const order = {compare, textIn: String};
    const first = createProjectSelector()(feed, plain, order);
    expect(idsOf(first.items)).to.deep.equal(['a', 'b', 'c']);
    const needed = comparisons;
    const second = createProjectSelector()(feed, {...plain, search: 'hanke'}, order);
    expect(idsOf(second.items)).to.deep.equal(['a', 'b', 'c']);
    expect(comparisons).to.equal(needed);
    const descending = {...plain, sort: {field: 'name', descending: true}};
    expect(idsOf(createProjectSelector()(feed, descending, order).items)).to.deep.equal(['c', 'b', 'a']);
    expect(comparisons).to.be.greaterThan(needed);
  });

  it('is one group without a name if it is not grouped', () => {
    const view = select(feedWith({projects: [projectWith('b'), projectWith('a')]}), {groupBy: 'none'});
    expect(view.groups).to.have.length(1);
    expect(view.groups[0]?.key).to.be.undefined;
    expect(idsOf(view.groups[0]?.members ?? [])).to.deep.equal(['a', 'b']);
    expect(select(feedWith(), {groupBy: 'none'}).groups).to.deep.equal([]);
  });

  it('counts group entries separately from projects', () => {
    const feed = feedWith({
      themes: named('energy', 'mobility'),
      projects: [projectWith('a', {themes: ['energy', 'mobility']}), projectWith('b')],
    });
    const view = select(feed, {groupBy: 'theme'});
    expect(view.items).to.have.length(2);
    expect(view.itemCount).to.equal(3);
  });

  it('is empty because of the feed if the feed has no project', () => {
    expect(select(feedWith()).empty).to.equal('feed');
  });

  it('is empty because of the feed even if a preset would leave none', () => {
    expect(select(feedWith(), {preset: {...nothingChosen, city: ['espoo']}}).empty).to.equal('feed');
  });

  it('is empty because of the preset if the feed has projects and the preset leaves none', () => {
    const feed = feedWith({cities: named('espoo'), projects: [projectWith('a')]});
    expect(select(feed, {preset: {...nothingChosen, city: ['espoo']}}).empty).to.equal('preset');
    expect(select(feed, {preset: {...nothingChosen, status: ['ongoing']}}).empty).to.equal('preset');
  });

  it('is empty because of the preset, and lists the unknown ids', () => {
    const feed = feedWith({projects: [projectWith('a')]});
    const view = select(feed, {preset: {...nothingChosen, city: ['esbo']}});
    expect(view.empty).to.equal('preset');
    expect(view.unknownIds).to.deep.equal([{attribute: 'city', id: 'esbo'}]);
  });

  it('counts the projects that only their status excludes', () => {
    const feed = feedWith({
      cities: named('espoo'),
      projects: [
        projectWith('a', {cities: ['espoo'], status: 'ongoing'}),
        projectWith('b', {cities: ['espoo'], status: 'completed'}),
        projectWith('c', {cities: ['espoo']}),
        projectWith('d', {status: 'completed'}),
      ],
    });
    expect(select(feed, {preset: {...nothingChosen, city: ['espoo'], status: ['ongoing']}}).others).to.equal(
      2,
    );
  });

  it('counts no excluded projects if no status is preset', () => {
    const feed = feedWith({cities: named('espoo'), projects: [projectWith('a'), projectWith('b')]});
    expect(select(feed).others).to.equal(0);
    expect(select(feed, {preset: {...nothingChosen, city: ['espoo']}}).others).to.equal(0);
  });

  it('leaves out projects that begin after a chosen day, also from that count', () => {
    const feed = feedWith({
      projects: [
        projectWith('later', {start: '2018-03-03', end: '2020'}),
        projectWith('said', {start: '2019', status: 'planned'}),
        projectWith('begun', {start: '2018-03-02', end: '2020'}),
        projectWith('undated'),
      ],
    });
    expect(idsOf(select(feed, {isChosenDay: true}).items)).to.deep.equal(['begun', 'undated']);
    const ongoing = {...nothingChosen, status: ['ongoing']};
    expect(select(feed, {isChosenDay: true, preset: ongoing}).others).to.equal(1);
  });

  it('keeps planned projects if the day is not chosen but today', () => {
    const feed = feedWith({projects: [projectWith('later', {start: '2018-03-03', end: '2020'})]});
    expect(select(feed).groups.map(({key}) => key)).to.deep.equal(['planned']);
  });

  it('has the day on which the programme ended, if that is past', () => {
    const feed = feedWith({programme: {id: '6aika', name: '6Aika', end: '2018-03'}});
    expect(select(feed, {day: '2018-03-31'}).programmeEnd).to.be.undefined;
    expect(select(feed, {day: '2018-04-01'}).programmeEnd).to.equal('2018-03');
  });

  it('has no such day if the end is unknown', () => {
    expect(select(feedWith()).programmeEnd).to.be.undefined;
    expect(select(feedWith({programme: {id: '6aika', name: '6Aika'}})).programmeEnd).to.be.undefined;
  });
});
