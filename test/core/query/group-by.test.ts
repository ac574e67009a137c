import {expect} from '@open-wc/testing';
import type {Feed, Project, Text} from '../../../src/core/model/feed.js';
import {statusOn} from '../../../src/core/model/derived-fields.js';
import {indexFacet} from '../../../src/core/query/facets.js';
import {groupBy} from '../../../src/core/query/group-by.js';
import {
  projectFacet,
  projectFacetNames,
  type ProjectFacetName,
} from '../../../src/core/query/project-facets.js';
import {feedWith, idsOf, named, projectWith} from '../../support/feed-with.js';

interface ProjectGroup {
  readonly key: string | undefined;
  readonly name: Text | undefined;
  readonly members: readonly Project[];
}
const groupsOf = (feed: Feed, by: ProjectFacetName): readonly ProjectGroup[] =>
  groupBy(
    feed.projects.map((_, place) => place),
    indexFacet(
      by,
      feed.projects,
      projectFacet(by, feed, (project) => statusOn(project, '2018-03-02')),
    ),
  ).map(({key, name, indexes}) => ({key, name, members: indexes.map((index) => feed.projects[index]!)}));
const contents = (groups: readonly ProjectGroup[]): readonly string[] =>
  groups.map(({key, members}) => `${key ?? '?'}: ${idsOf(members).join(' ')}`);

describe('groups of projects', () => {
  it('by status have a fixed order', () => {
    const feed = feedWith({
      projects: [
        projectWith('u'),
        projectWith('i', {status: 'interrupted'}),
        projectWith('p', {start: '2019'}),
        projectWith('c', {end: '2017'}),
        projectWith('o', {start: '2017', end: '2019'}),
      ],
    });
    expect(contents(groupsOf(feed, 'status'))).to.deep.equal([
      'ongoing: o',
      'completed: c',
      'planned: p',
      'interrupted: i',
      'unknown: u',
    ]);
  });

  it('by theme, fund and city have the order and the names of the feed', () => {
    const feed = feedWith({
      themes: [{id: 'z', name: {fi: 'Oppiminen'}}, ...named('a')],
      funds: named('esf', 'erdf'),
      cities: named('oulu', 'espoo'),
      projects: [
        projectWith('1', {themes: ['a'], fund: 'erdf', cities: ['espoo']}),
        projectWith('2', {themes: ['z'], fund: 'esf', cities: ['oulu']}),
      ],
    });
    expect(contents(groupsOf(feed, 'theme'))).to.deep.equal(['z: 2', 'a: 1']);
    expect(groupsOf(feed, 'theme').map(({name}) => name)).to.deep.equal([{fi: 'Oppiminen'}, 'a']);
    expect(contents(groupsOf(feed, 'fund'))).to.deep.equal(['esf: 2', 'erdf: 1']);
    expect(contents(groupsOf(feed, 'city'))).to.deep.equal(['oulu: 2', 'espoo: 1']);
  });

  it('have unknown values last, without a name', () => {
    const feed = feedWith({
      themes: named('energy'),
      funds: named('erdf'),
      cities: named('espoo'),
      projects: [
        projectWith('1', {themes: []}),
        projectWith('2', {
          themes: ['energy'],
          fund: 'erdf',
          start: '2018',
          lead: {name: 'Omnia', city: 'espoo'},
        }),
      ],
    });
    const last = (by: ProjectFacetName) => groupsOf(feed, by).at(-1);
    for (const by of projectFacetNames.filter((name) => name !== 'status')) {
      expect(last(by)?.key, by).to.be.undefined;
      expect(last(by)?.name, by).to.be.undefined;
      expect(idsOf(last(by)?.members ?? []), by).to.deep.equal(['1']);
    }
  });

  it('contain a project with two themes twice', () => {
    const feed = feedWith({
      themes: named('energy', 'mobility'),
      projects: [
        projectWith('1', {themes: ['mobility', 'energy']}),
        projectWith('2', {themes: ['mobility']}),
      ],
    });
    expect(contents(groupsOf(feed, 'theme'))).to.deep.equal(['energy: 1', 'mobility: 1 2']);
  });

  it('contain a project once if it names a theme twice', () => {
    const feed = feedWith({
      themes: named('energy'),
      projects: [projectWith('1', {themes: ['energy', 'energy']})],
    });
    expect(contents(groupsOf(feed, 'theme'))).to.deep.equal(['energy: 1']);
  });

  it('are never empty', () => {
    const feed = feedWith({
      themes: named('energy', 'mobility'),
      projects: [projectWith('1', {themes: ['energy']})],
    });
    expect(contents(groupsOf(feed, 'theme'))).to.deep.equal(['energy: 1']);
    for (const by of projectFacetNames)
      expect(groupsOf(feedWith({themes: named('energy')}), by)).to.deep.equal([]);
  });

  it('keep the order of the given projects', () => {
    const feed = feedWith({
      funds: named('erdf'),
      projects: ['c', 'a', 'b'].map((id) => projectWith(id, {fund: 'erdf'})),
    });
    expect(contents(groupsOf(feed, 'fund'))).to.deep.equal(['erdf: c a b']);
  });

  it('by year use the start year, ascending', () => {
    const feed = feedWith({
      projects: [
        projectWith('a', {start: '2018-06', end: '2021'}),
        projectWith('b', {start: '2015'}),
        projectWith('c', {start: '2018-01-01'}),
      ],
    });
    expect(contents(groupsOf(feed, 'year'))).to.deep.equal(['2015: b', '2018: a c']);
  });

  it('by lead join the projects of one organisation, whatever its name contains', () => {
    const omnia = {fi: 'Omnia', sv: 'Omnia på svenska'};
    const feed = feedWith({
      projects: [
        projectWith('a', {lead: {name: {...omnia}}}),
        projectWith('b', {lead: {name: 'Aalto'}}),
        projectWith('c', {lead: {name: {...omnia}, city: 'espoo'}}),
      ],
    });
    const groups = groupsOf(feed, 'lead');
    expect(groups.map(({members}) => idsOf(members))).to.deep.equal([['a', 'c'], ['b']]);
    expect(groups.map(({name}) => name)).to.deep.equal([omnia, 'Aalto']);
  });

  it('treat `__proto__` as an id like any other', () => {
    const feed = feedWith({
      themes: named('__proto__'),
      projects: [projectWith('a', {themes: ['__proto__']}), projectWith('b')],
    });
    expect(contents(groupsOf(feed, 'theme'))).to.deep.equal(['__proto__: a', '?: b']);
  });
});
