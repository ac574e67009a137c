import {expect} from '@open-wc/testing';
import {citiesOf, statusOn} from '../../../src/core/model/derived-fields.js';
import {projectWith} from '../../support/feed-with.js';

const today = '2018-03-02';

describe('the status of a project', () => {
  it('is what the feed states, whatever the dates say', () => {
    const dates = {start: '2014-01-01', end: '2015-01-01'};
    for (const status of ['planned', 'ongoing', 'completed', 'interrupted'] as const) {
      expect(statusOn(projectWith('a', {...dates, status}), today)).to.equal(status);
    }
  });

  it('is unknown where the end is before the start', () => {
    expect(statusOn(projectWith('a', {start: '2017-06-01', end: '2017-05-31'}), today)).to.equal('unknown');
    expect(statusOn(projectWith('a', {start: '2020', end: '2019'}), today)).to.equal('unknown');
  });

  it('is planned where the start is after the day', () => {
    expect(statusOn(projectWith('a', {start: '2018-03-03', end: '2019-01-01'}), today)).to.equal('planned');
    expect(statusOn(projectWith('a', {start: '2018-03-03'}), today)).to.equal('planned');
  });

  it('is completed where the end is before the day', () => {
    expect(statusOn(projectWith('a', {start: '2017-01-01', end: '2018-03-01'}), today)).to.equal('completed');
    expect(statusOn(projectWith('a', {end: '2018-03-01'}), today)).to.equal('completed');
  });

  it('is ongoing from the first day to the last, both included', () => {
    expect(statusOn(projectWith('a', {start: '2018-03-02', end: '2018-12-31'}), today)).to.equal('ongoing');
    expect(statusOn(projectWith('a', {start: '2017-01-01', end: '2018-03-02'}), today)).to.equal('ongoing');
    expect(statusOn(projectWith('a', {start: today, end: today}), today)).to.equal('ongoing');
  });

  it('is unknown where one of the dates is missing and the other does not decide', () => {
    expect(statusOn(projectWith('a', {start: '2017-01-01'}), today)).to.equal('unknown');
    expect(statusOn(projectWith('a', {end: '2018-12-31'}), today)).to.equal('unknown');
    expect(statusOn(projectWith('a'), today)).to.equal('unknown');
  });

  it('begins a bare year or month on its first day', () => {
    expect(statusOn(projectWith('a', {start: '2018', end: '2019'}), '2018-01-01')).to.equal('ongoing');
    expect(statusOn(projectWith('a', {start: '2018-03', end: '2019'}), '2018-03-01')).to.equal('ongoing');
    expect(statusOn(projectWith('a', {start: '2018-04', end: '2019'}), '2018-03-31')).to.equal('planned');
  });

  it('ends a bare year or month on its last day', () => {
    expect(statusOn(projectWith('a', {start: '2017', end: '2018'}), '2018-12-31')).to.equal('ongoing');
    expect(statusOn(projectWith('a', {start: '2017', end: '2018'}), '2019-01-01')).to.equal('completed');
    expect(statusOn(projectWith('a', {start: '2017', end: '2020-02'}), '2020-02-29')).to.equal('ongoing');
    expect(statusOn(projectWith('a', {start: '2017', end: '2020-02'}), '2020-03-01')).to.equal('completed');
  });

  it('takes a project of one bare year as running all through it', () => {
    expect(statusOn(projectWith('a', {start: '2018', end: '2018'}), today)).to.equal('ongoing');
  });
});

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
