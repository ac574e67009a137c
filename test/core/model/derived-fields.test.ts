import {expect} from '@open-wc/testing';
import {citiesOf, statusOn} from '../../../src/core/model/derived-fields.js';
import {projectWith} from '../../support/feed-with.js';

const today = '2018-03-02';

describe('the status of a project', () => {
  it('is the one that the feed states, whatever the dates are', () => {
    const dates = {start: '2014-01-01', end: '2015-01-01'};
    for (const status of ['planned', 'ongoing', 'completed', 'interrupted'] as const) {
      expect(statusOn(projectWith('a', {...dates, status}), today)).to.equal(status);
    }
  });

  it('is unknown if the end is before the start', () => {
    expect(statusOn(projectWith('a', {start: '2017-06-01', end: '2017-05-31'}), today)).to.equal('unknown');
    expect(statusOn(projectWith('a', {start: '2020', end: '2019'}), today)).to.equal('unknown');
  });

  it('is planned if the start is after the day', () => {
    expect(statusOn(projectWith('a', {start: '2018-03-03', end: '2019-01-01'}), today)).to.equal('planned');
    expect(statusOn(projectWith('a', {start: '2018-03-03'}), today)).to.equal('planned');
  });

  it('is completed if the end is before the day', () => {
    expect(statusOn(projectWith('a', {start: '2017-01-01', end: '2018-03-01'}), today)).to.equal('completed');
    expect(statusOn(projectWith('a', {end: '2018-03-01'}), today)).to.equal('completed');
  });

  it('is ongoing from the first day to the last, both included', () => {
    expect(statusOn(projectWith('a', {start: '2018-03-02', end: '2018-12-31'}), today)).to.equal('ongoing');
    expect(statusOn(projectWith('a', {start: '2017-01-01', end: '2018-03-02'}), today)).to.equal('ongoing');
    expect(statusOn(projectWith('a', {start: today, end: today}), today)).to.equal('ongoing');
  });

  it('is unknown if one of the dates is missing and the other does not decide', () => {
    expect(statusOn(projectWith('a', {start: '2017-01-01'}), today)).to.equal('unknown');
    expect(statusOn(projectWith('a', {end: '2018-12-31'}), today)).to.equal('unknown');
    expect(statusOn(projectWith('a'), today)).to.equal('unknown');
  });

  it('treats a start without a day as its first day', () => {
    expect(statusOn(projectWith('a', {start: '2018', end: '2019'}), '2018-01-01')).to.equal('ongoing');
    expect(statusOn(projectWith('a', {start: '2018-03', end: '2019'}), '2018-03-01')).to.equal('ongoing');
    expect(statusOn(projectWith('a', {start: '2018-04', end: '2019'}), '2018-03-31')).to.equal('planned');
  });

  it('treats an end without a day as its last day', () => {
    expect(statusOn(projectWith('a', {start: '2017', end: '2018'}), '2018-12-31')).to.equal('ongoing');
    expect(statusOn(projectWith('a', {start: '2017', end: '2018'}), '2019-01-01')).to.equal('completed');
    expect(statusOn(projectWith('a', {start: '2017', end: '2020-02'}), '2020-02-29')).to.equal('ongoing');
    expect(statusOn(projectWith('a', {start: '2017', end: '2020-02'}), '2020-03-01')).to.equal('completed');
  });

  it('treats a project with one year as running all year', () => {
    expect(statusOn(projectWith('a', {start: '2018', end: '2018'}), today)).to.equal('ongoing');
  });
});

describe('the cities of a project', () => {
  it('are its own, if it names any, without those of its partners', () => {
    const project = projectWith('a', {cities: ['espoo'], lead: {name: 'Oulu', city: 'oulu'}});
    expect(citiesOf(project)).to.deep.equal(['espoo']);
  });

  it('are those of its lead and partners if it names none', () => {
    const project = projectWith('a', {
      lead: {name: 'Forum Virium', city: 'helsinki'},
      partners: [{name: 'Espoon kaupunki', city: 'espoo'}, {name: 'Aalto'}, {name: 'Oulu', city: 'oulu'}],
    });
    expect(citiesOf(project)).to.deep.equal(['helsinki', 'espoo', 'oulu']);
  });

  it('are those of its lead and partners if its list is empty', () => {
    expect(citiesOf(projectWith('a', {cities: [], lead: {name: 'Turku', city: 'turku'}}))).to.deep.equal([
      'turku',
    ]);
  });

  it('are listed once, however many of its partners name them', () => {
    const project = projectWith('a', {
      lead: {name: 'Espoo', city: 'espoo'},
      partners: [{name: 'Omnia', city: 'espoo'}],
    });
    expect(citiesOf(project)).to.deep.equal(['espoo']);
  });

  it('are listed once if the feed names one twice', () => {
    expect(citiesOf(projectWith('a', {cities: ['espoo', 'espoo']}))).to.deep.equal(['espoo']);
  });

  it('are empty if nobody names any', () => {
    expect(citiesOf(projectWith('a', {lead: {name: 'Aalto'}}))).to.deep.equal([]);
  });
});
