import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import {keepUrl, parameters, setPageUrl} from '../../support/page-url.js';
import {checkBoxes, chips, choose, legends, marks, press, search} from '../../support/actions.js';
import {nextSpoken} from '../../support/live-region.js';
import {all, button, link, part, parts, words} from '../../support/queries.js';
import {
  publication,
  publicationFeed,
  publications,
  showPublications,
  showTable,
  titles,
} from './publications.js';

const guide = publication('Opas yhteiskehittämiseen', {
  ...{id: 'opas', author: [{family: 'Halonen', given: 'Roosa'}], level: '2', series: 'make'},
  ...{language: 'fi', issued: '2019-05', abstract: {fi: 'Äänekosken kokeilut'}},
});
const report = publication('Report on mobility', {
  level: '1',
  series: 'plain',
  language: 'en',
  issued: '2017',
});
const levels = [
  {id: '1', name: {fi: 'Arvioitu'}},
  {id: '2', name: {fi: 'Hankkeen oma'}},
];
const feed = publicationFeed([guide, report, ...publications(10)], {levels});

describe('finding publications in a table', () => {
  keepUrl();

  it('searches titles, authors and abstracts, and marks what it has found', async () => {
    const table = await showTable(feed);
    await search(table, 'halonen');
    expect(titles(table)).to.deep.equal(['Opas yhteiskehittämiseen']);
    expect(marks(table)).to.deep.equal(['Halonen']);
    await search(table, 'aanekosk yhteis');
    expect(titles(table)).to.deep.equal(['Opas yhteiskehittämiseen']);
    expect(words(all(table, 'caption')[0])).to.equal('1 julkaisu');
    await press(table, 'Opas yhteiskehittämiseen');
    expect(marks(table)).to.deep.equal(['yhteis', 'Äänekosk']);
  });

  it('filters by level, series, year and language, each with its number', async () => {
    const table = await showTable(feed);
    expect(legends(table)).to.deep.equal(['Taso', 'Sarja', 'Vuosi', 'Kieli']);
    expect(checkBoxes(table, 'Sarja')).to.deep.equal(['Make with Espoo, 1 julkaisu', 'Raportit, 1 julkaisu']);
    expect(checkBoxes(table, 'Vuosi')).to.deep.equal(['2019, 1 julkaisu', '2017, 1 julkaisu']);
    expect(checkBoxes(table, 'Kieli')).to.deep.equal(['suomi, 1 julkaisu', 'englanti, 1 julkaisu']);
    await choose(table, '2019');
    expect(titles(table)).to.deep.equal(['Opas yhteiskehittämiseen']);
    await choose(table, '2017');
    expect(titles(table)).to.have.members(['Opas yhteiskehittämiseen', 'Report on mobility']);
    await choose(table, 'englanti');
    expect(chips(table)).to.have.length(3);
    await press(table, 'Nollaa suodattimet');
    expect(titles(table)).to.have.length(12);
  });

  it('has no filter along what the page has chosen', async () => {
    const table = await showTable(feed, {level: '1 2'});
    expect(legends(table)).not.to.include('Taso');
    expect(titles(table)).to.have.length(2);
  });

  const languages = [
    ['fi', 'Yksikään julkaisu ei vastaa hakua ja suodattimia.', 'Nollaa suodattimet'],
    ['sv', 'Ingen publikation motsvarar sökningen och filtren.', 'Återställ filter'],
    ['en', 'No publication matches the search and the filters.', 'Reset filters'],
  ] as const;
  for (const [lang, message, reset] of languages) {
    it(`says in ${lang} that nothing is left, with the way back`, async () => {
      const table = await showTable(feed, {lang});
      await search(table, 'zzz');
      expect(words(part(table, 'empty'))).to.equal(message);
      await press(table, reset);
      expect(titles(table)).to.have.length(12);
    });
  }

  it('says how many are left', async () => {
    const table = await showTable(feed);
    const saying = nextSpoken();
    await choose(table, 'Raportit');
    expect(await saying).to.equal('1 julkaisu');
  });

  it('keeps the columns that it has, so that nothing jumps while the reader types', async () => {
    const table = await showTable(feed);
    const columns = () => all(table, 'thead th').map(words);
    const before = columns();
    await search(table, 'julkaisu 7');
    expect(titles(table)).to.deep.equal(['Julkaisu 7']);
    expect(columns()).to.deep.equal(before);
  });

  it('needs no search among nine, and no filters where the page wants none', async () => {
    expect(all(await showPublications(publications(9)), 'input[type="search"]')).to.be.empty;
    expect(legends(await showTable(feed, {'no-filters': ''}))).to.be.empty;
    expect(all(await showTable(feed, {'no-search': ''}), 'input[type="search"]')).to.be.empty;
  });

  it('is kept in the address, order and opened row included', async () => {
    const table = await showTable(feed, {'url-state': 'j'});
    await choose(table, 'Make with Espoo');
    await press(table, 'Opas yhteiskehittämiseen');
    parts(table, 'sort')[0]!.click();
    await table.updateComplete;
    expect(parameters()).to.equal('j.series=make&j.sort=-title&j.open=opas');
    const {href} = link(table, 'Linkki tähän kohteeseen');
    expect(new URL(href).searchParams.get('j.open')).to.equal('opas');
  });

  it('opens the publication that the address names, on whatever page it stands', async () => {
    setPageUrl('j.open=opas');
    const table = await showTable(feed, {'url-state': 'j', 'page-size': '5'});
    await table.updateComplete;
    await table.updateComplete;
    expect(words(table.shadowRoot!.activeElement)).to.equal('Opas yhteiskehittämiseen');
    expect(button(table, 'Opas yhteiskehittämiseen').ariaExpanded).to.equal('true');
  });
});
