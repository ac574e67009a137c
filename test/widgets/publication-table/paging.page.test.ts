import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import type {PublicationTableElement} from '../../../src/widgets/publication-table/publication-table-element.js';
import {deferred} from '../../support/deferred.js';
import {liveRegions, nextSpoken} from '../../support/live-region.js';
import {button, buttons, part, parts, words} from '../../support/queries.js';
import {fakeServer, json} from '../../support/server.js';
import {settled, until} from '../../support/settled.js';
import {
  openTable,
  publication,
  publicationFeed,
  publications,
  showPublications,
  titles,
} from './publications.js';

const forty4 = publications(44);

/** Presses a button and waits for what is said of it, which comes last. */
const press = async (table: PublicationTableElement, name: string, message: string): Promise<void> => {
  button(table, name).focus();
  const saying = nextSpoken();
  button(table, name).click();
  expect(await saying).to.equal(message);
};

describe('the pages of a publication table', () => {
  it('begin with 20, and say of how many', async () => {
    const table = await showPublications(forty4);
    expect(titles(table)).to.have.length(20);
    expect(words(part(table, 'count'))).to.equal('44 julkaisua');
    expect(words(part(table, 'more'))).to.match(/^Näkyvissä 20\/44/);
    expect(parts(await showPublications(publications(20)), 'more')).to.be.empty;
    expect(titles(await showPublications(forty4, {'page-size': '7'}))).to.have.length(7);
  });

  it('grow by a page, and the focus goes to the first that is new', async () => {
    const table = await showPublications(forty4);
    await press(table, 'Näytä lisää', 'Lisää näkyvissä: 20 julkaisua.');
    expect(titles(table)).to.have.length(40);
    expect(words(table.shadowRoot!.activeElement)).to.equal('Julkaisu 21');
    await press(table, 'Näytä lisää', 'Lisää näkyvissä: 4 julkaisua.');
    expect(words(table.shadowRoot!.activeElement)).to.equal('Julkaisu 41');
    expect(parts(table, 'more')).to.be.empty;
  });

  const languages = [
    ['fi', 'Näytä kaikki (44)', 'Lisää näkyvissä: 24 julkaisua.'],
    ['sv', 'Visa alla (44)', 'Fler visas: 24 publikationer.'],
    ['en', 'Show all (44)', 'More shown: 24 publications.'],
  ] as const;
  for (const [lang, all, message] of languages) {
    it(`can be shown all at once, in ${lang}`, async () => {
      const table = await showPublications(forty4, {lang});
      await press(table, all, message);
      expect(titles(table)).to.have.length(44);
      expect(liveRegions()[0]!.lang).to.equal(lang);
    });
  }

  it('begin again when the page asks for another length', async () => {
    const table = await showPublications(forty4);
    await press(table, 'Näytä lisää', 'Lisää näkyvissä: 20 julkaisua.');
    table.pageSize = 5;
    await table.updateComplete;
    expect(titles(table)).to.have.length(5);
  });

  it('have no button for all where one page is left', async () => {
    const table = await showPublications(forty4, {'page-size': '30'});
    expect(buttons(table).some((one) => words(one).startsWith('Näytä kaikki'))).to.equal(false);
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
    it(`is shown from the first one on, and counts “so far”, in ${lang}`, async () => {
      const second = deferred<Response>();
      const first = publicationFeed([publication('A')], {next: server.at(() => second.promise)});
      const table = await openTable({lang, feed: server.at(json(first))});
      await until(table.shadowRoot!, () => parts(table, 'count').length === 1);
      expect(words(part(table, 'count'))).to.equal(soFar);
      second.resolve(new Response(JSON.stringify(publicationFeed([publication('B')]))));
      await settled(table);
      await until(table.shadowRoot!, () => words(part(table, 'count')) === inAll);
      expect(titles(table)).to.deep.equal(['A', 'B']);
    });
  }
});
