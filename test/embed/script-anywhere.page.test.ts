import {expect} from '@open-wc/testing';
import {listsIn, openPage, type Page} from '../support/iframe-page.js';
import {projectNames} from '../support/queries.js';
import {settled, waitUntil} from '../support/settled.js';
import {asked, pageOf, records} from './asking-page.js';

const src = '/dist/cdn/sixcity.js';
const tag = (city = 'espoo', attributes = '') =>
  `<script src="${src}" data-widget="project-list" data-city="${city}" ${attributes}></script>`;

/** The names in each list, once the feed has loaded. */
const namesIn = async (page: Page, count: number) => {
  await waitUntil(page.document, () => listsIn(page).length >= count);
  await Promise.all(listsIn(page).map(({updateComplete}) => updateComplete));
  for (const request of asked(page)) request.answer(records);
  const lists = await Promise.all(listsIn(page).map(settled));
  return lists.map(projectNames);
};
const loaded = ({window, document}: Page) =>
  document.readyState === 'complete'
    ? Promise.resolve()
    : new Promise((resolve) => window.addEventListener('load', resolve, {once: true}));

describe('a script tag that never runs', () => {
  it('gets its widget if innerHTML adds it', async () => {
    const page = await pageOf('<main></main>');
    page.document.querySelector('main')!.innerHTML = `<h2>Tab</h2>${tag()}`;
    expect(await namesIn(page, 1)).to.deep.equal([['Hanke A']]);
    expect(listsIn(page)[0]!.previousElementSibling?.localName).to.equal('script');
    expect(page.log).to.deep.equal({warnings: [], errors: []});
  });

  it('gets its widget if a parsed page is swapped in, with the saved content of that page', async () => {
    const page = await pageOf('<main></main>');
    const saved = '<sixcity-project-list city="espoo"></sixcity-project-list>';
    const parsed = new DOMParser().parseFromString(`<main>${tag()}${saved}<p>End</p></main>`, 'text/html');
    page.document.querySelector('main')!.replaceWith(parsed.querySelector('main')!);
    expect(await namesIn(page, 1)).to.deep.equal([['Hanke A']]);
  });

  it('gets its widget if another frame has parsed it', async () => {
    const page = await pageOf('<main></main>');
    const parsed = new DOMParser().parseFromString(`<main>${tag()}</main>`, 'text/html');
    page.document.querySelector('main')!.replaceWith(parsed.querySelector('main')!);
    expect(await namesIn(page, 1)).to.deep.equal([['Hanke A']]);
  });

  it('gets its widget if insertAdjacentHTML, a fragment or a template adds it', async () => {
    const page = await pageOf('<main></main>');
    const main = page.document.querySelector('main')!;
    main.insertAdjacentHTML('beforeend', `<div>${tag('espoo')}</div>`);
    main.append(page.document.createRange().createContextualFragment(`<div>${tag('oulu')}</div>`));
    const template = page.document.createElement('template');
    template.innerHTML = `<div>${tag('espoo')}</div>`;
    main.append(template.content.cloneNode(true));
    const names = await namesIn(page, 3);
    expect(names).to.deep.equal([['Hanke A'], ['Hanke B'], ['Hanke A']]);
    await waitUntil(page.document, () => true);
    expect(listsIn(page)).to.have.length(3);
  });

  it('gets one widget when it is moved', async () => {
    const page = await pageOf('<main></main><aside></aside>');
    const main = page.document.querySelector('main')!;
    main.innerHTML = `<div>${tag()}</div>`;
    await namesIn(page, 1);
    page.document.querySelector('aside')!.append(main.firstElementChild!);
    await waitUntil(page.document, () => true);
    expect(listsIn(page)).to.have.length(1);
  });

  it('is ignored if it belongs to another product, or a consent tool blocks it', async () => {
    const page = await pageOf('<main></main>');
    page.document.querySelector('main')!.innerHTML = `
      <script src="https://other.example/widget.js" data-widget="project-list"></script>
      <script src="https://other.example/w.js?from=/sixcity.js" data-widget="project-list"></script>
      ${tag('espoo', 'type="text/plain"')}<noscript>${tag()}</noscript>`;
    await waitUntil(page.document, () => true);
    expect(listsIn(page)).to.be.empty;
  });

  it('may not request an unknown server, because a stranger may have written it', async () => {
    const page = await pageOf('<main></main>');
    page.document.querySelector('main')!.innerHTML = tag(
      'espoo',
      'data-feed="https://foreign.example/f.json"',
    );
    await waitUntil(page.document, () => listsIn(page).length === 1);
    await settled(listsIn(page)[0]!);
    expect(asked(page)).to.be.empty;
  });

  it('may request an unknown server once it has run', async () => {
    const page = await pageOf('<main></main>');
    const script = page.document.createElement('script');
    Object.assign(script.dataset, {widget: 'project-list', feed: 'https://foreign.example/f.json'});
    script.src = src;
    page.document.querySelector('main')!.append(script);
    await waitUntil(page.document, () => asked(page).length === 1);
    expect(asked(page)[0]!.url).to.equal('https://foreign.example/f.json');
    expect(listsIn(page)).to.have.length(1);
  });

  it('is ignored outside data-root, like a placeholder', async () => {
    const page = await pageOf('<main></main><aside></aside>', 'data-feed="/records.json" data-root="main"');
    page.document.querySelector('aside')!.innerHTML = tag();
    page.document.querySelector('main')!.innerHTML = tag('oulu');
    expect(await namesIn(page, 1)).to.deep.equal([['Hanke B']]);
  });

  for (const [library, file] of [['jQuery', '/node_modules/jquery1/jquery.js']] as const) {
    it(`gets its widget once, by html() of ${library}, during parsing and later`, async () => {
      const page = await openPage({
        srcdoc: `<!doctype html><html lang="fi"><title>Tabs</title><script src="/test/embed/pages/listen.js"></script>
          <script>window.asked = []; window.fetch = (url) => new Promise((resolve) => asked.push({url: String(url),
            answer: (body) => resolve(new Response(JSON.stringify(body)))}))</script>
          <body><div id="tab"></div><div id="tab2"></div><script src="${file}"></script>
          <script>$('#tab').html('<h2>Tab</h2>${tag().replace('</script', '<\\/script')}')</script>`,
      });
      await loaded(page);
      expect(await namesIn(page, 1)).to.deep.equal([['Hanke A']]);
      const {$} = page.window as unknown as {$: (selector: string) => {html: (markup: string) => void}};
      $('#tab2').html(tag('oulu'));
      expect(await namesIn(page, 2)).to.deep.equal([['Hanke A'], ['Hanke B']]);
      expect(asked(page)).to.have.length(1);
      expect(new URL(asked(page)[0]!.url).pathname).to.equal('/dist/cdn/feed.json');
      expect(page.log.errors).to.deep.equal([]);
    });
  }
});

