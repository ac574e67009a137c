import {expect} from '@open-wc/testing';
import {openPage} from '../support/iframe-page.js';
import {settled} from '../support/settled.js';

const feed = '/test/embed/pages/feed.json';
const widget = `<sixcity-project-list id="widget" feed="${feed}"></sixcity-project-list>`;

/** Parents that are as wide as their content (shrink-to-fit). */
const parents: Readonly<Record<string, string>> = {
  'a block': `<div id="room">${widget}</div>`,
  'a flex row': `<div style="display: flex; gap: 1em">${widget}<aside>Sivu</aside></div>`,
  'an inline flex row': `<div style="display: inline-flex">${widget}</div>`,
  'a flex column that is centred': `<div style="display: flex; flex-direction: column; align-items: center">${widget}</div>`,
  'a float': `<div style="float: left">${widget}</div>`,
  'a float to the right': `<div style="float: right">${widget}</div>`,
  'a table cell': `<table><tr><td>${widget}</td><td>Solu</td></tr></table>`,
  'a block as a table': `<div style="display: table">${widget}</div>`,
  'an inline block': `<div style="display: inline-block">${widget}</div>`,
  'fit-content': `<div style="inline-size: fit-content">${widget}</div>`,
  'an absolute place': `<div style="position: relative; block-size: 3000px"><div style="position: absolute">${widget}</div></div>`,
  'a grid item at the start': `<div style="display: grid; justify-items: start">${widget}</div>`,
  'a grid column of its content': `<div style="display: grid; grid-template-columns: auto auto">${widget}<p>Sivu</p></div>`,
  'max-content': `<div style="inline-size: max-content">${widget}</div>`,
  'a flex item of its content': `<div style="display: flex"><div style="flex: none">${widget}</div></div>`,
  'a grid column of max-content': `<div style="display: grid; grid-template-columns: max-content">${widget}</div>`,
  'a nested max-content': `<div style="display: flex"><div style="flex-shrink: 0; inline-size: max-content">${widget}</div></div>`,
  'a fieldset': `<fieldset style="float: left; padding: 0; margin: 0; border: 0">${widget}</fieldset>`,
  'a paragraph in a flex row': `<div style="display: flex"><div>${widget}</div></div>`,
  'text that does not break': `<div style="display: inline-block; white-space: nowrap">${widget}</div>`,
  'a widget as flex row': `<div style="display: inline-block"><style>#widget {display: flex}</style>${widget}</div>`,
  'a widget as grid': `<div style="float: left"><style>#widget {display: grid}</style>${widget}</div>`,
};

const open = async (width: number, markup: string, doctype = '<!doctype html>') => {
  const page = await openPage({
    srcdoc: `${doctype}<html lang="fi"><title>A page</title>
      <script src="/test/embed/pages/listen.js"></script><body>${markup}
      <script src="/dist/cdn/sixcity.js" data-feed="${feed}"></script></body></html>`,
  });
  const frame = page.window.frameElement as HTMLIFrameElement;
  frame.width = String(width);
  const list = page.document.querySelector('sixcity-project-list')!;
  await settled(list);
  // A new width of the frame reaches its page with the next animation frame, and then the widget adapts.
  for (let drawn = 0; drawn < 3; drawn++)
    await new Promise((resolve) => page.window.requestAnimationFrame(resolve));
  return {...page, list};
};

describe('the width of a widget', () => {
  for (const width of [1000, 360]) {
    for (const [parent, markup] of Object.entries(parents)) {
      it(`is the available width in ${parent}, at ${width} px`, async () => {
        const {document, list, log} = await open(width, markup);
        const free = document.body.getBoundingClientRect().width;
        const box = list.getBoundingClientRect();
        expect(box.width, 'width')
          .to.be.greaterThan(free * 0.5)
          .and.at.most(free + 1);
        expect(box.height).to.be.lessThan(4000);
        expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
        const inner = list.shadowRoot!.querySelector('.widget')!.getBoundingClientRect();
        expect(Math.round(inner.width)).to.equal(Math.round(box.width));
        expect(log.errors).to.deep.equal([]);
      });
    }
  }

  it('is that of its parent if that is narrow', async () => {
    const {list} = await open(1000, `<div style="inline-size: 200px">${widget}</div>`);
    expect(list.getBoundingClientRect().width).to.equal(200);
    expect(list.scrollWidth).to.be.at.most(200);
  });

  it('leaves the width of a neighbour unchanged', async () => {
    const {document} = await open(
      1000,
      `<div style="display: flex; gap: 1em">${widget}<aside style="flex: none; inline-size: 15em">Sivu</aside></div>`,
    );
    expect(document.querySelector('aside')!.getBoundingClientRect().width).to.equal(240);
  });
});

describe('a widget on a page without a doctype', () => {
  it('has its own font size and colour in tables too', async () => {
    const page = await openPage({src: '/test/embed/pages/quirks.html'});
    expect(page.document.compatMode).to.equal('BackCompat');
    // The table of figures has a slightly smaller font than the text around it (0.9375em), in quirks mode too.
    for (const [name, size] of [
      ['publication-table', '20px'],
      ['funding-summary', '18.75px'],
    ] as const) {
      const found = page.document.querySelector(`sixcity-${name}`)!;
      await settled(found);
      // Cells may have smaller and paler text than their table.
      const table = found.shadowRoot!.querySelector('table')!;
      const {fontSize, color, fontFamily} = page.window.document.defaultView!.getComputedStyle(table);
      expect([fontSize, color, fontFamily], name).to.deep.equal([size, 'rgb(96, 0, 0)', 'Georgia, serif']);
    }
  });
});
