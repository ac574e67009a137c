import {expect} from '@open-wc/testing';
import {all, links, part, parts, projectNames, textOf} from '../support/queries.js';
import {waitUntil} from '../support/settled.js';
import {listsIn, openPage, requestsIn, settledListsIn} from '../support/iframe-page.js';

const testFeed = '/test/embed/pages/feed.json';

/** embed.html as on a server, once it has been filled. */
const openEmbed = async (query: string) => {
  const opened = await openPage({src: `/dist/site/embed.html?${query}`});
  const {document} = opened;
  await waitUntil(document, () => document.querySelector('noscript') === null);
  return opened;
};

/** The same with a project list. */
const embed = async (options: Readonly<Record<string, string>>) => {
  const opened = await openEmbed(new URLSearchParams(options).toString());
  const [list] = await settledListsIn(opened);
  return {...opened, list: list!, everything: textOf(opened.document.documentElement)};
};

describe('embed.html', () => {
  it('shows the widget of its URL, with its options', async () => {
    const {document, list} = await embed({
      ...{widget: 'project-list', feed: testFeed, city: 'espoo', 'group-by': 'none', lang: 'sv'},
    });
    expect(projectNames(list)).to.deep.equal(['Hanke A', 'Hanke C']);
    expect(list.groupBy).to.equal('none');
    expect(document.documentElement.lang).to.equal('sv');
    expect(document.title).to.equal('Esbo: projekt');
    expect(textOf(document.querySelector('h1'))).to.equal('Esbo: projekt');
    expect(textOf(part(list, 'heading'))).to.match(/\S/);
  });

  it('shows the project list of the feed beside it if its URL names neither', async () => {
    const {document, list} = await embed({});
    expect(projectNames(list)).to.have.length(20);
    expect(document.documentElement.lang).to.equal('fi');
    expect(document.title).to.equal('Hankkeet');
  });

  it('shows every widget', async () => {
    for (const widget of [
      'project-list',
      'publication-table',
      'funding-summary',
      'project-map',
      'eu-statement',
    ]) {
      const {document} = await openEmbed(`widget=${widget}`);
      const elements = () => document.querySelectorAll(`main > sixcity-${widget}`);
      await waitUntil(document, () => elements().length > 0);
      expect(elements(), widget).to.have.length(1);
    }
  });

  it('is a page with a main element, a title and no error', async () => {
    const {document, log} = await embed({lang: 'en'});
    expect(document.querySelectorAll('main')).to.have.length(1);
    expect(document.title).to.equal('Projects');
    expect(document.documentElement.lang).to.equal('en');
    expect(log).to.equal(undefined);
  });

  it('has a heading and a title of its own for each city', async () => {
    const titles = new Set<string>();
    for (const city of ['espoo', 'OULU', 'espoo oulu', '']) {
      const {document} = await embed({feed: testFeed, city, lang: 'fi'});
      expect(textOf(document.querySelector('h1'))).to.equal(document.title);
      titles.add(document.title);
    }
    expect([...titles])
      .to.include('Espoo: hankkeet')
      .and.have.length(4);
  });

  it('has its heading before its data, so that nothing moves', async () => {
    const {document} = await openEmbed(`lang=sv&feed=${testFeed}`);
    expect(textOf(document.querySelector('main > h1:first-child'))).to.equal('Projekt');
    expect(document.defaultView!.getComputedStyle(document.querySelector('main')!).display).to.equal(
      'flow-root',
    );
  });

  it('is skipped to its first project with few stops', async () => {
    const {list} = await embed({lang: 'en'});
    const stops = all(list, 'a[href], button, input, select, summary').filter((one) => one.checkVisibility());
    const skip = stops.findIndex((one) => one.matches('[part="skip"]'));
    expect(skip).to.be.within(0, 1);
    stops[skip]!.click();
    const results = stops.slice(stops.findIndex((one) => one.matches('[part="sort"]')));
    expect(list.shadowRoot!.activeElement?.getAttribute('part')).to.equal('count');
    expect(results.findIndex((one) => one.matches('[part="name"]'))).to.be.within(1, 3);
  });

  it('falls back from a language that it does not support', async () => {
    for (const lang of ['de', '', '💥', '__proto__', 'x'.repeat(2000)]) {
      expect((await embed({lang, feed: testFeed})).document.documentElement.lang).to.equal('fi');
    }
  });

  it('says in the language of the reader that a widget is unknown, without text from its URL', async () => {
    const messages = new Map<string, string>();
    for (const lang of ['fi', 'sv', 'en']) {
      const opened = await openEmbed(`widget=<b>Pahus</b>&lang=${lang}&heading=Pahus`);
      expect(listsIn(opened)).to.be.empty;
      const {document} = opened;
      expect(textOf(document.querySelector('main'))).to.match(/\S/);
      expect(textOf(document.querySelector('main > h1'))).to.equal(document.title);
      expect(document.title).to.equal(textOf(document.querySelector('main')));
      expect(document.documentElement.outerHTML).not.to.match(/pahus/i);
      messages.set(lang, document.title);
    }
    expect(new Set(messages.values()).size).to.equal(3);
  });

  const names = [
    'heading',
    'title',
    'aria-label',
    'aria-description',
    'messages',
    'data',
    'innerHTML',
    'content',
  ];
  const word = 'Kaupunki-irtisanoutuu';
  for (const name of [...names, 'city', 'sort', 'lang', 'as-of', 'project', 'placeholder', 'alt', word]) {
    it(`shows no text from its URL: ${name}`, async () => {
      const {document, list} = await embed({feed: testFeed, [name]: word});
      expect(textOf(document.body)).not.to.contain(word);
      expect(textOf(list.shadowRoot)).not.to.contain(word);
      expect(document.title).not.to.contain(word);
      for (const attribute of ['title', 'aria-label', 'aria-description', 'alt', 'placeholder']) {
        expect(list.hasAttribute(attribute), attribute).to.equal(false);
      }
    });
  }

  it('accepts options from its URL, and nothing that runs code or restyles', async () => {
    const handlers = ['onclick', 'onfocus', 'onpointerenter', 'onanimationstart', 'ontoggle', 'onauxclick'];
    const others = [
      'style',
      'class',
      'id',
      'slot',
      'is',
      'role',
      'tabindex',
      'autofocus',
      'contenteditable',
      'popover',
    ];
    const options = Object.fromEntries([...handlers, ...others].map((name) => [name, 'window.pwned = 1']));
    const {window, list} = await embed({feed: testFeed, ...options, city: 'oulu'});
    expect(list.getAttributeNames().sort()).to.deep.equal(['city', 'feed']);
    for (const handler of handlers) list.dispatchEvent(new Event(handler.slice(2)));
    expect(Reflect.get(window, 'pwned')).to.equal(undefined);
  });

  it('loads a feed of its own origin', async () => {
    const {list} = await embed({feed: new URL(testFeed, location.href).href, project: 'b'});
    expect(projectNames(list)).to.deep.equal(['Hanke B']);
  });

  const foreign = [
    'https://foreign.example/feed.json',
    '//foreign.example/feed.json',
    `http://${location.host}@foreign.example/feed.json`,
    `${location.protocol}//${location.hostname}:1/foreign.example`,
    `\\\\foreign.example\\feed.json`,
    'data:application/json,{"version":"1.0","projects":[],"x":"foreign.example"}',
    'javascript:"foreign.example"',
    'blob:https://foreign.example/1',
    'file:///foreign.example',
  ];
  for (const feed of foreign) {
    it(`loads no other feed, and links to none: ${feed.slice(0, 40)}`, async () => {
      const {list, document, ...opened} = await embed({feed});
      expect(textOf(part(list, 'failed'))).to.contain('hyväksytty');
      expect(parts(list, 'empty')).to.be.empty;
      expect(requestsIn({document, ...opened}, 'foreign.example')).to.equal(0);
      expect(links(list).map(({href}) => href)).to.deep.equal([]);
      expect(textOf(list.shadowRoot)).not.to.contain('foreign');
    });
  }

  it('tries the next feed that it may load', async () => {
    const {list, ...opened} = await embed({feed: `https://foreign.example/feed.json ${testFeed}`});
    expect(projectNames(list)).to.have.length(3);
    expect(requestsIn(opened, 'foreign.example')).to.equal(0);
  });

  it('stays empty if nothing matches, and never shows everything instead', async () => {
    const {list} = await embed({feed: testFeed, city: 'atlantis'});
    expect(projectNames(list)).to.be.empty;
    expect(all(list, '[part~="empty"]')).to.have.length(1);
  });
});
