import {expect} from '@open-wc/testing';
import {listsIn, type Page} from '../support/iframe-page.js';
import {settled} from '../support/settled.js';
import {asked, pageOf, records} from './asking-page.js';

const content = `<h3 style="margin-block: 40px">Hankkeet</h3><ul><li><h4>Hanke A</h4>
  <p style="block-size: 1500px">Kuvaus</p></li></ul><p style="margin-block-end: 24px">Tiedot päivitetty 1.2.2018</p>`;
const placeholder = `<div id="host" data-sixcity="project-list" data-city="espoo" data-static="1.2.2018">${content}</div>`;

/** Places of static HTML, with the elements around it. */
const places: Readonly<Record<string, readonly [style: string, markup: string]>> = {
  'last in a plain block': ['', `<main><div class="wrap"><h1>Ennen</h1>${placeholder}</div></main>`],
  'alone in a plain block': ['', `<main><div class="wrap">${placeholder}</div></main>`],
  'first in a block': ['', `<main>${placeholder}<p>Jälkeen</p></main>`],
  'in a padded block': [
    '.wrap {padding: 1px}',
    `<main><div class="wrap"><p>Ennen</p>${placeholder}</div></main>`,
  ],
  'in a flow root': ['.wrap {display: flow-root}', `<main><div class="wrap">${placeholder}</div></main>`],
  'in a grid': ['main {display: grid}', `<main>${placeholder}</main>`],
  'in a grid beside another column': [
    'main {display: grid; grid-template-columns: 2fr 1fr}',
    `<main><div>${placeholder}</div><aside id="aside">Sivu</aside></main>`,
  ],
  'in a column that is centred': [
    'main {display: flex; flex-direction: column; justify-content: center; min-block-size: 3000px}',
    `<main><p>Ennen</p>${placeholder}<p>Jälkeen</p></main>`,
  ],
  'in a list': ['', `<main><ul><li>Ennen</li><li>${placeholder}</li></ul></main>`],
  'in a cell': ['', `<main><table><tr><td>${placeholder}</td></tr></table></main>`],
  'in columns': [
    '',
    `<main><section style="float: inline-start; inline-size: 70%">${placeholder}</section><aside id="aside">Sivu</aside><div style="clear: both"></div></main>`,
  ],
  'before an element without a box': [
    '',
    `<main>${placeholder}<script></script><template></template></main>`,
  ],
  'with margins of the page': ['#host {margin-block: 10px 60px}', `<main><p>Ennen</p>${placeholder}</main>`],
  'with negative margins in it': [
    '#host > h3 {margin-block: -8px !important}',
    `<main><p>Ennen</p>${placeholder}</main>`,
  ],
  'with a border of the page': ['#host {border: 3px solid; padding: 7px}', `<main>${placeholder}</main>`],
};

const moving = ({document}: Page) =>
  Object.fromEntries(
    ['host', 'footer', 'aside'].flatMap((id) => {
      const found = document.getElementById(id);
      return found ? [[id, Math.round(found.getBoundingClientRect().top)]] : [];
    }),
  );

describe('the space of static HTML', () => {
  for (const [place, [style, markup]] of Object.entries(places)) {
    it(`is kept ${place}`, async () => {
      const page = await pageOf(
        `${markup}<footer id="footer">Alatunniste</footer>`,
        undefined,
        `<style>${style}</style>`,
      );
      const before = moving(page);
      asked(page)[0]!.answer(records);
      const list = await settled(listsIn(page)[0]!);
      expect(list.checkVisibility()).to.equal(true);
      expect(moving(page)).to.deep.equal(before);
      const host = page.document.getElementById('host')!;
      const {height} = page.document.documentElement.getBoundingClientRect();
      list.shadowRoot!.querySelector<HTMLElement>('button')!.click();
      expect(host.getAttribute('style') ?? '').to.equal('');
      expect(page.document.documentElement.getBoundingClientRect().height).to.be.at.most(height);
    });
  }

  it('restores the styles that the page has set on it', async () => {
    const page = await pageOf(
      `<main>${placeholder.replace('<div', '<div style="margin-block-end: 5px"')}</main>`,
    );
    asked(page)[0]!.answer(records);
    const list = await settled(listsIn(page)[0]!);
    list.shadowRoot!.querySelector<HTMLElement>('button')!.click();
    expect(page.document.getElementById('host')!.style.marginBlockEnd).to.equal('5px');
    expect(page.document.getElementById('host')!.style.minBlockSize).to.equal('');
  });
});
