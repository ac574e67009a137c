import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import type {ProjectListElement} from '../../../src/widgets/project-list/project-list-element.js';
import {deferred} from '../../support/deferred.js';
import {current, feedOf, project, projects} from '../../support/feeds.js';
import {nextSpoken, spoken} from '../../support/live-region.js';
import {fetchList} from '../../support/project-list.js';
import {button, part, parts, projectNames, words} from '../../support/queries.js';
import {
  fakeServer,
  json,
  status,
  text,
  unreachable,
  type Answer,
  type FakeServer,
} from '../../support/server.js';
import {settled, until} from '../../support/settled.js';
import {stateWords} from '../../support/state-words.js';
import {heardWarnings} from '../../support/warnings.js';

const feed = feedOf([project('Hanke', current)]);
const {waiting, retry, incomplete, resume} = stateWords.fi;
const stale = new RegExp(`^${stateWords.fi.stale}, päivitetty 2\\.3\\.2018 .*13\\.59\\.`);

/** Presses a button as a keyboard does: it has the focus. */
const press = async (list: ProjectListElement, name: string): Promise<void> => {
  const pressed = button(list, name);
  pressed.focus();
  pressed.click();
  await list.updateComplete;
};
const hasFocus = (list: ProjectListElement) =>
  document.activeElement === list && list.shadowRoot!.activeElement !== null;

/** Tries again, hears that it is being done, and answers; what is said then is yet to come. */
const tryAgain = async (
  list: ProjectListElement,
  server: FakeServer,
  answer: Response,
): Promise<{saying: Promise<string>}> => {
  const answering = deferred<Response>();
  server.answers(list.getAttribute('feed')!, () => answering.promise);
  await press(list, retry);
  expect(spoken()).to.equal(waiting);
  const saying = nextSpoken();
  answering.resolve(answer);
  return {saying};
};

const untilPart = (list: ProjectListElement, name: string): Promise<void> =>
  until(list.shadowRoot!, () => parts(list, name).length > 0);
const untilShown = (list: ProjectListElement, count: number): Promise<void> =>
  until(list.shadowRoot!, () => projectNames(list).length === count);

describe('trying again', () => {
  const server = fakeServer();
  heardWarnings();

  it('brings what is there now', async () => {
    const url = server.at(status(500));
    const list = await fetchList(url);
    server.answers(url, json(feed));
    await press(list, retry);
    await settled(list);
    expect(projectNames(list)).to.deep.equal(['Hanke']);
    expect(parts(list, 'failed')).to.be.empty;
  });

  it('asks the server and not the cache', async () => {
    const url = server.at(status(500));
    const list = await fetchList(url);
    await press(list, retry);
    await settled(list);
    expect(server.asked(url).map(({cache}) => cache)).to.deep.equal(['default', 'no-cache']);
  });

  it('says that it is being done, and leaves the button where it is', async () => {
    const url = server.at(status(500));
    const list = await fetchList(url);
    const answer = deferred<Response>();
    server.answers(url, () => answer.promise);
    const pressed = button(list, retry);
    await press(list, retry);
    expect(spoken()).to.equal(waiting);
    expect(words(pressed)).to.equal(waiting);
    expect(pressed.getAttribute('aria-disabled')).to.equal('true');
    expect(list.shadowRoot!.activeElement === pressed).to.equal(true);
    expect(part(list, 'widget').getAttribute('aria-busy')).to.equal('true');

    pressed.click();
    pressed.click();
    await list.updateComplete;
    expect(server.asked(url)).to.have.length(2);

    answer.resolve(new Response('', {status: 404}));
    await settled(list);
    expect(words(button(list, retry))).to.equal(retry);
    expect(button(list, retry).hasAttribute('aria-disabled')).to.equal(false);
    expect(list.shadowRoot!.activeElement === button(list, retry)).to.equal(true);
  });

  it('says when it has failed again, and why', async () => {
    const list = await fetchList(server.at(status(500)));
    const {saying} = await tryAgain(list, server, new Response(''));
    expect(await saying).to.equal(`${stateWords.fi.failed} Palvelin vastasi, mutta vastaus oli tyhjä.`);
    expect(words(part(list, 'failed'))).to.contain('vastaus oli tyhjä');
  });

  it('says it also when the reason is the same', async () => {
    const list = await fetchList(server.at(status(500)));
    const message = spoken();
    const {saying} = await tryAgain(list, server, new Response('', {status: 500}));
    expect(await saying).to.equal(message);
  });

  it('does not lose the focus with the button', async () => {
    const url = server.at(unreachable);
    const list = await fetchList(url);
    server.answers(url, json(feed));
    await press(list, retry);
    await settled(list);
    // It moves when everything else is done.
    await list.updateComplete;
    expect(hasFocus(list)).to.equal(true);
  });

  it('can be done by the page', async () => {
    const url = server.at(status(500));
    const list = await fetchList(url);
    server.answers(url, json(feed));
    await list.reload();
    await settled(list);
    expect(projectNames(list)).to.deep.equal(['Hanke']);
    expect(document.activeElement === list).to.equal(false);
  });
});

