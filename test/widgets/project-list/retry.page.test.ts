import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import type {ProjectListElement} from '../../../src/widgets/project-list/project-list-element.js';
import {deferred} from '../../support/deferred.js';
import {current, feedOf, project, projects} from '../../support/feeds.js';
import {nextAnnouncement, announcement} from '../../support/live-region.js';
import {fetchList} from '../../support/project-list.js';
import {button, part, parts, projectNames, textOf} from '../../support/queries.js';
import {
  fakeServer,
  json,
  status,
  text,
  unreachable,
  type Answer,
  type FakeServer,
} from '../../support/fake-server.js';
import {settled, waitUntil} from '../../support/settled.js';
import {stateTexts} from '../../support/state-texts.js';
import {captureWarnings} from '../../support/warnings.js';

const feed = feedOf([project('Hanke', current)]);
const {waiting, retry, incomplete, resume} = stateTexts.fi;
const stale = new RegExp(`^${stateTexts.fi.stale}, päivitetty 2\\.3\\.2018 .*13\\.59\\.`);

/** Focuses and presses a button. */
const press = async (list: ProjectListElement, name: string): Promise<void> => {
  const pressed = button(list, name);
  pressed.focus();
  pressed.click();
  await list.updateComplete;
};
const hasFocus = (list: ProjectListElement) =>
  document.activeElement === list && list.shadowRoot!.activeElement !== null;

/** Retries, expects the announcement and responds; returns the promise of the next announcement. */
const tryAgain = async (
  list: ProjectListElement,
  server: FakeServer,
  answer: Response,
): Promise<{announced: Promise<string>}> => {
  const response = deferred<Response>();
  server.setAnswer(list.getAttribute('feed')!, () => response.promise);
  await press(list, retry);
  expect(announcement()).to.equal(waiting);
  const announced = nextAnnouncement();
  response.resolve(answer);
  return {announced};
};

const untilPart = (list: ProjectListElement, name: string): Promise<void> =>
  waitUntil(list.shadowRoot!, () => parts(list, name).length > 0);
const untilShown = (list: ProjectListElement, count: number): Promise<void> =>
  waitUntil(list.shadowRoot!, () => projectNames(list).length === count);

describe('the retry button', () => {
  const server = fakeServer();
  captureWarnings();

  it('shows the current feed', async () => {
    const url = server.serve(status(500));
    const list = await fetchList(url);
    server.setAnswer(url, json(feed));
    await press(list, retry);
    await settled(list);
    expect(projectNames(list)).to.deep.equal(['Hanke']);
    expect(parts(list, 'failed')).to.be.empty;
  });

  it('bypasses the HTTP cache', async () => {
    const url = server.serve(status(500));
    const list = await fetchList(url);
    await press(list, retry);
    await settled(list);
    expect(server.requests(url).map(({cache}) => cache)).to.deep.equal(['default', 'no-cache']);
  });

  it('announces that it is working, and stays in place', async () => {
    const url = server.serve(status(500));
    const list = await fetchList(url);
    const answer = deferred<Response>();
    server.setAnswer(url, () => answer.promise);
    const pressed = button(list, retry);
    await press(list, retry);
    expect(announcement()).to.equal(waiting);
    expect(textOf(pressed)).to.equal(waiting);
    expect(pressed.getAttribute('aria-disabled')).to.equal('true');
    expect(list.shadowRoot!.activeElement === pressed).to.equal(true);
    expect(part(list, 'widget').getAttribute('aria-busy')).to.equal('true');

    pressed.click();
    pressed.click();
    await list.updateComplete;
    expect(server.requests(url)).to.have.length(2);

    answer.resolve(new Response('', {status: 404}));
    await settled(list);
    expect(textOf(button(list, retry))).to.equal(retry);
    expect(button(list, retry).hasAttribute('aria-disabled')).to.equal(false);
    expect(list.shadowRoot!.activeElement === button(list, retry)).to.equal(true);
  });

  it('announces a second failure with its reason', async () => {
    const list = await fetchList(server.serve(status(500)));
    const {announced} = await tryAgain(list, server, new Response(''));
    expect(await announced).to.equal(`${stateTexts.fi.failed} Palvelin vastasi, mutta vastaus oli tyhjä.`);
    expect(textOf(part(list, 'failed'))).to.contain('vastaus oli tyhjä');
  });

  it('announces it even when the reason is the same', async () => {
    const list = await fetchList(server.serve(status(500)));
    const message = announcement();
    const {announced} = await tryAgain(list, server, new Response('', {status: 500}));
    expect(await announced).to.equal(message);
  });

  it('keeps the focus in the widget when the button disappears', async () => {
    const url = server.serve(unreachable);
    const list = await fetchList(url);
    server.setAnswer(url, json(feed));
    await press(list, retry);
    await settled(list);
    // The focus moves last.
    await list.updateComplete;
    expect(hasFocus(list)).to.equal(true);
  });

  it('can be replaced by a call of the page', async () => {
    const url = server.serve(status(500));
    const list = await fetchList(url);
    server.setAnswer(url, json(feed));
    await list.reload();
    await settled(list);
    expect(projectNames(list)).to.deep.equal(['Hanke']);
    expect(document.activeElement === list).to.equal(false);
  });
});