describe('a saved or restored page with a script tag and its widget', () => {
  const saved = (city = 'espoo', more = '') =>
    `<sixcity-project-list city="${city}"${more}></sixcity-project-list>`;

  for (const [what, attributes] of [
    ['run at once', ''],
    ['deferred', 'defer'],
    ['a module', 'type="module"'],
    ['async', 'async'],
  ] as const) {
    it(`shows one list: ${what}`, async () => {
      const page = await pageOf(`<main>${tag('espoo', attributes)}${saved()}<p>End</p></main>`);
      await loaded(page);
      expect(await namesIn(page, 1)).to.deep.equal([['Hanke A']]);
    });
  }

  it('shows one list, whatever else of the widget was saved', async () => {
    const page = await pageOf(
      `<main>${tag()}${saved('espoo', ' class="x" style="color: red"')}${saved()}</main>`,
    );
    await loaded(page);
    expect(await namesIn(page, 1)).to.deep.equal([['Hanke A']]);
  });

  it('keeps an element that its editor has written', async () => {
    const page = await pageOf(`<main>${tag()}${saved('oulu')}</main>`);
    await loaded(page);
    expect(await namesIn(page, 2)).to.deep.equal([['Hanke A'], ['Hanke B']]);
  });

  it('shows one list for each of two equal tags', async () => {
    const page = await pageOf(`<main>${tag()}${tag()}</main>`);
    await loaded(page);
    expect(await namesIn(page, 2)).to.deep.equal([['Hanke A'], ['Hanke A']]);
  });

  it('shows one list if scripts are created again, as page swaps do', async () => {
    const page = await pageOf(`<main>${tag()}</main>`);
    expect(await namesIn(page, 1)).to.have.length(1);
    const copy = page.document.querySelector('main')!.cloneNode(true) as HTMLElement;
    page.document.querySelector('main')!.replaceWith(copy);
    const old = copy.querySelector('script')!;
    const fresh = page.document.createElement('script');
    for (const {name, value} of old.attributes) fresh.setAttribute(name, value);
    const ran = new Promise((resolve) => fresh.addEventListener('load', resolve, {once: true}));
    old.replaceWith(fresh);
    await ran;
    expect(copy.querySelectorAll('sixcity-project-list')).to.have.length(1);
  });
});

