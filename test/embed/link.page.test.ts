import {expect} from '@open-wc/testing';
import {listsIn, type Page} from '../support/iframe-page.js';
import {projectNames} from '../support/queries.js';
import {settled, waitUntil} from '../support/settled.js';
import {asked, pageOf, records} from './asking-page.js';

const link = (options = 'widget=project-list&amp;city=espoo', words = 'Espoon hankkeet') =>
  `<a id="link" href="/dist/cdn/embed.html?${options}">${words}</a>`;
const anchor = ({document}: Page) => document.getElementById('link')!;
const list = (page: Page) => listsIn(page)[0]!;

describe('a link to embed.html that is alone in its block', () => {
  it('stays visible until the list replaces it', async () => {
    const page = await pageOf(`<p>${link()}</p>`);
    expect(anchor(page).checkVisibility()).to.equal(true);
    expect(list(page).checkVisibility()).to.equal(false);
    asked(page)[0]!.answer(records);
    await settled(list(page));
    expect(anchor(page).checkVisibility()).to.equal(false);
    expect(list(page).checkVisibility()).to.equal(true);
    expect(list(page).parentElement!.localName).to.equal('p');
    expect(projectNames(list(page))).to.deep.equal(['Hanke A']);
    expect(page.log.errors).to.deep.equal([]);
  });

  it('stays for good if there is no feed, without any message', async () => {
    const page = await pageOf(`<p>${link()}</p>`);
    asked(page)[0]!.answer({}, 500);
    await settled(list(page));
    expect(anchor(page).checkVisibility()).to.equal(true);
    expect(list(page).checkVisibility()).to.equal(false);
    expect(page.document.querySelector('[role=status]')!.textContent).to.equal('');
  });

  for (const [where, around] of [
    ['in emphasis', `<p><em><strong>${link()}</strong></em></p>`],
    ['in a list of its own', `<ul><li> ${link()}\n</li><li>Teksti</li></ul>`],
    ['in a cell', `<table><tr><td>${link()}</td><td>Teksti</td></tr></table>`],
  ] as const) {
    it(`becomes a widget ${where}`, async () => {
      const page = await pageOf(around);
      asked(page)[0]!.answer(records);
      expect(projectNames(await settled(list(page)))).to.deep.equal(['Hanke A']);
    });
  }

  it('may be added later', async () => {
    const page = await pageOf('<main></main>');
    page.document.querySelector('main')!.innerHTML = `<section><p>${link()}</p></section>`;
    await waitUntil(page.document, () => listsIn(page).length === 1);
    asked(page)[0]!.answer(records);
    expect(projectNames(await settled(list(page)))).to.deep.equal(['Hanke A']);
  });

  it('becomes one widget also in a copy of the page', async () => {
    const page = await pageOf(`<div><p>${link()}</p></div>`);
    asked(page)[0]!.answer(records);
    await settled(list(page));
    const copy = page.document.body.appendChild(
      page.document.querySelector('div')!.cloneNode(true),
    ) as Element;
    await waitUntil(page.document, () => copy.querySelectorAll('sixcity-project-list').length === 1);
    const copied = copy.querySelector('sixcity-project-list')!;
    expect(projectNames(await settled(copied))).to.deep.equal(['Hanke A']);
    expect(copied.checkVisibility()).to.equal(true);
    expect(copy.querySelector('a')!.checkVisibility()).to.equal(false);
    expect(asked(page)).to.have.length(1);
  });

  it('keeps the focus', async () => {
    const page = await pageOf(`<p>${link()}</p>`);
    anchor(page).focus();
    asked(page)[0]!.answer(records);
    await settled(list(page));
    expect(page.document.activeElement === list(page)).to.equal(true);
  });

  it('shows the feed that the page of the link would show', async () => {
    const page = await pageOf(
      `<p><a href="/elsewhere/embed.html">Hankkeet</a></p>
       <p><a href="/elsewhere/embed.html?widget=publication-table&amp;feed=other.json">Julkaisut</a></p>
       <p><a href="/dist/cdn/embed.html?feed=third.json">Hankkeet</a></p>`,
    );
    const paths = asked(page).map(({url}) => new URL(url).pathname);
    expect(paths.sort()).to.deep.equal([
      '/dist/cdn/third.json',
      '/elsewhere/feed.json',
      '/elsewhere/other.json',
    ]);
  });
});

describe('a link to embed.html stays a link', () => {
  for (const [where, around] of [
    ['in a sentence', `<p>Katso ${link()}.</p>`],
    ['in a sentence, in emphasis', `<p>Katso <strong>${link()}</strong></p>`],
    ['beside another link', `<p>${link()} <a href="/">Etusivu</a></p>`],
    ['in navigation', `<nav><ul><li>${link()}</li></ul></nav>`],
    ['in a heading', `<h2>${link()}</h2>`],
    ['in a placeholder', `<div data-sixcity="nothing"><p>${link()}</p></div>`],
    ['with as=link', `<p>${link('widget=project-list&amp;as=link')}</p>`],
    ['to one record', `<p>${link('widget=project-list&amp;p.open=a')}</p>`],
    ['to a widget that is none', `<p>${link('widget=weather')}</p>`],
    ['in an editor', `<div contenteditable><p>${link()}</p></div>`],
    ['to a page of another name', `<p><a id="link" href="/my-embed.html">Hankkeet</a></p>`],
    [
      'of an address that is none',
      `<p><a id="link" href="http://[embed.html?widget=project-list">Hankkeet</a></p>`,
    ],
    [
      'that is a script',
      `<p><a id="link" href="javascript:x/embed.html?widget=project-list">Hankkeet</a></p>`,
    ],
  ] as const) {
    it(where, async () => {
      const page = await pageOf(around);
      expect(anchor(page).checkVisibility()).to.equal(true);
      expect(listsIn(page)).to.be.empty;
      expect(asked(page)).to.be.empty;
      expect(page.log.errors).to.deep.equal([]);
    });
  }

  it('outside of data-root', async () => {
    const page = await pageOf(`<main></main><p>${link()}</p>`, 'data-root="main"');
    expect(listsIn(page)).to.be.empty;
  });

  it('if its page is on an unknown server, with one warning', async () => {
    const foreign = '<p><a href="https://foreign.example/embed.html?widget=project-list">Hankkeet</a></p>';
    const page = await pageOf(foreign + foreign);
    expect(listsIn(page)).to.be.empty;
    expect(asked(page)).to.be.empty;
    expect(page.log.warnings.filter((line) => line.includes('foreign.example'))).to.have.length(1);
  });

  it('if its feed is on an unknown server, with a warning', async () => {
    const page = await pageOf(`<p>${link('feed=https://foreign.example/feed.json')}</p>`);
    await settled(list(page));
    expect(asked(page)).to.be.empty;
    expect(anchor(page).checkVisibility()).to.equal(true);
    expect(page.log.warnings.join()).to.contain('foreign.example');
  });

  it('without any text from its URL, whatever options it has', async () => {
    const page = await pageOf(
      `<p>${link('heading=Pahus&amp;onclick=pwned()&amp;style=color:red&amp;city=%22%3E%3Cb%3EPahus&amp;feed=javascript:Pahus')}</p>`,
    );
    await settled(list(page));
    expect(asked(page)).to.be.empty;
    expect(list(page).getAttributeNames().sort()).to.deep.equal(['city', 'feed', 'hidden']);
    expect(list(page).shadowRoot!.textContent).not.to.contain('Pahus');
    expect(anchor(page).checkVisibility()).to.equal(true);
  });
});
