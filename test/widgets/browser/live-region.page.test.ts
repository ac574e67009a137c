import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/define.js';
import type {ProjectListElement} from '../../../src/widgets/project-list/project-list-element.js';
import {current, feedOf, project, projects} from '../../support/feeds.js';
import {liveRegions, announcement} from '../../support/live-region.js';
import {fakeServer, json, status, unreachable} from '../../support/fake-server.js';
import {fetchList, showList} from '../../support/project-list.js';
import {all, button, textOf} from '../../support/queries.js';
import {settled, waitUntil} from '../../support/settled.js';
import {stateTexts} from '../../support/state-texts.js';
import {captureWarnings} from '../../support/warnings.js';

const feed = feedOf(projects(3));

const sortIn = async (list: ProjectListElement, order: string): Promise<void> => {
  const [select] = all<HTMLSelectElement>(list, 'select');
  select!.selectedIndex = [...select!.options].findIndex((option) => textOf(option) === order);
  select!.dispatchEvent(new Event('change', {bubbles: true}));
  await list.updateComplete;
};
const descending = 'Nimi Ö–A';
const sorted = 'Järjestys: Nimi Ö–A.';
/** The parent of the live region with this message. */
const homeOf = (message: string) => liveRegions().find((one) => textOf(one) === message)?.parentElement;

