import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/define.js';
import type {DownloadEvent} from '../../../src/widgets/events/reader-events.js';
import {deferred} from '../../support/deferred.js';
import {accessibilityViolations} from '../../support/axe.js';
import {toggle, press, search} from '../../support/actions.js';
import {current, feedOf, project, projects} from '../../support/feeds.js';
import {nextAnnouncement} from '../../support/live-region.js';
import {fetchList, showList} from '../../support/project-list.js';
import {all, button, parts, nameOf, textOf} from '../../support/queries.js';
import {fakeServer, json, status} from '../../support/fake-server.js';
import {waitUntil} from '../../support/settled.js';
import {openRow, publication, showPublications} from '../publication-table/publications.js';
import {showSummary} from '../funding-summary/summaries.js';
import {captureDownloads, choices, openMenu, pressIn, menus} from './downloads.js';

const today = new Intl.DateTimeFormat('sv-SE', {timeZone: 'Europe/Helsinki'}).format(new Date());
const spreadsheet = 'Taulukkolaskentaan, esim. Excel (CSV)';
const machines = 'Koneluettavana taulukkona (CSV)';
const feedFile = 'Koneluettavina tietoina (JSON)';
const lines = (text: string) => text.split('\r\n').filter(Boolean);
/** The values of a column of a machine-readable CSV file. */
const column = (text: string, name: string) => {
  const [header = '', ...rows] = lines(text);
  const index = header.split(',').indexOf(name);
  return rows.map((row) => row.split(',')[index]);
};

