import {expect} from '@open-wc/testing';
import {localeOf} from '../../../src/core/i18n/locale.js';
import type {Project} from '../../../src/core/model/feed.js';
import {textIn} from '../../../src/core/model/text.js';
import {projectSortFields} from '../../../src/core/query/project-kind.js';
import type {TextOrder} from '../../../src/core/query/select-items.js';
import {selectProjects, type ProjectSelection} from '../../../src/core/query/select-projects.js';
import {parseSort, type Sort} from '../../../src/core/query/sort.js';
import {feedWith, idsOf, projectWith} from '../../support/feed-with.js';

const orderIn = (language: string): TextOrder => ({
  compare: localeOf(language)!.formats.compare,
  textIn: (text, feedLanguage) => textIn(text, language, feedLanguage).value,
});
const finnish = orderIn('fi');

const view = (projects: readonly Project[], sort: Sort, order = finnish): ProjectSelection =>
  selectProjects(
    feedWith({projects}),
    {preset: {}, groupBy: 'none', sort, day: '2018-03-02', isChosenDay: false},
    order,
  );
const sorted = (projects: readonly Project[], written: string, order = finnish): string =>
  idsOf(view(projects, parseSort(written, projectSortFields)!, order).items).join(' ');
const sortableFields = (projects: readonly Project[]): readonly string[] =>
  view(projects, {field: 'feed', descending: false}).sortFields;
const called = (...names: readonly string[]): readonly Project[] =>
  names.map((name) => projectWith(name, {name}));

describe('sorting projects', () => {
  it('by name puts å, ä and ö after z in Finnish and Swedish', () => {
    const projects = called('Öljy', 'Ätran', 'Åbo', 'Zeppelin', 'Aalto');
    expect(sorted(projects, 'name', orderIn('fi'))).to.equal('Aalto Zeppelin Åbo Ätran Öljy');
    expect(sorted(projects, 'name', orderIn('sv'))).to.equal('Aalto Zeppelin Åbo Ätran Öljy');
    expect(sorted(projects, '-name', orderIn('fi'))).to.equal('Öljy Ätran Åbo Zeppelin Aalto');
  });

  it('by name puts ä beside a in English', () => {
    expect(sorted(called('Zeppelin', 'Ätran', 'Baltic'), 'name', orderIn('en'))).to.equal(
      'Ätran Baltic Zeppelin',
    );
  });

  it('by name sorts numbers by value', () => {
    expect(sorted(called('V10', 'V9', 'V100'), 'name')).to.equal('V9 V10 V100');
  });

  it('by name ignores case', () => {
    expect(sorted(called('beta', 'Alfa', 'Gamma', 'alku'), 'name')).to.equal('Alfa alku beta Gamma');
  });

  it('by start treats a year as its first day', () => {
    const projects = [
      projectWith('march', {start: '2018-03'}),
      projectWith('year', {start: '2018'}),
      projectWith('before', {start: '2017-12-31'}),
      projectWith('february', {start: '2018-02-28'}),
    ];
    expect(sorted(projects, 'start')).to.equal('before year february march');
    expect(sorted(projects, '-start')).to.equal('march february year before');
  });

  it('by end treats a year as its last day', () => {
    const projects = [
      projectWith('year', {end: '2018'}),
      projectWith('december', {end: '2018-12-30'}),
      projectWith('after', {end: '2019-01'}),
    ];
    expect(sorted(projects, 'end')).to.equal('december year after');
  });

  it('by total compares sums as numbers', () => {
    const projects = [
      projectWith('big', {funding: {total: 12_441_418}}),
      projectWith('small', {funding: {total: 9.99}}),
      projectWith('nothing', {funding: {total: 0}}),
      projectWith('middle', {funding: [{stage: 'paid', total: 100}]}),
    ];
    expect(sorted(projects, 'total')).to.equal('nothing small middle big');
    expect(sorted(projects, '-total')).to.equal('big middle small nothing');
  });

  it('puts unknown values last in both directions', () => {
    const projects = [
      projectWith('b'),
      projectWith('a', {funding: {total: null, eu: 5}}),
      projectWith('d', {start: '2018', end: '2019', funding: {total: 7}}),
      projectWith('c', {start: '2017', end: '2018', funding: {total: 5}}),
    ];
    for (const field of ['start', 'end', 'total']) {
      expect(sorted(projects, field), field).to.equal('c d a b');
      expect(sorted(projects, `-${field}`), field).to.equal('d c a b');
    }
  });

  it('sorts equal items by id, ascending in both directions', () => {
    const projects = ['c', 'a', 'b'].map((id) => projectWith(id, {name: 'Sama', start: '2018', end: '2018'}));
    for (const written of ['name', '-name', 'start', '-start', '-end', 'total', '-total']) {
      expect(sorted(projects, written), written).to.equal('a b c');
    }
  });

  it('keeps the order of the publisher, or reverses it', () => {
    const projects = called('b', 'a', 'c');
    expect(sorted(projects, 'feed')).to.equal('b a c');
    expect(sorted(projects, '-feed')).to.equal('c a b');
  });

  it('does not mutate its input', () => {
    const projects = Object.freeze([...called('b', 'a')]);
    for (const written of ['name', '-name', '-feed']) sorted(projects, written);
    expect(idsOf(projects)).to.deep.equal(['b', 'a']);
  });
});

describe('the fields to sort by', () => {
  it('are those in which at least two projects differ', () => {
    const projects = [
      projectWith('a', {start: '2018', end: '2020', funding: {total: 5}}),
      projectWith('b', {start: '2018-01-01', end: '2019', funding: {total: null}}),
    ];
    expect(sortableFields(projects)).to.deep.equal(['name', 'end']);
  });

  it('include the sum if two are known', () => {
    const projects = [projectWith('a', {funding: {total: 5}}), projectWith('b', {funding: {total: 0}})];
    expect(sortableFields(projects)).to.deep.equal(['name', 'total']);
  });

  it('are absent for a single project', () => {
    expect(sortableFields([projectWith('a', {start: '2018', end: '2019'})])).to.deep.equal([]);
  });
});
