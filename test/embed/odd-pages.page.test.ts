import {expect} from '@open-wc/testing';
import {listsIn, openPage} from '../support/iframe-page.js';
import {part, projectNames, textOf} from '../support/queries.js';
import {settled, waitUntil} from '../support/settled.js';
import {asked, pageOf, records} from './asking-page.js';

describe('a theme that hides empty elements', () => {
  for (const rule of ['.content :empty {display: none}', ':empty {display: none !important}']) {
    it(`shows widgets and fallbacks: ${rule}`, async () => {
      const page = await pageOf(
        `<div class="content"><sixcity-project-list city="espoo"></sixcity-project-list>
          <div data-sixcity="project-list" data-city="oulu"><p id="own">Varalla</p></div>
          <script src="/dist/cdn/sixcity.js" data-widget="project-list" data-feed="/records.json"></script></div>`,
        undefined,
        `<style>${rule}</style>`,
      );
      for (const request of asked(page)) request.answer(records);
      const lists = await Promise.all(listsIn(page).map(settled));
      expect(lists).to.have.length(3);
      for (const list of lists) {
        expect(list.checkVisibility()).to.equal(true);
        expect(list.getBoundingClientRect().height).to.be.greaterThan(20);
      }
      expect(page.document.getElementById('own')!.checkVisibility()).to.equal(false);
    });
  }

  it('keeps a widget hidden that the page hides for another reason', async () => {
    const page = await pageOf(
      '<sixcity-project-list></sixcity-project-list>',
      undefined,
      '<style>sixcity-project-list {display: none}</style>',
    );
    asked(page)[0]!.answer(records);
    const list = await settled(listsIn(page)[0]!);
    expect(list.checkVisibility()).to.equal(false);
    expect(list.childNodes).to.have.length(0);
  });
});

describe('a page that is served as XML', () => {
  it('keeps its fallbacks, with one warning and no exception', async () => {
    const {document, log} = await openPage({src: '/test/embed/pages/strict.xhtml'});
    expect(document.contentType).to.equal('application/xhtml+xml');
    expect(document.querySelector('p')!.checkVisibility()).to.equal(true);
    expect(log.errors).to.deep.equal([]);
    expect(log.warnings).to.have.length(1);
    expect(log.warnings[0]).to.contain('application/xhtml+xml').and.to.contain('text/html');
  });
});

describe('a wrong name of an option', () => {
  for (const [what, markup] of [
    ['data-city on an element', '<sixcity-project-list data-city="espoo"></sixcity-project-list>'],
    ['city on a placeholder', '<div data-sixcity="project-list" city="espoo"></div>'],
    [
      'city on a script tag',
      '<script src="/dist/cdn/sixcity.js" data-widget="project-list" data-feed="/records.json" city="espoo"></script>',
    ],
    [
      'widget on a script tag',
      '<script src="/dist/cdn/sixcity.js" widget="project-list" data-feed="/records.json" city="espoo"></script>',
    ],
    [
      'data-sixcity on a script tag',
      '<script src="/dist/cdn/sixcity.js" data-sixcity="project-list" data-feed="/records.json" data-city="espoo"></script>',
    ],
    [
      'data-city in a link',
      '<p><a href="/dist/cdn/embed.html?feed=/records.json&data-city=espoo">Hankkeet</a></p>',
    ],
  ] as const) {
    it(`is understood: ${what}`, async () => {
      const page = await pageOf(markup);
      for (const request of asked(page)) request.answer(records);
      expect(listsIn(page)).to.have.length(1);
      expect(projectNames(await settled(listsIn(page)[0]!))).to.deep.equal(['Hanke A']);
    });
  }

  it('can change, and the right name takes precedence', async () => {
    const page = await pageOf('<sixcity-project-list data-city="espoo" city=""></sixcity-project-list>');
    asked(page)[0]!.answer(records);
    const list = await settled(listsIn(page)[0]!);
    expect(projectNames(list)).to.deep.equal(['Hanke A']);
    list.setAttribute('city', 'oulu');
    await list.updateComplete;
    expect(projectNames(list)).to.deep.equal(['Hanke B']);
    list.removeAttribute('city');
    await list.updateComplete;
    expect(projectNames(list)).to.deep.equal(['Hanke A']);
    list.removeAttribute('data-city');
    await list.updateComplete;
    expect(projectNames(list)).to.have.length(2);
  });
});

describe('ids', () => {
  for (const city of ['espoo, oulu', 'espoo,oulu', 'espoo oulu', ' espoo ,\n oulu ,', 'ESPOO,Oulu']) {
    it(`may be separated by commas: "${city}"`, async () => {
      const page = await pageOf(`<sixcity-project-list city="${city}"></sixcity-project-list>`);
      asked(page)[0]!.answer(records);
      expect(projectNames(await settled(listsIn(page)[0]!))).to.have.length(2);
    });
  }
});

describe('a language tag as systems write it', () => {
  for (const [tag, text] of [
    ['sv_SE', 'projekt'],
    ['swe', 'projekt'],
    ['SV-fi', 'projekt'],
    ['en_US', 'projects'],
    ['eng', 'projects'],
    ['fi_FI', 'hanketta'],
    ['fin', 'hanketta'],
    ['x-default', 'hanketta'],
    ['', 'hanketta'],
  ] as const) {
    it(`is understood: "${tag}"`, async () => {
      const page = await pageOf(`<div lang="${tag}"><sixcity-project-list></sixcity-project-list></div>`);
      page.document.documentElement.removeAttribute('lang');
      asked(page)[0]!.answer(records);
      const list = await settled(listsIn(page)[0]!);
      await waitUntil(list.shadowRoot!, () => textOf(part(list, 'count')).includes(text));
    });
  }
});
