import {expect, nextFrame} from '@open-wc/testing';
import '../../../src/define.js';
import type {ProjectListElement} from '../../../src/widgets/project-list/project-list-element.js';
import {feedOf, past, project} from '../../support/feeds.js';
import {toggle, press, search} from '../../support/actions.js';
import {showList} from '../../support/project-list.js';
import {
  button,
  buttons,
  checkBox,
  checkBoxes,
  chips,
  facetNames,
  nameOf,
  part,
  parts,
  projectNames,
  searchBox,
  textOf,
} from '../../support/queries.js';
import {searchableFeed} from './searchable-feed.js';

const focused = (list: ProjectListElement) => list.shadowRoot!.activeElement;

describe('the filters of a project list', () => {
  it('include every facet that has more than one value', async () => {
    const names = ['Kaupunki', 'Aihe', 'Tila', 'Rahasto', 'Vuosi'];
    expect(facetNames(await showList(searchableFeed))).to.deep.equal(names);
  });

  const languages = [
    ['fi', 'Aihe', ['Oppiminen, 2 hanketta', 'Liikkuminen, 3 hanketta']],
    ['sv', 'Tema', ['Lärande, 2 projekt', 'Mobilitet, 3 projekt']],
    ['en', 'Theme', ['Learning, 2 projects', 'Mobility, 3 projects']],
  ] as const;
  for (const [lang, legend, boxes] of languages) {
    it(`name the number of projects of each value, in ${lang}`, async () => {
      expect(await checkBoxes(await showList(searchableFeed, {lang}), legend)).to.deep.equal(boxes);
    });
  }

  it('show the number to sighted readers too', async () => {
    const list = await showList(searchableFeed);
    const label = (await checkBox(list, 'Liikkuminen')).closest('label')!;
    expect(textOf(label.querySelector('[aria-hidden="true"]'))).to.equal('3');
  });

  it('narrow the list and the counts of the other facets', async () => {
    const list = await showList(searchableFeed);
    await toggle(list, 'Liikkuminen');
    expect(projectNames(list)).to.deep.equal(['Bussit', 'Raiteet', 'Pyörät']);
    expect(await checkBoxes(list, 'Kaupunki')).to.deep.equal(['Espoo, 2 hanketta', 'Turku, 2 hanketta']);
    expect(await checkBoxes(list, 'Aihe')).to.deep.equal([
      'Oppiminen, 2 hanketta',
      'Liikkuminen, 3 hanketta',
    ]);
    await toggle(list, 'Turku');
    expect(projectNames(list)).to.deep.equal(['Raiteet', 'Pyörät']);
    await toggle(list, 'Espoo');
    expect(projectNames(list)).to.deep.equal(['Bussit', 'Raiteet', 'Pyörät']);
    await toggle(list, 'Liikkuminen');
    expect(projectNames(list)).to.deep.equal(['Bussit', 'Raiteet', 'Pyörät']);
    expect((await checkBox(list, 'Espoo')).checked).to.equal(true);
  });

  it('are removed by their chips, or all by one button', async () => {
    const list = await showList(searchableFeed);
    await toggle(list, 'Liikkuminen');
    await toggle(list, 'Turku');
    expect(chips(list)).to.deep.equal(['Poista suodatin: Turku', 'Poista suodatin: Liikkuminen']);
    await press(list, 'Poista suodatin: Liikkuminen');
    expect(chips(list)).to.deep.equal(['Poista suodatin: Turku']);
    expect((await checkBox(list, 'Liikkuminen')).checked).to.equal(false);
    await search(list, 'raiteet');
    await press(list, 'Tyhjennä kaikki');
    expect(projectNames(list)).to.have.length(12);
    expect(parts(list, 'chips')).to.be.empty;
    expect((await checkBox(list, 'Turku')).checked).to.equal(false);
  });

  it('keep the focus when the pressed chip disappears', async () => {
    const list = await showList(searchableFeed);
    await toggle(list, 'Liikkuminen');
    expect(focused(list) === (await checkBox(list, 'Liikkuminen'))).to.equal(true);
    await toggle(list, 'Turku');
    await press(list, 'Poista suodatin: Turku');
    await list.updateComplete;
    expect(textOf(focused(list))).to.equal('Poista suodatin: Liikkuminen');
    await press(list, 'Poista suodatin: Liikkuminen');
    await list.updateComplete;
    expect(focused(list)?.className).to.equal('count');
    await toggle(list, 'Espoo');
    await press(list, 'Tyhjennä kaikki');
    await list.updateComplete;
    expect(focused(list)?.className).to.equal('count');
  });

  it('return to the first page', async () => {
    const list = await showList(searchableFeed, {'page-size': '3'});
    button(list, 'Näytä lisää').click();
    await list.updateComplete;
    expect(projectNames(list)).to.have.length(6);
    await toggle(list, 'Meneillään');
    expect(projectNames(list)).to.have.length(3);
  });

  it('leave out facets that the page has preset', async () => {
    const list = await showList(searchableFeed, {theme: 'mobility'});
    expect(facetNames(list)).not.to.include('Aihe');
    expect(await checkBoxes(list, 'Kaupunki')).to.deep.equal(['Espoo, 2 hanketta', 'Turku, 2 hanketta']);
    await toggle(list, 'Espoo');
    await press(list, 'Tyhjennä kaikki');
    expect(projectNames(list)).to.have.members(['Bussit', 'Raiteet', 'Pyörät']);
  });

  it('leave out facets that could change nothing', async () => {
    const alike = {...past, themes: ['mobility'], cities: ['espoo']};
    const list = await showList(
      feedOf([project('A', {...alike, end: '2001'}), project('B', {...alike, end: '2001'})]),
    );
    expect(facetNames(list)).to.be.empty;
    expect(buttons(list).map(textOf)).not.to.include('Suodattimet');
  });

  it('show the first of many values, and the rest on request', async () => {
    const many = Array.from({length: 30}, (_, index) => ({id: `t${index}`, name: `Aihe ${index + 1}`}));
    const list = await showList(
      feedOf(
        many.map(({id, name}) => project(name, {themes: [id]})),
        {themes: many},
      ),
    );
    expect(await checkBoxes(list, 'Aihe')).to.have.length(12);
    await press(list, 'Näytä kaikki 30: Aihe');
    expect(await checkBoxes(list, 'Aihe')).to.have.length(30);
    expect(textOf(focused(list)?.closest('label'))).to.match(/^Aihe 13/);
  });

  it('open one panel at a time, in the tree only while it is open', async () => {
    const list = await showList(searchableFeed);
    expect(parts(list, 'panel')).to.be.empty;
    await press(list, 'Kaupunki');
    await press(list, 'Aihe');
    expect(parts(list, 'panel').map(({ariaLabel}) => ariaLabel)).to.deep.equal(['Aihe']);
    const {ariaExpanded} = button(list, 'Kaupunki');
    expect(ariaExpanded).to.equal('false');
    part(list, 'panel').dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}));
    await list.updateComplete;
    expect(parts(list, 'panel')).to.be.empty;
    expect(focused(list) === button(list, 'Aihe')).to.equal(true);
  });

  it('keep a value that disappears until the panel is opened again', async () => {
    const list = await showList(searchableFeed);
    const before = await checkBoxes(list, 'Kaupunki');
    await search(list, 'bussit');
    expect(await checkBoxes(list, 'Kaupunki')).to.have.length(before.length);
    await press(list, 'Kaupunki');
    await press(list, 'Kaupunki');
    expect((await checkBoxes(list, 'Kaupunki')).length).to.be.lessThan(before.length);
  });

  it('are hidden where the page turns them off', async () => {
    const list = await showList(searchableFeed, {'no-filters': ''});
    expect(facetNames(list)).to.be.empty;
    expect(searchBox(list)).not.to.equal(undefined);
  });

  it('mark values in another language', async () => {
    const themes = [
      {id: 'a', name: {en: 'Energy'}},
      {id: 'b', name: {fi: 'Bussit'}},
    ];
    const list = await showList(
      feedOf([project('A', {themes: ['a']}), project('B', {themes: ['b']})], {themes}),
    );
    expect((await checkBox(list, 'Energy')).closest('label')!.querySelector('bdi')!.lang).to.equal('en');
  });
});

