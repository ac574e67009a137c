import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import type {ProjectListElement} from '../../../src/widgets/project-list/project-list-element.js';
import {feedOf, projects} from '../../support/feeds.js';
import {choose, press, search, searchBox} from '../../support/actions.js';
import {liveRegions, nextSpoken, spoken} from '../../support/live-region.js';
import {showList} from '../../support/project-list.js';
import {buttons, card, words} from '../../support/queries.js';
import {findable} from './findable.js';

const focused = (list: ProjectListElement) => list.shadowRoot!.activeElement;

describe('what is said of a search', () => {
  beforeEach(() => {
    for (const region of liveRegions()) region.remove();
  });

  it('is the number of projects, once, when the hand rests', async () => {
    const list = await showList(findable);
    const saying = nextSpoken();
    for (const text of ['b', 'bu', 'bus']) await search(list, text);
    expect(spoken()).to.equal('');
    expect(await saying).to.equal('1 hanke');
  });

  it('is that there is none', async () => {
    const list = await showList(findable, {lang: 'sv'});
    const saying = nextSpoken();
    await search(list, 'zzz');
    expect(await saying).to.equal('0 projekt');
  });

  it('is said of filters too', async () => {
    const list = await showList(findable);
    const saying = nextSpoken();
    await choose(list, 'Liikkuminen');
    await choose(list, 'Turku');
    expect(await saying).to.equal('2 hanketta');
  });
});

describe('a long project list', () => {
  it('can be skipped', async () => {
    const list = await showList(findable);
    await press(list, 'Ohita luettelo');
    expect(focused(list)?.getAttribute('part')).to.equal('foot');
  });

  it('is none of ten', async () => {
    expect(buttons(await showList(feedOf(projects(10)))).map(words)).not.to.include('Ohita luettelo');
  });

  it('keeps its search box in place while the reader types', async () => {
    const list = await showList(findable);
    await search(list, 'bus');
    expect(focused(list) === searchBox(list)).to.equal(true);
    await search(list, 'zzz');
    expect(focused(list) === searchBox(list)).to.equal(true);
    expect(() => card(list, 'Bussit')).to.throw();
  });
});
