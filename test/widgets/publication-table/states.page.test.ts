import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import {deferred} from '../../support/deferred.js';
import {liveRegions, spoken} from '../../support/live-region.js';
import {button, link, part, parts, words} from '../../support/queries.js';
import {fakeServer, json, status, text, unreachable} from '../../support/server.js';
import {settled} from '../../support/settled.js';
import {stateWords} from '../../support/state-words.js';
import {heardWarnings} from '../../support/warnings.js';
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
const emptyWords = {
  fi: ['Tiedoissa ei ole vielä julkaisuja.', 'Tällä sivulla näytettäviä julkaisuja ei ole.'],
  sv: [
    'Det finns inga publikationer i informationen ännu.',
    'Det finns inga publikationer att visa på den här sidan.',
  ],
  en: ['The data has no publications yet.', 'There are no publications to show on this page.'],
} as const;

for (const lang of ['fi', 'sv', 'en'] as const) {
  const {waiting, failed, retry, openFeed} = stateWords[lang];
  const [emptyFeed, emptyPreset] = emptyWords[lang];

  describe(`the states of a publication table in ${lang}`, () => {
    const server = fakeServer();
    const warnings = heardWarnings();

    it('begin with waiting', async () => {
      const answer = deferred<Response>();
      const table = await openTable({lang, feed: server.at(() => answer.promise)});
      expect(words(part(table, 'waiting'))).to.equal(waiting);
      for (const other of ['failed', 'empty', 'table']) expect(parts(table, other)).to.be.empty;
      answer.resolve(new Response(JSON.stringify(feed)));
      await settled(table);
      expect(titles(table)).to.deep.equal(['Julkaisu']);
      expect(part(table, 'widget').lang).to.equal(lang);
    });

    it('say that the feed has nothing', async () => {
      const table = await fetchTable(server.at(json(publicationFeed([]))), {lang});
      expect(words(part(table, 'empty'))).to.equal(emptyFeed);
      expect(parts(table, 'table')).to.be.empty;
      expect(warnings).to.be.empty;
    });

    it('say that this page has nothing', async () => {
      const table = await fetchTable(server.at(json(feed)), {lang, level: 'framework'});
      expect(words(part(table, 'empty'))).to.equal(emptyPreset);
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
      it(`say what happened, with a way out: ${what}`, async () => {
        const url = server.at(answer);
        const table = await fetchTable(url, {lang});
        expect(words(part(table, 'failed'))).to.match(new RegExp(`^${failed} \\S.*\\.`));
        expect(link(table, openFeed).href).to.equal(url);
        for (const other of ['waiting', 'empty', 'table']) expect(parts(table, other)).to.be.empty;
        expect(spoken()).to.match(new RegExp(`^${failed}`));
        expect(liveRegions()[0]!.lang).to.equal(lang);
        expect(warnings.join()).to.contain(url);
      });
    }

    it('end well when the reader tries again', async () => {
      const url = server.at(status(500));
      const table = await fetchTable(url, {lang});
      server.answers(url, json(feed));
      button(table, retry).click();
      await table.updateComplete;
      await settled(table);
      expect(titles(table)).to.deep.equal(['Julkaisu']);
      expect(parts(table, 'failed')).to.be.empty;
    });
  });
}

describe('the language of a publication table', () => {
  it('changes with lang, and keeps what is open', async () => {
    const table = await showTable(feed);
    button(table, 'Julkaisu').click();
    table.lang = 'sv';
    // The language is noticed by an observer, which speaks before the next task.
    await Promise.resolve();
    await table.updateComplete;
    expect(columnNames(table)[0]).to.equal('Titel');
    expect(words(part(table, 'count'))).to.equal('1 publikation');
    expect(words(part(table, 'level'))).to.equal('Nivå handbok');
    expect(button(table, 'Julkaisu').ariaExpanded).to.equal('true');
  });
});
