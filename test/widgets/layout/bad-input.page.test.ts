import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Project} from '../../../src/core/model/feed.js';
import type {FeedJson} from '../../support/feeds.js';
import {layoutFaults} from '../../support/layout-rules.js';
import {all, parts, textOf} from '../../support/queries.js';
import {captureWarnings} from '../../support/warnings.js';
import {openFacet, press, screens, show, showScreen, type Screen, type Widget} from './screens.js';

const widths = [1120, 288, 200];
const list = 'sixcity-project-list';
/**
 * The data of the demonstration, with a changed first project. The second project keeps the list from showing a
 * single one.
 */
const withProject =
  (known: Partial<Project>, around: FeedJson = {}) =>
  (feed: FeedJson): FeedJson => {
    const [first, second] = feed['projects'] as readonly object[];
    return {...feed, ...around, projects: [{...first, ...known}, second]};
  };
const layouts = ['cards', 'rows', 'timeline'];
const screenOf = (change: Screen['change'] & {}, more: Partial<Screen> = {}): Screen => ({
  tag: list,
  change,
  ...more,
  attributes: {'group-by': 'none', sort: 'feed', ...more.attributes},
});
const lineHeight = (element: Element): number => parseFloat(getComputedStyle(element).lineHeight);
const [first, opened] = [0, press('[part="name"]')];
const lines = (widget: Widget, part: string): number => {
  const element = parts(widget, part)[first]!;
  return Math.round(element.clientHeight / lineHeight(element));
};

describe('a name of 281 characters without a space', () => {
  captureWarnings();
  const name = 'Lentokonesuihkuturbiinimoottori'.repeat(10).slice(0, 281);

  for (const width of widths) {
    for (const layout of layouts) {
      it(`stays in its ${layout} of ${width} px, closed and open`, async () => {
        const screen = screenOf(withProject({name}), {attributes: {layout}});
        const widget = await show(screen, 'fi', width);
        expect(layoutFaults(widget)).to.deep.equal([]);
        await opened(widget);
        expect(layoutFaults(widget)).to.deep.equal([]);
      });
    }

    it(`stays in its row of publications of ${width} px`, async () => {
      const change = (feed: FeedJson): FeedJson => ({
        ...feed,
        publications: [{...(feed['publications'] as readonly object[])[0], title: name, publisher: name}],
      });
      const widget = await show({tag: 'sixcity-publication-table', change, enter: opened}, 'fi', width);
      expect(layoutFaults(widget)).to.deep.equal([]);
    });
  }
});

describe('a summary', () => {
  captureWarnings();

  it('of 20,000 characters has two lines in a card, one in a row, and is whole when it is opened', async () => {
    const summary = 'Kaupungit kokeilivat yhdessä uusia palveluja. '.repeat(435).slice(0, 20_000);
    const change = withProject({summary});
    for (const [layout, width, most] of [
      ['cards', 1120, 2],
      ['rows', 1120, 1],
      ['cards', 288, 2],
      ['rows', 288, 2],
    ] as const) {
      const widget = await show(screenOf(change, {attributes: {layout}}), 'fi', width);
      expect(lines(widget, 'about'), `${layout} ${width}`).to.equal(most);
      expect(layoutFaults(widget)).to.deep.equal([]);
      await opened(widget);
      expect(textOf(parts(widget, 'lead')[first])).to.equal(summary.trim());
      expect(layoutFaults(widget)).to.deep.equal([]);
    }
  });

  it('of one character is a line', async () => {
    const widget = await show(screenOf(withProject({summary: 'x'})), 'fi', 1120);
    expect([textOf(parts(widget, 'about')[first]), lines(widget, 'about')]).to.deep.equal(['x', 1]);
  });

  it('of line breaks alone is none', async () => {
    const summary = {fi: '\n\n\r\n \n'};
    const widget = await show(
      screenOf(withProject({summary, results: 'Tulos'}), {enter: opened}),
      'fi',
      1120,
    );
    expect(textOf(parts(widget, 'about')[first])).to.equal('Tulos');
    expect(parts(widget, 'lead')).to.be.empty;
    expect(layoutFaults(widget)).to.deep.equal([]);
  });
});

describe('300 cities on one project', () => {
  const cities = Array.from({length: 300}, (_, index) => ({id: `c${index}`, name: `Kaupunki ${index + 1}`}));
  const change = withProject({cities: cities.slice(0, 299).map(({id}) => id)}, {cities});

  for (const width of widths) {
    it(`have two lines in a card and a row of ${width} px, and all are there when it is opened`, async () => {
      for (const layout of ['cards', 'rows']) {
        const widget = await show(screenOf(change, {attributes: {layout}}), 'fi', width);
        expect(lines(widget, 'cities'), layout).to.be.at.most(2);
        expect(layoutFaults(widget)).to.deep.equal([]);
        await opened(widget);
        expect(textOf(parts(widget, 'details')[first])).to.contain('Kaupunki 299');
        expect(layoutFaults(widget)).to.deep.equal([]);
      }
    });
  }

  it('are twelve in their filter, with a field to find one', async () => {
    const widget = await show(screenOf(change, {enter: openFacet(0)}), 'fi', 1120);
    expect(all(widget, '.option')).to.have.length(12);
    expect(all(widget, '.within input')).to.have.length(1);
    await press('[part="panel"] .textlike')(widget);
    expect(all(widget, '.option').length).to.be.greaterThan(290);
    expect(layoutFaults(widget)).to.deep.equal([]);
  });
});

