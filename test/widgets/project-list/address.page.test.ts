import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import type {ProjectListElement} from '../../../src/widgets/project-list/project-list-element.js';
import {countedSteps, go, keepUrl, parameters, setPageUrl, untilUrl} from '../../support/page-url.js';
import {checkBox, chips, choose, press, search, searchBox} from '../../support/actions.js';
import {showList} from '../../support/project-list.js';
import {all, button, projectNames, words} from '../../support/queries.js';
import {findable} from './findable.js';

const sortBy = async (list: ProjectListElement, order: string): Promise<void> => {
  const select = all<HTMLSelectElement>(list, 'select')[0]!;
  select.selectedIndex = [...select.options].findIndex((option) => words(option) === order);
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await list.updateComplete;
};
const isOpen = (list: ProjectListElement, name: string) => button(list, name).ariaExpanded === 'true';

describe('the address of a page with a project list', () => {
  keepUrl();
  const steps = countedSteps();

  it('keeps what a reader has searched, chosen, sorted, paged and opened', async () => {
    const list = await showList(findable, {'url-state': 'p', 'page-size': '2'});
    await choose(list, 'Espoo');
    await choose(list, 'Turku');
    await sortBy(list, 'Nimi, laskeva');
    await press(list, 'Näytä lisää');
    await press(list, 'Bussit');
    expect(parameters()).to.match(/^p\.city=espoo&p\.city=turku&p\.sort=-name&p\.page=2&p\.open=p\d+$/);
    await search(list, 'turku');
    await untilUrl(/^p\.q=turku&.*&p\.sort=-name&p\.open=p\d+$/);
  });

  it('gives it back to whoever opens it', async () => {
    setPageUrl('p.q=a&p.city=espoo&p.theme=mobility&p.sort=-name');
    const list = await showList(findable, {'url-state': 'p'});
    expect(searchBox(list).value).to.equal('a');
    expect(chips(list)).to.have.length(2);
    expect(checkBox(list, 'Espoo').checked).to.equal(true);
    expect(projectNames(list)).to.deep.equal(['Raiteet', 'Bussit']);
    expect(steps()).to.equal(0);
  });

  it('is none of the list’s business where the page does not say so', async () => {
    setPageUrl('p.city=espoo');
    const list = await showList(findable);
    expect(chips(list)).to.be.empty;
    await choose(list, 'Turku');
    expect(parameters()).to.equal('p.city=espoo');
  });

  it('goes back and forward', async () => {
    const list = await showList(findable, {'url-state': 'p'});
    await choose(list, 'Espoo');
    await choose(list, 'Liikkuminen');
    await press(list, 'Bussit');
    expect(steps()).to.equal(3);
    await go(-1);
    await list.updateComplete;
    expect(isOpen(list, 'Bussit')).to.equal(false);
    await go(-1);
    await list.updateComplete;
    expect(chips(list)).to.deep.equal(['Poista suodatin: Espoo']);
    expect(checkBox(list, 'Liikkuminen').checked).to.equal(false);
    await go(-1);
    await list.updateComplete;
    expect(projectNames(list)).to.have.length(12);
    await go(1);
    await go(1);
    await go(1);
    await list.updateComplete;
    expect(chips(list)).to.have.length(2);
    expect(isOpen(list, 'Bussit')).to.equal(true);
  });

  it('is one step however much is typed', async () => {
    const list = await showList(findable, {'url-state': 'p'});
    await choose(list, 'Espoo');
    for (const text of ['b', 'bu', 'bus']) await search(list, text);
    await untilUrl('p.q=bus&p.city=espoo');
    expect(steps()).to.equal(1);
    await go(-1);
    await list.updateComplete;
    expect(searchBox(list).value).to.equal('');
  });

  it('keeps two lists apart', async () => {
    const first = await showList(findable, {'url-state': 'p'});
    const second = await showList(findable, {'url-state': 'p2'});
    await choose(first, 'Espoo');
    await choose(second, 'Turku');
    expect(parameters()).to.equal('p.city=espoo&p2.city=turku');
    await press(first, 'Nollaa suodattimet');
    expect(parameters()).to.equal('p2.city=turku');
    expect(projectNames(second)).to.deep.equal(['Raiteet', 'Pyörät']);
    await go(-1);
    await first.updateComplete;
    expect(projectNames(first)).to.deep.equal(['Bussit', 'Raiteet']);
  });

  it('keeps the parameters and the hash of others to the letter', async () => {
    setPageUrl('a=%zz&&b=1+2&p.unknown=3&__proto__', '#osa?p.city=oulu');
    const list = await showList(findable, {'url-state': 'p'});
    await choose(list, 'Espoo');
    expect(location.search.endsWith('a=%zz&&b=1+2&p.unknown=3&__proto__&p.city=espoo')).to.equal(true);
    expect(location.hash).to.equal('#osa?p.city=oulu');
    await press(list, 'Nollaa suodattimet');
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
    it(`shows everything where it makes no sense: ${search}`, async () => {
      setPageUrl(search);
      const list = await showList(findable, {'url-state': 'p'});
      expect(projectNames(list)).to.have.length(12);
      expect(chips(list)).to.be.empty;
      expect(words(list.shadowRoot!.querySelector('[part~="empty"]'))).to.equal('');
    });
  }

  it('takes what makes sense beside what does not', async () => {
    setPageUrl('p.city=atlantis&p.city=espoo&p.page=0&p.sort=size&p.sort=-name');
    const list = await showList(findable, {'url-state': 'p'});
    expect(projectNames(list)).to.deep.equal(['Raiteet', 'Bussit']);
    expect(chips(list)).to.deep.equal(['Poista suodatin: Espoo']);
  });
});
