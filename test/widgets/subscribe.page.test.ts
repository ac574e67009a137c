import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {current, feedOf, project} from '../support/feeds.js';
import {showList} from '../support/project-list.js';
import {all, part} from '../support/queries.js';
import {settled} from '../support/settled.js';

const feed = feedOf([project('Hanke', current)]);
const linksIn = (list: Element) => all<HTMLAnchorElement>(part(list, 'foot'), 'a');

describe('the link to a news feed', () => {
  it('is in the foot of a list that has one, in the language of the list', async () => {
    const list = await showList(feed, {subscribe: '/fi/feeds/programme.atom', lang: 'en'});
    const [link, ...others] = linksIn(list);
    expect(others).to.have.length(0);
    expect(link!.href).to.equal(new URL('/fi/feeds/programme.atom', location.href).href);
    expect(link!.textContent).to.equal('Subscribe to changes (Atom)');
    expect(link!.type).to.equal('application/atom+xml');
  });

  it('is in the foot of a table too', async () => {
    const table = document.createElement('sixcity-publication-table');
    table.subscribe = 'https://city.example/feed.atom';
    table.data = feedOf([], {publications: [{id: 'p', type: 'book', title: 'Opas'}]});
    document.body.append(table);
    await settled(table);
    expect(linksIn(table).map(({href}) => href)).to.deep.equal(['https://city.example/feed.atom']);
    table.remove();
  });

  it('is absent by default, and for an invalid URL', async () => {
    expect(linksIn(await showList(feed))).to.have.length(0);
    for (const subscribe of ['javascript:alert(1)', 'mailto:a@b.example', 'http://[', ' '])
      expect(linksIn(await showList(feed, {subscribe})), subscribe).to.have.length(0);
  });

  it('leads to trusted origins only, if a stranger may have written the widget', async () => {
    const list = await showList(feed, {subscribe: 'https://elsewhere.example/feed.atom'});
    list.trusts = (url) => url.startsWith(location.origin);
    list.requestUpdate();
    await list.updateComplete;
    expect(linksIn(list)).to.have.length(0);
  });
});