describe('a script tag or placeholder in the shadow tree of a component', () => {
  const component = (mode: 'open' | 'closed', markup: string, before = '') =>
    `${before}<city-part></city-part><script>customElements.define('city-part', class extends HTMLElement {
      connectedCallback() {
        const root = this.attachShadow({mode: '${mode}'});
        root.innerHTML = ${JSON.stringify(markup).replaceAll('</script', '<\\/script')};
        for (const inert of root.querySelectorAll('script')) {
          const script = document.createElement('script');
          for (const {name, value} of inert.attributes) script.setAttribute(name, value);
          script.onload = () => window.dispatchEvent(new Event('ran'));
          inert.replaceWith(script);
        }
      }
    })</script>`;
  const shadow = ({document}: Page) => document.querySelector('city-part')!.shadowRoot!;
  const inside = (page: Page) => [...shadow(page).querySelectorAll('sixcity-project-list')];

  for (const [what, markup] of [
    ['a placeholder', '<div data-sixcity="project-list" data-city="espoo"><p id="own">Own</p></div>'],
    ['a link', '<p><a id="own" href="/dist/cdn/embed.html?city=espoo">Own</a></p>'],
    ['a script tag', tag()],
  ] as const) {
    it(`becomes a widget if the tree is open: ${what}`, async () => {
      const page = await pageOf(component('open', markup));
      await waitUntil(shadow(page), () => inside(page).length === 1);
      for (const request of asked(page)) request.answer(records);
      expect(projectNames(await settled(inside(page)[0]!))).to.deep.equal(['Hanke A']);
      expect(shadow(page).querySelector('#own')?.checkVisibility() ?? false).to.equal(false);
      expect(page.log).to.deep.equal({warnings: [], errors: []});
    });
  }

  it('becomes a widget if the component is added later, and its content after that', async () => {
    const page = await pageOf(
      `<main></main>${component('open', '<slot></slot>').replace('<city-part></city-part>', '')}`,
    );
    page.document.querySelector('main')!.innerHTML = '<div><city-part></city-part></div>';
    await waitUntil(page.document, () => true);
    shadow(page).innerHTML = '<div data-sixcity="project-list" data-city="oulu"></div>';
    await waitUntil(shadow(page), () => inside(page).length === 1);
    for (const request of asked(page)) request.answer(records);
    expect(projectNames(await settled(inside(page)[0]!))).to.deep.equal(['Hanke B']);
  });

  it('is not found in a closed tree, with one warning', async () => {
    const page = await pageOf(component('closed', tag() + tag('oulu')));
    await loaded(page);
    const isSaid = () => page.log.warnings.some((line) => line.includes('closed shadow root'));
    if (!isSaid()) await new Promise((resolve) => page.window.addEventListener('ran', resolve, {once: true}));
    await waitUntil(page.document, () => true);
    expect(page.log.warnings.filter((line) => line.includes('closed shadow root'))).to.have.length(1);
    expect(page.log.errors).to.deep.equal([]);
  });

  it('respects data-root', async () => {
    const page = await pageOf(
      `<main></main>${component('open', '<div data-sixcity="project-list"></div>')}`,
      'data-feed="/records.json" data-root="main"',
    );
    expect(inside(page)).to.be.empty;
  });
});
