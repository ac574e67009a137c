import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import type {PublicationTableElement} from '../../../src/widgets/publication-table/publication-table-element.js';
import {parts} from '../../support/queries.js';
import {captureWarnings} from '../../support/warnings.js';
import {publication, publicationFeed, publications, showTable, titles} from './publications.js';

const feed = publicationFeed([
  ...publications(21),
  publication('Opas', {level: 'handbook', series: 'plain', language: 'fi', issued: '2017', DOI: '10.1/a'}),
]);
const blanks = ['', ' ', '\n\t'];
const odd = [
  ...['💥', '-1', '0', '1e9', '1000000000', '2.5', 'NaN', 'null', 'true', 'javascript:alert(1)'],
  ...['__proto__', 'constructor', 'toString', '<b>', '2018-02-30', "';--", '\u0000', '\ud800', '%E0%A4%A'],
];
const tooLong = 'x'.repeat(10_000);
const short = (value: string) => JSON.stringify(value.slice(0, 30));

/** The rendered HTML, for comparison. */
const htmlOf = (table: PublicationTableElement): string => table.shadowRoot!.innerHTML;
const choices = ['heading-level', 'group-by', 'columns', 'sort', 'page-size', 'as-of'] as const;
const presets = [
  ...['city', 'theme', 'fund', 'status', 'project', 'series', 'level', 'language', 'year'],
] as const;

describe('an invalid attribute of a publication table', () => {
  captureWarnings();
  let defaultHtml = '';

  before(async () => {
    defaultHtml = htmlOf(await showTable(feed));
  });

  for (const attribute of choices) {
    it(`falls back to the default: ${attribute}`, async () => {
      const table = await showTable(feed);
      for (const value of [...blanks, ...odd, tooLong]) {
        table.setAttribute(attribute, value);
        await table.updateComplete;
        expect(htmlOf(table), short(value)).to.equal(defaultHtml);
      }
    });
  }

  for (const attribute of presets) {
    it(`never selects everything, unless it is blank: ${attribute}`, async () => {
      const table = await showTable(feed);
      for (const value of [...odd, tooLong]) {
        table.setAttribute(attribute, value);
        await table.updateComplete;
        expect(titles(table), short(value)).to.deep.equal([]);
        expect(parts(table, 'empty'), short(value)).to.have.length(1);
      }
      for (const value of blanks) {
        table.setAttribute(attribute, value);
        await table.updateComplete;
        expect(htmlOf(table), short(value)).to.equal(defaultHtml);
      }
    });
  }

  it('excludes nothing: without', async () => {
    const table = await showTable(feed);
    for (const value of [...blanks, ...odd, tooLong]) {
      table.setAttribute('without', value);
      await table.updateComplete;
      expect(htmlOf(table), short(value)).to.equal(defaultHtml);
    }
  });

  it('is tolerated in every attribute at once', async () => {
    const table = await showTable(feed);
    for (const value of odd) {
      for (const name of [...choices, ...presets, 'without']) table.setAttribute(name, value);
      await table.updateComplete;
      expect(titles(table)).to.deep.equal([]);
    }
    for (const name of [...choices, ...presets, 'without']) table.removeAttribute(name);
    await table.updateComplete;
    expect(htmlOf(table)).to.equal(defaultHtml);
  });

  it('is not a value in capitals or with surrounding spaces', async () => {
    const shown = async (name: string, value: string) => htmlOf(await showTable(feed, {[name]: value}));
    expect(await shown('group-by', ' LEVEL ')).to.equal(await shown('group-by', 'level'));
    expect(await shown('page-size', ' 5 ')).to.equal(await shown('page-size', '5'));
  });
});

describe('an invalid property of a publication table', () => {
  captureWarnings();
  const values: readonly unknown[] = [
    ...[NaN, 0, -1, 2.5, Infinity, 10n, true, null, undefined, Symbol('odd'), {}, [], [[]], [null, 5, {}]],
    ...[() => 'x', new Date(NaN), new Map(), Object.create(null) as object, '💥', new Proxy({}, {})],
  ];
  let defaultHtml = '';

  before(async () => {
    defaultHtml = htmlOf(await showTable(feed));
  });

  for (const name of ['headingLevel', 'groupBy', 'columns', 'sort', 'pageSize', 'asOf']) {
    it(`falls back to the default: ${name}`, async () => {
      const table = await showTable(feed);
      for (const [index, value] of values.entries()) {
        Reflect.set(table, name, value);
        await table.updateComplete;
        expect(htmlOf(table), `value ${index} of ${typeof value}`).to.equal(defaultHtml);
      }
    });
  }

  for (const name of [...presets, 'without', 'heading', 'messages']) {
    it(`does not throw and can be corrected: ${name}`, async () => {
      const table = await showTable(feed);
      for (const value of values) {
        Reflect.set(table, name, value);
        await table.updateComplete;
      }
      Reflect.set(table, name, undefined);
      await table.updateComplete;
      expect(htmlOf(table)).to.equal(defaultHtml);
    });
  }
});

describe('invalid publications in a feed', () => {
  const warnings = captureWarnings();

  it('do not hide valid ones', async () => {
    const table = await showTable(
      publicationFeed([
        ...[null, 5, 'x', [], {}, {id: 'no-title'}, {title: 'Ilman tunnusta'}],
        {
          ...{id: 'odd', type: 5, title: 'Outo', author: 'x', issued: 5, level: 'nowhere', series: 7},
          ...{language: 9, licence: [], terms: 3, files: [null, {}, {url: 5}], DOI: {}, URL: 8, abstract: 1},
        },
        publication('Hyvä'),
      ]),
    );
    expect(titles(table)).to.include.members(['Hyvä', 'Outo']);
    for (const name of parts(table, 'name')) name.click();
    await table.updateComplete;
    expect(parts(table, 'details')).to.have.length(titles(table).length);
    expect(warnings).not.to.be.empty;
  });

  it('do not affect unusual ids', async () => {
    const ids = ['__proto__', 'constructor', 'toString', '0', 'İ', '💥', '%20', '#', '.'];
    const table = await showTable(
      publicationFeed(
        ids.map((id) => ({id, type: 'report', title: `Julkaisu ${id}`, series: id, level: id})),
        {
          series: ids.map((id) => ({id, name: `Sarja ${id}`})),
          levels: ids.map((id) => ({id, name: `Taso ${id}`})),
        },
      ),
      {'group-by': 'series'},
    );
    expect(parts(table, 'group')).to.have.length(ids.length);
    for (const name of parts(table, 'name')) {
      name.click();
      await table.updateComplete;
      const row = table.shadowRoot!.getElementById(name.getAttribute('aria-controls')!);
      expect(row?.checkVisibility()).to.equal(true);
    }
  });
});
