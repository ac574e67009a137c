import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fundingsOf} from '../../src/core/model/amounts.js';
import type {Project} from '../../src/core/model/feed.js';
import {read} from './cases/case-runner.js';

/** A list with one operation in the wording of a country, and the expected fields. */
interface CountryList {
  readonly country: string;
  readonly headings: readonly string[];
  readonly cells: readonly string[];
  readonly money: {
    readonly total: number;
    readonly eu?: number;
    readonly rate: number;
    readonly currency?: string;
  };
  readonly codes: readonly [objective: string, category: string];
  readonly fund: string;
}
const lists: readonly CountryList[] = [
  {
    country: 'Germany, with English below the headings',
    headings: [
      ...['Name des Begünstigten\nName of beneficiary', 'Bezeichnung des Vorhabens\nName of the operation'],
      ...['Zweck des Vorhabens und seine erwarteten und tatsächlichen Errungenschaften'],
      ...['Datum des Beginns des Vorhabens', 'Voraussichtliches oder tatsächliches Datum des Abschlusses'],
      ...['Gesamtkosten des Vorhabens in Euro', 'Betroffener Fonds', 'Betroffenes spezifisches Ziel'],
      ...['Kofinanzierungssatz der Union', 'Art der Intervention'],
    ],
    cells: [
      ...[
        'Stadt A',
        'Sanierung der Schule',
        'Die Schule wird saniert und spart Energie.',
        '01.03.2023',
        '30.06.2025',
      ],
      ...['1.250.000,00 €', 'EFRE', '2.1 Energieeffizienz', '40,00%', '044 Energie in öffentlichen Gebäuden'],
    ],
    money: {total: 1_250_000, rate: 0.4},
    codes: ['2.1', '044'],
    fund: 'erdf',
  },
  {
    country: 'Portugal',
    headings: [
      ...[
        'Nome do Beneficiário',
        'Designação da Operação',
        'Síntese da operação',
        'Data de início',
        'Data de conclusão',
      ],
      ...[
        'Custo total elegível',
        'Fundo',
        'Objetivo específico',
        'Taxa de cofinanciamento',
        'Domínio de intervenção',
      ],
      ...['Fundo aprovado', 'NIF'],
    ],
    cells: [
      ...[
        'Município A',
        'Escolas eficientes',
        'Renovação das escolas municipais.',
        '15/06/2023',
        '31/12/2025',
      ],
      ...[
        '850.000,50',
        'FEDER',
        'RSO2.1',
        '85,00%',
        '044 - Renovação de edifícios',
        '722.500,43',
        '500000000',
      ],
    ],
    money: {total: 850_000.5, eu: 722_500.43, rate: 0.85},
    codes: ['RSO2.1', '044'],
    fund: 'erdf',
  },
  {
    country: 'Poland, bilingual, with both sums',
    headings: [
      ...[
        'Nazwa beneficjenta / Beneficiary name',
        'Tytuł projektu / Project name',
        'Opis projektu / Summary',
      ],
      ...['Data rozpoczęcia realizacji projektu', 'Data zakończenia realizacji projektu'],
      ...['Całkowita wartość projektu (PLN)', 'Fundusz / Fund', 'Cel szczegółowy / Specific objective'],
      ...['Poziom unijnego dofinansowania w %', 'Zakres interwencji / Intervention field'],
      ...['Wartość unijnego dofinansowania (PLN)', 'Wydatki kwalifikowalne (PLN)', 'Działanie / Measure'],
    ],
    cells: [
      ...['Gmina A', 'Nowe tramwaje', 'Zakup nowych tramwajów dla miasta.', '2023-05-01', '2026-06-30'],
      ...['200 000 000,00', 'FS', 'RSO2.8', '85,00', '082', '127 500 000,00', '150 000 000,00', 'FENX.03.01'],
    ],
    money: {total: 200_000_000, eu: 127_500_000, rate: 0.85, currency: 'PLN'},
    codes: ['RSO2.8', '082'],
    fund: 'cohesion-fund',
  },
  {
    country: 'Sweden',
    headings: [
      ...[
        'Stödmottagare',
        'Projektnamn',
        'Insatsens syfte och förväntade resultat',
        'Datum då insatsen inleds',
      ],
      ...[
        'Förväntat eller faktiskt slutdatum',
        'Insatsens totala kostnad (SEK)',
        'Berörd fond',
        'Specifikt mål',
      ],
      ...['Unionens medfinansieringsgrad', 'Typ av insats'],
    ],
    cells: [
      ...[
        'Kommun A',
        'Grön omställning',
        'Projektet syftar till nya arbetssätt.',
        '2022-09-01',
        '2025-08-31',
      ],
      ...['12 500 000', 'FRO', 'JSO8.1', '40 %', '013'],
    ],
    money: {total: 12_500_000, rate: 0.4, currency: 'SEK'},
    codes: ['JSO8.1', '013'],
    fund: 'jtf',
  },
  {
    country: 'Czechia',
    headings: [
      ...['Název příjemce', 'Název operace', 'Účel operace a očekávané výsledky', 'Datum zahájení operace'],
      ...[
        'Předpokládané nebo skutečné datum dokončení operace',
        'Celkové náklady operace (CZK)',
        'Dotčený fond',
      ],
      ...['Dotčený specifický cíl', 'Míra spolufinancování Unie', 'Druh zásahu'],
    ],
    cells: [
      ...[
        'Město A',
        'Nová knihovna',
        'Výstavba knihovny, která je pro občany města.',
        '1.2.2023',
        '31.12.2025',
      ],
      ...['10 000 000,00', 'EFRR', 'RSO5.1', '85 %', '168'],
    ],
    money: {total: 10_000_000, rate: 0.85, currency: 'CZK'},
    codes: ['RSO5.1', '168'],
    fund: 'erdf',
  },
  {
    country: 'Finland',
    headings: [
      ...[
        'Tuensaajan nimi',
        'Toimen nimi',
        'Toimen tarkoitus ja sen odotetut saavutukset',
        'Toimen alkamispäivä',
      ],
      ...[
        'Toimen odotettu tai tosiasiallinen päättymispäivä',
        'Toimen kokonaiskustannukset',
        'Asianomainen rahasto',
      ],
      ...['Asianomainen erityistavoite', 'Unionin osarahoitusaste', 'Tukitoimen tyyppi'],
    ],
    cells: [
      ...[
        'Kunta A',
        'Osaajat töihin',
        'Hankkeen tavoitteena on kehittää osaamista.',
        '1.1.2023',
        '31.12.2024',
      ],
      ...['300 000,00', 'ESR+', 'ESO4.1', '60 %', '134'],
    ],
    money: {total: 300_000, rate: 0.6},
    codes: ['ESO4.1', '134'],
    fund: 'esf-plus',
  },
];

