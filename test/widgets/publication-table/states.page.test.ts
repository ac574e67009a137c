import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import {deferred} from '../../support/deferred.js';
import {liveRegions, announcement} from '../../support/live-region.js';
import {button, link, part, parts, textOf} from '../../support/queries.js';
import {fakeServer, json, status, text, unreachable} from '../../support/fake-server.js';
import {settled} from '../../support/settled.js';
import {stateTexts} from '../../support/state-texts.js';
import {captureWarnings} from '../../support/warnings.js';
import {
  columnNames,
  fetchTable,
  openTable,
  publication,
  publicationFeed,
  showTable,
  titles,
} from './publications.js';

const feed = publicationFeed([publication('Julkaisu', {level: 'handbook'})]);
const emptyMessages = {
  fi: ['Tiedoissa ei ole vielä julkaisuja.', 'Tällä sivulla näytettäviä julkaisuja ei ole.'],
  sv: [
    'Det finns inga publikationer i uppgifterna ännu.',
    'Det finns inga publikationer att visa på den här sidan.',
  ],
  en: ['The data has no publications yet.', 'There are no publications to show on this page.'],
} as const;

for (const lang of ['fi', 'sv', 'en'] as const) {
  const {waiting, failed, retry, openFeed} = stateTexts[lang];
  const [emptyFeed, emptyPreset] = emptyMessages[lang];

  describe(`the states of a publication table in ${lang}`, () => {
    const server = fakeServer();
    const warnings = captureWarnings();

    it('begin with waiting', async () => {
      const answer = deferred<Response>();
      const table = await openTable({lang, feed: server.serve(() => answer.promise)});
      expect(textOf(part(table, 'waiting'))).to.equal(waiting);
      for (const other of ['failed', 'empty', 'table']) expect(parts(table, other)).to.be.empty;
      answer.resolve(new Response(JSON.stringify(feed)));
      await settled(table);
      expect(titles(table)).to.deep.equal(['Julkaisu']);
      expect(part(table, 'widget').lang).to.equal(lang);
    });

    it('include an empty feed', async () => {
      const table = await fetchTable(server.serve(json(publicationFeed([]))), {lang});
      expect(textOf(part(table, 'empty'))).to.equal(emptyFeed);
      expect(parts(table, 'table')).to.be.empty;
      expect(warnings).to.be.empty;
    });

    it('include a preset without matches', async () => {
      const table = await fetchTable(server.serve(json(feed)), {lang, level: 'framework'});
      expect(textOf(part(table, 'empty'))).to.equal(emptyPreset);
      expect(parts(table, 'failed')).to.be.empty;
      expect(warnings).to.be.empty;
    });

    const failures = [
      ['no connection', unreachable],
      ['a 404', status(404)],
      ['a page', text('<!doctype html>')],
      ['JSON of another kind', json([])],
    ] as const;
    for (const [what, answer] of failures) {
      it(`explain a failure and offer a retry: ${what}`, async () => {
        const url = server.serve(answer);
        const table = await fetchTable(url, {lang});
        expect(textOf(part(table, 'failed'))).to.match(new RegExp(`^${failed} \\S.*\\.`));
        expect(link(table, openFeed).href).to.equal(url);
        for (const other of ['waiting', 'empty', 'table']) expect(parts(table, other)).to.be.empty;
        expect(announcement()).to.match(new RegExp(`^${failed}`));
        expect(liveRegions()[0]!.lang).to.equal(lang);
        expect(warnings.join()).to.contain(url);
      });
    }

    it('recover when the reader retries', async () => {
      const url = server.serve(status(500));
      const table = await fetchTable(url, {lang});
      server.setAnswer(url, json(feed));
      button(table, retry).click();
      await table.updateComplete;
      await settled(table);
      expect(titles(table)).to.deep.equal(['Julkaisu']);
      expect(parts(table, 'failed')).to.be.empty;
    });
  });
}

describe('the language of a publication table', () => {
  it('follows lang and keeps rows open', async () => {
    const table = await showTable(feed);
    button(table, 'Julkaisu').click();
    table.lang = 'sv';
    // A mutation observer notices the language in a microtask.
    await Promise.resolve();
    await table.updateComplete;
    expect(columnNames(table)[0]).to.equal('Titel');
    expect(textOf(part(table, 'count'))).to.equal('1 publikation');
    expect(textOf(part(table, 'level'))).to.equal('handbok');
    expect(parts(table, 'name')[0]!.ariaExpanded).to.equal('true');
  });
});