describe('the filters of a narrow project list', () => {
  const narrow = async () => {
    const list = await showList(searchableFeed);
    list.parentElement!.style.inlineSize = '320px';
    // WebKit evaluates container queries with the next frame.
    await nextFrame();
    return list;
  };
  const isShown = (list: Element) => parts(list, 'facet').some((facet) => facet.checkVisibility());

  it('fold behind one button, which says how many are active', async () => {
    const list = await narrow();
    expect(isShown(list)).to.equal(false);
    const fold = button(list, 'Suodattimet');
    expect(fold.checkVisibility()).to.equal(true);
    expect(fold.ariaExpanded).to.equal('false');
    await press(list, 'Suodattimet');
    expect(isShown(list)).to.equal(true);
    expect(fold.ariaExpanded).to.equal('true');
    await toggle(list, 'Liikkuminen');
    await toggle(list, 'Turku');
    expect(nameOf(fold)).to.equal('Suodattimet 2 valittu');
    await press(list, 'Näytä 2 hanketta');
    expect(isShown(list)).to.equal(false);
    expect(focused(list)?.className).to.equal('count');
    expect(chips(list)).to.have.length(2);
  });

  it('fit their container', async () => {
    const list = await narrow();
    await press(list, 'Suodattimet');
    await toggle(list, 'Liikkuminen');
    expect(part(list, 'widget').scrollWidth).to.be.at.most(320);
  });

  it('are unfolded without a button in a wide list', async () => {
    const list = await showList(searchableFeed);
    list.parentElement!.style.inlineSize = '800px';
    expect(parts(list, 'facet-button').every((one) => one.checkVisibility())).to.equal(true);
    expect(button(list, 'Suodattimet').checkVisibility()).to.equal(false);
  });
});
