import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import type {ProjectListElement} from '../../../src/widgets/project-list/project-list-element.js';
import {go, keepUrl, setPageUrl} from '../../support/page-url.js';
import {choose, press, search} from '../../support/actions.js';
import {showList} from '../../support/project-list.js';
import {button, words} from '../../support/queries.js';
import {findable} from './findable.js';

/** What a page hears of its readers, as lines. */
const hearing = () => {
  const heard: string[] = [];
  const onFilter = ({search: text, facets, matches}: HTMLElementEventMap['sixcity-filter']) =>
    heard.push(`filter "${text}" ${JSON.stringify([...facets])} ${matches}`);
  const onOpen = ({isOpen, target, composed}: HTMLElementEventMap['sixcity-open']) =>
    heard.push(`${isOpen ? 'open' : 'close'} in ${(target as Element).localName}, composed ${composed}`);
  document.body.addEventListener('sixcity-filter', onFilter);
  document.body.addEventListener('sixcity-open', onOpen);
  return {
    heard,
    stop: () => {
      document.body.removeEventListener('sixcity-filter', onFilter);
      document.body.removeEventListener('sixcity-open', onOpen);
    },
  };
};
/** Two tasks later whatever an event follows on has happened. */
const settle = async (list: ProjectListElement) => {
  await list.updateComplete;
  await list.updateComplete;
};

describe('what a page hears of its readers', () => {
  keepUrl();
  let ears: ReturnType<typeof hearing>;
  beforeEach(() => {
    ears = hearing();
  });
  afterEach(() => ears.stop());

  it('is what they search and filter, and how much is left', async () => {
    const list = await showList(findable);
    await search(list, 'bus');
    await settle(list);
    await choose(list, 'Espoo');
    await settle(list);
    await press(list, 'Nollaa suodattimet');
    await settle(list);
    expect(ears.heard).to.deep.equal([
      'filter "bus" [] 1',
      'filter "bus" [["city",["espoo"]]] 1',
      'filter "" [] 12',
    ]);
  });

  it('is what they open and close', async () => {
    const list = await showList(findable);
    const ids: string[] = [];
    list.addEventListener('sixcity-open', ({recordId}) => ids.push(recordId));
    await press(list, 'Bussit');
    await settle(list);
    await press(list, 'Bussit');
    await settle(list);
    expect(ears.heard).to.deep.equal([
      'open in sixcity-project-list, composed true',
      'close in sixcity-project-list, composed true',
    ]);
    expect(ids[0]).to.match(/^p\d+$/);
    expect(ids[1]).to.equal(ids[0]);
  });

  it('is heard when it can be seen', async () => {
    const list = await showList(findable);
    const seen: string[] = [];
    list.addEventListener('sixcity-open', () => seen.push(button(list, 'Bussit').ariaExpanded ?? ''));
    list.addEventListener('sixcity-filter', ({matches}) =>
      seen.push(`${matches}: ${words(list.shadowRoot!.querySelector('[part~="count"]'))}`),
    );
    await press(list, 'Bussit');
    await choose(list, 'Espoo');
    await settle(list);
    expect(seen).to.deep.equal(['true', '2: 2 hanketta']);
  });

  it('is nothing where an address, the back button, the page or a linked widget does it', async () => {
    setPageUrl('p.q=bus&p.open=x');
    const list = await showList(findable, {'url-state': 'p', link: 'x'});
    const linked = await showList(findable, {link: 'x'});
    setPageUrl('p.city=espoo');
    history.pushState(null, '', location.href);
    await go(-1);
    await settle(list);
    list.sort = '-name';
    list.city = ['espoo'];
    await settle(list);
    expect(ears.heard).to.deep.equal([]);
    await choose(linked, 'Liikkuminen');
    await settle(list);
    expect(ears.heard).to.have.length(1);
  });

  it('is nothing where a reader changes nothing', async () => {
    const list = await showList(findable);
    await search(list, '');
    await settle(list);
    expect(ears.heard).to.deep.equal([]);
  });
});
