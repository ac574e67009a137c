import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import type {ProjectListElement} from '../../../src/widgets/project-list/project-list-element.js';
import {keepUrl, setPageUrl} from '../../support/page-url.js';
import {deferred} from '../../support/deferred.js';
import {current, feedOf, past, project} from '../../support/feeds.js';
import {choose, search} from '../../support/actions.js';
import {openList} from '../../support/project-list.js';
import {groups, part, parts, projectNames, words} from '../../support/queries.js';
import {fakeServer, json} from '../../support/server.js';
import {until} from '../../support/settled.js';

const espoo = {...current, cities: ['espoo']};
const oulu = {...current, cities: ['oulu']};

describe('a project list whose feed comes in pages', () => {
  keepUrl();
  const server = fakeServer();

  /** A list that shows its first page, and what lets the second one in. */
  const open = async (first: readonly unknown[], second: readonly unknown[], attributes = {}) => {
    const gate = deferred<Response>();
    const next = server.at(() => gate.promise);
    const url = server.at(json(feedOf(first, {next})));
    const list = await openList({lang: 'fi', feed: url, ...attributes});
    await until(list.shadowRoot!, () => projectNames(list).length > 0);
    const goOn = async () => {
      gate.resolve(new Response(JSON.stringify(feedOf(second))));
      const counts = () => parts(list, 'count').map(words).join();
      await until(list.shadowRoot!, () => counts() !== '' && !counts().includes('tähän mennessä'));
      await list.updateComplete;
    };
    return {list, goOn};
  };
  const top = (list: ProjectListElement, name: string) => {
    const found = [...list.shadowRoot!.querySelectorAll('.name')].find((one) => words(one) === name);
    return found!.getBoundingClientRect().top;
  };

  it('never moves what is shown', async () => {
    const {list, goOn} = await open(
      [project('B', espoo), project('D', oulu), project('Vanha', past)],
      [project('A', espoo), project('C', oulu), project('Ensin vanha', past)],
    );
    expect(words(part(list, 'count'))).to.equal('3 hanketta tähän mennessä');
    const before = ['B', 'D', 'Vanha'].map((name) => top(list, name) - top(list, 'B'));
    await goOn();
    expect(words(part(list, 'count'))).to.equal('6 hanketta');
    expect(groups(list)).to.deep.equal([
      ['Meneillään (4)', ['B', 'D']],
      ['Päättyneet (2)', ['Vanha', 'Ensin vanha']],
    ]);
    expect(['B', 'D', 'Vanha'].map((name) => top(list, name) - top(list, 'B'))).to.deep.equal(before);
  });

  it('puts everything where it belongs at the reader’s next step', async () => {
    const {list, goOn} = await open(
      [project('B', espoo), project('D', oulu)],
      [project('A', espoo), project('C', oulu)],
    );
    await goOn();
    expect(projectNames(list)).to.deep.equal(['B', 'D', 'A', 'C']);
    await choose(list, 'Espoo');
    expect(projectNames(list)).to.deep.equal(['A', 'B']);
    await choose(list, 'Espoo');
    expect(projectNames(list)).to.deep.equal(['A', 'B', 'C', 'D']);
  });

  it('keeps what a reader has filtered, and what is open', async () => {
    const {list, goOn} = await open(
      [project('B', espoo), project('D', oulu)],
      [project('A', espoo), project('C', oulu)],
    );
    await choose(list, 'Espoo');
    list.shadowRoot!.querySelector<HTMLElement>('.name')!.click();
    await list.updateComplete;
    await goOn();
    expect(projectNames(list)).to.deep.equal(['B', 'A']);
    expect(list.shadowRoot!.querySelector('.name')!.ariaExpanded).to.equal('true');
  });

  it('finds what has come in with a later page', async () => {
    const many = Array.from({length: 10}, (_, index) => project(`Hanke ${index}`, espoo));
    const {list, goOn} = await open(many, [project('Bussit', oulu)]);
    await search(list, 'bussit');
    expect(projectNames(list)).to.be.empty;
    await goOn();
    expect(projectNames(list)).to.deep.equal(['Bussit']);
  });

  it('goes to the project that the address names once it is there', async () => {
    setPageUrl('p.open=late');
    const {list, goOn} = await open(
      [project('B', espoo), project('D', oulu)],
      [project('A', {...espoo, id: 'late'})],
      {'url-state': 'p'},
    );
    expect(list.shadowRoot!.activeElement).to.equal(null);
    await goOn();
    await list.updateComplete;
    expect(words(list.shadowRoot!.activeElement)).to.equal('A');
  });
});