const csv = (...rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\n');

describe('a list of 2021-2027 without a mapping', () => {
  for (const {country, headings, cells, money, codes, fund} of lists) {
    it(`is read by the wording of its headings: ${country}`, async () => {
      const {code, projects, said} = await read(csv(headings, cells));
      const [project] = projects;
      assert.equal(code, 0, said);
      assert.ok(project);
      assert.equal(project.name, cells[1]);
      assert.deepEqual(project.lead?.name, cells[0]);
      assert.equal(project.summary, cells[2]);
      assert.ok(project.start !== undefined && project.end !== undefined);
      assert.deepEqual(project.funding, {
        ...(money.currency ? {currency: money.currency} : {}),
        ...withoutCurrency(money),
      });
      assert.deepEqual([project.objectiveCode, project.categoryCode], codes);
      assert.equal(project.fund, fund);
    });
  }

  it('keeps codes as the list spells them, and reports their standard form', async () => {
    const {projects, remarks} = await read(
      'Code;Name of operation;Fund;Specific objective;Type of intervention\n' +
        '1;First operation;ERDF;RSO1.02;013\n2;Second operation;ERDF;1.3;013\n3;Third one;ERDF;RSO1.3.RUP;044\n',
    );
    assert.deepEqual(
      projects.map(({objectiveCode}) => objectiveCode),
      ['RSO1.02', '1.3', 'RSO1.3.RUP'],
    );
    assert.deepEqual(
      projects.map(({categoryCode}) => categoryCode),
      ['013', '013', '044'],
    );
    const spellings = remarks.filter(({result}) => result?.startsWith('RSO'));
    assert.deepEqual(
      spellings.map(({value, result}) => [value, result]),
      [
        ['RSO1.02', 'RSO1.2'],
        ['1.3', 'RSO1.3'],
        ['RSO1.3.RUP', 'RSO1.3'],
      ],
    );
  });

  it('reports a text whose code differs from the column of codes', async () => {
    const {said, projects} = await read(
      'Code;Name;Specific objective code;Specific objective\n1;Aa;RSO1.1;RSO1.2 Digital\n2;Bb;RSO1.1;RSO1.1 Research\n3;Cc;RSO2.1;RSO2.1 Energy\n',
    );
    assert.match(said, /has the code RSO1\.2, and the column of codes has RSO1\.1/);
    assert.deepEqual([projects[0]?.objectiveCode, projects[0]?.objective], ['RSO1.1', 'Digital']);
  });

  it('extracts the text of HTML, and reports it', async () => {
    const {projects, said} = await read(
      csv(
        ['Code', 'Name', 'Description'],
        ['1', 'Aa', '<p>First &amp; second</p><ul><li>one</li><li>two</li></ul><script>x()</script>'],
        ['2', 'Bb', 'a < b'],
      ),
    );
    assert.equal(projects[0]?.summary, 'First & second\n• one\n• two');
    assert.equal(projects[1]?.summary, 'a < b');
    assert.match(said, /the HTML of 1 cells became text/);
  });

  it('gets the period and the country from the number of the programme', async () => {
    const {projects} = await read('Code;Name;CCI\n1;Aa;2021FI16FFPR001\n2;Bb;2021FI16FFPR001\n');
    assert.deepEqual([projects[0]?.period, projects[0]?.location?.country], ['2021-2027', 'FI']);
  });
});

const withoutCurrency = ({total, eu, rate}: CountryList['money']) => ({
  total,
  ...(eu === undefined ? {} : {eu}),
  rate,
});
const amounts = (projects: readonly Project[]) =>
  projects.flatMap(fundingsOf).map(({total, eu, rate}) => ({total, eu, rate}));

describe('a rate', () => {
  const rates = (heading: string, cells: readonly string[]) =>
    read(
      `Code;Name;Total cost;${heading}\n${cells.map((cell, index) => `${index};Project ${index};1000;${cell}\n`).join('')}`,
    );

  it('is a fraction or a percentage by the range of its column, whatever the heading says', async () => {
    assert.deepEqual(
      amounts((await rates('Co-financing rate (%)', ['0.4', '0.85'])).projects).map(({rate}) => rate),
      [0.4, 0.85],
    );
    assert.deepEqual(
      amounts((await rates('Co-financing rate', ['40', '85'])).projects).map(({rate}) => rate),
      [0.4, 0.85],
    );
  });

  it('of 0.85 beside one of 85 is unknown and reported', async () => {
    const {projects, code, said} = await rates('Co-financing rate', ['85', '0.85']);
    assert.deepEqual(
      amounts(projects).map(({rate}) => rate),
      [0.85, undefined],
    );
    assert.equal(code, 1);
    assert.match(said, /0\.85/);
  });

  it('never produces an EU amount by itself', async () => {
    const {projects} = await rates('Co-financing rate', ['40', '85']);
    assert.deepEqual(
      amounts(projects).map(({eu}) => eu),
      [undefined, undefined],
    );
  });

  it('produces an EU amount if its heading names the cost; the amount is marked as computed', async () => {
    const {projects} = await rates('Union co-financing rate (% of total cost)', ['40', '85']);
    assert.deepEqual(
      amounts(projects).map(({eu}) => eu),
      [400, 850],
    );
    assert.match(JSON.stringify(projects[0]?.sources), /computed by the import.*% of total cost/);
  });

  it('produces none if it refers to a cost that is not in the list', async () => {
    const {projects} = await rates('Union co-financing rate (% of eligible expenditure)', ['40', '85']);
    assert.deepEqual(
      amounts(projects).map(({eu}) => eu),
      [undefined, undefined],
    );
  });
});

describe('an invalid list of 2021-2027', () => {
  const list = (row: string) =>
    `Code;Name;Fund;Start date;End date;Total cost;EU contribution;Period\nA1;First;ERDF;2022-01-01;2024-12-31;1000;400;2021-2027\n${row}\n`;
  const faults: readonly (readonly [string, string, RegExp])[] = [
    [
      'an EU amount above the total',
      'A2;Second;ERDF;2022-01-01;2024-12-31;1000;4000;2021-2027',
      /4000 > 1000 EUR \| the EU amount is above the total/,
    ],
    [
      'a code twice',
      'A1;Second;ERDF;2022-01-01;2024-12-31;1000;400;2021-2027',
      /rows 2 and 3 have the same code/,
    ],
    [
      'dates beyond the period',
      'A2;Second;ERDF;2022-01-01;2034-12-31;1000;400;2021-2027',
      /the dates lie beyond the period 2021-2027/,
    ],
    [
      'an end before the period',
      'A2;Second;ERDF;2015-01-01;2018-12-31;1000;400;2021-2027',
      /the dates lie beyond the period 2021-2027/,
    ],
    ['several funds', 'A2;Second;ERDF|ESF+;2022-01-01;2024-12-31;1000;400;2021-2027', /names several funds/],
    [
      'several sums in a cell',
      'A2;Second;ERDF;2022-01-01;2024-12-31;1000|2000;400;2021-2027',
      /holds several values/,
    ],
  ];
  for (const [what, row, said] of faults) {
    it(`is reported for ${what}, with exit code 1`, async () => {
      const outcome = await read(list(row));
      assert.equal(outcome.code, 1);
      assert.match(outcome.said, said);
      assert.equal(outcome.projects.length, 2);
    });
  }

  it('keeps the period of each operation if it has two', async () => {
    const {projects, said} = await read(list('A2;Second;ERDF;2015-01-01;2018-12-31;1000;400;2014 - 2020'));
    assert.deepEqual(
      projects.map(({period}) => period),
      ['2021-2027', '2014-2020'],
    );
    assert.match(said, /2021-2027: 1, 2014-2020: 1 \| the list has operations of more than one period/);
  });
});
