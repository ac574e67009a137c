import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import type {ProjectListElement} from '../../../src/widgets/project-list/project-list-element.js';
import {current, feedOf, future, past, project} from '../../support/feeds.js';
import {showList, type Attributes} from '../../support/project-list.js';
import {groups, part, parts, projectNames, textOf} from '../../support/queries.js';
import {captureWarnings} from '../../support/warnings.js';

const feed = feedOf([
  project('Kampus', {id: 'K1', cities: ['espoo', 'turku'], themes: ['learning'], fund: 'erdf', ...past}),
  project('Bussi', {id: 'b2', cities: ['turku'], themes: ['mobility'], fund: 'esf', ...current}),
  project('Satama', {id: 's3', cities: ['oulu'], themes: ['mobility', 'learning'], ...future}),
  project('Avoin', {id: '__proto__', lead: {name: 'Espoon kaupunki', city: 'espoo'}}),
]);

const shown = async (attributes: Attributes) => [...projectNames(await showList(feed, attributes))].sort();

describe('the preset of a project list', () => {
  captureWarnings();

  const presets: readonly (readonly [Attributes, readonly string[]])[] = [
    [{}, ['Avoin', 'Bussi', 'Kampus', 'Satama']],
    [{city: 'turku'}, ['Bussi', 'Kampus']],
    [{city: 'espoo'}, ['Avoin', 'Kampus']],
    [{city: 'ESPOO'}, ['Avoin', 'Kampus']],
    [{city: 'oulu turku'}, ['Bussi', 'Kampus', 'Satama']],
    [{city: ' oulu\n\tturku  oulu '}, ['Bussi', 'Kampus', 'Satama']],
    [{theme: 'learning'}, ['Kampus', 'Satama']],
    [{fund: 'erdf esf'}, ['Bussi', 'Kampus']],
    [{status: 'ongoing'}, ['Bussi']],
    [{status: 'completed planned'}, ['Kampus', 'Satama']],
    [{status: 'unknown'}, ['Avoin']],
    [{project: 'k1 S3'}, ['Kampus', 'Satama']],
    [{project: '__proto__'}, ['Avoin']],
    [{without: 'k1'}, ['Avoin', 'Bussi', 'Satama']],
    [{without: '__proto__ s3'}, ['Bussi', 'Kampus']],
    [{city: 'turku', theme: 'mobility'}, ['Bussi']],
    [{city: 'turku espoo', fund: 'erdf esf', without: 'b2'}, ['Kampus']],
    [{project: 'k1 b2 s3', without: 'b2', status: 'planned'}, ['Satama']],
    [{city: 'turku utopia'}, ['Bussi', 'Kampus']],
    [{'as-of': '2003-01-01'}, ['Avoin', 'Bussi', 'Kampus']],
    [{'as-of': '1999-01-01'}, ['Avoin']],
    [{'as-of': '2003-01-01', status: 'ongoing'}, ['Bussi', 'Kampus']],
    [
      {city: '', theme: '', fund: '', status: '', project: '', without: ''},
      ['Avoin', 'Bussi', 'Kampus', 'Satama'],
    ],
  ];
  for (const [attributes, names] of presets) {
    it(`shows the projects that match ${JSON.stringify(attributes)}`, async () => {
      expect(await shown(attributes)).to.deep.equal(names);
    });
  }

  it('changes with its attributes', async () => {
    const list = await showList(feed, {city: 'oulu'});
    list.setAttribute('city', 'turku');
    await list.updateComplete;
    expect([...projectNames(list)].sort()).to.deep.equal(['Bussi', 'Kampus']);
    list.removeAttribute('city');
    await list.updateComplete;
    expect(projectNames(list)).to.have.length(4);
  });

  it('can be set as an array of ids', async () => {
    const list = await showList(feed);
    list.city = ['oulu', 'turku'];
    await list.updateComplete;
    expect([...projectNames(list)].sort()).to.deep.equal(['Bussi', 'Kampus', 'Satama']);
  });

  it('says how many more projects there are when it selects a status', async () => {
    const notes = async (attributes: Attributes) => textOf(part(await showList(feed, attributes), 'notes'));
    expect(await notes({status: 'ongoing'})).to.equal('Lisäksi 3 hanketta on muussa tilassa.');
    expect(await notes({status: 'ongoing', city: 'turku'})).to.equal('Lisäksi 1 hanke on muussa tilassa.');
    expect(parts(await showList(feed, {status: 'unknown', project: '__proto__'}), 'notes')).to.be.empty;
  });

  it('says for which day it holds', async () => {
    const notes = async (lang: string) =>
      textOf(part(await showList(feed, {lang, 'as-of': '2003-03-02'}), 'notes'));
    expect(await notes('fi')).to.equal('Tilanne 2.3.2003');
    expect(await notes('sv')).to.match(/^Läget .*2003/);
    expect(await notes('en')).to.equal('As of 2 March 2003');
  });

  it('computes each status for its day', async () => {
    const list = await showList(feed, {'as-of': '2003-01-01'});
    expect(groups(list).map(([heading]) => heading)).to.deep.equal([
      'Meneillään 2',
      'Ajankohta ei tiedossa 1',
    ]);
    list.asOf = '2004-05-07';
    await list.updateComplete;
    expect(groups(list).map(([heading]) => heading)).to.deep.equal([
      'Meneillään 1',
      'Päättyneet 1',
      'Ajankohta ei tiedossa 1',
    ]);
  });

  it('does not hide that the programme has ended', async () => {
    const programme = {id: 'ohjelma', name: 'Ohjelma', start: '2002-01-01', end: '2003-07-31'};
    const ended = feedOf([project('Hanke', current)], {programme});
    expect(textOf(part(await showList(ended), 'notes'))).to.equal('Ohjelma päättyi 31.7.2003.');
    expect(textOf(part(await showList(ended, {'as-of': '2003-07-31'}), 'notes'))).to.equal(
      'Tilanne 31.7.2003',
    );
  });
});

describe('a preset with ids that the feed does not have', () => {
  const warnings = captureWarnings();
  const isEmpty = (list: ProjectListElement) =>
    parts(list, 'empty').length === 1 && projectNames(list).length === 0;

  for (const attribute of ['city', 'theme', 'fund', 'status', 'project']) {
    it(`shows nothing when no valid ${attribute} is left, and warns once`, async () => {
      const list = await showList(feed, {[attribute]: 'atlantis'});
      expect(isEmpty(list)).to.equal(true);
      list.requestUpdate();
      await list.updateComplete;
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain(attribute).and.to.contain('atlantis');
    });
  }

  it('drops unknown ids and warns about each', async () => {
    const list = await showList(feed, {city: 'atlantis turku utopia'});
    expect([...projectNames(list)].sort()).to.deep.equal(['Bussi', 'Kampus']);
    expect(warnings).to.have.length(2);
  });

  it('excludes nothing when it excludes unknown ids', async () => {
    expect(projectNames(await showList(feed, {without: 'atlantis'}))).to.have.length(4);
    expect(warnings).to.have.length(1);
  });

  it('has no warning for valid ids', async () => {
    await showList(feed, {city: 'TURKU', status: 'ongoing', without: 's3'});
    expect(warnings).to.be.empty;
  });

  it('does not match a mistyped İ to an i', async () => {
    const list = await showList(feed, {theme: 'mobİlity'});
    expect(isEmpty(list)).to.equal(true);
  });
});
