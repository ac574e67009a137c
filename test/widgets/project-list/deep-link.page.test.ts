import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import type {ProjectListElement} from '../../../src/widgets/project-list/project-list-element.js';
import {restoreUrl, urlParameters, setPageUrl} from '../../support/page-url.js';
import {current, feedOf, project, projects} from '../../support/feeds.js';
import {press} from '../../support/actions.js';
import {openList, showList} from '../../support/project-list.js';
import {button, buttons, link, links, parts, projectNames, searchBox, textOf} from '../../support/queries.js';
import {settled} from '../../support/settled.js';
import {searchableFeed} from './searchable-feed.js';

const focused = (list: ProjectListElement) => textOf(list.shadowRoot!.activeElement);
const isOpen = (list: ProjectListElement, name: string) => button(list, name).ariaExpanded === 'true';

describe('a deep link to a project', () => {
  restoreUrl();
  const records = projects(30).map((one, index) => ({...one, id: `nro-${index + 1}`}));
  const feed = feedOf([...records, project('Viimeinen', {id: '__proto__'})]);
  const open = async (ids: string, attributes = {}) => {
    setPageUrl(ids);
    const list = await showList(feed, {'url-state': 'p', 'page-size': '5', ...attributes});
    await list.updateComplete;
    await list.updateComplete;
    return list;
  };

  it('opens it, scrolls to it and moves the focus there', async () => {
    const list = await open('p.open=nro-4');
    expect(isOpen(list, 'Hanke 4')).to.equal(true);
    expect(focused(list)).to.equal('Hanke 4');
    const {top, bottom} = button(list, 'Hanke 4').getBoundingClientRect();
    expect(top).to.be.at.least(-1);
    expect(bottom).to.be.at.most(innerHeight);
  });

  it('opens it, however the case of its id is written', async () => {
    const list = await open('p.open=NRO-4');
    expect(isOpen(list, 'Hanke 4')).to.equal(true);
    expect(focused(list)).to.equal('Hanke 4');
    await press(list, 'Hanke 4');
    expect(urlParameters()).to.equal('');
  });

  it('works beyond the first page of the list', async () => {
    const list = await open('p.open=nro-23');
    expect(projectNames(list)).to.have.length(25);
    expect(focused(list)).to.equal('Hanke 23');
    expect(urlParameters()).to.equal('p.open=nro-23');
  });

  it('goes to the first of several projects and opens them all', async () => {
    const list = await open('p.open=nro-2&p.open=nro-4');
    expect(focused(list)).to.equal('Hanke 2');
    expect([isOpen(list, 'Hanke 2'), isOpen(list, 'Hanke 4')]).to.deep.equal([true, true]);
  });

  it('works for an unusual id', async () => {
    const list = await open('p.open=__proto__', {'group-by': 'none'});
    expect(focused(list)).to.equal('Viimeinen');
  });

  it('works when the feed arrives late', async () => {
    setPageUrl('p.open=nro-4');
    const list = await openList({lang: 'fi', 'url-state': 'p'});
    list.data = feed;
    await settled(list);
    await list.updateComplete;
    expect(focused(list)).to.equal('Hanke 4');
  });

  it('moves nothing where the project is not in the list', async () => {
    const before = document.activeElement;
    const list = await open('p.open=nro-4', {without: 'nro-4'});
    expect(projectNames(list)).to.have.length(5);
    expect(document.activeElement === before || document.activeElement === document.body).to.equal(true);
  });

  it('moves the focus once, and not after the reader acts or the list is moved', async () => {
    const list = await open('p.open=nro-4');
    searchBox(list).focus();
    list.parentElement!.prepend(list);
    list.groupBy = 'none';
    await list.updateComplete;
    expect(focused(list)).not.to.equal('Hanke 4');
    expect(isOpen(list, 'Hanke 4')).to.equal(true);
  });

  it('is in the details, for this page, with foreign parameters', async () => {
    setPageUrl('a=1&p.city=espoo');
    const list = await showList(searchableFeed, {'url-state': 'p'});
    await press(list, 'Bussit');
    const {href} = link(list, 'Linkki tähän hankkeeseen');
    const {searchParams, pathname} = new URL(href);
    expect(pathname).to.equal(location.pathname);
    expect(searchParams.getAll('p.open')).to.have.length(1);
    expect(searchParams.get('a')).to.equal('1');
    expect(searchParams.has('p.city')).to.equal(false);
    list.remove();
    setPageUrl(`p.open=${searchParams.get('p.open')!}`);
    expect(isOpen(await showList(searchableFeed, {'url-state': 'p'}), 'Bussit')).to.equal(true);
  });

  const names = [
    ['fi', 'Linkki tähän hankkeeseen'],
    ['sv', 'Länk till det här projektet'],
    ['en', 'Link to this project'],
  ] as const;
  for (const [lang, name] of names) {
    it(`has a label in ${lang}`, async () => {
      const list = await showList(feedOf([project('A', current), project('B')]), {lang, 'url-state': 'p'});
      parts(list, 'name')[0]!.click();
      await list.updateComplete;
      expect(parts(list, 'permalink').map(textOf)).to.deep.equal([name]);
    });
  }

  it('is hidden where no list would open it', async () => {
    const list = await showList(feedOf([project('A', current), project('B')]));
    await press(list, 'A');
    expect(links(list)).to.be.empty;
    expect(buttons(list)).not.to.be.empty;
  });
});
