import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import {restoreUrl, urlParameters, setPageUrl} from '../../support/page-url.js';
import {current, feedOf, past, project} from '../../support/feeds.js';
import {toggle, press, search} from '../../support/actions.js';
import {fetchList, showList, type Attributes} from '../../support/project-list.js';
import {button, checkBox, chips, part, parts, projectNames, textOf} from '../../support/queries.js';
import {liveRegions} from '../../support/live-region.js';
import {waitUntil} from '../../support/settled.js';
import {fakeServer, json} from '../../support/fake-server.js';
import {fetchTable, publication, showTable, titles} from '../publication-table/publications.js';
import {fetchSummary, rows, showSummary} from './summaries.js';

const bus = project('Bussit', {...current, fund: 'erdf', cities: ['espoo'], themes: ['mobility']});
const school = project('Koulut', {...past, fund: 'esf', cities: ['oulu'], themes: ['learning']});
const data = project('Data', {...past, fund: 'erdf', cities: ['oulu'], themes: ['learning']});
const feed = feedOf([bus, school, data], {
  publications: [
    publication('Bussiopas', {projects: [bus.id], language: 'fi'}),
    publication('Kouluopas', {projects: [school.id], language: 'sv'}),
    publication('Muu'),
  ],
});
const erdf = 'Euroopan aluekehitysrahasto';
const esf = 'Euroopan sosiaalirahasto';

/** Adds a linked summary, list and table, in this order. */
const linked = async (
  summaryOptions: Attributes = {},
  listOptions: Attributes = {},
  tableOptions: Attributes = {},
) => {
  const summary = await showSummary(feed, {link: 'x', ...summaryOptions});
  const list = await showList(feed, {link: 'x', ...listOptions});
  const table = await showTable(feed, {link: 'x', ...tableOptions});
  const update = () => Promise.all([summary, list, table].map(({updateComplete}) => updateComplete));
  const pressBar = async (name: string) => {
    button(summary, name).focus();
    button(summary, name).click();
    await update();
  };
  return {summary, list, table, update, pressBar};
};

/** Changes the URL and dispatches popstate, as the back and forward buttons do. */
const navigateTo = (url: string): void => {
  setPageUrl(url);
  dispatchEvent(new PopStateEvent('popstate'));
};

describe('a bar of a linked funding summary', () => {
  it('filters list and table, and announces it', async () => {
    const {summary, list, table, pressBar} = await linked();
    await pressBar(esf);
    expect(projectNames(list)).to.deep.equal(['Koulut']);
    expect(titles(table)).to.deep.equal(['Kouluopas']);
    expect(button(summary, esf).ariaPressed).to.equal('true');
    expect(button(summary, erdf).ariaPressed).to.equal('false');
    expect((await checkBox(list, esf)).checked).to.equal(true);
  });

  it('appears as a chip in every widget, and each chip removes the filter', async () => {
    const {summary, list, table, update, pressBar} = await linked();
    for (const widget of [summary, list, table]) {
      await pressBar(esf);
      for (const one of [summary, list, table]) {
        expect(chips(one), one.localName).to.deep.equal([`Poista suodatin: ${esf}`]);
      }
      await press(widget, `Poista suodatin: ${esf}`);
      await update();
      for (const one of [summary, list, table]) expect(chips(one), one.localName).to.be.empty;
      expect(projectNames(list)).to.have.length(3);
      expect(titles(table)).to.have.length(3);
    }
  });

  it('keeps the other bars, so that they can be chosen too', async () => {
    const {summary, list, pressBar} = await linked();
    await pressBar(esf);
    expect(rows(summary).map(([name, count]) => [name, count])).to.deep.equal([
      [erdf, '2'],
      [esf, '1'],
    ]);
    await pressBar(erdf);
    expect(projectNames(list)).to.have.length(3);
    await pressBar(esf);
    expect(projectNames(list)).to.have.members(['Bussit', 'Data']);
  });

  it('is heard of every widget that it changes, in one breath', async () => {
    for (const region of liveRegions()) region.remove();
    const {pressBar} = await linked();
    await pressBar(esf);
    await waitUntil(document.body, () => (liveRegions()[0]?.childElementCount ?? 0) === 3);
    expect([...liveRegions()[0]!.children].map(textOf)).to.deep.equal([
      '1 hanke',
      'Hankkeet: 1 hanke',
      'Julkaisut: 1 julkaisu',
    ]);
  });

  it('is not said of widgets that are not linked', async () => {
    for (const region of liveRegions()) region.remove();
    await showList(feed, {link: 'y'});
    const {pressBar} = await linked({}, {}, {link: ''});
    await pressBar(esf);
    await waitUntil(document.body, () => (liveRegions()[0]?.childElementCount ?? 0) === 2);
    expect([...liveRegions()[0]!.children].map(textOf)).to.deep.equal(['1 hanke', 'Hankkeet: 1 hanke']);
  });

  it('keeps the focus', async () => {
    const {summary, pressBar} = await linked();
    await pressBar(esf);
    expect(summary.shadowRoot!.activeElement === button(summary, esf)).to.equal(true);
  });

  const facets = [
    ['theme', 'Oppiminen', ['Data', 'Koulut']],
    ['city', 'Espoo', ['Bussit']],
    ['status', 'Meneillään', ['Bussit']],
  ] as const;
  for (const [by, name, found] of facets) {
    it(`filters by its own facet: ${by}`, async () => {
      const {list, pressBar} = await linked({by});
      await pressBar(name);
      expect(projectNames(list)).to.deep.equal(found);
    });
  }

  it('does not filter by start year, which is no facet', async () => {
    const {summary} = await linked({by: 'year'});
    expect(parts(summary, 'choice')).to.be.empty;
  });

  it('is no button where nothing is linked or the page has preset its facet', async () => {
    expect(parts(await showSummary(feed), 'choice')).to.be.empty;
    expect(parts(await showSummary(feed, {link: 'x', fund: 'erdf'}), 'choice')).to.be.empty;
  });
});

