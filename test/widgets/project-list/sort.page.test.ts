import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import type {ProjectListElement} from '../../../src/widgets/project-list/project-list-element.js';
import {feedOf, project} from '../../support/feeds.js';
import {liveRegions, announcement} from '../../support/live-region.js';
import {showList, type Attributes} from '../../support/project-list.js';
import {all, parts, projectNames, textOf} from '../../support/queries.js';

const feed = feedOf([
  project('Hanke 10', {start: '2016', end: '2018-02', funding: {total: 300}}),
  project('Öljy', {start: '2015-06-01', end: '2018-01-31', funding: {total: 20}}),
  project('Hanke 9', {start: '2016-01-02', end: '2019'}),
  project('Äly', {funding: {total: 1000}}),
  project('Ala', {start: '2014', end: '2018-12-31', funding: {eu: 5}}),
]);
const show = (attributes: Attributes = {}) => showList(feed, {'group-by': 'none', ...attributes});

const selectIn = (list: ProjectListElement) => all<HTMLSelectElement>(list, 'select')[0]!;
const chosen = (select: HTMLSelectElement) => textOf(select.selectedOptions[0]);

/** Sets the value and dispatches change, as a browser does. */
const choose = async (list: ProjectListElement, name: string): Promise<void> => {
  const select = selectIn(list);
  select.selectedIndex = [...select.options].findIndex((option) => textOf(option) === name);
  select.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await list.updateComplete;
};

describe('the sort order of a project list', () => {
  const orders: readonly (readonly [string, readonly string[]])[] = [
    ['', ['Ala', 'Hanke 9', 'Hanke 10', 'Äly', 'Öljy']],
    ['name', ['Ala', 'Hanke 9', 'Hanke 10', 'Äly', 'Öljy']],
    ['-name', ['Öljy', 'Äly', 'Hanke 10', 'Hanke 9', 'Ala']],
    ['start', ['Ala', 'Öljy', 'Hanke 10', 'Hanke 9', 'Äly']],
    ['-start', ['Hanke 9', 'Hanke 10', 'Öljy', 'Ala', 'Äly']],
    ['end', ['Öljy', 'Hanke 10', 'Ala', 'Hanke 9', 'Äly']],
    ['-end', ['Hanke 9', 'Ala', 'Hanke 10', 'Öljy', 'Äly']],
    ['total', ['Öljy', 'Hanke 10', 'Äly', 'Hanke 9', 'Ala']],
    ['-total', ['Äly', 'Hanke 10', 'Öljy', 'Hanke 9', 'Ala']],
    ['feed', ['Hanke 10', 'Öljy', 'Hanke 9', 'Äly', 'Ala']],
    ['-feed', ['Ala', 'Äly', 'Hanke 9', 'Öljy', 'Hanke 10']],
  ];
  for (const [sort, names] of orders) {
    it(`follows sort="${sort}", with unknown values last`, async () => {
      expect(projectNames(await show({sort}))).to.deep.equal(names);
    });
  }

  it('follows the language of the reader', async () => {
    expect(projectNames(await show({lang: 'en'}))).to.deep.equal([
      'Ala',
      'Äly',
      'Hanke 9',
      'Hanke 10',
      'Öljy',
    ]);
  });

  it('sorts by the visible names', async () => {
    const twoNames = feedOf([project({fi: 'A', sv: 'Ö'}), project({fi: 'B', sv: 'A'})]);
    expect(projectNames(await showList(twoNames, {lang: 'fi'}))).to.deep.equal(['A', 'B']);
    expect(projectNames(await showList(twoNames, {lang: 'sv'}))).to.deep.equal(['A', 'Ö']);
  });

  it('applies within every group', async () => {
    const list = await showList(feed, {sort: '-name', 'group-by': 'fund'});
    expect(projectNames(list)).to.deep.equal(['Öljy', 'Äly', 'Hanke 10', 'Hanke 9', 'Ala']);
  });
});

describe('the sort menu of a project list', () => {
  it('has a label and shows the current order', async () => {
    const select = selectIn(await show({sort: '-start'}));
    expect(textOf(select.labels[0])).to.match(/^Järjestys/);
    expect(chosen(select)).to.equal('Uusin ensin');
  });

  it('offers useful orders, in the language of the reader', async () => {
    const names = async (lang: string) => [...selectIn(await show({lang})).options].map(textOf);
    expect(await names('fi')).to.deep.equal([
      'Nimi A–Ö',
      'Nimi Ö–A',
      'Uusin ensin',
      'Vanhin ensin',
      'Suurin budjetti ensin',
      'Julkaisijan järjestys',
    ]);
    expect((await names('sv'))[2]).to.equal('Nyast först');
    expect((await names('en'))[4]).to.equal('Largest budget first');
  });

  it('leaves out fields that no project has or all have alike', async () => {
    const alike = feedOf([project('A', {start: '2015'}), project('B', {start: '2015'})]);
    expect([...selectIn(await showList(alike)).options].map(textOf)).to.deep.equal([
      'Nimi A–Ö',
      'Nimi Ö–A',
      'Julkaisijan järjestys',
    ]);
  });

  it('includes the order of the publisher where the page uses it', async () => {
    const select = selectIn(await show({sort: 'feed'}));
    expect(chosen(select)).to.match(/^Julkaisijan järjestys/);
  });

  it('is hidden where there is nothing to sort', async () => {
    const list = await showList(feedOf([project('Yksin')]));
    expect(parts(list, 'sort')).to.be.empty;
  });

  it('sorts and announces it', async () => {
    const list = await show();
    await choose(list, 'Uusin ensin');
    expect(projectNames(list)).to.deep.equal(['Hanke 9', 'Hanke 10', 'Öljy', 'Ala', 'Äly']);
    expect(chosen(selectIn(list))).to.equal('Uusin ensin');
    expect(announcement()).to.equal('Järjestys: Uusin ensin.');
    expect(liveRegions()[0]!.lang).to.equal('fi');
  });

  it('can return to the first order', async () => {
    const list = await show({sort: 'end'});
    await choose(list, 'Nimi Ö–A');
    await choose(list, 'Ensimmäisinä päättyneet ensin');
    expect(projectNames(list)).to.deep.equal(['Öljy', 'Hanke 10', 'Ala', 'Hanke 9', 'Äly']);
  });

  it('keeps the focus', async () => {
    const list = await show();
    selectIn(list).focus();
    await choose(list, 'Nimi Ö–A');
    expect(list.shadowRoot!.activeElement === selectIn(list)).to.equal(true);
  });

  it('keeps the choice of the reader when the language changes', async () => {
    const list = await show();
    await choose(list, 'Suurin budjetti ensin');
    list.lang = 'en';
    // A mutation observer notices the language in a microtask.
    await Promise.resolve();
    await list.updateComplete;
    expect(chosen(selectIn(list))).to.equal('Largest budget first');
    expect(projectNames(list)[0]).to.equal('Äly');
  });
});
