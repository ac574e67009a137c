import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import type {ProjectListElement} from '../../../src/widgets/project-list/project-list-element.js';
import {
  countHistoryEntries,
  goInHistory,
  restoreUrl,
  urlParameters,
  setPageUrl,
  waitForUrl,
} from '../../support/page-url.js';
import {toggle, press, search} from '../../support/actions.js';
import {showList} from '../../support/project-list.js';
import {all, button, checkBox, chips, projectNames, searchBox, textOf} from '../../support/queries.js';
import {searchableFeed} from './searchable-feed.js';

const sortBy = async (list: ProjectListElement, order: string): Promise<void> => {
  const select = all<HTMLSelectElement>(list, 'select')[0]!;
  select.selectedIndex = [...select.options].findIndex((option) => textOf(option) === order);
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await list.updateComplete;
};
const isOpen = (list: ProjectListElement, name: string) => button(list, name).ariaExpanded === 'true';

describe('the URL of a page with a project list', () => {
  restoreUrl();
  const steps = countHistoryEntries();

  it('stores the search, the filters, the sort order, the page and the open project', async () => {
    const list = await showList(searchableFeed, {'url-state': 'p', 'page-size': '2'});
    await toggle(list, 'Espoo');
    await toggle(list, 'Turku');
    await sortBy(list, 'Nimi Ö–A');
    await press(list, 'Näytä lisää');
    await press(list, 'Bussit');
    expect(urlParameters()).to.match(/^p\.city=espoo&p\.city=turku&p\.sort=-name&p\.page=2&p\.open=p\d+$/);
    await search(list, 'turku');
    await waitForUrl(/^p\.q=turku&.*&p\.sort=-name&p\.open=p\d+$/);
  });

  it('restores them for whoever opens it', async () => {
    setPageUrl('p.q=a&p.city=espoo&p.theme=mobility&p.sort=-name');
    const list = await showList(searchableFeed, {'url-state': 'p'});
    expect(searchBox(list).value).to.equal('a');
    expect(chips(list)).to.have.length(2);
    expect((await checkBox(list, 'Espoo')).checked).to.equal(true);
    expect(projectNames(list)).to.deep.equal(['Raiteet', 'Bussit']);
    expect(steps()).to.equal(0);
  });

  it('is left alone where the page does not turn URL state on', async () => {
    setPageUrl('p.city=espoo');
    const list = await showList(searchableFeed);
    expect(chips(list)).to.be.empty;
    await toggle(list, 'Turku');
    expect(urlParameters()).to.equal('p.city=espoo');
  });

  it('follows the back and forward buttons', async () => {
    const list = await showList(searchableFeed, {'url-state': 'p'});
    await toggle(list, 'Espoo');
    await toggle(list, 'Liikkuminen');
    await press(list, 'Bussit');
    expect(steps()).to.equal(3);
    await goInHistory(-1);
    await list.updateComplete;
    expect(isOpen(list, 'Bussit')).to.equal(false);
    await goInHistory(-1);
    await list.updateComplete;
    expect(chips(list)).to.deep.equal(['Poista suodatin: Espoo']);
    expect((await checkBox(list, 'Liikkuminen')).checked).to.equal(false);
    await goInHistory(-1);
    await list.updateComplete;
    expect(projectNames(list)).to.have.length(12);
    await goInHistory(1);
    await goInHistory(1);
    await goInHistory(1);
    await list.updateComplete;
    expect(chips(list)).to.have.length(2);
    expect(isOpen(list, 'Bussit')).to.equal(true);
  });

  it('gets one history entry for a whole typed search', async () => {
    const list = await showList(searchableFeed, {'url-state': 'p'});
    await toggle(list, 'Espoo');
    for (const text of ['b', 'bu', 'bus']) await search(list, text);
    await waitForUrl('p.q=bus&p.city=espoo');
    expect(steps()).to.equal(1);
    await goInHistory(-1);
    await list.updateComplete;
    expect(searchBox(list).value).to.equal('');
  });

  it('keeps two lists apart', async () => {
    const first = await showList(searchableFeed, {'url-state': 'p'});
    const second = await showList(searchableFeed, {'url-state': 'p2'});
    await toggle(first, 'Espoo');
    await toggle(second, 'Turku');
    expect(urlParameters()).to.equal('p.city=espoo&p2.city=turku');
    await press(first, 'Tyhjennä kaikki');
    expect(urlParameters()).to.equal('p2.city=turku');
    expect(projectNames(second)).to.deep.equal(['Raiteet', 'Pyörät']);
    await goInHistory(-1);
    await first.updateComplete;
    expect(projectNames(first)).to.deep.equal(['Bussit', 'Raiteet']);
  });

  it('keeps foreign parameters and the hash unchanged', async () => {
    setPageUrl('a=%zz&&b=1+2&p.unknown=3&__proto__', '#osa?p.city=oulu');
    const list = await showList(searchableFeed, {'url-state': 'p'});
    await toggle(list, 'Espoo');
    expect(location.search.endsWith('a=%zz&&b=1+2&p.unknown=3&__proto__&p.city=espoo')).to.equal(true);
    expect(location.hash).to.equal('#osa?p.city=oulu');
    await press(list, 'Tyhjennä kaikki');
    expect(location.search.endsWith('a=%zz&&b=1+2&p.unknown=3&__proto__')).to.equal(true);
  });

  const nonsense = [
    'p.page=-1&p.page=x&p.page=1e9&p.page=99999',
    'p.sort=size&p.sort=__proto__&p.sort=%zz',
    'p.city=atlantis&p.theme=__proto__&p.status=constructor&p.year=%F0%9F%92%A5',
    'p.level=1&p.series=x&p.unknown=y&p.__proto__=z&p.=1',
    'p.open=nobody&p.open=__proto__&p.open=%22%5D%3E',
    'p.q=&p.city=&p.sort=&p.page=&p.open=',
    'p&p.&p.q&p.city&=&&',
  ];
  for (const search of nonsense) {
    it(`shows everything when it is invalid: ${search}`, async () => {
      setPageUrl(search);
      const list = await showList(searchableFeed, {'url-state': 'p'});
      expect(projectNames(list)).to.have.length(12);
      expect(chips(list)).to.be.empty;
      expect(textOf(list.shadowRoot!.querySelector('[part~="empty"]'))).to.equal('');
    });
  }

  it('applies its valid parameters beside invalid ones', async () => {
    setPageUrl('p.city=atlantis&p.city=espoo&p.page=0&p.sort=size&p.sort=-name');
    const list = await showList(searchableFeed, {'url-state': 'p'});
    expect(projectNames(list)).to.deep.equal(['Raiteet', 'Bussit']);
    expect(chips(list)).to.deep.equal(['Poista suodatin: Espoo']);
  });
});
