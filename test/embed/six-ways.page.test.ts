import {expect} from '@open-wc/testing';
import {openPage, type Page} from '../support/iframe-page.js';
import {one, textOf} from '../support/queries.js';
import {settled, waitUntil} from '../support/settled.js';

type Widget = Element & {readonly updateComplete: Promise<unknown>};
const site = `${location.origin}/dist/site`;

/**
 * What a reader finds in the only widget of a page, or of a frame in it. A page of its own (embed.html) gives its
 * widget the title of the data as heading, which menus and captions use too. So all are compared without a heading.
 */
const contentIn = async ({document}: {readonly document: Document}, tag: string): Promise<string> => {
  const find = () =>
    document.querySelector<Widget>(tag) ??
    document.querySelector('iframe')?.contentDocument?.querySelector<Widget>(tag);
  // A frame loads by itself, which no mutation of this page shows.
  while (!find()) await new Promise(requestAnimationFrame);
  const widget = await settled(find()!);
  Reflect.set(widget, 'heading', '');
  await widget.updateComplete;
  return textOf(one(widget, '.content'));
};
const pageWith = (
  body: string,
  script = `<script src="${site}/v1/sixcity.js" defer></script>`,
): Promise<Page> =>
  openPage({
    srcdoc: `<!doctype html><html lang="fi"><head><title>Kaupunki</title>${script}</head><body>${body}</body></html>`,
  });

const tables = [
  ['project-list', {city: 'espoo', 'page-size': '5'}],
  ['publication-table', {city: 'espoo', 'page-size': '5'}],
  ['funding-summary', {city: 'espoo', by: 'theme'}],
  ['project-map', {city: 'espoo'}],
] as const;

for (const [name, options] of tables) {
  const entries = Object.entries(options);
  const attributes = (prefix: string) =>
    entries.map(([key, value]) => `${prefix}${key}="${value}"`).join(' ');
  const url =
    `${site}/embed.html?${new URLSearchParams({widget: name, lang: 'fi', ...options}).toString()}`.replaceAll(
      '&',
      '&amp;',
    );
  const tag = `sixcity-${name}`;
  const ways = {
    element: () => pageWith(`<${tag} ${attributes('')}></${tag}>`),
    'script tag': () =>
      pageWith(
        `<script src="${site}/v1/sixcity.js" data-widget="${name}" ${attributes('data-')}></script>`,
        '',
      ),
    placeholder: () => pageWith(`<div data-sixcity="${name}" ${attributes('data-')}>Varalla</div>`),
    link: () => pageWith(`<p><a href="${url}">Espoo</a></p>`),
    frame: () => pageWith(`<iframe src="${url}" title="Espoo"></iframe>`),
    'static HTML': () => openPage({src: `${site}/hosts/static-${name}.html`}),
  };
  describe(`a ${name}`, () => {
    it('shows the same with all six methods of embedding', async () => {
      const shown = new Map<string, string>();
      for (const [way, open] of Object.entries(ways)) shown.set(way, await contentIn(await open(), tag));
      const [expected = ''] = shown.values();
      expect(expected.length).to.be.greaterThan(200);
      for (const [way, content] of shown) expect(content, way).to.equal(expected);
    });
  });
}

describe('the snippets of the README', () => {
  const snippets = async (): Promise<readonly string[]> => {
    const readme = await (await fetch('/README.md')).text();
    const [, chapter = ''] = /## Put it on a page: six methods([^]*?)\n### /.exec(readme) ?? [];
    return [...chapter.matchAll(/```html\n([^]*?)```/g)].map(([, code = '']) =>
      code.replaceAll('https://HOST/sixcity', site).trim(),
    );
  };

  it('show the same list with each method', async () => {
    const [script = '', ...ways] = await snippets();
    expect(ways).to.have.length(5);
    const shown = [];
    // A frame far down in this page would load only after scrolling. A frame gets the language of its page, which
    // here is Finnish.
    for (const way of ways.map((code) => code.replace('loading="lazy"', '').replace('lang=en', 'lang=fi'))) {
      const hasScript = way.includes('<script');
      shown.push(await contentIn(await pageWith(way, hasScript ? '' : script), 'sixcity-project-list'));
    }
    expect(new Set(shown).size).to.equal(1);
    expect(shown[0]).to.contain('17 hanketta');
    expect(shown[0]).to.contain('Näkyvissä 5, yhteensä 17');
  });

  it('name the command whose output the widget replaces', async () => {
    const readme = await (await fetch('/README.md')).text();
    expect(readme).to.contain(
      'npx sixcity-widgets render --feed feed.json --widget project-list --city espoo --page-size 5 --lang fi',
    );
    const page = await openPage({src: `${site}/hosts/static-project-list.html`});
    const host = page.document.querySelector('[data-static]')!;
    await waitUntil(page.document, () => !host.firstElementChild!.checkVisibility());
    expect(await contentIn(page, 'sixcity-project-list')).to.contain('Näkyvissä 5, yhteensä 17');
  });
});
