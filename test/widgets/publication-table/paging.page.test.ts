import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import type {PublicationTableElement} from '../../../src/widgets/publication-table/publication-table-element.js';
import {deferred} from '../../support/deferred.js';
import {liveRegions, nextAnnouncement} from '../../support/live-region.js';
import {button, buttons, part, parts, textOf} from '../../support/queries.js';
import {fakeServer, json} from '../../support/fake-server.js';
import {settled, waitUntil} from '../../support/settled.js';
import {
  openTable,
  publication,
  publicationFeed,
  publications,
  showPublications,
  titles,
} from './publications.js';

const forty4 = publications(44);

/** Presses a button and waits for the announcement, which comes last. */
const press = async (table: PublicationTableElement, name: string, message: string): Promise<void> => {
  button(table, name).focus();
  const announced = nextAnnouncement();
  button(table, name).click();
  expect(await announced).to.equal(message);
};

describe('the paging of a publication table', () => {
  it('begins with 20 rows, and says of how many', async () => {
    const table = await showPublications(forty4);
    expect(titles(table)).to.have.length(20);
    expect(textOf(part(table, 'count'))).to.equal('44 julkaisua');
    expect(textOf(part(table, 'more'))).to.match(/Näkyvissä 20, yhteensä 44$/);
    expect(parts(await showPublications(publications(20)), 'more')).to.be.empty;
    expect(titles(await showPublications(forty4, {'page-size': '7'}))).to.have.length(7);
  });

  it('adds a page and moves the focus to the first new row', async () => {
    const table = await showPublications(forty4);
    await press(table, 'Näytä lisää', 'Näkyviin tuli lisää: 20 julkaisua.');
    expect(titles(table)).to.have.length(40);
    expect(textOf(table.shadowRoot!.activeElement)).to.equal('Julkaisu 21');
    await press(table, 'Näytä lisää', 'Näkyviin tuli lisää: 4 julkaisua.');
    expect(textOf(table.shadowRoot!.activeElement)).to.equal('Julkaisu 41');
    expect(parts(table, 'more')).to.be.empty;
  });

  const languages = [
    ['fi', 'Näytä kaikki 44', 'Näkyviin tuli lisää: 24 julkaisua.'],
    ['sv', 'Visa alla 44', 'Ytterligare 24 publikationer visas.'],
    ['en', 'Show all 44', 'More shown: 24 publications.'],
  ] as const;
  for (const [lang, all, message] of languages) {
    it(`can show everything at once, in ${lang}`, async () => {
      const table = await showPublications(forty4, {lang});
      await press(table, all, message);
      expect(titles(table)).to.have.length(44);
      expect(liveRegions()[0]!.lang).to.equal(lang);
    });
  }

  it('starts again when the page sets another page size', async () => {
    const table = await showPublications(forty4);
    await press(table, 'Näytä lisää', 'Näkyviin tuli lisää: 20 julkaisua.');
    table.pageSize = 5;
    await table.updateComplete;
    expect(titles(table)).to.have.length(5);
  });

  it('does not offer everything when one page is left', async () => {
    const table = await showPublications(forty4, {'page-size': '30'});
    expect(buttons(table).some((one) => textOf(one).startsWith('Näytä kaikki'))).to.equal(false);
  });
});

describe('a publication table whose feed comes in pages', () => {
  const server = fakeServer();

  const counts = [
    ['fi', '1 julkaisu tähän mennessä', '2 julkaisua'],
    ['sv', '1 publikation hittills', '2 publikationer'],
    ['en', '1 publication so far', '2 publications'],
  ] as const;
  for (const [lang, soFar, inAll] of counts) {
    it(`shows the first page at once and counts “so far”, in ${lang}`, async () => {
      const second = deferred<Response>();
      const first = publicationFeed([publication('A')], {next: server.serve(() => second.promise)});
      const table = await openTable({lang, feed: server.serve(json(first))});
      await waitUntil(table.shadowRoot!, () => parts(table, 'count').length === 1);
      expect(textOf(part(table, 'count'))).to.equal(soFar);
      second.resolve(new Response(JSON.stringify(publicationFeed([publication('B')]))));
      await settled(table);
      await waitUntil(table.shadowRoot!, () => textOf(part(table, 'count')) === inAll);
      expect(titles(table)).to.deep.equal(['A', 'B']);
    });
  }
});
