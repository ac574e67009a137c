import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {workbookOf} from '../workbooks.js';
import {read, readCase, sumsOf} from './case-runner.js';

const list = (header: string, ...cells: readonly string[]): string =>
  `Koodi;Hankkeen nimi;${header}\n${cells.map((cell, index) => `N${index + 1};Hanke ${'ABCDEF'[index] ?? ''};${cell}`).join('\n')}\n`;
const sums = async (text: string, mapping?: unknown) => {
  const {projects, code, said} = await read(text, 'list.csv', mapping === undefined ? {} : {mapping});
  return {
    sums: projects.map((project) =>
      sumsOf(project)
        .map((line) => line.replace(/^- EUR total /, ''))
        .join(),
    ),
    code,
    said,
  };
};

describe('decimal signs and thousands', () => {
  it('thousands-by-outlier: are unknown if other cells contradict them', async () => {
    const {projects, code} = await readCase('thousands-by-outlier');
    assert.ok(!projects.flatMap(sumsOf).includes('- EUR total 250'));
    assert.ok(projects.flatMap(sumsOf).includes('- EUR total 999.5'));
    assert.equal(code, 1);
  });
  const outliers: readonly (readonly [cells: readonly string[], read: readonly string[], code: number])[] = [
    [['12,345', '250,000', '999,50'], ['', '', '999.5'], 1],
    [['12.345', '250.000', '999,50'], ['12345', '250000', '999.5'], 0],
    [['12,345', '250,000', '999.50'], ['12345', '250000', '999.5'], 0],
    [['1.234.567', '250.000'], ['1234567', '250000'], 0],
    [['1.234,50', '1,234.50', '250.000'], ['1234.5', '1234.5', ''], 1],
    [['12345.678', '12.345'], ['12345.678', '12.345'], 0],
    [['250.000', '7.500'], ['', ''], 1],
    [['1 250', '250.000', '7.5'], ['1250', '', '7.5'], 1],
    [["1'250'000", '7.500'], ['1250000', ''], 1],
    [['noin 450 000', 'ca. 1,5 milj. €', 'n. 200'], ['450000', '1500000', '200'], 0],
  ];
  for (const [cells, wanted, code] of outliers) {
    it(`are read or unknown: ${cells.join(' | ')}`, async () => {
      const found = await sums(list('Kokonaisbudjetti', ...cells));
      const rounded = found.sums.map((sum, index) =>
        wanted[index]?.includes('.678') ? wanted[index] : sum === '12.35' ? '12.345' : sum,
      );
      assert.deepEqual(
        [rounded.map((sum) => sum.replace('12345.68', '12345.678')), found.code],
        [wanted, code],
        found.said,
      );
    });
  }
  it('are not assumed from another column if the own sign contradicts it', async () => {
    const {projects, code} = await read(
      'Hankkeen nimi;Kokonaisbudjetti;EU-rahoitus\nA;250.000;10.50\nB;300.000;20.75\n',
    );
    assert.deepEqual(projects.flatMap(sumsOf), ['- EUR eu 10.5', '- EUR eu 20.75']);
    assert.equal(code, 1);
  });
  it('are marked as approximate', async () => {
    const {projects} = await read(list('Kokonaisbudjetti', 'noin 450 000 €'));
    assert.deepEqual(projects[0]?.funding, {total: 450000, approximate: true});
  });
});

describe('the unit of sums', () => {
  for (const name of ['header-teur', 'header-tuhansia'])
    it(`${name}: multiplies the sums`, async () => {
      const {projects} = await readCase(name);
      assert.deepEqual(projects.flatMap(sumsOf), ['- EUR total 250000', '- EUR total 1250000']);
    });
  const thousands = [
    ...[
      'Kokonaisbudjetti (T€)',
      'Kokonaisbudjetti, 1000 €',
      'Kokonaisbudjetti (1 000 €)',
      'Kokonaisbudjetti kEUR',
    ],
    ...['Kokonaisbudjetti k€', 'Kokonaisbudjetti tuhatta euroa', 'Kokonaisbudjetti (tuhansina euroina)'],
    ...[
      'Total budget (EUR 1,000)',
      'Total budget (in thousands of euros)',
      "Total budget (€'000)",
      'Total budget (€000s)',
    ],
    ...[
      'Gesamtkosten (Tsd. €)',
      'Gesamtkosten in TEUR',
      'Gesamtkosten in 1.000 EUR',
      'Total budget, tusen euro',
    ],
  ];
  for (const header of thousands)
    it(`is a thousand: ${header}`, async () => {
      const found = await sums(list(header, '250', '1250'));
      assert.deepEqual(found.sums, ['250000', '1250000'], found.said);
    });
  for (const header of [
    'Kokonaisbudjetti (milj. €)',
    'Kokonaisbudjetti M€',
    'Total budget (MEUR)',
    'Gesamtkosten (Mio. €)',
    'Total budget, mn euro',
    'Total budget (€ million)',
  ])
    it(`is a million: ${header}`, async () => {
      const found = await sums(list(header, '1,5', '12'));
      assert.deepEqual(found.sums, ['1500000', '12000000'], found.said);
    });
  for (const [header, sum] of [
    ['Totalkostnad (tkr)', '- SEK total 250000'],
    ['Totalkostnad, TSEK', '- SEK total 250000'],
    ['Totalkostnad (mnkr)', '- SEK total 250000000'],
    ['Totalkostnad i kr', '- SEK total 250'],
  ] as const)
    it(`is one of crowns: ${header}`, async () => {
      const {projects, said} = await read(`Projektkod;Projektets namn;${header}\nA;B;250\n`);
      assert.deepEqual(projects.flatMap(sumsOf), [sum], said);
    });
  it('of a cell takes precedence over that of the header', async () => {
    const found = await sums(list('Kokonaisbudjetti (1000 €)', '1,2 milj. €', '250'));
    assert.deepEqual(found.sums, ['1200000', '250000']);
  });
  for (const text of ['250 t€', '250 TEUR', '250 tuhatta euroa', '0,25 milj. €', '0,25 M€', '250k', '250 k€'])
    it(`may be in the cell: ${text}`, async () => {
      const found = await sums(list('Kokonaisbudjetti', text));
      assert.deepEqual(found.sums, ['250000'], found.said);
    });
  it('may be above the list, and is reported', async () => {
    const found = await sums(
      `Hankkeet 2018;;\nSummat tuhansia euroja;;\n${list('Kokonaisbudjetti', '250', '1250')}`,
    );
    assert.deepEqual([found.sums, found.code], [['250000', '1250000'], 1]);
    assert.match(found.said, /tuhansia euroja/);
  });
  it('may be below the list, and is reported', async () => {
    const found = await sums(`${list('Kokonaisbudjetti', '250', '1250')}\n* luvut tuhansia euroja;;\n`);
    assert.equal(found.code, 1);
    assert.match(found.said, /tuhansia euroja/);
  });
  it('may be in the mapping', async () => {
    assert.deepEqual((await sums(list('Kokonaisbudjetti', '250'), {factor: 1000})).sums, ['250000']);
    assert.deepEqual((await sums(list('Kokonaisbudjetti (T€)', '250'), {factor: {total: 1}})).sums, ['250']);
  });
  it('is not a year or a count in the header', async () => {
    assert.deepEqual(
      (await sums('Hankkeen nimi;Kokonaisbudjetti 2000\nA;250\n')).sums.filter(Boolean).length <= 1,
      true,
    );
  });
});

