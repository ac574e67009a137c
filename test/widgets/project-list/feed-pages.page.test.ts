import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import type {ProjectListElement} from '../../../src/widgets/project-list/project-list-element.js';
import {restoreUrl, setPageUrl} from '../../support/page-url.js';
import {deferred} from '../../support/deferred.js';
import {current, feedOf, past, project} from '../../support/feeds.js';
import {toggle, search} from '../../support/actions.js';
import {openList} from '../../support/project-list.js';
import {groups, part, parts, projectNames, textOf} from '../../support/queries.js';
import {fakeServer, json} from '../../support/fake-server.js';
import {waitUntil} from '../../support/settled.js';

const espoo = {...current, cities: ['espoo']};
const oulu = {...current, cities: ['oulu']};

describe('a project list whose feed comes in pages', () => {
  restoreUrl();
  const server = fakeServer();

  /** Adds a list that shows its first page, and returns a function that serves the second. */
  const open = async (first: readonly unknown[], second: readonly unknown[], attributes = {}) => {
    const gate = deferred<Response>();
    const next = server.serve(() => gate.promise);
    const url = server.serve(json(feedOf(first, {next})));
    const list = await openList({lang: 'fi', feed: url, ...attributes});
    await waitUntil(list.shadowRoot!, () => projectNames(list).length > 0);
    const goOn = async () => {
      gate.resolve(new Response(JSON.stringify(feedOf(second))));
      const counts = () => parts(list, 'count').map(textOf).join();
      await waitUntil(list.shadowRoot!, () => counts() !== '' && !counts().includes('tähän mennessä'));
      await list.updateComplete;
    };
    return {list, goOn};
  };
  const top = (list: ProjectListElement, name: string) => {
    const found = [...list.shadowRoot!.querySelectorAll('.name')].find((one) => textOf(one) === name);
    return found!.getBoundingClientRect().top;
  };

  it('never moves visible items', async () => {
    const {list, goOn} = await open(
      [project('B', espoo), project('D', oulu), project('Vanha', past)],
      [project('A', espoo), project('C', oulu), project('Ensin vanha', past)],
    );
    expect(textOf(part(list, 'count'))).to.equal('3 hanketta tähän mennessä');
    const before = ['B', 'D', 'Vanha'].map((name) => top(list, name) - top(list, 'B'));
    await goOn();
    expect(textOf(part(list, 'count'))).to.equal('6 hanketta');
    expect(groups(list)).to.deep.equal([
      ['Meneillään 4', ['B', 'D']],
      ['Päättyneet 2', ['Vanha', 'Ensin vanha']],
    ]);
    expect(['B', 'D', 'Vanha'].map((name) => top(list, name) - top(list, 'B'))).to.deep.equal(before);
  });

  it('counts all items at once where the feed states how many there are, until something is chosen', async () => {
    const second = deferred<Response>();
    const feed = feedOf([project('B', espoo), project('D', oulu)], {
      count: {projects: 40},
      next: server.serve(() => second.promise),
    });
    const list = await openList({lang: 'fi', feed: server.serve(json(feed))});
    await waitUntil(list.shadowRoot!, () => projectNames(list).length > 0);
    expect(textOf(part(list, 'count'))).to.equal('40 hanketta');
    await toggle(list, 'Espoo');
    expect(textOf(part(list, 'count'))).to.equal('1 hanke tähän mennessä');
  });

  it('sorts new items into place at the next action of the reader', async () => {
    const {list, goOn} = await open(
      [project('B', espoo), project('D', oulu)],
      [project('A', espoo), project('C', oulu)],
    );
    await goOn();
    expect(projectNames(list)).to.deep.equal(['B', 'D', 'A', 'C']);
    await toggle(list, 'Espoo');
    expect(projectNames(list)).to.deep.equal(['A', 'B']);
    await toggle(list, 'Espoo');
    expect(projectNames(list)).to.deep.equal(['A', 'B', 'C', 'D']);
  });

  it('keeps filters and open items', async () => {
    const {list, goOn} = await open(
      [project('B', espoo), project('D', oulu)],
      [project('A', espoo), project('C', oulu)],
    );
    await toggle(list, 'Espoo');
    list.shadowRoot!.querySelector<HTMLElement>('[part="name"]')!.click();
    await list.updateComplete;
    await goOn();
    expect(projectNames(list)).to.deep.equal(['B', 'A']);
    expect(list.shadowRoot!.querySelector('[part="name"]')!.ariaExpanded).to.equal('true');
  });

  it('finds items that arrive with a later page', async () => {
    const many = Array.from({length: 10}, (_, index) => project(`Hanke ${index}`, espoo));
    const {list, goOn} = await open(many, [project('Bussit', oulu)]);
    await search(list, 'bussit');
    expect(projectNames(list)).to.be.empty;
    await goOn();
    expect(projectNames(list)).to.deep.equal(['Bussit']);
  });

  it('scrolls to the deep link once its project has arrived', async () => {
    setPageUrl('p.open=late');
    const {list, goOn} = await open(
      [project('B', espoo), project('D', oulu)],
      [project('A', {...espoo, id: 'late'})],
      {'url-state': 'p'},
    );
    expect(list.shadowRoot!.activeElement).to.equal(null);
    await goOn();
    await list.updateComplete;
    expect(textOf(list.shadowRoot!.activeElement)).to.equal('A');
  });
});
