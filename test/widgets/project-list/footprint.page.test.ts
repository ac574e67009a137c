import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import {feedOf, project, projects} from '../../support/feeds.js';
import {liveRegions} from '../../support/live-region.js';
import {fetchList, openList, showList} from '../../support/project-list.js';
import {all, parts} from '../../support/queries.js';
import {fakeServer, json, status} from '../../support/fake-server.js';
import {captureWarnings} from '../../support/warnings.js';

const feed = feedOf([...projects(25), project('Hanke', {funding: {total: 5}})], {
  feedback: 'mailto:a@b.example',
});

describe('a project list leaves in the page', () => {
  const server = fakeServer();
  captureWarnings();

  /** Adds a list in each state, with open details where possible. */
  const inEveryState = async () => {
    const lists = [
      await showList(feed, {heading: 'Otsikko'}),
      await showList(feed, {layout: 'rows', 'group-by': 'none'}),
      await showList(feed, {'as-of': '2018-03-02', status: 'ongoing'}),
      await showList(feedOf([])),
      await fetchList(server.serve(status(500))),
      await openList({feed: server.serve(() => new Promise(() => undefined))}),
    ];
    const stale = server.serve(json(feed));
    lists.push(await fetchList(stale));
    server.setAnswer(stale, status(404));
    await lists.at(-1)!.reload();
    for (const list of lists) {
      parts(list, 'name').forEach((name) => name.click());
      await list.updateComplete;
    }
    return lists;
  };

  it('no inline styles, which a security policy may forbid', async () => {
    for (const list of await inEveryState()) {
      expect(all(list, '[style], style, link').map(({outerHTML}) => outerHTML)).to.deep.equal([]);
      expect(list.hasAttribute('style')).to.equal(false);
      expect(all(list, '*').flatMap((one) => one.getAttributeNames().filter((name) => name.startsWith('on'))))
        .to.be.empty;
    }
  });

  it('no element but the live region', async () => {
    const before = new Set<Element>(document.querySelectorAll('*'));
    await inEveryState();
    const isOurs = (one: Element) => one.matches('sixcity-project-list, :has(sixcity-project-list)');
    const added = [...document.querySelectorAll('*')].filter((one) => !before.has(one) && !isOurs(one));
    const others = added.filter((one) => liveRegions().every((region) => region !== one));
    expect(others.map(({outerHTML}) => outerHTML)).to.deep.equal([]);
  });

  it('no attribute on the widget but those it was given', async () => {
    const list = await showList(feed, {city: '', 'page-size': 'x'});
    expect(list.getAttributeNames().sort()).to.deep.equal(['city', 'lang', 'page-size']);
    expect(list.childNodes).to.have.length(0);
  });

  it('no cookie and no stored data', async () => {
    const stored = async () => [
      document.cookie,
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
      location.href,
      history.length,
    ];
    const before = await stored();
    await inEveryState();
    expect(await stored()).to.deep.equal(before);
  });

  it('no focus that nobody asked for', async () => {
    (document.activeElement as HTMLElement | null)?.blur();
    await inEveryState();
    expect(document.activeElement === document.body).to.equal(true);
  });
});