describe('a feed that cannot be refreshed', () => {
  const server = fakeServer();
  captureWarnings();

  /** Adds a list with a feed and reloads it with a failing server. */
  const refreshed = async (answer: Answer) => {
    const url = server.serve(json(feed));
    const list = await fetchList(url);
    server.setAnswer(url, answer);
    await list.reload();
    await settled(list);
    return {url, list};
  };

  const failures: readonly (readonly [string, Answer])[] = [
    ['no connection', unreachable],
    ['a 404', status(404)],
    ['a 500', status(500)],
    ['a page', text('<!doctype html><title>Kirjaudu</title>')],
    ['nothing', text('')],
    ['JSON of another kind', json({})],
    ['another version', json({...feed, version: '2.0'})],
  ];
  for (const [what, answer] of failures) {
    it(`stays visible with its date: ${what}`, async () => {
      const {list} = await refreshed(answer);
      expect(projectNames(list)).to.deep.equal(['Hanke']);
      expect(textOf(part(list, 'stale'))).to.match(stale);
      expect(button(list, retry)).to.exist;
      expect(parts(list, 'failed')).to.be.empty;
    });
  }

  it('is explained in every language', async () => {
    const {list} = await refreshed(status(500));
    for (const [lang, expected] of [
      ['sv', 'Uppgifterna kunde inte uppdateras. Tidigare hämtade uppgifter visas, uppdaterade'],
      ['en', 'The data could not be refreshed. Data fetched earlier is shown, updated'],
    ] as const) {
      list.lang = lang;
      await Promise.resolve();
      await list.updateComplete;
      expect(textOf(part(list, 'stale'))).to.contain(expected);
    }
  });

  it('has no date where the feed has none', async () => {
    const undated = JSON.parse(JSON.stringify({...feed, updated: undefined})) as unknown;
    const url = server.serve(json(undated));
    const list = await fetchList(url);
    server.setAnswer(url, status(500));
    await list.reload();
    await settled(list);
    expect(textOf(part(list, 'stale'))).to.contain('Näytetään aiemmin haetut tiedot.');
  });

  it('can be requested again and is then fresh', async () => {
    const {list, url} = await refreshed(status(500));
    server.setAnswer(url, json(feedOf([project('Uusi', current)])));
    await press(list, retry);
    await settled(list);
    expect(parts(list, 'stale')).to.be.empty;
    expect(projectNames(list)).to.deep.equal(['Uusi']);
    await list.updateComplete;
    expect(hasFocus(list)).to.equal(true);
  });

  it('announces a failed retry', async () => {
    const {list} = await refreshed(status(500));
    const {announced} = await tryAgain(list, server, new Response('', {status: 500}));
    expect(await announced).to.match(stale);
    expect(projectNames(list)).to.deep.equal(['Hanke']);
  });

  it('comes from the HTTP cache when only the connection fails', async () => {
    const cached = json(feed);
    const url = server.serve((init) => (init.cache === 'force-cache' ? cached : unreachable)(init));
    const list = await fetchList(url);
    expect(projectNames(list)).to.deep.equal(['Hanke']);
    expect(textOf(part(list, 'stale'))).to.match(stale);
  });

  it('does not come from the HTTP cache when the server has answered', async () => {
    const cached = json(feed);
    const url = server.serve((init) => (init.cache === 'force-cache' ? cached : status(500))(init));
    const list = await fetchList(url);
    expect(parts(list, 'failed')).to.have.length(1);
    expect(server.requests(url)).to.have.length(1);
  });

  it('keeps the state of the list', async () => {
    const url = server.serve(json(feedOf(projects(44))));
    const list = await fetchList(url);
    button(list, 'Näytä kaikki 44').click();
    await list.updateComplete;
    button(list, 'Hanke 44').click();
    await list.updateComplete;
    server.setAnswer(url, status(500));
    await list.reload();
    await settled(list);
    expect(projectNames(list)).to.have.length(44);
    expect(button(list, 'Hanke 44').getAttribute('aria-expanded')).to.equal('true');
  });
});

describe('a feed of several pages', () => {
  const server = fakeServer();
  captureWarnings();
  const firstPage = (next: string) => feedOf([project('Eka', current)], {next});
  const secondPage = feedOf([project('Toka', current)]);

  it('is shown from its first page on, with the known numbers', async () => {
    const answer = deferred<Response>();
    const list = await fetchList(server.serve(json(firstPage(server.serve(() => answer.promise)))));
    expect(projectNames(list)).to.deep.equal(['Eka']);
    expect(textOf(part(list, 'count'))).to.equal('1 hanke tähän mennessä');

    answer.resolve(new Response(JSON.stringify(secondPage)));
    await untilShown(list, 2);
    expect(textOf(part(list, 'count'))).to.equal('2 hanketta');
    expect(parts(list, 'incomplete')).to.be.empty;
  });

  it('reports a missing page and fetches the rest on request', async () => {
    const next = server.serve(status(500));
    const url = server.serve(json(firstPage(next)));
    const list = await fetchList(url);
    await untilPart(list, 'incomplete');
    expect(textOf(part(list, 'incomplete'))).to.contain(incomplete);
    expect(projectNames(list)).to.deep.equal(['Eka']);

    server.setAnswer(next, json(secondPage));
    await press(list, resume);
    await untilShown(list, 2);
    expect(projectNames(list)).to.deep.equal(['Eka', 'Toka']);
    expect(parts(list, 'incomplete')).to.be.empty;
    expect(server.requests(url)).to.have.length(1);
    expect(server.requests(next)).to.have.length(2);
  });
});
