import {expect} from '@open-wc/testing';
import type {ProjectListElement} from '../../src/widgets/project-list/project-list-element.js';
import {openPage, type Page} from '../support/iframe-page.js';
import {all, button, parts, searchBox} from '../support/queries.js';
import {settled, waitUntil} from '../support/settled.js';

const folder = '/dist/site';
const open = (name: string) => openPage({src: `/test/embed/pages/${name}.html`});

type Frame = typeof globalThis;

/**
 * Presses every button of every menu: all downloads, all citations, and the ways of sharing that stay on the page.
 */
const takeEverything = async ({document, window}: Page): Promise<readonly string[]> => {
  const files: string[] = [];
  // The target of downloads cannot be observed by a page.
  (window as unknown as Frame).HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    files.push(this.download);
  };
  const widgets = document.querySelectorAll<ProjectListElement>(
    'sixcity-project-list, sixcity-publication-table, sixcity-funding-summary',
  );
  for (const widget of widgets) {
    for (const button of parts(widget, 'menu')) {
      const menu = button.parentElement!;
      button.click();
      // The entries come with the chunk of the actions.
      await waitUntil(menu, () => menu.querySelector('.choices :is(button, a)') !== null);
      for (const one of menu.querySelectorAll<HTMLElement>('.choices button')) one.click();
      await widget.updateComplete;
    }
    for (const quote of all(widget, '.toolbar > li > button:not([part="menu"])')) quote.click();
    await widget.updateComplete;
  }
  return files;
};

/** Uses every control. */
const useEverything = async (page: Page): Promise<void> => {
  const {document, window} = page;
  const lists = [...document.querySelectorAll<ProjectListElement>('sixcity-project-list')];
  for (const list of lists) await settled(list);
  const [first, timeline] = lists as [ProjectListElement, ProjectListElement];
  button(first, 'Näytä lisää').click();
  parts(first, 'name')[0]!.click();
  await first.updateComplete;
  searchBox(first).value = 'a';
  searchBox(first).dispatchEvent(new InputEvent('input', {bubbles: true}));
  parts(first, 'facet-button')[0]!.click();
  await first.updateComplete;
  const boxes = () => all<HTMLInputElement>(first, '[part="panel"] input');
  // They come with the chunk of the controls.
  await waitUntil(first.shadowRoot!, () => boxes().length > 0);
  boxes()[0]!.click();
  await first.updateComplete;
  const sort = all<HTMLSelectElement>(timeline, 'select')[0]!;
  sort.selectedIndex = 1;
  sort.dispatchEvent(new Event('change'));
  await timeline.updateComplete;
  const table = await settled(document.querySelector('sixcity-publication-table')!);
  parts(table, 'sort')[0]!.click();
  parts(table, 'name')[0]!.click();
  await table.updateComplete;
  const summary = await settled(document.querySelector('sixcity-funding-summary')!);
  parts(summary, 'choice')[0]?.click();
  await summary.updateComplete;
  const files = await takeEverything(page);
  for (const end of ['.csv', '.json', '.bib', '.ris']) {
    expect(
      files.some((name) => name.endsWith(end)),
      `${end} in ${files.join()}`,
    ).to.equal(true);
  }
  window.dispatchEvent(new Event('beforeprint'));
  window.dispatchEvent(new Event('afterprint'));
  await (window as unknown as Frame).sixcity!.doctor();
  expect(document.querySelector('sixcity-doctor')).to.exist;
};

/** The ways in which a site can store data about a reader. */
const stored = async () => ({
  cookie: document.cookie,
  local: localStorage.length,
  session: sessionStorage.length,
  databases: (await indexedDB.databases()).length,
  caches: (await caches.keys()).length,
  workers: (await navigator.serviceWorker.getRegistrations()).length,
});

for (const [what, name] of [
  ["'self'", 'strict'],
  ['a nonce', 'strict-nonce'],
] as const) {
  describe(`under a strict security policy, with Trusted Types and script-src ${what}, when all is used`, () => {
    let kept: Record<'before' | 'after', Awaited<ReturnType<typeof stored>>>;
    let errors: readonly string[];
    let asked: readonly string[];

    before(async () => {
      const atFirst = await stored();
      const page = await open(name);
      await useEverything(page);
      kept = {before: atFirst, after: await stored()};
      const requests = page.window.performance.getEntriesByType('resource');
      // The test server adds a script of its own to every page.
      errors = page.log.errors.filter((line) => !line.includes('/__'));
      asked = requests.map(({name: url}) => new URL(url).pathname).filter((path) => !path.startsWith('/__'));
    });

    it('nothing is violated through every state and feature', () => {
      expect(errors).to.deep.equal([]);
    });

    it('nothing is stored', () => {
      expect(kept.after).to.deep.equal(kept.before);
    });

    it('nothing is requested except files of the release and the feed', () => {
      const own = [
        `${folder}/feed.json`,
        `${folder}/v1/doctor.js`,
        `${folder}/v1/sixcity.js`,
        '/no-such-feed.json',
        '/test/embed/pages/listen.js',
      ];
      const isChunk = (path: string) => /^\/dist\/site\/\d+\.\d+\.\d+\/[a-z-]+\.js$/.test(path);
      expect(asked.filter((path) => !own.includes(path) && !isChunk(path))).to.deep.equal([]);
      // A modulepreload and the import() of the same file are one request, which is listed once or twice.
      expect(new Set(asked.filter(isChunk)).size).to.equal(7);
      expect(asked).to.include(`${folder}/feed.json`);
    });
  });
}

describe('with integrity', () => {
  const pageWith = (integrity: string) =>
    openPage({
      srcdoc: `<!doctype html><html lang="fi"><head><title>Kaupunki</title></head><body>
        <div id="host" data-sixcity="project-list"><p>Varalla</p></div>
        <script src="${folder}/v1/sixcity.js" integrity="${integrity}" crossorigin="anonymous"></script></body></html>`,
    });
  const host = ({document}: Page) => document.getElementById('host')!;
  const hash = async () => {
    const bytes = await (await fetch(`${folder}/v1/sixcity.js`)).arrayBuffer();
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
    return `sha384-${btoa(String.fromCharCode(...digest))}`;
  };

  it('the script works with the right hash', async () => {
    const page = await pageWith(await hash());
    await waitUntil(page.document, () => host(page).querySelector('sixcity-project-list') !== null);
    await settled(host(page).querySelector('sixcity-project-list')!);
    expect(host(page).querySelector('p')!.checkVisibility()).to.equal(false);
  });

  it('a wrong hash leaves the fallback', async () => {
    const wrong = `sha384-${btoa('x'.repeat(48))}`;
    const page = await pageWith(wrong);
    expect(host(page).querySelector('p')!.checkVisibility()).to.equal(true);
    expect(host(page).querySelector('sixcity-project-list')).to.equal(null);
    expect(Reflect.get(page.window, 'sixcity')).to.equal(undefined);
  });
});
