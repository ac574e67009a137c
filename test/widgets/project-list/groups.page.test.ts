import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import {current, feedOf, future, past, project} from '../../support/feeds.js';
import {openList, showList} from '../../support/project-list.js';
import {groups, headings, part, parts, projectNames, textOf} from '../../support/queries.js';
import {settled} from '../../support/settled.js';

const everyStatus = feedOf([
  project('Avoin'),
  project('Keskeytetty', {...past, status: 'interrupted'}),
  project('Tuleva', future),
  project('Vanha', past),
  project('Ahkera', current),
  project('Bussi', current),
]);

describe('the groups of a project list', () => {
  it('are the statuses, in order and with their numbers', async () => {
    expect(groups(await showList(everyStatus))).to.deep.equal([
      ['Meneillään 2', ['Ahkera', 'Bussi']],
      ['Päättyneet 1', ['Vanha']],
      ['Suunnitteilla 1', ['Tuleva']],
      ['Keskeytyneet 1', ['Keskeytetty']],
      ['Ajankohta ei tiedossa 1', ['Avoin']],
    ]);
  });

  it('leave out empty statuses', async () => {
    const list = await showList(feedOf([project('Vanha', past), project('Vanhempi', past)]));
    expect(groups(list)).to.deep.equal([['Päättyneet 2', ['Vanha', 'Vanhempi']]]);
  });

  it('come with the number of all projects', async () => {
    expect(textOf(part(await showList(everyStatus), 'count'))).to.equal('6 hanketta');
  });

  it('follow group-by', async () => {
    const list = await showList(
      feedOf([
        project('Molemmat', {themes: ['mobility', 'learning'], fund: 'esf', cities: ['turku']}),
        project('Oppi', {themes: ['learning'], fund: 'erdf', cities: ['turku', 'espoo']}),
        project('Tuntematon'),
      ]),
      {'group-by': 'theme'},
    );
    expect(groups(list)).to.deep.equal([
      ['Oppiminen 2', ['Molemmat', 'Oppi']],
      ['Liikkuminen 1', ['Molemmat']],
      ['Aihe ei tiedossa 1', ['Tuntematon']],
    ]);

    list.groupBy = 'fund';
    await list.updateComplete;
    expect(groups(list)).to.deep.equal([
      ['Euroopan aluekehitysrahasto 1', ['Oppi']],
      ['Euroopan sosiaalirahasto 1', ['Molemmat']],
      ['Rahasto ei tiedossa 1', ['Tuntematon']],
    ]);

    list.groupBy = 'city';
    await list.updateComplete;
    expect(groups(list)).to.deep.equal([
      ['Espoo 1', ['Oppi']],
      ['Turku 2', ['Molemmat', 'Oppi']],
      ['Kaupunki ei tiedossa 1', ['Tuntematon']],
    ]);

    list.groupBy = 'none';
    await list.updateComplete;
    expect(groups(list)).to.deep.equal([['', ['Molemmat', 'Oppi', 'Tuntematon']]]);
  });

  it('say that a project may be in several groups, and count it once', async () => {
    const feed = feedOf([project('Molemmat', {themes: ['mobility', 'learning']}), project('Toinen')]);
    const list = await showList(feed, {'group-by': 'theme'});
    expect(textOf(part(list, 'count'))).to.equal('2 hanketta');
    expect(textOf(part(list, 'notes'))).to.equal('Sama hanke voi olla useassa ryhmässä.');
    list.groupBy = 'none';
    await list.updateComplete;
    expect(parts(list, 'notes')).to.be.empty;
  });

  it('leave the status to each project when grouped otherwise', async () => {
    expect(parts(await showList(everyStatus), 'status')).to.be.empty;
    const list = await showList(everyStatus, {'group-by': 'none'});
    expect(parts(list, 'status').map(textOf)).to.deep.equal([
      'Meneillään',
      'Meneillään',
      'Keskeytynyt',
      'Suunnitteilla',
    ]);
  });

  it('are lists in every style', async () => {
    for (const layout of ['cards', 'rows']) {
      const list = await showList(everyStatus, {layout});
      for (const projects of parts(list, 'projects')) expect(projects.getAttribute('role')).to.equal('list');
      expect(projectNames(list)).to.have.length(6);
    }
  });
});

describe('the layout of a project list', () => {
  const left = (element: Element) => Math.round(element.getBoundingClientRect().left);
  const four = feedOf(['A', 'B', 'C', 'D'].map((name) => project(name, current)));

  it('puts cards side by side where there is room', async () => {
    const list = await showList(four);
    list.style.inlineSize = '60em';
    expect(new Set(parts(list, 'card').map(left)).size).to.be.greaterThan(1);
  });

  it('puts rows below one another on request', async () => {
    const list = await showList(four, {layout: 'rows'});
    list.style.inlineSize = '60em';
    expect(new Set(parts(list, 'card').map(left)).size).to.equal(1);
  });

  it('is never wider than its container', async () => {
    const long = feedOf([project('Pitkänimisyydenkokeiluhanke'.repeat(6), current)]);
    for (const layout of ['cards', 'rows']) {
      const list = await showList(long, {layout});
      list.style.inlineSize = '240px';
      part(list, 'name').click();
      await list.updateComplete;
      expect(list.scrollWidth).to.be.at.most(240);
    }
  });
});

describe('the headings of a project list', () => {
  const feed = feedOf([project('Hanke', current), project('Toinen', current)]);
  const levels = async (attributes: Readonly<Record<string, string>>) =>
    headings(await showList(feed, {heading: 'Otsikko', ...attributes})).map(({level}) => level);

  it('increase one level per nesting step, from the level that the page chose', async () => {
    expect(headings(await showList(feed, {heading: 'Otsikko'}))).to.deep.equal([
      {level: 2, text: 'Otsikko'},
      {level: 3, text: 'Meneillään 2'},
      {level: 4, text: 'Hanke'},
      {level: 4, text: 'Toinen'},
    ]);
    expect(await levels({'heading-level': '3'})).to.deep.equal([3, 4, 5, 5]);
    expect(await levels({'heading-level': '4'})).to.deep.equal([4, 5, 6, 6]);
  });

  it('continue with aria-level beyond h6', async () => {
    expect(await levels({'heading-level': '5'})).to.deep.equal([5, 6, 7, 7]);
    expect(await levels({'heading-level': '6'})).to.deep.equal([6, 7, 8, 8]);
  });

  it('skip no level where there are no groups', async () => {
    expect(await levels({'group-by': 'none'})).to.deep.equal([2, 3, 3]);
  });

  it('begin at the level that the page chose where the widget has no heading', async () => {
    expect(headings(await showList(feed)).map(({level}) => level)).to.deep.equal([2, 3, 3]);
    expect(headings(await showList(feed, {'group-by': 'none'})).map(({level}) => level)).to.deep.equal([
      2, 2,
    ]);
    const list = await openList({lang: 'fi'}, feed);
    list.append(Object.assign(document.createElement('h2'), {slot: 'heading', textContent: 'Oma'}));
    await settled(list);
    list.requestUpdate();
    await list.updateComplete;
    expect(headings(list).map(({level}) => level)).to.deep.equal([3, 4, 4]);
  });

  it('are present while the feed loads', async () => {
    const list = await openList({heading: 'Otsikko', lang: 'fi'}, feed);
    expect(headings(list)[0]).to.deep.equal({level: 2, text: 'Otsikko'});
    await settled(list);
  });
});
