import {expect} from '@open-wc/testing';
import {citiesOf} from '../../../src/core/model/cities.js';
import {projectWith} from '../../support/feed-with.js';

describe('the cities of a project', () => {
  it('are those it names, and then its partners’ do not count', () => {
    const project = projectWith('a', {cities: ['espoo'], lead: {name: 'Oulu', city: 'oulu'}});
    expect(citiesOf(project)).to.deep.equal(['espoo']);
  });

  it('are those of its lead and its partners where it names none', () => {
    const project = projectWith('a', {
      lead: {name: 'Forum Virium', city: 'helsinki'},
      partners: [{name: 'Espoon kaupunki', city: 'espoo'}, {name: 'Aalto'}, {name: 'Oulu', city: 'oulu'}],
    });
    expect(citiesOf(project)).to.deep.equal(['helsinki', 'espoo', 'oulu']);
  });

  it('are those of its lead and its partners where its own list is empty', () => {
    expect(citiesOf(projectWith('a', {cities: [], lead: {name: 'Turku', city: 'turku'}}))).to.deep.equal([
      'turku',
    ]);
  });

  it('are named once, however many of its partners are there', () => {
    const project = projectWith('a', {
      lead: {name: 'Espoo', city: 'espoo'},
      partners: [{name: 'Omnia', city: 'espoo'}],
    });
    expect(citiesOf(project)).to.deep.equal(['espoo']);
  });

  it('are named once, where the feed names one twice', () => {
    expect(citiesOf(projectWith('a', {cities: ['espoo', 'espoo']}))).to.deep.equal(['espoo']);
  });

  it('are none where nobody says', () => {
    expect(citiesOf(projectWith('a', {lead: {name: 'Aalto'}}))).to.deep.equal([]);
  });
});
