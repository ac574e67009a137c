import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import {keepUrl, parameters, setPageUrl} from '../../support/page-url.js';
import {current, feedOf, past, project} from '../../support/feeds.js';
import {checkBox, chips, choose, press, search} from '../../support/actions.js';
import {fetchList, showList, type Attributes} from '../../support/project-list.js';
import {button, part, parts, projectNames, words} from '../../support/queries.js';
import {fakeServer, json} from '../../support/server.js';
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

/** A summary, a list and a table of one link, in this order on the page. */
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

/** What the back and forward buttons do to a page: another address, and the event that says so. */
const comeTo = (url: string): void => {
  setPageUrl(url);
  dispatchEvent(new PopStateEvent('popstate'));
};

describe('a bar of a linked funding summary', () => {
  it('filters list and table, and says that it does', async () => {
    const {summary, list, table, pressBar} = await linked();
    await pressBar(esf);
    expect(projectNames(list)).to.deep.equal(['Koulut']);
    expect(titles(table)).to.deep.equal(['Kouluopas']);
    expect(button(summary, esf).ariaPressed).to.equal('true');
    expect(button(summary, erdf).ariaPressed).to.equal('false');
    expect(checkBox(list, esf).checked).to.equal(true);
  });

  it('stands in the chips of every widget, and each takes it back', async () => {
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
    it(`filters along its side: ${by}`, async () => {
      const {list, pressBar} = await linked({by});
      await pressBar(name);
      expect(projectNames(list)).to.deep.equal(found);
    });
  }

  it('filters nothing along the year of the start, which is no filter', async () => {
    const {summary} = await linked({by: 'year'});
    expect(parts(summary, 'choice')).to.be.empty;
  });

  it('is no button where nothing is linked, or where the page has chosen its side', async () => {
    expect(parts(await showSummary(feed), 'choice')).to.be.empty;
    expect(parts(await showSummary(feed, {link: 'x', fund: 'erdf'}), 'choice')).to.be.empty;
  });
});

describe('linked widgets', () => {
  keepUrl();
  const server = fakeServer();

  it('ask for their feed once', async () => {
    const url = server.at(json(feed));
    const list = await fetchList(url, {link: 'x'});
    const table = await fetchTable(url, {link: 'x'});
    const summary = await fetchSummary(url, {link: 'x'});
    button(summary, esf).click();
    await Promise.all([summary.updateComplete, list.updateComplete, table.updateComplete]);
    expect(projectNames(list)).to.deep.equal(['Koulut']);
    expect(titles(table)).to.deep.equal(['Kouluopas']);
    expect(server.asked(url)).to.have.length(1);
  });

  it('filter the sums by what is chosen in the list', async () => {
    const {summary, list, update} = await linked();
    await choose(list, 'Oulu');
    await update();
    expect(rows(summary).map(([name, count]) => [name, count])).to.deep.equal([
      [erdf, '1'],
      [esf, '1'],
    ]);
  });

  it('say of a filter which they do not have that it does nothing here', async () => {
    const {summary, list, table, update} = await linked();
    await choose(table, 'suomi');
    await update();
    expect(titles(table)).to.deep.equal(['Bussiopas']);
    expect(projectNames(list)).to.have.length(3);
    expect(words(list.shadowRoot)).to.contain('Tähän eivät vaikuta nämä suodattimet: Kieli.');
    expect(words(table.shadowRoot)).not.to.contain('Tähän eivät vaikuta');
    expect(words(summary.shadowRoot)).to.contain('Tähän eivät vaikuta nämä suodattimet: Kieli.');
  });

  it('keep what the page has chosen for each', async () => {
    const {list, table, pressBar} = await linked({}, {city: 'oulu'});
    await pressBar(erdf);
    expect(projectNames(list)).to.deep.equal(['Data']);
    expect(titles(table)).to.deep.equal(['Bussiopas']);
    await press(table, 'Nollaa suodattimet');
    await list.updateComplete;
    expect(projectNames(list)).to.have.members(['Koulut', 'Data']);
  });

  it('do not share what is searched', async () => {
    const many = feedOf([...Array.from({length: 12}, (_, index) => project(`Hanke ${index}`))]);
    const one = await showList(many, {link: 'x'});
    const two = await showList(many, {link: 'x'});
    await search(one, 'hanke 3');
    await two.updateComplete;
    expect(projectNames(one)).to.have.length(1);
    expect(projectNames(two)).to.have.length(12);
  });

  it('keep it in the address of the first of them, and follow the back button together', async () => {
    const {summary, list, table, update, pressBar} = await linked({}, {'url-state': 'p'}, {'url-state': 't'});
    await pressBar(esf);
    expect(parameters()).to.equal('p.fund=esf');
    await choose(table, 'ruotsi');
    expect(parameters()).to.equal('p.fund=esf&p.language=sv');
    comeTo('p.fund=esf');
    await update();
    expect([summary, list, table].map((one) => chips(one).length)).to.deep.equal([1, 1, 1]);
    expect(titles(table)).to.deep.equal(['Kouluopas']);
    comeTo('');
    await update();
    expect([summary, list, table].map((one) => chips(one).length)).to.deep.equal([0, 0, 0]);
    comeTo('p.fund=esf');
    await update();
    expect(projectNames(list)).to.deep.equal(['Koulut']);
  });

  it('all come out of an address filtered', async () => {
    setPageUrl('p.fund=esf&p.language=sv');
    const {summary, list, table} = await linked({'url-state': 'p'});
    expect(projectNames(list)).to.deep.equal(['Koulut']);
    expect(titles(table)).to.deep.equal(['Kouluopas']);
    expect(button(summary, esf).ariaPressed).to.equal('true');
  });

  it('say where nothing is left, each with the way back', async () => {
    setPageUrl('p.fund=esf&p.city=espoo');
    const {summary, list, table, update} = await linked({'url-state': 'p'});
    const messages = [summary, list, table].map((widget) => words(part(widget, 'empty')));
    expect(messages).to.deep.equal([
      'Yksikään hanke ei vastaa hakua ja suodattimia.',
      'Yksikään hanke ei vastaa hakua ja suodattimia.',
      'Yksikään julkaisu ei vastaa hakua ja suodattimia.',
    ]);
    await press(summary, 'Nollaa suodattimet');
    await update();
    expect(projectNames(list)).to.have.length(3);
    expect(titles(table)).to.have.length(3);
  });
});
