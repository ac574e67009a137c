import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/define.js';
import type {EuStatementElement} from '../../../src/widgets/eu-statement/eu-statement-element.js';
import {one, part, parts} from '../../support/queries.js';
import {settled} from '../../support/settled.js';
import {showStatement} from './statements.js';

const known = {period: '2014-2020', fund: 'erdf'};
const box = (statement: EuStatementElement) => part(statement, 'emblem').getBoundingClientRect();
const fills = (statement: EuStatementElement) =>
  ['rect', 'path'].map((shape) => getComputedStyle(one<SVGElement>(statement, shape)).fill);
const blue = 'rgb(0, 51, 153)';
const gold = 'rgb(255, 204, 0)';
const white = 'rgb(255, 255, 255)';
const black = 'rgb(0, 0, 0)';

describe('the emblem', () => {
  it('is gold on blue', async () => {
    expect(fills(await showStatement(known))).to.deep.equal([blue, gold]);
    expect(fills(await showStatement({...known, variant: 'rainbow'}))).to.deep.equal([blue, gold]);
  });

  it('is black on white with a black outline in the mono variant', async () => {
    const statement = await showStatement({...known, variant: 'mono'});
    expect(fills(statement)).to.deep.equal([white, black]);
    const {stroke, strokeWidth} = getComputedStyle(one<SVGElement>(statement, 'rect'));
    expect(stroke).to.equal(black);
    expect(parseFloat(strokeWidth)).to.be.greaterThan(0);
  });

  it('is white on blue in the negative variant', async () => {
    expect(fills(await showStatement({...known, variant: 'negative'}))).to.deep.equal([blue, white]);
  });

  it('keeps its colours whatever colours the page sets, and its text stays black', async () => {
    const container = await fixture<HTMLElement>(
      html`<div style="color: red; --sixcity-text: red; --sixcity-link: red; --sixcity-accent: red"></div>`,
    );
    const statement = document.createElement('sixcity-eu-statement');
    statement.period = '2021-2027';
    container.append(statement);
    await settled(statement);
    expect(fills(statement)).to.deep.equal([blue, gold]);
    expect(getComputedStyle(part(statement, 'text')).color).to.equal(black);
  });

  it('has a white border of 1/25 of its height and white text on a dark page', async () => {
    const container = await fixture<HTMLElement>(
      html`<div style="color-scheme: dark; background: #111; color: #eee"></div>`,
    );
    const statement = document.createElement('sixcity-eu-statement');
    statement.period = '2021-2027';
    container.append(statement);
    await settled(statement);
    const {stroke, strokeWidth, paintOrder} = getComputedStyle(one<SVGElement>(statement, 'rect'));
    expect(stroke).to.equal(white);
    // Half of the stroke lies outside the rectangle, the other half under it.
    expect(parseFloat(strokeWidth) / 2 / 36).to.be.closeTo(1 / 25, 1e-6);
    expect(paintOrder).to.match(/^stroke/);
    expect(getComputedStyle(part(statement, 'text')).color).to.equal(white);
  });

  it('is never lower than the legal minimum of 38 px', async () => {
    for (const [size, height] of [
      ['38', 38],
      ['120', 120],
      ['37', 48],
      ['1', 48],
      ['-50', 48],
      ['0', 48],
      ['10%', 48],
      ['99999', 48],
    ] as const) {
      const {width, height: shown} = box(await showStatement({...known, size}));
      expect([width, shown], size).to.deep.equal([1.5 * height, height]);
    }
  });

  it('does not shrink on a narrow page, and no text overlaps it or is cut', async () => {
    const container = await fixture<HTMLElement>(html`<div></div>`);
    const statement = document.createElement('sixcity-eu-statement');
    for (const [name, value] of Object.entries({...known, fund: 'erdf esf', languages: 'fi sv en'}))
      statement.setAttribute(name, value);
    container.append(statement);
    await settled(statement);
    for (const width of [120, 256, 320, 700]) {
      container.style.inlineSize = `${width}px`;
      const emblem = box(statement);
      expect([emblem.width, emblem.height]).to.deep.equal([72, 48]);
      expect(part(statement, 'widget').scrollWidth).to.be.at.most(width);
      for (const text of parts(statement, 'text')) {
        const {left, top, right} = text.getBoundingClientRect();
        expect(left >= emblem.right || top >= emblem.bottom, `${width}`).to.equal(true);
        expect(right).to.be.at.most(container.getBoundingClientRect().right + 1);
        expect(getComputedStyle(text).overflow).to.equal('visible');
      }
    }
  });
});

describe('the text of an EU statement', () => {
  it('stays upright and plain whatever text styles the page sets', async () => {
    const container = await fixture<HTMLElement>(
      html`<div
        style="font: italic small-caps 700 16px serif; text-transform: uppercase; letter-spacing: 3px;
          text-shadow: 1px 1px red; -webkit-text-stroke: 2px red"
      ></div>`,
    );
    const statement = document.createElement('sixcity-eu-statement');
    statement.period = '2021-2027';
    container.append(statement);
    await settled(statement);
    const style = getComputedStyle(part(statement, 'text'));
    expect([style.fontStyle, style.fontVariantCaps, style.fontWeight]).to.deep.equal([
      'normal',
      'normal',
      '400',
    ]);
    expect([style.textTransform, style.textShadow, style.letterSpacing]).to.deep.equal([
      'none',
      'none',
      'normal',
    ]);
    expect(style.getPropertyValue('-webkit-text-stroke-width')).to.equal('0px');
  });
});
