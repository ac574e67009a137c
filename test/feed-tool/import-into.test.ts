import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {importText, type ImportedFeed} from './imports.js';
import {sixcity, withFiles} from '../cli/sixcity.js';

const header = 'Koodi,Hankkeen nimi,Aloituspvm,Päättymispvm\n';
const first = `${header}A1,Vanha nimi,1.1.2015,1.1.2016\nA2,Toinen,1.1.2015,1.1.2016\n`;
type Feed = ImportedFeed['feed'];
const changedBy = (feed: Feed, id: string, change: Readonly<Record<string, unknown>>): Feed => ({
  ...feed,
  projects: feed.projects.map((project) => (project.id === id ? {...project, ...change} : project)),
});

describe('sixcity import --into', () => {
  it('reports what was added, changed and removed from the list, and keeps the latter', async () => {
    const {feed: into} = await importText('l.csv', first);
    const {feed, changes} = await importText(
      'l.csv',
      `${header}A1,Vanha nimi,1.1.2015,5.5.2017\nA3,Uusi,1.1.2017,\n`,
      {into},
    );
    assert.deepEqual(changes, {added: ['A3'], changed: [{id: 'A1', fields: ['end']}], gone: ['A2']});
    assert.deepEqual(
      feed.projects.map(({id, end}) => [id, end]),
      [
        ['A1', '2017-05-05'],
        ['A2', '2016-01-01'],
        ['A3', undefined],
      ],
    );
  });

  it('changes nothing if nothing has changed, not even the time stamp', async () => {
    const {feed: into} = await importText('l.csv', first);
    const {feed, changes} = await importText('l.csv', first, {
      into: {...into, updated: '2018-03-02T13:59:00+02:00'},
    });
    assert.deepEqual(changes, {added: [], changed: [], gone: []});
    assert.equal(feed['updated'], '2018-03-02T13:59:00+02:00');
  });

  it('keeps manual additions: texts, translations, records and the envelope', async () => {
    const {feed: made} = await importText('l.csv', first);
    const byHand = changedBy({...made, title: {fi: 'Meidän', sv: 'Vår'}}, 'A1', {
      name: {fi: 'Vanha nimi', sv: 'Gammalt namn'},
      summary: 'Kirjoitettu käsin',
      cities: ['espoo'],
    });
    const into = {...byHand, projects: [...byHand.projects, {id: 'own', name: 'Oma'}]};
    const {feed, changes} = await importText('l.csv', first, {into});
    assert.deepEqual(changes, {added: [], changed: [], gone: []});
    assert.deepEqual(feed['title'], {fi: 'Meidän', sv: 'Vår'});
    assert.deepEqual(
      feed.projects.map(({id}) => id),
      ['A1', 'A2', 'own'],
    );
    const [project] = feed.projects;
    assert.deepEqual(
      [project?.name, project?.summary, project?.cities],
      [{fi: 'Vanha nimi', sv: 'Gammalt namn'}, 'Kirjoitettu käsin', ['espoo']],
    );
  });

  it('uses a new name beside a translation, and warns that the translation may not fit', async () => {
    const {feed: made} = await importText('l.csv', first);
    const into = changedBy(made, 'A1', {name: {fi: 'Vanha nimi', sv: 'Gammalt namn'}});
    const {feed, remarks} = await importText('l.csv', first.replace('Vanha', 'Uusi'), {into});
    assert.deepEqual(feed.projects[0]?.name, {fi: 'Uusi nimi', sv: 'Gammalt namn'});
    assert.match(remarks.find(({kind}) => kind === 'disagreement')?.message ?? '', /translations/);
  });

  it('keeps a manually changed name, and reports a new one in the list', async () => {
    const {feed: made} = await importText('l.csv', first);
    const into = changedBy(made, 'A1', {name: 'Parempi nimi'});
    const same = await importText('l.csv', first, {into});
    assert.equal(same.feed.projects[0]?.name, 'Parempi nimi');
    assert.equal(same.remarks.filter(({kind}) => kind === 'disagreement').length, 0);
    const other = await importText('l.csv', first.replace('Vanha', 'Uusi'), {into});
    assert.equal(other.feed.projects[0]?.name, 'Parempi nimi');
    assert.match(other.remarks.find(({kind}) => kind === 'disagreement')?.message ?? '', /edited by hand/);
    assert.equal(other.code, 1);
  });

  it('joins several lists into one feed, and reports where they disagree', async () => {
    const second = `${header}A1,Vanha nimi,1.1.2015,9.9.2019\nA9,Yhdeksäs,,\n`;
    await withFiles({'one.csv': first, 'two.csv': second}, async (pathOf) => {
      const {code, stdout} = await sixcity(
        'import',
        pathOf('one.csv'),
        pathOf('two.csv'),
        '--out',
        pathOf('f.json'),
      );
      const feed = JSON.parse(readFileSync(pathOf('f.json'), 'utf8')) as Feed;
      assert.deepEqual(
        feed.projects.map(({id, end}) => [id, end]),
        [
          ['A1', '2016-01-01'],
          ['A2', '2016-01-01'],
          ['A9', undefined],
        ],
      );
      assert.equal(code, 1);
      assert.match(
        stdout,
        /A1: end: "2019-09-09" differs from .*one\.csv, row 2, which says "2016-01-01"; that one stands/,
      );
    });
  });
});
