import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import type {ProjectListElement} from '../../../src/widgets/project-list/project-list-element.js';
import {goInHistory, restoreUrl, setPageUrl} from '../../support/page-url.js';
import {toggle, press, search} from '../../support/actions.js';
import {showList} from '../../support/project-list.js';
import {button, textOf} from '../../support/queries.js';
import {searchableFeed} from '../project-list/searchable-feed.js';

/** Records the reader events of the page as lines. */
const recordEvents = () => {
  const events: string[] = [];
  const onFilter = ({search: text, facets, matches}: HTMLElementEventMap['sixcity-filter']) =>
    events.push(`filter "${text}" ${JSON.stringify([...facets])} ${matches}`);
  const onOpen = ({isOpen, target, composed}: HTMLElementEventMap['sixcity-open']) =>
    events.push(`${isOpen ? 'open' : 'close'} in ${(target as Element).localName}, composed ${composed}`);
  document.body.addEventListener('sixcity-filter', onFilter);
  document.body.addEventListener('sixcity-open', onOpen);
  return {
    events,
    stop: () => {
      document.body.removeEventListener('sixcity-filter', onFilter);
      document.body.removeEventListener('sixcity-open', onOpen);
    },
  };
};
/** Waits two tasks, after which every event has been dispatched. */
const settle = async (list: ProjectListElement) => {
  await list.updateComplete;
  await list.updateComplete;
};

describe('the reader events of a project list', () => {
  restoreUrl();
  let recorder: ReturnType<typeof recordEvents>;
  beforeEach(() => {
    recorder = recordEvents();
  });
  afterEach(() => recorder.stop());

  it('report searches and filters with the number of results', async () => {
    const list = await showList(searchableFeed);
    await search(list, 'bus');
    await settle(list);
    await toggle(list, 'Espoo');
    await settle(list);
    await press(list, 'Tyhjennä kaikki');
    await settle(list);
    expect(recorder.events).to.deep.equal([
      'filter "bus" [] 1',
      'filter "bus" [["city",["espoo"]]] 1',
      'filter "" [] 12',
    ]);
  });

  it('report opened and closed projects', async () => {
    const list = await showList(searchableFeed);
    const ids: string[] = [];
    list.addEventListener('sixcity-open', ({recordId}) => ids.push(recordId));
    await press(list, 'Bussit');
    await settle(list);
    await press(list, 'Bussit');
    await settle(list);
    expect(recorder.events).to.deep.equal([
      'open in sixcity-project-list, composed true',
      'close in sixcity-project-list, composed true',
    ]);
    expect(ids[0]).to.match(/^p\d+$/);
    expect(ids[1]).to.equal(ids[0]);
  });

  it('are dispatched after the change is rendered', async () => {
    const list = await showList(searchableFeed);
    const expandedStates: string[] = [];
    list.addEventListener('sixcity-open', () =>
      expandedStates.push(button(list, 'Bussit').ariaExpanded ?? ''),
    );
    list.addEventListener('sixcity-filter', ({matches}) =>
      expandedStates.push(`${matches}: ${textOf(list.shadowRoot!.querySelector('[part~="count"]'))}`),
    );
    await press(list, 'Bussit');
    await toggle(list, 'Espoo');
    await settle(list);
    expect(expandedStates).to.deep.equal(['true', '2: 2 hanketta, yhteensä 12']);
  });

  it('are not dispatched when a URL, the back button, code or a linked widget makes the change', async () => {
    setPageUrl('p.q=bus&p.open=x');
    const list = await showList(searchableFeed, {'url-state': 'p', link: 'x'});
    const linked = await showList(searchableFeed, {link: 'x'});
    setPageUrl('p.city=espoo');
    history.pushState(null, '', location.href);
    await goInHistory(-1);
    await settle(list);
    list.sort = '-name';
    list.city = ['espoo'];
    await settle(list);
    expect(recorder.events).to.deep.equal([]);
    await toggle(linked, 'Liikkuminen');
    await settle(list);
    expect(recorder.events).to.have.length(1);
  });

  it('are not dispatched when a reader changes nothing', async () => {
    const list = await showList(searchableFeed);
    await search(list, '');
    await settle(list);
    expect(recorder.events).to.deep.equal([]);
  });
});
