import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import type {FundingSummaryElement} from '../../../src/widgets/funding-summary/funding-summary-element.js';
import {feedOf, project} from '../../support/feeds.js';
import {all, links, part, parts, textOf} from '../../support/queries.js';
import {captureWarnings} from '../../support/warnings.js';
import {rows, showSummary} from './summaries.js';

const feed = feedOf([
  project('A', {cities: ['espoo'], themes: ['learning'], fund: 'esf', funding: {total: 5, eu: 1}}),
  project('B', {start: '2015', funding: [{total: 7, stage: 'paid'}]}),
]);
const blanks = ['', ' ', '\n\t'];
const odd = [
  ...['💥', '-1', '0', '1e9', '2.5', 'NaN', 'null', 'javascript:alert(1)', '__proto__', 'constructor'],
  ...['toString', '<b>', '2018-02-30', "';--", '\u0000', '\ud800', '%E0%A4%A'],
];
const tooLong = 'x'.repeat(10_000);
const short = (value: string) => JSON.stringify(value.slice(0, 30));
const htmlOf = (summary: FundingSummaryElement): string => summary.shadowRoot!.innerHTML;
const choices = ['heading-level', 'measure', 'by', 'stage', 'as-of'] as const;
const presets = ['city', 'theme', 'fund', 'status', 'project'] as const;

describe('an invalid attribute of a funding summary', () => {
  captureWarnings();
  let defaultHtml = '';

  before(async () => {
    defaultHtml = htmlOf(await showSummary(feed));
  });

  for (const attribute of choices) {
    it(`falls back to the default: ${attribute}`, async () => {
      const summary = await showSummary(feed);
      for (const value of [...blanks, ...odd, tooLong]) {
        summary.setAttribute(attribute, value);
        await summary.updateComplete;
        expect(htmlOf(summary), short(value)).to.equal(defaultHtml);
      }
    });
  }

  for (const attribute of presets) {
    it(`never selects everything, unless it is blank: ${attribute}`, async () => {
      const summary = await showSummary(feed);
      for (const value of [...odd, tooLong]) {
        summary.setAttribute(attribute, value);
        await summary.updateComplete;
        expect(parts(summary, 'headline'), short(value)).to.be.empty;
        expect(parts(summary, 'empty'), short(value)).to.have.length(1);
      }
      for (const value of blanks) {
        summary.setAttribute(attribute, value);
        await summary.updateComplete;
        expect(htmlOf(summary), short(value)).to.equal(defaultHtml);
      }
    });
  }

  it('excludes nothing: without', async () => {
    const summary = await showSummary(feed);
    for (const value of [...blanks, ...odd, tooLong]) {
      summary.setAttribute('without', value);
      await summary.updateComplete;
      expect(htmlOf(summary), short(value)).to.equal(defaultHtml);
    }
  });

  it('is not a value in capitals or with surrounding spaces', async () => {
    const shown = async (name: string, value: string) => htmlOf(await showSummary(feed, {[name]: value}));
    expect(await shown('measure', ' EU ')).to.equal(await shown('measure', 'eu'));
    expect(await shown('by', 'THEME')).to.equal(await shown('by', 'theme'));
    expect(await shown('stage', ' Paid')).to.equal(await shown('stage', 'paid'));
  });
});

describe('an invalid property of a funding summary', () => {
  captureWarnings();
  const values: readonly unknown[] = [
    ...[NaN, 0, -1, 2.5, Infinity, 10n, null, undefined, Symbol('odd'), {}, [], [[]], [null, 5, {}]],
    ...[() => 'x', new Date(NaN), new Map(), Object.create(null) as object, '💥', new Proxy({}, {})],
  ];

  for (const name of ['headingLevel', 'measure', 'by', 'stage', 'asOf']) {
    it(`falls back to the default: ${name}`, async () => {
      const defaultHtml = htmlOf(await showSummary(feed));
      const summary = await showSummary(feed);
      for (const [index, value] of values.entries()) {
        Reflect.set(summary, name, value);
        await summary.updateComplete;
        expect(htmlOf(summary), `value ${index} of ${typeof value}`).to.equal(defaultHtml);
      }
    });
  }

  for (const name of [...presets, 'without', 'heading', 'messages', 'facts']) {
    it(`does not throw and can be corrected: ${name}`, async () => {
      const defaultHtml = htmlOf(await showSummary(feed));
      const summary = await showSummary(feed);
      for (const value of values) {
        Reflect.set(summary, name, value);
        await summary.updateComplete;
      }
      Reflect.set(summary, name, undefined);
      await summary.updateComplete;
      expect(htmlOf(summary)).to.equal(defaultHtml);
    });
  }
});

describe('an invalid amount in a feed', () => {
  const warnings = captureWarnings();

  it('is unknown, not zero', async () => {
    for (const total of ['5', NaN, Infinity, {}, [], true, '5 €']) {
      const summary = await showSummary(feedOf([{id: 'a', name: 'A', funding: {total}}]));
      expect(textOf(part(summary, 'headline')), JSON.stringify(total)).to.contain('summa ei ole tiedossa');
    }
    expect(warnings).not.to.be.empty;
  });

  it('does not affect unusual ids', async () => {
    const ids = ['__proto__', 'constructor', 'toString', '0', 'İ', '💥', '#'];
    const odd = feedOf(
      ids.map((id) => ({id, name: id, fund: id, cities: [id], themes: [id], funding: {total: 1}})),
      {
        funds: ids.map((id) => ({id, name: `Nimi ${id}`})),
        cities: ids.map((id) => ({id, name: `Nimi ${id}`})),
        themes: ids.map((id) => ({id, name: `Nimi ${id}`})),
      },
    );
    for (const by of ['fund', 'city', 'theme']) {
      expect(rows(await showSummary(odd, {by}))).to.deep.equal(
        ids.map((id) => [`Nimi ${id}`, '1', '1 €', '1, yhteensä 1']),
      );
    }
  });

  it('is never rendered as markup or as an unsafe link', async () => {
    const markup = '<img src=x onerror="window.pwned=1"><b>lihava</b>';
    const odd = feedOf([project('A', {fund: 'x', lead: {name: markup}, funding: {total: 1}})], {
      funds: [{id: 'x', name: markup}],
      facts: [{id: 'f', label: markup, text: markup, source: 'javascript:alert(1)'}],
      publisher: {name: markup, url: 'javascript:alert(1)'},
    });
    for (const by of ['fund', 'lead']) {
      const summary = await showSummary(odd, {by, facts: '', heading: markup});
      expect(all(summary, 'img, b')).to.be.empty;
      expect(rows(summary)[0]?.[0]).to.contain('<b>lihava</b>');
      expect(links(summary)).to.be.empty;
    }
    expect(Reflect.get(window, 'pwned')).to.equal(undefined);
  });
});
