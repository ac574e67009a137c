import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import {current, feedOf, past} from '../../support/feeds.js';
import type {Attributes} from '../../support/project-list.js';
import {part, parts, textOf} from '../../support/queries.js';
import {captureWarnings} from '../../support/warnings.js';
import {publication, showTable, titles} from './publications.js';

const feed = feedOf(
  [
    {id: 'running', name: 'Käynnissä', ...current, cities: ['oulu'], themes: ['learning'], fund: 'esf'},
    {id: 'over', name: 'Ohi', ...past, lead: {name: 'Espoo', city: 'espoo'}, fund: 'erdf'},
  ],
  {
    series: [
      {id: 'make', name: 'Make with Espoo'},
      {id: 'plain', name: 'Raportit'},
    ],
    publications: [
      publication('A', {
        ...{id: 'a', cities: ['espoo'], themes: ['mobility'], level: 'framework', series: 'make'},
        ...{language: 'fi', issued: '2016-05', projects: ['running']},
      }),
      publication('B', {id: 'b', level: 'handbook', series: 'plain', language: 'sv-FI', projects: ['over']}),
      publication('C', {
        ...{id: 'c', issued: '2018-03-02', language: 'en', level: 'application'},
        projects: ['running', 'over'],
      }),
      publication('D', {id: 'd', issued: '2018', cities: ['turku']}),
      publication('E', {id: 'e'}),
    ],
  },
);
const shown = async (attributes: Attributes) => titles(await showTable(feed, attributes));

describe('the preset of a publication table', () => {
  const warnings = captureWarnings();

  it('counts the publications of projects with another status', async () => {
    const note = async (attributes: Attributes) =>
      textOf(parts(await showTable(feed, attributes), 'notes')[0]);
    expect(await note({status: 'ongoing'})).to.equal(
      'Lisäksi 3 julkaisua on hankkeista, joiden tila on muu.',
    );
    expect(await note({status: 'ongoing', lang: 'sv'})).to.match(/3 publikationer från projekt/);
    expect(await note({status: 'ongoing', lang: 'en'})).to.match(/3 publications of projects/);
    expect(await note({})).to.equal('');
  });

  const presets: readonly (readonly [string, Attributes, readonly string[]])[] = [
    ['everything by default', {}, ['A', 'B', 'C', 'D', 'E']],
    ['a series', {series: 'make'}, ['A']],
    ['two series', {series: 'make plain'}, ['A', 'B']],
    ['a level', {level: 'handbook'}, ['B']],
    ['two levels', {level: 'framework application'}, ['A', 'C']],
    ['a language', {language: 'fi'}, ['A']],
    ['a language with or without its region', {language: 'sv en'}, ['B', 'C']],
    ['a language tag as in the feed', {language: 'sv-FI'}, ['B']],
    ['a year', {year: '2018'}, ['C', 'D']],
    ['two years', {year: '2016 2018'}, ['A', 'C', 'D']],
    ['a city of the publication, else of its projects', {city: 'espoo'}, ['A', 'B', 'C']],
    ['a city, unless the publication has cities of its own', {city: 'oulu'}, ['C']],
    ['a theme of the publication, else of its projects', {theme: 'learning'}, ['C']],
    ['a theme of the publication', {theme: 'mobility'}, ['A']],
    ['a fund of its projects', {fund: 'erdf'}, ['B', 'C']],
    ['a status of its projects', {status: 'ongoing'}, ['A', 'C']],
    ['another status', {status: 'completed'}, ['B', 'C']],
    ['a project that publications refer to', {project: 'running'}, ['A', 'C']],
    ['all but some', {without: 'a d'}, ['B', 'C', 'E']],
    ['values of one attribute as OR, attributes as AND', {city: 'espoo turku', year: '2018'}, ['C', 'D']],
    ['ids in any case', {series: 'MAKE', city: 'Espoo'}, ['A']],
  ];
  for (const [what, attributes, names] of presets) {
    it(`selects ${what}`, async () => {
      expect(await shown(attributes)).to.deep.equal(names);
      expect(warnings).to.deep.equal([]);
    });
  }

  it('selects a day, leaves out later publications and keeps undated ones', async () => {
    expect(await shown({'as-of': '2018-03-01'})).to.deep.equal(['A', 'B', 'D', 'E']);
    expect(await shown({'as-of': '2018-03-02'})).to.deep.equal(['A', 'B', 'C', 'D', 'E']);
    expect(await shown({'as-of': '2015-12-31'})).to.deep.equal(['B', 'E']);
    expect(await shown({'as-of': '2003-01-01', status: 'ongoing'})).to.deep.equal(['B']);
  });

  it('says for which day it holds', async () => {
    const table = await showTable(feed, {'as-of': '2018-03-02'});
    expect(textOf(part(table, 'notes'))).to.equal('Tilanne 2.3.2018');
    expect(parts(await showTable(feed), 'notes')).to.be.empty;
  });

  for (const attribute of [
    ...['series', 'level', 'language', 'year', 'city', 'theme', 'fund', 'status', 'project'],
  ]) {
    it(`drops an unknown ${attribute}, and shows nothing when no valid one is left`, async () => {
      const table = await showTable(feed, {[attribute]: 'nowhere'});
      expect(titles(table)).to.deep.equal([]);
      expect(textOf(part(table, 'empty'))).to.equal('Tällä sivulla näytettäviä julkaisuja ei ole.');
      expect(warnings.filter((line) => line.includes(`${attribute} "nowhere"`))).to.have.length(1);
    });
  }

  it('keeps the known ids of several', async () => {
    expect(await shown({series: 'nowhere make'})).to.deep.equal(['A']);
    expect(warnings).to.have.length(1);
  });

  it('applies changes at once', async () => {
    const table = await showTable(feed, {series: 'make'});
    table.setAttribute('series', 'plain');
    await table.updateComplete;
    expect(titles(table)).to.deep.equal(['B']);
    table.removeAttribute('series');
    table.level = ['framework'];
    await table.updateComplete;
    expect(titles(table)).to.deep.equal(['A']);
  });
});
