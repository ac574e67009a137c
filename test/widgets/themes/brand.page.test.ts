import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/define.js';
import {accessibilityViolations} from '../../support/axe.js';
import {current, feedOf, past, project} from '../../support/feeds.js';
import {buttons, links, part, parts} from '../../support/queries.js';
import {settled} from '../../support/settled.js';
import {captureWarnings} from '../../support/warnings.js';

const cities = ['helsinki', 'espoo', 'vantaa', 'tampere', 'turku', 'oulu'];
const feed = feedOf(
  [
    project('Hanke', {
      ...current,
      cities: ['espoo'],
      fund: 'erdf',
      url: 'https://hanke.example/',
      funding: {total: 1},
    }),
    project('Vanha', past),
  ],
  {
    publications: [{id: 'j', type: 'report', title: 'Julkaisu', issued: '2018', licence: 'CC-BY-4.0'}],
  },
);
const tags = [
  'sixcity-project-list',
  'sixcity-publication-table',
  'sixcity-funding-summary',
  'sixcity-project-map',
] as const;
type Widget = HTMLElementTagNameMap[(typeof tags)[number]];

const show = async (
  brand: string,
  style = 'color-scheme: light; background: #fff',
): Promise<readonly Widget[]> => {
  const section = await fixture<HTMLElement>(
    html`<section>
      <h1>Sivu</h1>
      <h2>Osa</h2>
    </section>`,
  );
  section.style.cssText = style;
  const widgets = tags.map((tag) => Object.assign(document.createElement(tag), {data: feed, lang: 'fi'}));
  for (const widget of widgets) {
    widget.setAttribute('brand', brand);
    section.append(widget);
    await settled(widget);
    parts(widget, 'name').forEach((name) => name.click());
    await widget.updateComplete;
  }
  return widgets;
};
const colourOf = (element: Element) => getComputedStyle(element).color;

describe('a brand', () => {
  const warnings = captureWarnings();

  for (const [scheme, style] of [
    ['light', 'color-scheme: light; background: #ffffff; color: #222'],
    ['dark', 'color-scheme: dark; background: #222222; color: #eee'],
  ] as const) {
    for (const city of cities) {
      it(`passes axe in the three widgets on a ${scheme} page (${city})`, async () => {
        const [list] = await show(city, style);
        expect(await accessibilityViolations(list!.parentElement!)).to.deep.equal([]);
      });
    }
  }

  it('differs by city, and between light and dark', async () => {
    const linkColours = new Set<string>();
    for (const city of cities)
      for (const scheme of ['light', 'dark']) {
        const [list] = await show(city, `color-scheme: ${scheme}`);
        linkColours.add(colourOf(links(list!)[0]!));
      }
    expect(linkColours.size).to.equal(12);
  });

  it('follows the color-scheme of the page, with text and panels', async () => {
    const colours = async (scheme: string) => {
      const [list] = await show('espoo', `color-scheme: ${scheme}`);
      parts(list!, 'facet-button')[0]!.click();
      await list!.updateComplete;
      const {color, backgroundColor} = getComputedStyle(part(list!, 'panel'));
      return [color, backgroundColor];
    };
    expect(await colours('light')).to.deep.equal(['rgb(26, 26, 26)', 'rgb(237, 247, 255)']);
    expect(await colours('dark')).to.deep.equal(['rgb(242, 242, 242)', 'rgb(26, 38, 54)']);
  });

  it('yields to every colour that the page sets itself', async () => {
    const own = 'rgb(1, 2, 3)';
    const names = ['text', 'link', 'accent', 'border', 'surface'];
    const style = names.map((name) => `--sixcity-${name}: ${own}`).join(';');
    for (const widget of await show('helsinki', style)) {
      expect(colourOf(part(widget, 'widget'))).to.equal(own);
      // The skip buttons lie over any content, so they have system colours.
      for (const one of [...links(widget), ...buttons(widget)].filter(
        (one) => !one.matches('th button, .skip'),
      ))
        expect(colourOf(one), one.outerHTML).to.equal(own);
    }
  });

  it('is accepted in any case and can change', async () => {
    const [list] = await show('ESPOO');
    expect(list!.brand).to.equal('espoo');
    expect(colourOf(links(list!)[0]!)).to.equal('rgb(0, 80, 187)');
    list!.brand = 'oulu';
    await list!.updateComplete;
    expect(colourOf(links(list!)[0]!)).to.equal('rgb(0, 30, 150)');
    expect(warnings).to.deep.equal([]);
  });

  it('leaves the colours of the page when it is unknown, with one warning', async () => {
    const [list] = await show('atlantis', 'color: rgb(9, 9, 9)');
    expect(list!.brand).to.equal('');
    expect(colourOf(links(list!)[0]!)).to.equal('rgb(9, 9, 9)');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('atlantis').and.to.contain('helsinki');
  });
});
