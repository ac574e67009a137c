import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/define.js';
import type {ProjectListElement} from '../../../src/widgets/project-list/project-list-element.js';
import {showList} from '../../support/project-list.js';
import {
  button,
  checkBox,
  chips,
  one,
  part,
  parts,
  projectNames,
  searchBox,
  textOf,
} from '../../support/queries.js';
import {waitUntil} from '../../support/settled.js';
import {searchableFeed} from './searchable-feed.js';

const focused = (list: ProjectListElement) => list.shadowRoot!.activeElement;

/** Presses Tab until the wanted element has the focus. */
const tabTo = async (list: ProjectListElement, wanted: () => Element): Promise<void> => {
  for (let presses = 0; presses < 60; presses++) {
    if (focused(list) === wanted()) return;
    await sendKeys({press: 'Tab'});
  }
  throw new Error(`no way by Tab to ${wanted().outerHTML}, but to ${focused(list)?.outerHTML ?? 'nothing'}`);
};
const show = async () => {
  const list = await showList(searchableFeed, {'page-size': '5'});
  const before = document.createElement('button');
  list.before(before);
  before.focus();
  return list;
};

describe('a keyboard user of a project list', () => {
  it('searches and resets the search', async () => {
    const list = await show();
    await tabTo(list, () => searchBox(list));
    await sendKeys({type: 'bussit'});
    await waitUntil(list.shadowRoot!, () => projectNames(list).length === 1);
    expect(projectNames(list)).to.deep.equal(['Bussit']);
    expect(focused(list) === searchBox(list)).to.equal(true);
    await sendKeys({press: 'Enter'});
    expect(focused(list)?.className).to.equal('count');
    await tabTo(list, () => button(list, 'Tyhjennä kaikki'));
    await sendKeys({press: 'Enter'});
    await waitUntil(list.shadowRoot!, () => projectNames(list).length === 5);
    expect(searchBox(list).value).to.equal('');
    await waitUntil(list.shadowRoot!, () => focused(list)?.className === 'count');
  });

  it('filters and removes a filter by its chip', async () => {
    const list = await show();
    await tabTo(list, () => button(list, 'Aihe'));
    await sendKeys({press: 'Enter'});
    await waitUntil(list.shadowRoot!, () => parts(list, 'panel').length === 1);
    const box = await checkBox(list, 'Liikkuminen');
    await tabTo(list, () => box);
    await sendKeys({press: ' '});
    await waitUntil(list.shadowRoot!, () => chips(list).length === 1);
    expect(projectNames(list)).to.deep.equal(['Bussit', 'Raiteet', 'Pyörät']);
    expect(focused(list) === box).to.equal(true);
    await tabTo(list, () => button(list, 'Poista suodatin: Liikkuminen'));
    await sendKeys({press: ' '});
    await waitUntil(list.shadowRoot!, () => chips(list).length === 0);
    expect(projectNames(list)).to.have.length(5);
  });

  it('unfolds the filters of a narrow list and folds them again', async () => {
    const list = await show();
    list.parentElement!.style.inlineSize = '320px';
    await tabTo(list, () => button(list, 'Suodattimet'));
    await sendKeys({press: 'Enter'});
    await waitUntil(list.shadowRoot!, () => parts(list, 'facet')[0]!.checkVisibility());
    const box = await checkBox(list, 'Espoo');
    await tabTo(list, () => box);
    await sendKeys({press: ' '});
    await waitUntil(list.shadowRoot!, () => chips(list).length === 1);
    await tabTo(list, () => one(list, '.done button:first-child'));
    await sendKeys({press: 'Enter'});
    await waitUntil(list.shadowRoot!, () => !parts(list, 'facet')[0]!.checkVisibility());
    expect(focused(list)?.className).to.equal('count');
  });

  it('reaches the first project within twelve stops', async () => {
    const list = await show();
    let stops = 0;
    while (focused(list)?.getAttribute('part') !== 'name' && stops < 20) {
      await sendKeys({press: 'Tab'});
      stops++;
    }
    expect(stops).to.be.at.most(12);
  });

  it('opens and closes a project without losing the focus', async () => {
    const list = await show();
    const name = projectNames(list)[0]!;
    await tabTo(list, () => button(list, name));
    await sendKeys({press: 'Enter'});
    await waitUntil(list.shadowRoot!, () => button(list, name).ariaExpanded === 'true');
    expect(focused(list) === button(list, name)).to.equal(true);
    await sendKeys({press: ' '});
    await waitUntil(list.shadowRoot!, () => button(list, name).ariaExpanded === 'false');
    expect(focused(list) === button(list, name)).to.equal(true);
  });

  it('shows more and continues at the first new project', async () => {
    const list = await show();
    await tabTo(list, () => button(list, 'Näytä lisää'));
    await sendKeys({press: 'Enter'});
    await waitUntil(list.shadowRoot!, () => projectNames(list).length === 10);
    expect(textOf(focused(list))).to.equal(projectNames(list)[5]);
  });

  it('skips the list by a link that is visible while focused', async () => {
    const list = await show();
    const skip = () => button(list, 'Ohita luettelo');
    expect(getComputedStyle(skip()).clipPath).not.to.equal('none');
    await tabTo(list, skip);
    expect(getComputedStyle(skip()).clipPath).to.equal('none');
    await sendKeys({press: 'Enter'});
    expect(focused(list) === part(list, 'foot')).to.equal(true);
  });
});
