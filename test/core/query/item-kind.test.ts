import {expect} from '@open-wc/testing';
import {projectKind} from '../../../src/core/query/project-kind.js';
import {publicationKind} from '../../../src/core/query/publication-kind.js';
import {feedWith, projectWith, publicationWith} from '../../support/feed-with.js';

describe('the sort keys of an item kind', () => {
  it('exist for every sort field except the order of the feed', () => {
    for (const {sortFields, sortKeys} of [projectKind, publicationKind]) {
      expect([...sortKeys.keys(), 'feed']).to.have.members(sortFields);
    }
  });

  it('sort projects by the requested field', () => {
    const project = projectWith('a', {name: 'Bus', start: '2017', end: '2018', funding: {total: 3}});
    const keys = [...projectKind.sortKeys].map(([field, keyFor]) => [
      field,
      keyFor(feedWith({}), String)(project),
    ]);
    expect(Object.fromEntries(keys)).to.deep.equal({name: 'Bus', start: 20170101, end: 20181231, total: 300});
  });

  it('sort publications by the requested field', () => {
    const feed = feedWith({series: [{id: 's', name: 'Reports'}], levels: [{id: 'l', name: 'Handbook'}]});
    const publication = publicationWith('a', {
      title: 'Buses',
      author: [{family: 'Halonen', given: 'Roosa'}],
      issued: '2018-03',
      series: 's',
      level: 'l',
      language: 'fi',
      licence: 'CC-BY-4.0',
    });
    const keys = [...publicationKind.sortKeys].map(([field, keyFor]) => [
      field,
      keyFor(feed, String)(publication),
    ]);
    expect(Object.fromEntries(keys)).to.deep.equal({
      title: 'Buses',
      authors: 'Halonen, Roosa',
      year: '2018',
      level: 0,
      series: 'Reports',
      language: 'fi',
      licence: 'CC-BY-4.0',
    });
  });
});