describe('a download', () => {
  const downloads = captureDownloads();

  it('contains all items that match the filters and the search, in sort order, from all pages', async () => {
    const list = await showList(
      feedOf([
        ...projects(25).map((one) => ({...one, themes: ['learning']})),
        project('Muu', {themes: ['mobility']}),
      ]),
      {sort: '-name', 'page-size': '5'},
    );
    await toggle(list, 'Oppiminen');
    await search(list, 'hanke');
    const menu = await openMenu(list, 'Lataa: 25 hanketta');
    pressIn(menu, `${machines}: Hankkeet`);
    const {text} = await downloads();
    expect(column(text, 'name')).to.deep.equal(Array.from({length: 25}, (_, index) => `Hanke ${25 - index}`));
  });

  it('has a file name with its content and date, and the right media type', async () => {
    const feed = feedOf(projects(1), {programme: {id: '6aika', name: '6Aika'}});
    const list = await showList(feed);
    const menu = await openMenu(list, 'Lataa: 1 hanke');
    const files = [
      [spreadsheet, `6aika-hankkeet-${today}.csv`, 'text/csv'],
      [machines, `6aika-hankkeet-${today}-data.csv`, 'text/csv'],
      [feedFile, `6aika-hankkeet-${today}.json`, 'application/json'],
    ] as const;
    for (const [words, name, type] of files) {
      pressIn(menu, `${words}: Hankkeet`);
      const file = await downloads();
      expect([file.name, file.type.replace(/;.*/, '')]).to.deep.equal([name, type]);
    }
  });

  const tables = [
    ['fi', 'Lataa: 1 hanke', `${spreadsheet}: Hankkeet`, '\ufeffHankekoodi;Nimi;Tila', '1,5'],
    [
      'sv',
      'Ladda ner: 1 projekt',
      'Till kalkylprogram, t.ex. Excel (CSV): Projekt',
      '\ufeffProjektkod;Namn;',
      '1,5',
    ],
    [
      'en',
      'Download: 1 project',
      'For spreadsheets such as Excel (CSV): Projects',
      '\ufeffProject code,Name,',
      '1.5',
    ],
  ] as const;
  for (const [lang, menuName, choice, beginning, sum] of tables) {
    it(`opens correctly in a spreadsheet program (${lang})`, async () => {
      const list = await showList(feedOf([project('=Äiti', {funding: {total: 1.5}})]), {lang});
      pressIn(await openMenu(list, menuName), choice);
      const {text} = await downloads();
      expect(text.startsWith(beginning), text).to.equal(true);
      expect(text)
        .to.contain(`'=Äiti`)
        .and.to.contain(`${beginning.includes(';') ? ';' : ','}${sum}`);
    });
  }

  it('is a valid feed that names the page of its origin', async () => {
    const list = await showList(feedOf(projects(3)));
    pressIn(await openMenu(list, 'Lataa: 3 hanketta'), `${feedFile}: Hankkeet`);
    const feed = JSON.parse((await downloads()).text) as Record<string, unknown>;
    expect(feed).to.include({version: '1.0', _page: location.href, _retrieved: today});
    expect(feed['projects']).to.have.length(3);
    const again = await showList(feed);
    expect(all(again, '[part="name"]')).to.have.length(3);
  });

  it('contains a single project when started from its details', async () => {
    const list = await showList(
      feedOf([project('Bussit', {id: 'A/1', ...current}), project('Junat', current)]),
    );
    await press(list, 'Bussit');
    pressIn(await openMenu(list, 'Lataa: Bussit'), `${machines}: Bussit`);
    const {name, text} = await downloads();
    expect(name).to.equal(`a-1-${today}-data.csv`);
    expect(column(text, 'name')).to.deep.equal(['Bussit']);
  });

  it('exports one or all publications in every bibliography format', async () => {
    const table = await showPublications([
      publication('Opas', {id: 'opas', DOI: '10.1234/abc', type: 'book'}),
      publication('Raportti'),
    ]);
    const all = await openMenu(table, 'Lataa: 2 julkaisua');
    expect(choices(all)).to.deep.equal(
      [spreadsheet, machines, feedFile, 'BibTeX', 'RIS', 'CSL-JSON'].map((format) => `${format}: Julkaisut`),
    );
    pressIn(all, 'RIS: Julkaisut');
    expect((await downloads()).text.match(/^TI {2}- .*$/gm)).to.deep.equal(['TI  - Opas', 'TI  - Raportti']);
    await openRow(table, 'Opas');
    const one = await openMenu(table, 'Lataa: Opas');
    pressIn(one, 'BibTeX: Opas');
    const bibtex = await downloads();
    expect(bibtex.name).to.equal(`opas-${today}.bib`);
    expect(bibtex.text).to.contain('doi = {10.1234/abc}').and.to.contain(`urldate = {${today}}`);
    expect(bibtex.text.match(/^@/gm)).to.have.length(1);
    pressIn(one, 'CSL-JSON: Opas');
    expect(JSON.parse((await downloads()).text)).to.deep.equal([
      {
        id: 'opas',
        type: 'book',
        title: 'Opas',
        DOI: '10.1234/abc',
        accessed: {'date-parts': [today.split('-').map(Number)]},
      },
    ]);
  });

  it('contains the table of a funding summary', async () => {
    const summary = await showSummary(feedOf([project('A', {fund: 'erdf', funding: {total: 5}})]));
    const menu = await openMenu(summary, 'Lataa: Rahoitus (Rahasto)');
    expect(choices(menu)).to.deep.equal([
      `${spreadsheet}: Rahoitus (Rahasto)`,
      `${machines}: Rahoitus (Rahasto)`,
    ]);
    pressIn(menu, `${machines}: Rahoitus (Rahasto)`);
    expect(lines((await downloads()).text)[1]).to.match(/^erdf,1,5,1,,/);
  });

  it('dispatches an event and is announced to screen readers', async () => {
    const list = await showList(feedOf(projects(3)));
    let dispatched: DownloadEvent | undefined;
    list.parentElement!.addEventListener('sixcity-download', (event) => {
      dispatched = event;
    });
    const menu = await openMenu(list, 'Lataa: 3 hanketta');
    const announced = nextAnnouncement();
    pressIn(menu, `${machines}: Hankkeet`);
    const {name} = await downloads();
    expect(dispatched).to.include({format: 'csv', fileName: name, count: 3, composed: true});
    expect(await announced).to.contain(`Tiedosto on ladattu: ${name}.`);
  });

  it('works with the keyboard alone', async () => {
    const list = await showList(feedOf(projects(2)));
    parts(list, 'menu')[0]!.focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(list.shadowRoot!, () => all(list, '.choices button').length > 0);
    await sendKeys({press: 'Tab'});
    expect(nameOf(list.shadowRoot!.activeElement!)).to.equal(`${spreadsheet}: Hankkeet`);
    await sendKeys({press: 'Enter'});
    expect((await downloads()).name).to.contain('hankkeet');
  });
});