describe('linked widgets', () => {
  restoreUrl();
  const server = fakeServer();

  it('request their feed once', async () => {
    const url = server.serve(json(feed));
    const list = await fetchList(url, {link: 'x'});
    const table = await fetchTable(url, {link: 'x'});
    const summary = await fetchSummary(url, {link: 'x'});
    button(summary, esf).click();
    await Promise.all([summary.updateComplete, list.updateComplete, table.updateComplete]);
    expect(projectNames(list)).to.deep.equal(['Koulut']);
    expect(titles(table)).to.deep.equal(['Kouluopas']);
    expect(server.requests(url)).to.have.length(1);
  });

  it('filter the sums by the facets chosen in the list', async () => {
    const {summary, list, update} = await linked();
    await toggle(list, 'Oulu');
    await update();
    expect(rows(summary).map(([name, count]) => [name, count])).to.deep.equal([
      [erdf, '1'],
      [esf, '1'],
    ]);
  });

  it('say that a filter they do not have has no effect on them', async () => {
    const {summary, list, table, update} = await linked();
    await toggle(table, 'suomi');
    await update();
    expect(titles(table)).to.deep.equal(['Bussiopas']);
    expect(projectNames(list)).to.have.length(3);
    expect(textOf(list.shadowRoot)).to.contain('Nämä suodattimet eivät vaikuta tähän: Kieli.');
    expect(textOf(table.shadowRoot)).not.to.contain('Tähän eivät vaikuta');
    expect(textOf(summary.shadowRoot)).to.contain('Nämä suodattimet eivät vaikuta tähän: Kieli.');
  });

  it('keep their own presets', async () => {
    const {list, table, pressBar} = await linked({}, {city: 'oulu'});
    await pressBar(erdf);
    expect(projectNames(list)).to.deep.equal(['Data']);
    expect(titles(table)).to.deep.equal(['Bussiopas']);
    await press(table, 'Tyhjennä kaikki');
    await list.updateComplete;
    expect(projectNames(list)).to.have.members(['Koulut', 'Data']);
  });

  it('do not share the search', async () => {
    const many = feedOf([...Array.from({length: 12}, (_, index) => project(`Hanke ${index}`))]);
    const one = await showList(many, {link: 'x'});
    const two = await showList(many, {link: 'x'});
    await search(one, 'hanke 3');
    await two.updateComplete;
    expect(projectNames(one)).to.have.length(1);
    expect(projectNames(two)).to.have.length(12);
  });

  it('store the filters in the URL of the first one, and follow the back button together', async () => {
    const {summary, list, table, update, pressBar} = await linked({}, {'url-state': 'p'}, {'url-state': 't'});
    await pressBar(esf);
    expect(urlParameters()).to.equal('p.fund=esf');
    await toggle(table, 'ruotsi');
    expect(urlParameters()).to.equal('p.fund=esf&p.language=sv');
    navigateTo('p.fund=esf');
    await update();
    expect([summary, list, table].map((one) => chips(one).length)).to.deep.equal([1, 1, 1]);
    expect(titles(table)).to.deep.equal(['Kouluopas']);
    navigateTo('');
    await update();
    expect([summary, list, table].map((one) => chips(one).length)).to.deep.equal([0, 0, 0]);
    navigateTo('p.fund=esf');
    await update();
    expect(projectNames(list)).to.deep.equal(['Koulut']);
  });

  it('are all filtered by an opened URL', async () => {
    setPageUrl('p.fund=esf&p.language=sv');
    const {summary, list, table} = await linked({'url-state': 'p'});
    expect(projectNames(list)).to.deep.equal(['Koulut']);
    expect(titles(table)).to.deep.equal(['Kouluopas']);
    expect(button(summary, esf).ariaPressed).to.equal('true');
  });

  it('say that nothing matches, each with a reset button', async () => {
    setPageUrl('p.fund=esf&p.city=espoo');
    const {summary, list, table, update} = await linked({'url-state': 'p'});
    const messages = [summary, list, table].map((widget) => textOf(part(widget, 'empty')));
    expect(messages).to.deep.equal([
      'Yksikään hanke ei vastaa hakua ja suodattimia. Tyhjennä kaikki',
      'Yksikään hanke ei vastaa hakua ja suodattimia. Tyhjennä kaikki',
      'Yksikään julkaisu ei vastaa hakua ja suodattimia. Tyhjennä kaikki',
    ]);
    await press(summary, 'Tyhjennä kaikki');
    await update();
    expect(projectNames(list)).to.have.length(3);
    expect(titles(table)).to.have.length(3);
  });
});
