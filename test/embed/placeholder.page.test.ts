import {expect} from '@open-wc/testing';
import {part, parts, projectNames, words} from '../helpers/see.js';
import {listsIn, openPage, requestsIn, settledListsIn, type Page} from '../helpers/page.js';
import {settled, until} from '../helpers/settled.js';

const page = (name = 'placeholders') => openPage({src: `/test/embed/pages/${name}.html`});
const listIn = (opened: Page, id: string) =>
  opened.document.querySelector<ReturnType<typeof listsIn>[number]>(`#${id} > sixcity-project-list`)!;

describe('a placeholder', () => {
  it('gets its widget as its last child, and hides what it had', async () => {
    const opened = await page();
    const list = await settled(listIn(opened, 'first'));
    expect(projectNames(list)).to.deep.equal(['Hanke A', 'Hanke C']);
    const host = opened.document.getElementById('first')!;
    expect(host.lastElementChild === list).to.equal(true);
    expect([...host.children].map((own) => own.checkVisibility())).to.deep.equal([
      ...Array.from({length: host.children.length - 1}, () => false),
      true,
    ]);
    expect(words(host)).to.contain('Plain words and a link');
  });

  it('keeps showing what it had where there is no feed', async () => {
    const opened = await page();
    const list = await settled(listIn(opened, 'failing'));
    expect(parts(list, 'failed')).to.have.length(1);
    expect(opened.document.querySelector('#failing p')!.checkVisibility()).to.equal(true);
  });

  it('keeps what it had, with a warning, where there is no such widget', async () => {
    const opened = await page();
    await settledListsIn(opened);
    const host = opened.document.getElementById('unknown')!;
    expect(host.checkVisibility()).to.equal(true);
    expect(words(host)).to.equal('Fallback');
    expect(opened.heard.warnings.filter((warning) => warning.includes('weather'))).to.have.length(1);
  });

  it('never asks a server that the page has not named', async () => {
    const opened = await page();
    const list = await settled(listIn(opened, 'foreign'));
    expect(words(part(list, 'failed'))).to.contain('hyväksytty');
    expect(requestsIn(opened, 'foreign.example')).to.equal(0);
    expect(opened.document.querySelector('#foreign p')!.checkVisibility()).to.equal(true);
  });

  it('gives its widget options, and nothing that runs or restyles', async () => {
    const opened = await page();
    const list = await settled(listIn(opened, 'odd'));
    expect(list.getAttributeNames()).to.deep.equal([]);
    list.click();
    expect(Reflect.get(opened.window, 'pwned')).to.equal(undefined);
  });

  it('is live', async () => {
    const opened = await page();
    const list = await settled(listIn(opened, 'first'));
    const host = opened.document.getElementById('first')!;
    host.dataset['city'] = 'oulu';
    await until(list.shadowRoot!, () => projectNames(list).join() === 'Hanke B,Hanke C');
    delete host.dataset['city'];
    await until(list.shadowRoot!, () => projectNames(list).length === 3);
  });

  it('may come later', async () => {
    const opened = await page();
    await settledListsIn(opened);
    const place = opened.document.createElement('div');
    place.innerHTML = '<div id="late" data-sixcity="project-list" data-project="b"><p>Fallback</p></div>';
    opened.document.body.append(place);
    await until(opened.document.body, () => Boolean(listIn(opened, 'late')));
    expect(projectNames(await settled(listIn(opened, 'late')))).to.deep.equal(['Hanke B']);
  });

  it('gets one widget, also when it moves', async () => {
    const opened = await page();
    await settledListsIn(opened);
    const host = opened.document.getElementById('first')!;
    opened.document.body.append(host);
    await settled(listIn(opened, 'first'));
    expect(host.querySelectorAll('sixcity-project-list')).to.have.length(1);
    expect(requestsIn(opened, '/feed.json')).to.equal(1);
  });

  it('is none outside of the part of the page that the script was told', async () => {
    const opened = await page('placeholders-in-root');
    await settled(listIn(opened, 'inside'));
    expect(listsIn(opened)).to.have.length(1);
    expect(words(opened.document.getElementById('comment'))).to.equal('Fallback');
  });
});
