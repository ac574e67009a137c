import {expect} from '@open-wc/testing';
import {listsIn, openPage, type Page} from '../support/iframe-page.js';
import {projectNames} from '../support/queries.js';
import {settled, waitUntil} from '../support/settled.js';
import {asked, pageOf, records} from './asking-page.js';

/** Page styles that show elements with `hidden`. */
const cruelStyles: Readonly<Record<string, string>> = {
  'a class with a display': '.button {display: inline-block}',
  'everything a block': '* {display: block}',
  'everything a block, important': 'body * {display: block !important}',
  'hidden that does not hide': '[hidden] {display: block !important; visibility: visible !important}',
  'tables as blocks': 'table {display: block; overflow-x: auto}',
  'an id': '#host, #own, #link {display: grid !important}',
  'a layer of important rules': '@layer a {#own, #link {display: flex !important}}',
};
/** Each way to embed a widget, with the content `own` that the widget replaces. */
const waysIn: Readonly<Record<string, string>> = {
  'a placeholder':
    '<div id="host" data-sixcity="project-list"><div id="own" class="button" style="display: block !important">Own</div></div>',
  'a placeholder of bare words':
    '<div id="host" data-sixcity="project-list"><span id="own">Own</span> words</div>',
  'a placeholder in a list': '<ul><li id="host" data-sixcity="project-list"><p id="own">Own</p></li></ul>',
  'a placeholder in a cell':
    '<table><tr><td id="host" data-sixcity="project-list"><p id="own">Own</p></td></tr></table>',
  'a list as placeholder': '<ul id="host" data-sixcity="project-list"><li id="own">Own</li></ul>',
  'a link as placeholder':
    '<p><a id="host" data-sixcity="project-list" href="/elsewhere"><b id="own">Own</b></a></p>',
  'static HTML':
    '<div id="host" data-sixcity="project-list" data-static="1.2.2018"><table id="own"><tr><td>Own</td></tr></table></div>',
  'a link': '<p><a id="own" class="button" href="/dist/cdn/embed.html">Own</a></p>',
  'a link in a list': '<ul><li><a id="own" class="button" href="/dist/cdn/embed.html">Own</a></li></ul>',
  'a link in emphasis': '<p><em><a id="own" href="/dist/cdn/embed.html">Own</a></em></p>',
};

const own = ({document}: Page) => document.getElementById('own')!;
const list = (page: Page) => listsIn(page)[0]!;

/** The markup of the page, opened again without the script, as in a saved page, a reader mode or an editor. */
const copyOf = (page: Page): Promise<Page> => {
  const copy = page.document.documentElement.cloneNode(true) as HTMLElement;
  for (const script of copy.querySelectorAll('script')) script.remove();
  return openPage({srcdoc: `<!doctype html>${copy.outerHTML}`});
};

describe('the content that a widget replaces', () => {
  for (const [way, markup] of Object.entries(waysIn)) {
    for (const [style, sheet] of Object.entries(cruelStyles)) {
      it(`is hidden: ${way}, ${style}`, async () => {
        const page = await pageOf(markup, undefined, `<style>${sheet}</style>`);
        expect(own(page).checkVisibility()).to.equal(true);
        asked(page)[0]!.answer(records);
        await settled(list(page));
        expect(own(page).checkVisibility()).to.equal(false);
        expect(own(page).getClientRects()).to.have.length(0);
        expect(list(page).checkVisibility()).to.equal(true);
        expect(projectNames(list(page))).to.have.length(2);
      });
    }

    it(`is readable in a copy of the page without the script: ${way}`, async () => {
      const page = await pageOf(markup);
      asked(page)[0]!.answer(records);
      await settled(list(page));
      const copy = await copyOf(page);
      expect(own(copy).checkVisibility()).to.equal(true);
      expect(copy.document.body.innerText).to.contain('Own');
    });

    it(`is one widget if the copy has the script: ${way}`, async () => {
      const page = await pageOf(markup);
      asked(page)[0]!.answer(records);
      await settled(list(page));
      const copy = await openPage({srcdoc: `<!doctype html>${page.document.documentElement.outerHTML}`});
      expect(listsIn(copy)).to.have.length(1);
      asked(copy)[0]!.answer(records);
      await settled(list(copy));
      expect(own(copy).checkVisibility()).to.equal(false);
      expect(copy.log.errors).to.deep.equal([]);
    });

    it(`is shown if the feed fails: ${way}`, async () => {
      const page = await pageOf(markup, undefined, `<style>.button {display: inline-block}</style>`);
      asked(page)[0]!.answer({}, 500);
      await settled(list(page));
      expect(own(page).checkVisibility()).to.equal(true);
      expect(page.document.querySelector('ul#host')?.firstElementChild?.localName ?? 'li').to.equal('li');
    });
  }

  it('stays a link after a failure, and its widget stays hidden whatever the styles of the page', async () => {
    const page = await pageOf(
      '<div class="flow"><p><a id="own" href="/dist/cdn/embed.html">Own</a></p></div>',
      undefined,
      '<style>.flow * {display: block}</style>',
    );
    expect(list(page).checkVisibility()).to.equal(false);
    asked(page)[0]!.answer({}, 500);
    await settled(list(page));
    expect(list(page).checkVisibility()).to.equal(false);
    expect(own(page).checkVisibility()).to.equal(true);
  });

  it('may get more content of the page, which is shown', async () => {
    const page = await pageOf('<main><a id="own" href="/dist/cdn/embed.html">Own</a></main>');
    asked(page)[0]!.answer(records);
    await settled(list(page));
    page.document.querySelector('main')!.insertAdjacentHTML('beforeend', '<p id="later">Later</p>');
    await waitUntil(page.document, () => true);
    expect(page.document.getElementById('later')!.checkVisibility()).to.equal(true);
  });
});

describe('a link as placeholder', () => {
  const markup = waysIn['a link as placeholder']!;

  it('is disabled while its widget is shown, and works again when the feed fails', async () => {
    const page = await pageOf(markup);
    const host = page.document.querySelector<HTMLAnchorElement>('#host')!;
    asked(page)[0]!.answer(records);
    await settled(list(page));
    expect(host.hasAttribute('href')).to.equal(false);
    host.dataset['feed'] = '/other.json';
    await waitUntil(page.document, () => asked(page).length === 2);
    asked(page)[1]!.answer({}, 500);
    await waitUntil(page.document, () => host.hasAttribute('href'));
    expect(host.getAttribute('href')).to.equal('/elsewhere');
  });
});
