import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import {restoreUrl, urlParameters, setPageUrl} from '../../support/page-url.js';
import {toggle, press, search} from '../../support/actions.js';
import {nextAnnouncement} from '../../support/live-region.js';
import {
  all,
  button,
  checkBoxes,
  chips,
  highlights,
  facetNames,
  link,
  part,
  textOf,
  one,
} from '../../support/queries.js';
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

describe('the filter bar of a publication table', () => {
  restoreUrl();

  it('searches titles, authors and abstracts, and highlights matches', async () => {
    const table = await showTable(feed);
    await search(table, 'halonen');
    expect(titles(table)).to.deep.equal(['Opas yhteiskehittämiseen']);
    expect(highlights(table)).to.deep.equal(['Halonen']);
    await search(table, 'aanekosk yhteis');
    expect(titles(table)).to.deep.equal(['Opas yhteiskehittämiseen']);
    expect(textOf(part(table, 'count'))).to.match(/^1 julkaisu, yhteensä/);
    await press(table, 'Opas yhteiskehittämiseen');
    expect(highlights(table)).to.deep.equal(['yhteis', 'Äänekosk']);
  });

  it('filters by level, series, year and language, each with its count', async () => {
    const table = await showTable(feed);
    expect(facetNames(table)).to.deep.equal(['Taso', 'Sarja', 'Vuosi', 'Kieli']);
    expect(await checkBoxes(table, 'Sarja')).to.deep.equal([
      'Make with Espoo, 1 julkaisu',
      'Raportit, 1 julkaisu',
    ]);
    expect(await checkBoxes(table, 'Vuosi')).to.deep.equal(['2019, 1 julkaisu', '2017, 1 julkaisu']);
    expect(await checkBoxes(table, 'Kieli')).to.deep.equal(['suomi, 1 julkaisu', 'englanti, 1 julkaisu']);
    await toggle(table, '2019');
    expect(titles(table)).to.deep.equal(['Opas yhteiskehittämiseen']);
    await toggle(table, '2017');
    expect(titles(table)).to.have.members(['Opas yhteiskehittämiseen', 'Report on mobility']);
    await toggle(table, 'englanti');
    expect(chips(table)).to.have.length(3);
    await press(table, 'Tyhjennä kaikki');
    expect(titles(table)).to.have.length(12);
  });

  it('leaves out facets that the page has preset', async () => {
    const table = await showTable(feed, {level: '1 2'});
    expect(facetNames(table)).not.to.include('Taso');
    expect(titles(table)).to.have.length(2);
  });

  const languages = [
    ['fi', 'Yksikään julkaisu ei vastaa hakua ja suodattimia.', 'Tyhjennä kaikki'],
    ['sv', 'Ingen publikation motsvarar sökningen och filtren.', 'Rensa alla'],
    ['en', 'No publication matches the search and the filters.', 'Clear all'],
  ] as const;
  for (const [lang, message, reset] of languages) {
    it(`says in ${lang} that nothing matches, with a reset button`, async () => {
      const table = await showTable(feed, {lang});
      await search(table, 'zzz');
      expect(textOf(one(table, '.empty p:first-child'))).to.equal(message);
      await press(table, reset);
      expect(titles(table)).to.have.length(12);
    });
  }

  it('announces the number of results', async () => {
    const table = await showTable(feed);
    const announced = nextAnnouncement();
    await toggle(table, 'Raportit');
    expect(await announced).to.equal('1 julkaisu');
  });

  it('keeps the columns while the reader types', async () => {
    const table = await showTable(feed);
    const columns = () => all(table, 'thead th').map(textOf);
    const before = columns();
    await search(table, 'julkaisu 7');
    expect(titles(table)).to.deep.equal(['Julkaisu 7']);
    expect(columns()).to.deep.equal(before);
  });

  it('has no search for nine publications, and no filters where the page turns them off', async () => {
    expect(all(await showPublications(publications(9)), 'input[type="search"]')).to.be.empty;
    expect(facetNames(await showTable(feed, {'no-filters': ''}))).to.be.empty;
    expect(all(await showTable(feed, {'no-search': ''}), 'input[type="search"]')).to.be.empty;
  });

  it('is stored in the URL, with sort order and open row', async () => {
    const table = await showTable(feed, {'url-state': 'j'});
    await toggle(table, 'Make with Espoo');
    await press(table, 'Opas yhteiskehittämiseen');
    all(table, 'thead [part="sort"]')[0]!.click();
    await table.updateComplete;
    expect(urlParameters()).to.equal('j.series=make&j.sort=-title&j.open=opas');
    const {href} = link(table, 'Linkki tähän julkaisuun');
    expect(new URL(href).searchParams.get('j.open')).to.equal('opas');
  });

  it('opens the publication of a deep link on any page', async () => {
    setPageUrl('j.open=opas');
    const table = await showTable(feed, {'url-state': 'j', 'page-size': '5'});
    await table.updateComplete;
    await table.updateComplete;
    expect(textOf(table.shadowRoot!.activeElement)).to.equal('Opas yhteiskehittämiseen');
    expect(button(table, 'Opas yhteiskehittämiseen').ariaExpanded).to.equal('true');
  });
});