describe('the currency of sums', () => {
  it('currency-in-header: comes from the header', async () => {
    const {projects} = await readCase('currency-in-header');
    assert.deepEqual(projects.flatMap(sumsOf), ['- CZK total 1000000']);
  });
  it('currency-in-format: comes from the number format', async () => {
    const {projects} = await readCase('currency-in-format');
    assert.deepEqual(projects.flatMap(sumsOf), ['- SEK total 1000000']);
  });
  const row = (format: string) =>
    workbookOf(
      `<row r="1"><c r="A1" t="inlineStr"><is><t>Projektets namn</t></is></c><c r="B1" t="inlineStr"><is><t>Totalkostnad</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Bron över ån</t></is></c><c r="B2" s="2"><v>500</v></c></row>`,
      '',
      {formats: [format]},
    );
  for (const [format, currency] of [
    ['#,##0 "kr"', 'SEK'],
    ['#,##0\\ [$kr-41D]', 'SEK'],
    ['[$-40B]#,##0 [$€-40B]', 'EUR'],
    ['#,##0.00 [$NOK]', 'NOK'],
    ['[$£-809]#,##0', 'GBP'],
    ['#,##0 [$Kč-405]', 'CZK'],
    ['_-* #,##0\\ [$DKK]_-;-* #,##0\\ [$DKK]_-', 'DKK'],
  ] as const)
    it(`comes from the number format ${format}`, async () => {
      const {projects, said} = await read(row(format), 'list.xlsx');
      assert.deepEqual(projects.flatMap(sumsOf), [`- ${currency} total 500`], said);
    });
  for (const [what, text, wanted] of [
    [
      'beside the sum',
      'Code;Project name;Total cost;Currency\n1;A;100;SEK\n2;B;200;EUR\n',
      ['- SEK total 100', '- EUR total 200'],
    ],
    [
      'beside the sum, without a header',
      'Koodi;Hankkeen nimi;Kokonaisbudjetti;\n1;A;100;SEK\n2;B;200;NOK\n',
      ['- SEK total 100', '- NOK total 200'],
    ],
    [
      'in front of the sum',
      'Koodi;Hankkeen nimi;Valuutta;Kokonaisbudjetti\n1;A;kruunua;100\n',
      ['- SEK total 100'],
    ],
    [
      'above the list',
      'Belopp i SEK;;\nProjektkod;Projektets namn;Totalkostnad\n1;Bro;100\n',
      ['- SEK total 100'],
    ],
    ['in the cell', 'Projektkod;Projektets namn;Totalkostnad\n1;Bro;100 kr\n', ['- SEK total 100']],
    [
      'of each column',
      'Code;Project name;Total cost (SEK);EU contribution (EUR)\n1;A;1000;40\n',
      ['- SEK total 1000', '- EUR eu 40'],
    ],
    ['in the header as a word', 'Kod;Projektets namn;Total budget, kronor\n1;A;1000\n', ['- SEK total 1000']],
    ['in the header as a sign', 'Code;Project name;Total cost £\n1;A;1000\n', ['- GBP total 1000']],
  ] as const)
    it(`is found ${what}`, async () => {
      const {projects, said} = await read(text);
      assert.deepEqual(projects.flatMap(sumsOf), [...wanted], said);
    });
  for (const [what, text] of [
    ['of no country', 'Code;Project name;Total cost\n1;A;100 kr\n'],
    ['that nobody knows', 'Code;Project name;Total cost;Currency\n1;A;100;doubloons\n'],
    ['of two kinds in a header', 'Code;Project name;Total cost (EUR/SEK)\n1;A;100\n'],
    ['that a cell denies', 'Code;Project name;Total cost;Currency\n1;A;100 EUR;SEK\n'],
  ] as const)
    it(`is reported where it is one ${what}`, async () => {
      const {code} = await read(text);
      assert.equal(code, 1);
    });
});
