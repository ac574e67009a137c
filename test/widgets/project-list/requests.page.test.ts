import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/define.js';
import type {ProjectListElement} from '../../../src/widgets/project-list/project-list-element.js';
import {deferred} from '../../support/deferred.js';
import {current, feedOf, project} from '../../support/feeds.js';
import {fetchList, openList, showList} from '../../support/project-list.js';
import {parts, projectNames, words} from '../../support/queries.js';
import {fakeServer, json, silent, status, unreachable} from '../../support/server.js';
import {settled} from '../../support/settled.js';
import {heardWarnings} from '../../support/warnings.js';

const feed = feedOf([project('Hanke', current)]);
const other = feedOf([project('Toinen', current)]);
/** When a removed widget knows that it will not come back. */
const afterRemoval = () => Promise.resolve();

describe('the requests of project lists', () => {
  const server = fakeServer();
  const warnings = heardWarnings();

  it('are one for ten widgets with one address', async () => {
    const url = server.at(json(feed));
    const place = await fixture(html`<div></div>`);
    place.innerHTML = `<sixcity-project-list feed="${url}"></sixcity-project-list>`.repeat(10);
    const lists = [...place.children] as ProjectListElement[];
    await Promise.all(lists.map(settled));
    expect(server.asked(url)).to.have.length(1);
    for (const list of lists) expect(projectNames(list)).to.deep.equal(['Hanke']);
  });

  it('are none for a widget that comes later', async () => {
    const url = server.at(json(feed));
    await fetchList(url);
    expect(projectNames(await fetchList(url))).to.deep.equal(['Hanke']);
    expect(server.asked(url)).to.have.length(1);
  });

  it('are made anew where the first has failed', async () => {
    const url = server.at(status(500));
    await fetchList(url);
    server.answers(url, json(feed));
    expect(projectNames(await fetchList(url))).to.deep.equal(['Hanke']);
    expect(server.asked(url)).to.have.length(2);
  });

  it('tell the server nothing of the reader', async () => {
    const url = server.at(json(feed));
    await fetchList(url);
    const [{credentials, referrerPolicy, method, headers, body} = {}] = server.asked(url);
    expect([credentials, referrerPolicy]).to.deep.equal(['omit', 'no-referrer']);
    expect([method ?? 'GET', headers, body]).to.deep.equal(['GET', undefined, undefined]);
  });

  it('are not repeated when the widget moves', async () => {
    const url = server.at(json(feed));
    const list = await fetchList(url);
    const [one, two] = [await fixture(html`<div></div>`), await fixture(html`<div></div>`)];
    for (const place of [one, two, one]) {
      place.append(list);
      await list.updateComplete;
    }
    expect(projectNames(list)).to.deep.equal(['Hanke']);
    expect(server.asked(url)).to.have.length(1);
  });

  it('go on when the widget moves meanwhile', async () => {
    const answer = deferred<Response>();
    const url = server.at(() => answer.promise);
    const list = await openList({feed: url});
    (await fixture(html`<div></div>`)).append(list);
    await list.updateComplete;
    const [{signal} = {}] = server.asked(url);
    expect(signal?.aborted).to.equal(false);
    answer.resolve(new Response(JSON.stringify(feed)));
    await settled(list);
    expect(projectNames(list)).to.deep.equal(['Hanke']);
    expect(server.asked(url)).to.have.length(1);
  });

  it('are given up when the last widget has gone, without a word', async () => {
    const url = server.at(silent);
    const [first, last] = [await openList({feed: url}), await openList({feed: url})];
    const [{signal} = {}] = server.asked(url);
    first.remove();
    await afterRemoval();
    expect(signal?.aborted).to.equal(false);
    last.remove();
    await new Promise((resolve) => signal?.addEventListener('abort', resolve));
    expect(signal?.aborted).to.equal(true);
    expect(warnings).to.be.empty;
  });

  it('are made anew when a widget comes back that had given up', async () => {
    const url = server.at(silent);
    const list = await openList({feed: url});
    const place = list.parentElement!;
    const [{signal} = {}] = server.asked(url);
    list.remove();
    await new Promise((resolve) => signal?.addEventListener('abort', resolve));
    server.answers(url, json(feed));
    place.append(list);
    await settled(list);
    expect(projectNames(list)).to.deep.equal(['Hanke']);
    expect(server.asked(url)).to.have.length(2);
  });

  it('are not made by a widget that is on no page', async () => {
    const url = server.at(json(feed));
    const list = document.createElement('sixcity-project-list');
    list.setAttribute('feed', url);
    list.requestUpdate();
    await Promise.resolve();
    expect(server.asked(url)).to.be.empty;
    // And is the first to ask when it comes to one.
    (await fixture(html`<div></div>`)).append(list);
    await settled(list);
    expect(server.asked(url)).to.have.length(1);
  });
});

