import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/define.js';
import {defineMessages} from '../../../src/widgets/base/define-messages.js';
import {en} from '../../../src/core/i18n/messages/all-messages.js';
import {current, feedOf, future, past, project, projects} from '../../support/feeds.js';
import {parts} from '../../support/queries.js';
import {settled} from '../../support/settled.js';
import {captureWarnings} from '../../support/warnings.js';
import {lengthen, transformMessages} from './pseudo-messages.js';

const known = {
  ...{cities: ['espoo', 'oulu'], themes: ['learning', 'mobility'], fund: 'erdf', code: 'A70202'},
  ...{lead: {name: 'Oulun kaupunki'}, url: 'https://hanke.example/', summary: 'Kuvaus', results: 'Tulokset'},
  funding: [
    {total: 12345678.9, stage: 'awarded' as const, byCity: {espoo: {total: 10}}},
    {euAndState: 5, rate: 0.5},
  ],
  sources: [{label: 'Luettelo', url: 'https://rekisteri.example/', date: '2018'}],
};
const feed = feedOf(
  [
    project({sv: 'Projekt på svenska'}, {...current, ...known}),
    project('Vanha', {...past, ...known}),
    project('Tuleva', future),
    project('Seis', {status: 'interrupted'}),
    ...projects(20),
  ],
  {
    feedback: 'mailto:palaute@office.example',
    coverage: {projects: 60},
    programme: {id: 'p', name: 'Ohjelma', end: '2003', period: '2014-2020'},
    publications: [
      {
        id: 'j',
        type: 'report',
        title: 'Julkaisu',
        issued: '2018',
        licence: 'CC-BY-4.0',
        publisher: 'Toimisto',
      },
      {id: 'k', type: 'report', title: 'Toinen', author: [{literal: 'Tekijä'}], level: 'handbook'},
    ],
  },
);

/** Whether an element is visible: neither hidden nor clipped for screen readers. */
const isVisible = (element: Element): boolean => {
  for (let one: Element | null = element; one; one = one.parentElement) {
    if (getComputedStyle(one).clipPath.startsWith('inset')) return false;
  }
  // The filters scroll, so that hidden filters overlap nothing.
  return element.checkVisibility() && !element.closest('select, noscript, fieldset');
};

interface Piece {
  readonly text: string;
  readonly owner: Element;
  readonly box: DOMRect;
}

/** Every visible line of text in a widget, with its position. */
const pieces = (widget: Element): readonly Piece[] => {
  const found: Piece[] = [];
  const walker = document.createTreeWalker(widget.shadowRoot!, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const owner = node.parentElement;
    if (!owner || !node.textContent?.trim() || !isVisible(owner)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects())
      if (box.width > 1) found.push({text: node.textContent.trim(), owner, box});
  }
  return found;
};

/** Whether two boxes overlap; lines of text may touch by their leading. */
const overlap = (a: DOMRect, b: DOMRect): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 2;

describe('texts that are 40 % longer', () => {
  captureWarnings();
  before(() => defineMessages('qps', transformMessages(en, lengthen), {tag: 'en-GB'}));

  const cases = [
    ['sixcity-project-list', {}],
    ['sixcity-project-list', {layout: 'rows', 'group-by': 'theme', heading: 'Otsikko'}],
    ['sixcity-publication-table', {'group-by': 'level'}],
    ['sixcity-funding-summary', {by: 'city', facts: ''}],
    ['sixcity-funding-summary', {by: 'theme', measure: 'eu'}],
    ['sixcity-project-map', {link: 'a'}],
    ['sixcity-eu-statement', {period: '2014-2020', fund: 'erdf esf', languages: 'qps fi'}],
  ] as const;
  for (const [tag, attributes] of cases) {
    for (const width of [320, 700]) {
      it(`are neither cut nor overlapping in ${width} px: ${tag} ${Object.keys(attributes).join(' ')}`, async () => {
        const container = await fixture<HTMLElement>(html`<div></div>`);
        container.style.inlineSize = `${width}px`;
        const widget = document.createElement(tag);
        for (const [name, value] of Object.entries({lang: 'qps', ...attributes}))
          widget.setAttribute(name, value);
        widget.data = feed;
        container.append(widget);
        await settled(widget);
        parts(widget, 'name').forEach((name) => name.click());
        await widget.updateComplete;
        const {left, right} = container.getBoundingClientRect();
        const visiblePieces = pieces(widget);
        expect(visiblePieces.length).to.be.greaterThan(2);
        for (const {text, box, owner} of visiblePieces) {
          expect(box.left, `${text}: beyond the left`).to.be.at.least(left - 1);
          expect(box.right, `${text}: beyond the right`).to.be.at.most(right + 1);
          const {overflowX, textOverflow} = getComputedStyle(owner);
          const isCut = overflowX !== 'visible' && owner.scrollWidth > owner.clientWidth;
          expect([isCut, textOverflow], text).to.deep.equal([false, 'clip']);
        }
        for (const [index, one] of visiblePieces.entries())
          for (const other of visiblePieces.slice(index + 1))
            if (overlap(one.box, other.box)) expect.fail(`"${one.text}" lies over "${other.text}"`);
      });
    }
  }
});
