import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/define.js';
import type {ProjectListElement} from '../../../src/widgets/project-list/project-list-element.js';
import {deferred} from '../../support/deferred.js';
import {current, feedOf, project} from '../../support/feeds.js';
import {fetchList, openList, showList} from '../../support/project-list.js';
import {parts, projectNames, textOf} from '../../support/queries.js';
import {fakeServer, json, noAnswer, status, unreachable} from '../../support/fake-server.js';
import {settled} from '../../support/settled.js';
import {captureWarnings} from '../../support/warnings.js';

const feed = feedOf([project('Hanke', current)]);
const other = feedOf([project('Toinen', current)]);
/** Resolves when a removed widget treats itself as gone. */
const afterRemoval = () => Promise.resolve();

describe('the requests of project lists', () => {
  const server = fakeServer();
  const warnings = captureWarnings();

  it('are one for ten widgets with the same URL', async () => {
    const url = server.serve(json(feed));
    const container = await fixture(html`<div></div>`);
    container.innerHTML = `<sixcity-project-list feed="${url}"></sixcity-project-list>`.repeat(10);
    const lists = [...container.children] as ProjectListElement[];
    await Promise.all(lists.map(settled));
    expect(server.requests(url)).to.have.length(1);
    for (const list of lists) expect(projectNames(list)).to.deep.equal(['Hanke']);
  });

  it('are not repeated for a widget that is added later', async () => {
    const url = server.serve(json(feed));
    await fetchList(url);
    expect(projectNames(await fetchList(url))).to.deep.equal(['Hanke']);
    expect(server.requests(url)).to.have.length(1);
  });

  it('are repeated after a failure', async () => {
    const url = server.serve(status(500));
    await fetchList(url);
    server.setAnswer(url, json(feed));
    expect(projectNames(await fetchList(url))).to.deep.equal(['Hanke']);
    expect(server.requests(url)).to.have.length(2);
  });

  it('send nothing about the reader', async () => {
    const url = server.serve(json(feed));
    await fetchList(url);
    const [{credentials, referrerPolicy, method, headers, body} = {}] = server.requests(url);
    expect([credentials, referrerPolicy]).to.deep.equal(['omit', 'no-referrer']);
    expect([method ?? 'GET', headers, body]).to.deep.equal(['GET', undefined, undefined]);
  });

  it('are not repeated when the widget moves', async () => {
    const url = server.serve(json(feed));
    const list = await fetchList(url);
    const [one, two] = [await fixture(html`<div></div>`), await fixture(html`<div></div>`)];
    for (const container of [one, two, one]) {
      container.append(list);
      await list.updateComplete;
    }
    expect(projectNames(list)).to.deep.equal(['Hanke']);
    expect(server.requests(url)).to.have.length(1);
  });

  it('continue when the widget moves meanwhile', async () => {
    const answer = deferred<Response>();
    const url = server.serve(() => answer.promise);
    const list = await openList({feed: url});
    (await fixture(html`<div></div>`)).append(list);
    await list.updateComplete;
    const [{signal} = {}] = server.requests(url);
    expect(signal?.aborted).to.equal(false);
    answer.resolve(new Response(JSON.stringify(feed)));
    await settled(list);
    expect(projectNames(list)).to.deep.equal(['Hanke']);
    expect(server.requests(url)).to.have.length(1);
  });

  it('are aborted silently when the last widget is removed', async () => {
    const url = server.serve(noAnswer);
    const [first, last] = [await openList({feed: url}), await openList({feed: url})];
    const [{signal} = {}] = server.requests(url);
    first.remove();
    await afterRemoval();
    expect(signal?.aborted).to.equal(false);
    last.remove();
    await new Promise((resolve) => signal?.addEventListener('abort', resolve));
    expect(signal?.aborted).to.equal(true);
    expect(warnings).to.be.empty;
  });

  it('are repeated when a widget returns after an abort', async () => {
    const url = server.serve(noAnswer);
    const list = await openList({feed: url});
    const container = list.parentElement!;
    const [{signal} = {}] = server.requests(url);
    list.remove();
    await new Promise((resolve) => signal?.addEventListener('abort', resolve));
    server.setAnswer(url, json(feed));
    container.append(list);
    await settled(list);
    expect(projectNames(list)).to.deep.equal(['Hanke']);
    expect(server.requests(url)).to.have.length(2);
  });

  it('are not made by a disconnected widget', async () => {
    const url = server.serve(json(feed));
    const list = document.createElement('sixcity-project-list');
    list.setAttribute('feed', url);
    list.requestUpdate();
    await Promise.resolve();
    expect(server.requests(url)).to.be.empty;
    // It makes the first request once it is on a page.
    (await fixture(html`<div></div>`)).append(list);
    await settled(list);
    expect(server.requests(url)).to.have.length(1);
  });
});

