import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {openPage, type Page} from '../support/iframe-page.js';
import {settled, waitUntil} from '../support/settled.js';

/** The same hosts in every run; `?seed=random` in the URL of the test page tries others. */
const seed = new URLSearchParams(location.search).get('seed') === 'random' ? Date.now() : 20_180_302;
const numRuns = 40;

const script = '/dist/cdn/sixcity.js';
const feed = '/test/embed/pages/feed.json';
const scriptTag = `<script src="${script}" data-feed="${feed}"></script>`;
const longText = '<p style="block-size: 2500px">Varalla</p>';

/** Each way to embed a widget. `#own` is the content that readers see until the widget is ready, or without it. */
const waysIn = {
  element: (options: string) => `<sixcity-project-list ${options}></sixcity-project-list>`,
  'element with a link': (options: string) =>
    `<sixcity-project-list ${options}><a href="/dist/cdn/embed.html">Hankkeet</a></sixcity-project-list>`,
  placeholder: (options: string) =>
    `<div data-sixcity="project-list" ${options}><p id="own">Varalla</p></div>`,
  'bare placeholder': (options: string) => `<div data-sixcity="project-list" ${options}>Varalla</div>`,
  static: (options: string) =>
    `<div data-sixcity="project-list" data-static="1.2.2018" ${options}><div id="own">${longText}</div></div>`,
  script: (options: string) =>
    `<script src="${script}" data-widget="project-list" data-feed="${feed}" ${options}></script>`,
  link: (options: string) =>
    `<p><a id="own" href="/dist/cdn/embed.html?feed=${feed}&amp;${options.replace(/data-|"/g, '')}">Hankkeet</a></p>`,
};
const parents: readonly string[] = [
  '',
  'display: flex',
  'display: flex; flex-direction: column; align-items: flex-start',
  'display: grid',
  'display: inline-block',
  'float: left',
  'display: table-cell',
  'inline-size: fit-content',
  'inline-size: 300px',
  'columns: 2',
  'position: relative; overflow: hidden',
  'padding: 1px; display: flow-root',
  'direction: rtl',
];
const pageStyles: readonly string[] = [
  '',
  '* {box-sizing: content-box; letter-spacing: 2px}',
  '* {display: block}',
  ':empty {display: none}',
  'table {display: block}',
  '[hidden] {display: block !important}',
  'p, div, a {display: inline-block !important}',
  'html {font-size: 62.5%} body {font-size: 20px}',
  '* {max-inline-size: 100%; min-inline-size: 0}',
  'div > * {margin-block: 30px}',
  'a, a * {position: relative; display: flex !important}',
];
const insertions = ['at once', 'innerHTML', 'insertAdjacentHTML', 'fragment', 'swapped', 'restored'] as const;

const anyHost = fc.record({
  way: fc.constantFrom(...(Object.keys(waysIn) as (keyof typeof waysIn)[])),
  parent: fc.constantFrom(...parents),
  style: fc.constantFrom(...pageStyles),
  lang: fc.constantFrom('fi', 'sv_SE', 'eng', '', 'x-default', 'de', 'fi-FI'),
  options: fc.constantFrom(
    '',
    'data-city="espoo"',
    'data-city="espoo, oulu"',
    'data-city="atlantis"',
    'data-page-size="x"',
  ),
  insertion: fc.constantFrom(...insertions),
  width: fc.constantFrom(360, 1000),
  fails: fc.boolean(),
});
type Host = typeof anyHost extends fc.Arbitrary<infer H> ? H : never;

const openHost = async ({way, parent, style, lang, options, insertion, width, fails}: Host) => {
  const broken = fails ? `${options} data-feed="/none.json"` : options;
  const markup = waysIn[way](broken).replaceAll(feed, fails ? '/none.json' : feed);
  const atOnce = insertion === 'at once' || insertion === 'restored' ? markup : '';
  const page = await openPage({
    srcdoc: `<!doctype html><html lang="${lang}"><title>A host</title><style>${style}</style>
      <script src="/test/embed/pages/listen.js"></script>
      <body><div id="parent" style="${parent}">${atOnce}</div><footer id="footer">Alatunniste</footer>${
        insertion === 'at once' ? scriptTag.replace(feed, fails ? '/none.json' : feed) : scriptTag
      }</body></html>`,
  });
  (page.window.frameElement as HTMLIFrameElement).width = String(width);
  const place = page.document.getElementById('parent')!;
  if (insertion === 'innerHTML') place.innerHTML = markup;
  if (insertion === 'insertAdjacentHTML') place.insertAdjacentHTML('beforeend', markup);
  if (insertion === 'fragment') place.append(page.document.createRange().createContextualFragment(markup));
  if (insertion === 'swapped') {
    const parsed = new DOMParser().parseFromString(
      `<div id="parent" style="${parent}">${markup}</div>`,
      'text/html',
    );
    place.replaceWith(parsed.getElementById('parent')!);
  }
  if (insertion === 'restored') {
    await waitUntil(page.document, () => widgetsIn(page).length > 0);
    const copy = page.document.getElementById('parent')!.cloneNode(true);
    page.document.getElementById('parent')!.replaceWith(copy);
  }
  return page;
};
const widgetsIn = ({document}: Page) => [...document.querySelectorAll('sixcity-project-list')];

const footerOf = ({document}: Page) => document.getElementById('footer')!.getBoundingClientRect().top;

describe('a widget on any host page', () => {
  it(`becomes one widget or its readable fallback, within its parent, without an error (seed ${seed})`, async () => {
    await fc.assert(
      fc.asyncProperty(anyHost, async (host) => {
        const page = await openHost(host);
        await waitUntil(page.document, () => widgetsIn(page).length > 0);
        const isStatic = host.way === 'static' && host.insertion !== 'restored';
        const before = isStatic && !widgetsIn(page)[0]!.checkVisibility() ? footerOf(page) : undefined;
        const lists = await Promise.all(widgetsIn(page).map(settled));
        expect(lists).to.have.length(1);
        const [list] = lists;
        const isShown = list!.checkVisibility();
        const own = page.document.getElementById('own');
        expect(isShown || own?.checkVisibility() === true, 'something to read').to.equal(true);
        if (isShown) {
          const box = list!.getBoundingClientRect();
          const room = page.document.documentElement.clientWidth;
          expect(box.width, 'width').to.be.greaterThan(60);
          expect(box.width, 'within the page').to.be.at.most(room + 1);
          expect(box.height, 'height').to.be.greaterThan(10);
        }
        const isReplaced = list!.feedState.kind === 'ready';
        if (isReplaced && own) expect(own.checkVisibility(), 'hidden fallback').to.equal(false);
        if (isReplaced && before !== undefined)
          expect(Math.round(footerOf(page) - before), 'footer').to.equal(0);
        expect(page.log.errors).to.deep.equal([]);
        page.window.frameElement!.remove();
      }),
      {seed, numRuns},
    );
  });
});