describe('the download button', () => {
  const downloads = captureDownloads();
  const server = fakeServer();

  it('waits for the remaining pages of the feed, and says so', async () => {
    const rest = deferred<Response>();
    const second = server.serve(() => rest.promise);
    const list = await fetchList(server.serve(json(feedOf(projects(2), {next: second}))));
    const menu = await openMenu(list, 'Lataa: 2 hanketta');
    const announced = nextAnnouncement();
    pressIn(menu, `${machines}: Hankkeet`);
    expect(await announced).to.contain('Lataus alkaa, kun kaikki tiedot on haettu.');
    await list.updateComplete;
    expect(textOf(list.shadowRoot)).to.contain('Lataus alkaa, kun kaikki tiedot on haettu.');
    const downloaded = new Promise((resolve) => list.addEventListener('sixcity-download', resolve));
    rest.resolve(new Response(JSON.stringify(feedOf([project('Viimeinen', current)]))));
    await downloaded;
    expect(column((await downloads()).text, 'name')).to.have.members(['Hanke 1', 'Hanke 2', 'Viimeinen']);
    await list.updateComplete;
    expect(textOf(list.shadowRoot)).not.to.contain('Lataus alkaa');
  });

  it('requests failed pages again, and reports a second failure', async () => {
    const second = server.serve(status(500));
    const list = await fetchList(server.serve(json(feedOf(projects(2), {next: second}))));
    await waitUntil(list.shadowRoot!, () => all(list, '[part="incomplete"]').length > 0);
    const menu = await openMenu(list, 'Lataa: 2 hanketta');
    const requestCount = server.requests(second).length;
    pressIn(menu, `${machines}: Hankkeet`);
    await waitUntil(document.body, () => document.body.textContent.includes('Osa tiedoista puuttuu'));
    expect(server.requests(second).length).to.be.above(requestCount);
    server.setAnswer(second, json(feedOf([project('Viimeinen', current)])));
    const downloaded = new Promise((resolve) => list.addEventListener('sixcity-download', resolve));
    pressIn(menu, `${machines}: Hankkeet`);
    await downloaded;
    expect(column((await downloads()).text, 'name')).to.have.length(3);
  });

  it('is hidden where the page turns it off or there is nothing to download', async () => {
    const without = await showList(feedOf(projects(2)), {'no-download': ''});
    expect(menus(without)).to.deep.equal(['Jaa: Hankkeet']);
    await press(without, 'Hanke 1');
    expect(menus(without)).to.deep.equal(['Jaa: Hankkeet']);
    expect(menus(await showList(feedOf([])))).to.be.empty;
    const summary = await showSummary(feedOf([project('A')]), {'no-download': '', 'no-share': ''});
    expect(menus(summary)).to.be.empty;
  });

  it('passes axe', async () => {
    const table = await showPublications([publication('Opas')]);
    await openRow(table, 'Opas');
    await openMenu(table, 'Lataa: Opas');
    await openMenu(table, 'Lataa: 1 julkaisu');
    expect(await accessibilityViolations(table)).to.be.empty;
    for (const target of all(table, '.tools :is(button, a), .toolbar :is(button, a)')) {
      expect(target.getBoundingClientRect().height, textOf(target)).to.be.at.least(24);
    }
    expect(button(table, 'Kopioi lähdeviite: Opas')).to.exist;
  });
});