describe('the feed URL of a project list', () => {
  const server = fakeServer();
  captureWarnings();

  it('can change', async () => {
    const list = await fetchList(server.serve(json(feed)));
    list.setAttribute('feed', server.serve(json(other)));
    await settled(list);
    expect(projectNames(list)).to.deep.equal(['Toinen']);
  });

  it('shows nothing of the old feed when the new one fails', async () => {
    const list = await fetchList(server.serve(json(feed)));
    list.setAttribute('feed', server.serve(status(500)));
    await settled(list);
    expect(parts(list, 'failed')).to.have.length(1);
    expect(textOf(list.shadowRoot)).not.to.contain('Hanke ');
    expect(parts(list, 'stale')).to.be.empty;
  });

  it('wins when it was set last, whichever response comes last', async () => {
    const [slow, fast] = [deferred<Response>(), deferred<Response>()];
    const list = await openList({lang: 'fi', feed: server.serve(() => slow.promise)});
    list.setAttribute(
      'feed',
      server.serve(() => fast.promise),
    );
    await list.updateComplete;
    fast.resolve(new Response(JSON.stringify(other)));
    await settled(list);
    slow.resolve(new Response(JSON.stringify(feed)));
    await settled(list);
    expect(projectNames(list)).to.deep.equal(['Toinen']);
  });

  it('can be one of several, tried in turn', async () => {
    const [dead, gone, good, spare] = [unreachable, status(404), json(feed), json(other)].map((answer) =>
      server.serve(answer),
    );
    const list = await fetchList(`${dead!} ${gone!}\n${good!}\t${spare!}`);
    expect(projectNames(list)).to.deep.equal(['Hanke']);
    expect(server.requests(spare!)).to.be.empty;
  });

  it('is the last of several in the error message when all have failed', async () => {
    const [first, last] = [server.serve(status(404)), server.serve(status(500))];
    const list = await fetchList(`${first} ${last}`);
    expect(parts(list, 'link').map((one) => one.getAttribute('href'))).to.deep.equal([last]);
  });

  it('is relative to the page', async () => {
    const url = server.serve(json(feed));
    const list = await fetchList(new URL(url).pathname);
    expect(projectNames(list)).to.deep.equal(['Hanke']);
    expect(server.requests(url)).to.have.length(1);
  });

  it('is relative to the base of the page', async () => {
    const base = document.createElement('base');
    const url = server.serve(json(feed));
    base.href = new URL('.', url).href;
    document.head.append(base);
    const list = await fetchList('feed.json');
    base.remove();
    expect(projectNames(list)).to.deep.equal(['Hanke']);
  });

  it('can be set as an array', async () => {
    const list = await showList(feed);
    list.data = undefined;
    list.feed = [server.serve(status(500)), server.serve(json(other))];
    await settled(list);
    expect(projectNames(list)).to.deep.equal(['Toinen']);
  });
});

describe('data instead of a feed URL', () => {
  const server = fakeServer();
  captureWarnings();

  it('causes no request', async () => {
    const url = server.serve(json(other));
    const list = await showList(feed, {feed: url});
    expect(projectNames(list)).to.deep.equal(['Hanke']);
    expect(server.requests(url)).to.be.empty;
  });

  it('can be changed and removed', async () => {
    const list = await showList(feed, {feed: server.serve(json(other))});
    list.data = feedOf([project('Kolmas', current)]);
    await settled(list);
    expect(projectNames(list)).to.deep.equal(['Kolmas']);
    list.data = undefined;
    await settled(list);
    expect(projectNames(list)).to.deep.equal(['Toinen']);
  });

  it('shows nothing older when it is not a feed', async () => {
    const list = await showList(feed);
    list.data = {};
    await settled(list);
    expect(parts(list, 'failed')).to.have.length(1);
    expect(projectNames(list)).to.be.empty;
  });

  it('is not mutated', async () => {
    const freeze = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      Object.values(Object.freeze(value)).forEach(freeze);
    };
    const frozen = feedOf([project('B', {...current, cities: ['oulu', 'atlantis']}), project('A', current)]);
    freeze(frozen);
    const list = await showList(frozen, {sort: '-name', 'group-by': 'city'});
    expect([...projectNames(list)].sort()).to.deep.equal(['A', 'B']);
  });

  it('can be set before the element is defined', async () => {
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