describe('sums from nothing to a million millions', () => {
  captureWarnings();
  const sum = fc.oneof(
    fc.constantFrom(0, 0.01, 999_999, 999_999.5, 1e6, 1e9, 1e12 - 0.01, 1e12),
    fc.integer({min: 0, max: 1e12}),
  );
  const withSums =
    (sums: readonly number[]) =>
    (feed: FeedJson): FeedJson => ({
      ...feed,
      projects: sums.map((total, index) => ({
        ...(feed['projects'] as readonly object[])[index],
        funding: {total, eu: total / 2},
      })),
    });
  const isLaidOut = async (screen: Screen, lang: string, width: number): Promise<void> => {
    const widget = await show(screen, lang, width);
    expect(layoutFaults(widget).join('\n')).to.equal('');
    widget.parentElement!.remove();
  };

  for (const lang of ['fi', 'sv', 'en']) {
    it(`are laid out in cards, rows, details and bars, in ${lang}`, async () => {
      await fc.assert(
        fc.asyncProperty(fc.tuple(sum, sum, sum), fc.constantFrom(...widths), async (sums, width) => {
          const change = withSums(sums);
          await isLaidOut(screenOf(change, {enter: opened}), lang, width);
          await isLaidOut(screenOf(change, {attributes: {layout: 'rows'}}), lang, width);
          const bars = {
            tag: 'sixcity-funding-summary',
            attributes: {by: 'fund'},
            enter: press('.fold-up'),
          } as const;
          await isLaidOut({...bars, change}, lang, width);
        }),
        {numRuns: 6, includeErrorInReport: true},
      );
    });
  }
});

describe('names that are written from right to left in a Finnish page', () => {
  const name = {ar: 'مشروع المدن الست للابتكار المفتوح (2018)'};
  const change = withProject({name, summary: name, lead: {name}, partners: [{name}]});

  for (const width of widths) {
    for (const layout of layouts) {
      it(`leave what stands around them where it is, in ${layout} of ${width} px`, async () => {
        const widget = await show(screenOf(change, {attributes: {layout}}), 'fi', width);
        const bdi = parts(widget, 'name')[first]!.querySelector('bdi')!;
        expect([bdi.lang, getComputedStyle(bdi).direction]).to.deep.equal(['ar', 'rtl']);
        expect(getComputedStyle(parts(widget, 'card')[first]!).direction).to.equal('ltr');
        expect(layoutFaults(widget)).to.deep.equal([]);
        await opened(widget);
        expect(layoutFaults(widget)).to.deep.equal([]);
      });
    }
  }
});

describe('a font that is twice as wide', () => {
  captureWarnings();
  // A page cannot set the letter spacing of a widget, so it is set inside.
  const widened = (widget: Widget): Widget => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.widget {letter-spacing: 0.5em}');
    widget.shadowRoot!.adoptedStyleSheets = [...widget.shadowRoot!.adoptedStyleSheets, sheet];
    return widget;
  };
  // The names on the map have limited space. All of them are in the list beside it.
  for (const name of Object.keys(screens).filter((one) => one !== 'a map')) {
    for (const width of [1120, 288]) {
      it(`fits ${name} of ${width} px`, async () => {
        const faults = layoutFaults(widened(await showScreen(name, 'fi', width)));
        expect(faults.filter((fault) => !fault.startsWith('unbroken'))).to.deep.equal([]);
      });
    }
  }
});

describe('a container of 200 px', () => {
  captureWarnings();
  for (const name of Object.keys(screens)) {
    it(`holds ${name}`, async () => {
      expect(layoutFaults(await showScreen(name, 'sv', 200))).to.deep.equal([]);
    });
  }
});

describe('a page that resets margins and spaces letters', () => {
  captureWarnings();
  const style = document.createElement('style');
  style.textContent = `* {margin: 0} *, *::before, *::after {padding: 0; box-sizing: border-box}
    body {letter-spacing: 0.2em; word-spacing: 0.5em; text-transform: uppercase; line-height: 2}`;
  afterEach(() => style.remove());

  const boxes = (widget: Widget): readonly string[] => {
    const {left, top} = widget.getBoundingClientRect();
    const visible = all(widget, '.widget, .card, button, p, li, td, th').filter((one) =>
      one.checkVisibility(),
    );
    return visible.map((one) => {
      const box = one.getBoundingClientRect();
      return [one.localName, box.left - left, box.top - top, box.width, box.height]
        .map((value) => (typeof value === 'number' ? value.toFixed(1) : value))
        .join();
    });
  };
  for (const name of ['cards', 'rows', 'a time line', 'publications', 'bars of projects', 'an open filter']) {
    it(`moves nothing in ${name}`, async () => {
      const widget = await showScreen(name, 'fi', 1120);
      const before = boxes(widget);
      document.head.append(style);
      expect(boxes(widget)).to.deep.equal(before);
    });
  }
});