describe('the live region', () => {
  const server = fakeServer();
  captureWarnings();

  afterEach(() => {
    for (const region of liveRegions()) region.remove();
  });

  it('exists before its first announcement', async () => {
    await showList(feed);
    expect(liveRegions()).to.have.length(1);
    expect(announcement()).to.equal('');
  });

  it('is shared by all widgets, last in body and outside of them', async () => {
    const lists = [await showList(feed), await showList(feed), await showList(feed)];
    for (const list of lists) await sortIn(list, descending);
    expect(liveRegions()).to.have.length(1);
    expect(liveRegions()[0]!.parentElement === document.body).to.equal(true);
    for (const list of lists) expect(all(list, '[role="status"], [role="alert"], [aria-live]')).to.be.empty;
  });

  it('is polite', async () => {
    await showList(feed);
    expect(liveRegions()[0]!.getAttribute('role')).to.equal('status');
    expect(liveRegions()[0]!.getAttribute('aria-live') ?? 'polite').to.equal('polite');
  });

  it('is visually hidden, takes no space and stays in the accessibility tree', async () => {
    const list = await showList(feed);
    await sortIn(list, descending);
    const region = liveRegions()[0]!;
    const {width, height} = region.getBoundingClientRect();
    expect([width, height]).to.deep.equal([1, 1]);
    expect(getComputedStyle(region).position).to.equal('absolute');
    expect(region.checkVisibility({visibilityProperty: true})).to.equal(true);
  });

  it('is created again, last in body, when the page removes it', async () => {
    const list = await showList(feed);
    liveRegions()[0]!.remove();
    await sortIn(list, descending);
    expect(liveRegions()).to.have.length(1);
    expect(document.body.lastElementChild === liveRegions()[0]).to.equal(true);
    expect(announcement()).to.equal(sorted);
  });

  it('announces each message in the language of its widget', async () => {
    const finnish = await showList(feed);
    const swedish = await showList(feed, {lang: 'sv'});
    await sortIn(swedish, 'Namn Ö–A');
    expect([announcement(), liveRegions()[0]!.lang]).to.deep.equal(['Ordning: Namn Ö–A.', 'sv']);
    await sortIn(finnish, descending);
    expect([announcement(), liveRegions()[0]!.lang]).to.deep.equal([sorted, 'fi']);
  });

  it('announces a repeated message again', async () => {
    const list = await showList(feed);
    await sortIn(list, descending);
    const first = liveRegions()[0]!.textContent;
    await sortIn(list, descending);
    expect(liveRegions()[0]!.textContent).not.to.equal(first);
    expect(announcement()).to.equal(sorted);
  });

  it('is in the open modal dialog around its widget', async () => {
    const dialog = await fixture<HTMLDialogElement>(html`<dialog></dialog>`);
    dialog.showModal();
    const list = document.createElement('sixcity-project-list');
    list.lang = 'fi';
    list.data = feed;
    dialog.append(list);
    await settled(list);
    await sortIn(list, descending);
    expect(homeOf(sorted) === dialog).to.equal(true);
  });

  it('moves into a dialog that opens around its widget, and out when it closes', async () => {
    const dialog = await fixture<HTMLDialogElement>(html`<dialog></dialog>`);
    const list = document.createElement('sixcity-project-list');
    list.lang = 'fi';
    list.data = feed;
    dialog.append(list);
    await settled(list);
    dialog.showModal();
    await sortIn(list, descending);
    expect(homeOf(sorted) === dialog).to.equal(true);
    dialog.close();
    await sortIn(list, 'Nimi A–Ö');
    expect(homeOf('Järjestys: Nimi A–Ö.') === document.body).to.equal(true);
  });

  it('is there before the first words in a dialog that opens later', async () => {
    const dialog = await fixture<HTMLDialogElement>(html`<dialog></dialog>`);
    const list = document.createElement('sixcity-project-list');
    list.lang = 'fi';
    list.data = feed;
    dialog.append(list);
    await settled(list);
    const [region] = dialog.querySelectorAll<HTMLElement>(':scope > [role="status"]');
    dialog.showModal();
    await sortIn(list, descending);
    expect(textOf(region)).to.equal(sorted);
  });

  it('is in the dialog also when the widget is in a shadow tree there', async () => {
    const dialog = await fixture<HTMLDialogElement>(html`<dialog><div></div></dialog>`);
    const list = document.createElement('sixcity-project-list');
    list.lang = 'fi';
    list.data = feed;
    dialog.querySelector('div')!.attachShadow({mode: 'open'}).append(list);
    dialog.showModal();
    await settled(list);
    await sortIn(list, descending);
    expect(homeOf(sorted) === dialog).to.equal(true);
  });

  it('has one voice for several widgets that fail', async () => {
    const url = server.serve(status(500));
    const other = server.serve(unreachable);
    const lists = [url, url, url, other].map((feed) => {
      const list = document.createElement('sixcity-project-list');
      Object.assign(list, {lang: 'fi', feed});
      return list;
    });
    (await fixture(html`<div></div>`)).append(...lists);
    await Promise.all(lists.map((list) => settled(list)));
    const messages = [...liveRegions()[0]!.children].map(textOf);
    expect(messages).to.have.length(2);
    expect(new Set(messages).size).to.equal(2);
  });

  it('says that another try has brought the data', async () => {
    const url = server.serve(status(500));
    const list = await fetchList(url);
    server.setAnswer(url, json(feed));
    button(list, stateTexts.fi.retry).click();
    await waitUntil(document.body, () => announcement() === 'Tiedot on haettu.');
  });

  it('does not keep its last message at the end of the page', async () => {
    const list = await showList(feed);
    const original = window.setTimeout.bind(window);
    let later: (() => void) | undefined;
    window.setTimeout = ((callback: () => void) => {
      later = callback;
      return 0;
    }) as typeof setTimeout;
    try {
      await sortIn(list, descending);
    } finally {
      window.setTimeout = original;
    }
    expect(announcement()).to.equal(sorted);
    later?.();
    expect(announcement()).to.equal('');
  });

  it('announces nothing where nothing has happened', async () => {
    const list = await showList(feedOf([project('A', current), ...projects(30)]));
    button(list, 'A').click();
    await list.updateComplete;
    list.groupBy = 'none';
    await list.updateComplete;
    list.remove();
    expect(announcement()).to.equal('');
  });

  it('announces the messages of a widget unchanged', async () => {
    const list = await showList(feed);
    list.messages = {sorted: () => '<b>Järjestetty</b>'};
    await sortIn(list, descending);
    expect(announcement()).to.equal('<b>Järjestetty</b>');
    expect(liveRegions()[0]!.children).to.have.length(0);
  });
});
