import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import {deferred} from '../../support/deferred.js';
import {current, feedOf, project} from '../../support/feeds.js';
import {liveRegions, announcement} from '../../support/live-region.js';
import {fetchList, openList, showList} from '../../support/project-list.js';
import {button, link, part, parts, projectNames, textOf, all} from '../../support/queries.js';
import {fakeServer, json, status, text, unreachable, type Answer} from '../../support/fake-server.js';
import {settled} from '../../support/settled.js';
import {stateTexts} from '../../support/state-texts.js';
import {captureWarnings} from '../../support/warnings.js';

const feed = feedOf([project('Hanke', current)]);

const emptyMessages = {
  fi: {
    emptyFeed: 'Tiedoissa ei ole vielä hankkeita.',
    emptyPreset: 'Tällä sivulla näytettäviä hankkeita ei ole.',
  },
  sv: {
    emptyFeed: 'Det finns inga projekt i uppgifterna ännu.',
    emptyPreset: 'Det finns inga projekt att visa på den här sidan.',
  },
  en: {
    emptyFeed: 'The data has no projects yet.',
    emptyPreset: 'There are no projects to show on this page.',
  },
} as const;

/** The failures by kind. Failures of one kind may share a message, different kinds must not. */
const failures: readonly (readonly [kind: string, what: string, Answer])[] = [
  ['network', 'no connection', unreachable],
  ['http', 'a 404', status(404)],
  ['http', 'a 500', status(500)],
  ['http', 'a 403 with JSON', () => new Response(JSON.stringify(feed), {status: 403})],
  ['not-json', 'a page', text('<!doctype html><title>Kirjaudu</title>')],
  ['not-json', 'half of a feed', text(JSON.stringify(feed).slice(0, -20))],
  ['not-feed', 'JSON of another kind', json({type: 'FeatureCollection', features: []})],
  ['not-feed', 'a list', json([feed])],
  ['not-feed', 'a number', json(5)],
  ['not-feed', 'null', json(null)],
  ['not-feed', 'a feed without a version', json({...feed, version: undefined})],
  ['version', 'version 2.0', json({...feed, version: '2.0'})],
  ['no-content', 'nothing', text('')],
  ['no-content', 'white space', text(' \n')],
  ['no-content', 'a 204', () => new Response(null, {status: 204})],
];

for (const lang of ['fi', 'sv', 'en'] as const) {
  const {waiting, failed, retry, openFeed} = stateTexts[lang];
  const {emptyFeed, emptyPreset} = emptyMessages[lang];

  describe(`the states of a project list in ${lang}`, () => {
    const server = fakeServer();
    const warnings = captureWarnings();

    it('are marked with their language', async () => {
      expect(part(await showList(feed, {lang}), 'widget').lang).to.equal(lang);
    });

    it('begin with waiting', async () => {
      const answer = deferred<Response>();
      const list = await openList({lang, feed: server.serve(() => answer.promise)});
      expect(textOf(part(list, 'waiting'))).to.equal(waiting);
      expect(part(list, 'widget').getAttribute('aria-busy')).to.equal('true');
      for (const other of ['failed', 'empty', 'stale', 'count']) expect(parts(list, other)).to.be.empty;

      answer.resolve(new Response(JSON.stringify(feed)));
      await settled(list);
      expect(parts(list, 'waiting')).to.be.empty;
      expect(part(list, 'widget').getAttribute('aria-busy')).to.equal('false');
      expect(projectNames(list)).to.deep.equal(['Hanke']);
    });

    it('include an empty feed', async () => {
      const list = await fetchList(server.serve(json(feedOf([]))), {lang});
      expect(textOf(part(list, 'empty'))).to.equal(emptyFeed);
      expect(parts(list, 'failed')).to.be.empty;
      expect(warnings).to.be.empty;
    });

    it('say what the data covers, in the words of its publisher', async () => {
      const list = await showList(feedOf([project('Hanke')], {coverage: {note: 'Vain osa.'}}), {lang});
      expect(textOf(part(list, 'foot'))).to.contain('Vain osa.');
    });

    it('include a preset without matches', async () => {
      const list = await fetchList(server.serve(json(feed)), {lang, city: 'oulu'});
      expect(textOf(part(list, 'empty'))).to.equal(emptyPreset);
      // The text about the age of data that has no items, and about its publisher.
      expect(textOf(part(list, 'foot')))
        .to.contain('Testitoimisto')
        .and.to.match(/2018/);
      expect(parts(list, 'failed')).to.be.empty;
    });

    for (const [, what, answer] of failures) {
      it(`explain a failure and offer a retry: ${what}`, async () => {
        const url = server.serve(answer);
        const list = await fetchList(url, {lang});
        const message = textOf(part(list, 'failed'));
        expect(message).to.match(new RegExp(`^${failed} \\S.*\\.`));
        expect(button(list, retry)).to.exist;
        expect(link(list, openFeed).href).to.equal(url);
        for (const other of ['waiting', 'empty', 'stale', 'count', 'name'])
          expect(parts(list, other)).to.be.empty;
        expect(message).to.contain(announcement());
        expect(announcement()).to.match(new RegExp(`^${failed}`));
        expect(liveRegions()[0]!.lang).to.equal(lang);
        expect(warnings).to.have.length(1);
        expect(warnings[0]).to.contain(url);
      });
    }

    it('have a different message for each kind of failure', async () => {
      const messagesByKind = new Map<string, Set<string>>();
      for (const [kind, , answer] of failures) {
        const list = await fetchList(server.serve(answer), {lang});
        messagesByKind.set(kind, (messagesByKind.get(kind) ?? new Set()).add(textOf(part(list, 'failed'))));
      }
      for (const [kind, messages] of messagesByKind) expect(messages.size, kind).to.equal(1);
      expect(new Set([...messagesByKind.values()].flatMap((messages) => [...messages])).size).to.equal(
        messagesByKind.size,
      );
    });

    it('have no link where there is no URL', async () => {
      const list = await settled(await openList({lang, feed: 'http://['}));
      expect(textOf(part(list, 'failed'))).to.match(new RegExp(`^${failed}`));
      expect(button(list, retry)).to.exist;
      expect(parts(list, 'link')).to.be.empty;
    });
  });
}

describe('the footer of a project list', () => {
  captureWarnings();

  it('names the publisher, the age of the data and the number of projects', async () => {
    const covered = feedOf([project('A'), project('B')], {coverage: {projects: 60}});
    const foot = async (lang: string) => textOf(part(await showList(covered, {lang}), 'foot'));
    expect(await foot('fi')).to.match(
      /^Hankkeita on yhteensä 60, näistä mukana 2 Tiedot päivitetty 2\.3\.2018 .*13\.59 Tietojen julkaisija: Testitoimisto/,
    );
    expect(await foot('sv')).to.contain('Omfattar 2 av 60 projekt');
    expect(await foot('en')).to.contain('Covers 2 of 60 projects');
  });

  it('shows the time in the time zone of the feed', async () => {
    const there = feedOf([project('A')], {timeZone: 'America/New_York'});
    expect(textOf(part(await showList(there), 'foot'))).to.match(/2\.3\.2018 .*\b6\.59/);
  });

  it('leaves out what the feed does not state', async () => {
    const silent = feedOf([project('A')], {updated: undefined, publisher: undefined});
    const list = await showList(JSON.parse(JSON.stringify(silent)) as typeof silent);
    expect(all(part(list, 'foot'), ':scope > p')).to.be.empty;
  });
});
