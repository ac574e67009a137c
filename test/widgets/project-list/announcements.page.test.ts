import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import type {ProjectListElement} from '../../../src/widgets/project-list/project-list-element.js';
import {feedOf, projects} from '../../support/feeds.js';
import {toggle, press, search} from '../../support/actions.js';
import {liveRegions, nextAnnouncement, announcement} from '../../support/live-region.js';
import {showList} from '../../support/project-list.js';
import {buttons, card, facetNames, searchBox, textOf} from '../../support/queries.js';
import {searchableFeed} from './searchable-feed.js';

const focused = (list: ProjectListElement) => list.shadowRoot!.activeElement;

describe('the announcement of a search', () => {
  beforeEach(() => {
    for (const region of liveRegions()) region.remove();
  });

  it('is the number of projects, once, after a typing pause', async () => {
    const list = await showList(searchableFeed);
    const announced = nextAnnouncement();
    for (const text of ['b', 'bu', 'bus']) await search(list, text);
    expect(announcement()).to.equal('');
    expect(await announced).to.equal('1 hanke');
  });

  it('says that no project matches', async () => {
    const list = await showList(searchableFeed, {lang: 'sv'});
    const announced = nextAnnouncement();
    await search(list, 'zzz');
    expect(await announced).to.equal('0 projekt');
  });

  it('is made for filters too', async () => {
    const list = await showList(searchableFeed);
    const announced = nextAnnouncement();
    await toggle(list, 'Liikkuminen');
    await toggle(list, 'Turku');
    expect(await announced).to.equal('2 hanketta');
  });
});

describe('a project list in which nothing matches', () => {
  it('offers no filter that could show nothing either', async () => {
    const list = await showList(searchableFeed);
    const offered = facetNames(list);
    expect(offered).not.to.be.empty;
    await search(list, 'zzz');
    expect(facetNames(list)).to.be.empty;
    await search(list, 'bus');
    expect(facetNames(list)).to.deep.equal(offered);
  });

  it('keeps the filter with which nothing matches', async () => {
    const list = await showList(searchableFeed);
    await toggle(list, 'Turku');
    await search(list, 'zzz');
    expect(facetNames(list)).to.include('Kaupunki');
  });
});

describe('the search box of a project list', () => {
  const label = async (attributes: Readonly<Record<string, string>>) =>
    searchBox(await showList(searchableFeed, attributes)).ariaLabel;

  it('says what it searches, so that several on a page can be told apart', async () => {
    expect(await label({})).to.equal('Haku: Hankkeet');
    expect(await label({heading: 'Meidän hankkeet'})).to.equal('Haku: Meidän hankkeet');
  });
});

describe('a long project list', () => {
  it('has a skip link', async () => {
    const list = await showList(searchableFeed);
    await press(list, 'Ohita luettelo');
    expect(focused(list)?.getAttribute('part')).to.equal('foot');
  });

  it('has no skip link with ten projects', async () => {
    expect(buttons(await showList(feedOf(projects(10)))).map(textOf)).not.to.include('Ohita luettelo');
  });

  it('keeps its search box in place while the reader types', async () => {
    const list = await showList(searchableFeed);
    await search(list, 'bus');
    expect(focused(list) === searchBox(list)).to.equal(true);
    await search(list, 'zzz');
    expect(focused(list) === searchBox(list)).to.equal(true);
    expect(() => card(list, 'Bussit')).to.throw();
  });
});
