import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import {feedOf, project, projects} from '../../support/feeds.js';
import {liveRegions} from '../../support/live-region.js';
import {fetchList, openList, showList} from '../../support/project-list.js';
import {all, parts} from '../../support/queries.js';
import {fakeServer, json, status} from '../../support/server.js';
import {heardWarnings} from '../../support/warnings.js';

const feed = feedOf([...projects(25), project('Hanke', {funding: {total: 5}})], {
  feedback: 'mailto:a@b.example',
});

describe('what a project list leaves in a page', () => {
  const server = fakeServer();
  heardWarnings();

  /** One list in each of its states, opened where it can be. */
  const inEveryState = async () => {
    const lists = [
      await showList(feed, {heading: 'Otsikko'}),
      await showList(feed, {layout: 'rows', 'group-by': 'none'}),
      await showList(feed, {'as-of': '2018-03-02', status: 'ongoing'}),
      await showList(feedOf([])),
      await fetchList(server.at(status(500))),
      await openList({feed: server.at(() => new Promise(() => undefined))}),
    ];
    const stale = server.at(json(feed));
    lists.push(await fetchList(stale));
    server.answers(stale, status(404));
    await lists.at(-1)!.reload();
    for (const list of lists) {
      parts(list, 'name').forEach((name) => name.click());
      await list.updateComplete;
    }
    return lists;
  };

  it('is no style attribute and no style element, which a security policy may forbid', async () => {
    for (const list of await inEveryState()) {
      expect(all(list, '[style], style, link').map(({outerHTML}) => outerHTML)).to.deep.equal([]);
      expect(list.hasAttribute('style')).to.equal(false);
      expect(all(list, '*').flatMap((one) => one.getAttributeNames().filter((name) => name.startsWith('on'))))
        .to.be.empty;
    }
  });

  it('is no element but the live region', async () => {
    const before = new Set<Element>(document.querySelectorAll('*'));
    await inEveryState();
    const isOurs = (one: Element) => one.matches('sixcity-project-list, :has(sixcity-project-list)');
    const added = [...document.querySelectorAll('*')].filter((one) => !before.has(one) && !isOurs(one));
    const others = added.filter((one) => liveRegions().every((region) => region !== one));
    expect(others.map(({outerHTML}) => outerHTML)).to.deep.equal([]);
  });

  it('is no attribute on the widget but those it was given', async () => {
    const list = await showList(feed, {city: '', 'page-size': 'x'});
    expect(list.getAttributeNames().sort()).to.deep.equal(['city', 'lang', 'page-size']);
    expect(list.childNodes).to.have.length(0);
  });

  it('is no cookie and nothing stored', async () => {
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

  it('is no focus that nobody asked for', async () => {
    (document.activeElement as HTMLElement | null)?.blur();
    await inEveryState();
    expect(document.activeElement === document.body).to.equal(true);
  });
});
