import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import {deferred} from '../../support/deferred.js';
import {feedOf, project} from '../../support/feeds.js';
import {liveRegions, announcement} from '../../support/live-region.js';
import {button, link, part, parts, textOf} from '../../support/queries.js';
import {fakeServer, json, status, text, unreachable} from '../../support/fake-server.js';
import {settled, waitUntil} from '../../support/settled.js';
import {stateTexts} from '../../support/state-texts.js';
import {captureWarnings} from '../../support/warnings.js';
import {fetchSummary, openSummary, showSummary} from './summaries.js';

const feed = feedOf([project('A', {funding: {total: 100}})]);
const headlines = {
  fi: 'Kokonaisbudjetti: 100 € (tiedossa 1 hankkeesta, hankkeita yhteensä 1).',
  sv: 'Total budget: 100 € (uppgift finns för 1 av 1 projekt).',
  en: 'Total budget: €100 (known for 1 of 1 projects).',
} as const;
const own = {
  fi: ['Tiedoissa ei ole vielä hankkeita.', 'Tällä sivulla näytettäviä hankkeita ei ole.'],
  sv: ['Det finns inga projekt i uppgifterna ännu.', 'Det finns inga projekt att visa på den här sidan.'],
  en: ['The data has no projects yet.', 'There are no projects to show on this page.'],
} as const;
const noSumYet = {
  fi: 'Summat näytetään, kun kaikki tiedot on haettu.',
  sv: 'Beloppen visas när alla uppgifter har hämtats.',
  en: 'Sums are shown when all of the data has been fetched.',
} as const;

for (const lang of ['fi', 'sv', 'en'] as const) {
  const {waiting, failed, retry, openFeed, incomplete, resume} = stateTexts[lang];
  const [emptyFeed, emptyPreset] = own[lang];

  describe(`the states of a funding summary in ${lang}`, () => {
    const server = fakeServer();
    const warnings = captureWarnings();

    it('begin with waiting', async () => {
      const answer = deferred<Response>();
      const summary = await openSummary({lang, feed: server.serve(() => answer.promise)});
      expect(textOf(part(summary, 'waiting'))).to.equal(waiting);
      for (const other of ['failed', 'empty', 'headline', 'table']) expect(parts(summary, other)).to.be.empty;
      answer.resolve(new Response(JSON.stringify(feed)));
      await settled(summary);
      expect(textOf(part(summary, 'headline'))).to.equal(headlines[lang]);
      expect(part(summary, 'widget').lang).to.equal(lang);
    });

    it('include an empty feed', async () => {
      const summary = await fetchSummary(server.serve(json(feedOf([]))), {lang});
      expect(textOf(part(summary, 'empty'))).to.equal(emptyFeed);
      expect(parts(summary, 'headline')).to.be.empty;
      expect(warnings).to.be.empty;
    });

    it('include a preset without matches', async () => {
      const summary = await fetchSummary(server.serve(json(feed)), {lang, city: 'oulu'});
      expect(textOf(part(summary, 'empty'))).to.equal(emptyPreset);
      expect(warnings).to.be.empty;
    });

    for (const [what, answer] of [
      ['no connection', unreachable],
      ['a 404', status(404)],
      ['a page', text('<!doctype html>')],
      ['JSON of another kind', json([])],
    ] as const) {
      it(`explain a failure and never show a sum: ${what}`, async () => {
        const url = server.serve(answer);
        const summary = await fetchSummary(url, {lang});
        expect(textOf(part(summary, 'failed'))).to.match(new RegExp(`^${failed} \\S.*\\.`));
        expect(link(summary, openFeed).href).to.equal(url);
        expect(button(summary, retry)).to.exist;
        for (const other of ['waiting', 'empty', 'headline', 'table'])
          expect(parts(summary, other)).to.be.empty;
        expect(announcement()).to.match(new RegExp(`^${failed}`));
        expect(liveRegions()[0]!.lang).to.equal(lang);
        expect(warnings.join()).to.contain(url);
      });
    }

    it('show no sum before the last page of the feed', async () => {
      const second = deferred<Response>();
      const next = server.serve(() => second.promise);
      const summary = await openSummary({lang, feed: server.serve(json({...feed, next}))});
      await waitUntil(summary.shadowRoot!, () => parts(summary, 'headline').length === 1);
      expect(textOf(part(summary, 'headline'))).to.equal(noSumYet[lang]);
      for (const other of ['total', 'table', 'row']) expect(parts(summary, other)).to.be.empty;
      expect(textOf(summary.shadowRoot)).not.to.match(/100|€/);

      second.resolve(new Response(JSON.stringify(feedOf([project('B', {funding: {total: 5}})]))));
      await waitUntil(summary.shadowRoot!, () => parts(summary, 'table').length === 1);
      // 100 + 5
      expect(textOf(part(summary, 'headline'))).to.match(/105/);
    });

    it('show no sum when a page is missing', async () => {
      const summary = await fetchSummary(server.serve(json({...feed, next: server.serve(status(500))})), {
        lang,
      });
      expect(textOf(part(summary, 'headline'))).to.equal(noSumYet[lang]);
      expect(textOf(summary.shadowRoot)).to.contain(incomplete);
      expect(button(summary, resume)).to.exist;
      expect(parts(summary, 'table')).to.be.empty;
    });
  });
}

describe('the language of a funding summary', () => {
  it('follows lang', async () => {
    const summary = await showSummary(feed);
    for (const lang of ['sv', 'en', 'fi'] as const) {
      summary.lang = lang;
      // A mutation observer notices the language in a microtask.
      await Promise.resolve();
      await summary.updateComplete;
      expect(textOf(part(summary, 'headline'))).to.equal(headlines[lang]);
    }
  });
});
