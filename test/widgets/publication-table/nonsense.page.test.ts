import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import type {PublicationTableElement} from '../../../src/widgets/publication-table/publication-table-element.js';
import {parts} from '../../support/queries.js';
import {heardWarnings} from '../../support/warnings.js';
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

/** Everything that a reader gets, for comparing. */
const look = (table: PublicationTableElement): string => table.shadowRoot!.innerHTML;
const choices = ['heading-level', 'group-by', 'columns', 'sort', 'page-size', 'as-of'] as const;
const presets = [
  ...['city', 'theme', 'fund', 'status', 'project', 'series', 'level', 'language', 'year'],
] as const;

describe('nonsense in an attribute of a publication table', () => {
  heardWarnings();
  let standard = '';

  before(async () => {
    standard = look(await showTable(feed));
  });

  for (const attribute of choices) {
    it(`means the default: ${attribute}`, async () => {
      const table = await showTable(feed);
      for (const value of [...blanks, ...odd, tooLong]) {
        table.setAttribute(attribute, value);
        await table.updateComplete;
        expect(look(table), short(value)).to.equal(standard);
      }
    });
  }

  for (const attribute of presets) {
    it(`never means everything, unless it is blank: ${attribute}`, async () => {
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
        expect(look(table), short(value)).to.equal(standard);
      }
    });
  }

  it('leaves nothing out: without', async () => {
    const table = await showTable(feed);
    for (const value of [...blanks, ...odd, tooLong]) {
      table.setAttribute('without', value);
      await table.updateComplete;
      expect(look(table), short(value)).to.equal(standard);
    }
  });

  it('is survived in every attribute at once', async () => {
    const table = await showTable(feed);
    for (const value of odd) {
      for (const name of [...choices, ...presets, 'without']) table.setAttribute(name, value);
      await table.updateComplete;
      expect(titles(table)).to.deep.equal([]);
    }
    for (const name of [...choices, ...presets, 'without']) table.removeAttribute(name);
    await table.updateComplete;
    expect(look(table)).to.equal(standard);
  });

  it('is not a value in capitals or with spaces around it', async () => {
    const shown = async (name: string, value: string) => look(await showTable(feed, {[name]: value}));
    expect(await shown('group-by', ' LEVEL ')).to.equal(await shown('group-by', 'level'));
    expect(await shown('page-size', ' 5 ')).to.equal(await shown('page-size', '5'));
  });
});

describe('nonsense in a property of a publication table', () => {
  heardWarnings();
  const values: readonly unknown[] = [
    ...[NaN, 0, -1, 2.5, Infinity, 10n, true, null, undefined, Symbol('odd'), {}, [], [[]], [null, 5, {}]],
    ...[() => 'x', new Date(NaN), new Map(), Object.create(null) as object, '💥', new Proxy({}, {})],
  ];
  let standard = '';

  before(async () => {
    standard = look(await showTable(feed));
  });

  for (const name of ['headingLevel', 'groupBy', 'columns', 'sort', 'pageSize', 'asOf']) {
    it(`means the default: ${name}`, async () => {
      const table = await showTable(feed);
      for (const [index, value] of values.entries()) {
        Reflect.set(table, name, value);
        await table.updateComplete;
        expect(look(table), `value ${index} of ${typeof value}`).to.equal(standard);
      }
    });
  }

  for (const name of [...presets, 'without', 'heading', 'messages']) {
    it(`throws nothing, and can be put right: ${name}`, async () => {
      const table = await showTable(feed);
      for (const value of values) {
        Reflect.set(table, name, value);
        await table.updateComplete;
      }
      Reflect.set(table, name, undefined);
      await table.updateComplete;
      expect(look(table)).to.equal(standard);
    });
  }
});

describe('nonsense in the publications of a feed', () => {
  const warnings = heardWarnings();

  it('hides nothing that is good', async () => {
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

  it('takes odd ids for ids like any other', async () => {
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