describe('the address of a feed', () => {
  const server = fakeServer();
  heardWarnings();

  it('can change', async () => {
    const list = await fetchList(server.at(json(feed)));
    list.setAttribute('feed', server.at(json(other)));
    await settled(list);
    expect(projectNames(list)).to.deep.equal(['Toinen']);
  });

  it('leaves nothing of the old feed when the new one fails', async () => {
    const list = await fetchList(server.at(json(feed)));
    list.setAttribute('feed', server.at(status(500)));
    await settled(list);
    expect(parts(list, 'failed')).to.have.length(1);
    expect(words(list.shadowRoot)).not.to.contain('Hanke ');
    expect(parts(list, 'stale')).to.be.empty;
  });

  it('that comes last wins, whichever answers last', async () => {
    const [slow, fast] = [deferred<Response>(), deferred<Response>()];
    const list = await openList({lang: 'fi', feed: server.at(() => slow.promise)});
    list.setAttribute(
      'feed',
      server.at(() => fast.promise),
    );
    await list.updateComplete;
    fast.resolve(new Response(JSON.stringify(other)));
    await settled(list);
    slow.resolve(new Response(JSON.stringify(feed)));
    await settled(list);
    expect(projectNames(list)).to.deep.equal(['Toinen']);
  });

  it('may be one of several, tried in turn', async () => {
    const [dead, gone, good, spare] = [unreachable, status(404), json(feed), json(other)].map((answer) =>
      server.at(answer),
    );
    const list = await fetchList(`${dead!} ${gone!}\n${good!}\t${spare!}`);
    expect(projectNames(list)).to.deep.equal(['Hanke']);
    expect(server.asked(spare!)).to.be.empty;
  });

  it('that is named when all have failed is the last', async () => {
    const [first, last] = [server.at(status(404)), server.at(status(500))];
    const list = await fetchList(`${first} ${last}`);
    expect(parts(list, 'link').map((one) => one.getAttribute('href'))).to.deep.equal([last]);
  });

  it('is relative to the page', async () => {
    const url = server.at(json(feed));
    const list = await fetchList(new URL(url).pathname);
    expect(projectNames(list)).to.deep.equal(['Hanke']);
    expect(server.asked(url)).to.have.length(1);
  });

  it('is relative to the page’s base', async () => {
    const base = document.createElement('base');
    const url = server.at(json(feed));
    base.href = new URL('.', url).href;
    document.head.append(base);
    const list = await fetchList('feed.json');
    base.remove();
    expect(projectNames(list)).to.deep.equal(['Hanke']);
  });

  it('can be set as a list', async () => {
    const list = await showList(feed);
    list.data = undefined;
    list.feed = [server.at(status(500)), server.at(json(other))];
    await settled(list);
    expect(projectNames(list)).to.deep.equal(['Toinen']);
  });
});

describe('data instead of an address', () => {
  const server = fakeServer();
  heardWarnings();

  it('asks no server', async () => {
    const url = server.at(json(other));
    const list = await showList(feed, {feed: url});
    expect(projectNames(list)).to.deep.equal(['Hanke']);
    expect(server.asked(url)).to.be.empty;
  });

  it('can change, and be taken away', async () => {
    const list = await showList(feed, {feed: server.at(json(other))});
    list.data = feedOf([project('Kolmas', current)]);
    await settled(list);
    expect(projectNames(list)).to.deep.equal(['Kolmas']);
    list.data = undefined;
    await settled(list);
    expect(projectNames(list)).to.deep.equal(['Toinen']);
  });

  it('shows nothing older when it is no feed', async () => {
    const list = await showList(feed);
    list.data = {};
    await settled(list);
    expect(parts(list, 'failed')).to.have.length(1);
    expect(projectNames(list)).to.be.empty;
  });

  it('is not changed by being shown', async () => {
    const freeze = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      Object.values(Object.freeze(value)).forEach(freeze);
    };
    const frozen = feedOf([project('B', {...current, cities: ['oulu', 'atlantis']}), project('A', current)]);
    freeze(frozen);
    const list = await showList(frozen, {sort: '-name', 'group-by': 'city'});
    expect([...projectNames(list)].sort()).to.deep.equal(['A', 'B']);
  });

  it('may be there before the element is defined', async () => {
    const page = document.implementation.createHTMLDocument();
    const early = page.createElement('sixcity-project-list');
    Object.assign(early, {data: feed, pageSize: 'x'});
    early.setAttribute('lang', 'sv');
    (await fixture(html`<div></div>`)).append(early);
    await settled(early);
    expect(projectNames(early)).to.deep.equal(['Hanke']);
    early.data = other;
    await settled(early);
    expect(projectNames(early)).to.deep.equal(['Toinen']);
  });
});