describe('a feed that cannot be refreshed', () => {
  const server = fakeServer();
  heardWarnings();

  /** A list that had its feed, and then a server that had none. */
  const refreshed = async (answer: Answer) => {
    const url = server.at(json(feed));
    const list = await fetchList(url);
    server.answers(url, answer);
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
    it(`stays, with its date: ${what}`, async () => {
      const {list} = await refreshed(answer);
      expect(projectNames(list)).to.deep.equal(['Hanke']);
      expect(words(part(list, 'stale'))).to.match(stale);
      expect(button(list, retry)).to.exist;
      expect(parts(list, 'failed')).to.be.empty;
    });
  }

  it('says so in every language', async () => {
    const {list} = await refreshed(status(500));
    for (const [lang, words_] of [
      ['sv', 'Informationen kunde inte uppdateras. Tidigare hämtad information visas, uppdaterad'],
      ['en', 'The data could not be refreshed. Data fetched earlier is shown, updated'],
    ] as const) {
      list.lang = lang;
      await Promise.resolve();
      await list.updateComplete;
      expect(words(part(list, 'stale'))).to.contain(words_);
    }
  });

  it('says nothing of a date that the feed does not tell', async () => {
    const undated = JSON.parse(JSON.stringify({...feed, updated: undefined})) as unknown;
    const url = server.at(json(undated));
    const list = await fetchList(url);
    server.answers(url, status(500));
    await list.reload();
    await settled(list);
    expect(words(part(list, 'stale'))).to.contain('Näytetään aiemmin haetut tiedot.');
  });

  it('can be asked for again, and then is fresh', async () => {
    const {list, url} = await refreshed(status(500));
    server.answers(url, json(feedOf([project('Uusi', current)])));
    await press(list, retry);
    await settled(list);
    expect(parts(list, 'stale')).to.be.empty;
    expect(projectNames(list)).to.deep.equal(['Uusi']);
    await list.updateComplete;
    expect(hasFocus(list)).to.equal(true);
  });

  it('says aloud when asking again has failed', async () => {
    const {list} = await refreshed(status(500));
    const {saying} = await tryAgain(list, server, new Response('', {status: 500}));
    expect(await saying).to.match(stale);
    expect(projectNames(list)).to.deep.equal(['Hanke']);
  });

  it('is taken from the browser where the connection alone has failed', async () => {
    const cached = json(feed);
    const url = server.at((init) => (init.cache === 'force-cache' ? cached : unreachable)(init));
    const list = await fetchList(url);
    expect(projectNames(list)).to.deep.equal(['Hanke']);
    expect(words(part(list, 'stale'))).to.match(stale);
  });

  it('is not taken from there where the server has answered', async () => {
    const cached = json(feed);
    const url = server.at((init) => (init.cache === 'force-cache' ? cached : status(500))(init));
    const list = await fetchList(url);
    expect(parts(list, 'failed')).to.have.length(1);
    expect(server.asked(url)).to.have.length(1);
  });

  it('keeps what the reader has done with the list', async () => {
    const url = server.at(json(feedOf(projects(44))));
    const list = await fetchList(url);
    button(list, 'Näytä kaikki (44)').click();
    await list.updateComplete;
    button(list, 'Hanke 44').click();
    await list.updateComplete;
    server.answers(url, status(500));
    await list.reload();
    await settled(list);
    expect(projectNames(list)).to.have.length(44);
    expect(button(list, 'Hanke 44').getAttribute('aria-expanded')).to.equal('true');
  });
});

describe('a feed of several pages', () => {
  const server = fakeServer();
  heardWarnings();
  const firstPage = (next: string) => feedOf([project('Eka', current)], {next});
  const secondPage = feedOf([project('Toka', current)]);

  it('is shown from its first page, with what is known so far', async () => {
    const answer = deferred<Response>();
    const list = await fetchList(server.at(json(firstPage(server.at(() => answer.promise)))));
    expect(projectNames(list)).to.deep.equal(['Eka']);
    expect(words(part(list, 'count'))).to.equal('1 hanke tähän mennessä');

    answer.resolve(new Response(JSON.stringify(secondPage)));
    await untilShown(list, 2);
    expect(words(part(list, 'count'))).to.equal('2 hanketta');
    expect(parts(list, 'incomplete')).to.be.empty;
  });

  it('says when a part of it is missing, and fetches the rest when asked', async () => {
    const next = server.at(status(500));
    const url = server.at(json(firstPage(next)));
    const list = await fetchList(url);
    await untilPart(list, 'incomplete');
    expect(words(part(list, 'incomplete'))).to.contain(incomplete);
    expect(projectNames(list)).to.deep.equal(['Eka']);

    server.answers(next, json(secondPage));
    await press(list, resume);
    await untilShown(list, 2);
    expect(projectNames(list)).to.deep.equal(['Eka', 'Toka']);
    expect(parts(list, 'incomplete')).to.be.empty;
    expect(server.asked(url)).to.have.length(1);
    expect(server.asked(next)).to.have.length(2);
  });
});
