import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import Papa from 'papaparse';
import {writeCsv, type CsvRow, type CsvValue} from '../../src/core/export/csv.js';
import {writeProjects, writePublications} from '../../src/core/export/export-file.js';
import {feedOf, project} from '../support/feeds.js';
import {anyText, contextOf, numRuns} from './exports.js';

const read = (text: string, delimiter: string): readonly string[][] => {
  const {data, errors} = Papa.parse<string[]>(text, {delimiter, newline: '\r\n'});
  assert.deepEqual(errors, []);
  // Every line ends with a line break, including the last.
  assert.deepEqual(data.at(-1), ['']);
  return data.slice(0, -1);
};
/** The rows as objects by column name. */
const records = (text: string, delimiter: string): readonly Record<string, string>[] => {
  const [header = [], ...rows] = read(text, delimiter);
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
};
/** Removes the byte order mark, which is required. */
const forPeople = (text: string): string => {
  assert.equal(text.codePointAt(0), 0xfeff);
  return text.slice(1);
};
const rowOf = (values: readonly CsvValue[]): CsvRow => [
  values.map((value, index) => [`c${index}`, `C${index}`, value]),
];
const values = fc.array(
  fc.oneof(anyText, fc.constant(undefined), fc.double({noNaN: true, noDefaultInfinity: true}), fc.integer()),
  {minLength: 1, maxLength: 5},
);

test('a machine-readable CSV file returns every value unchanged', () => {
  fc.assert(
    fc.property(fc.array(values, {minLength: 1, maxLength: 4}), (rows) => {
      const width = Math.max(...rows.map(({length}) => length));
      const written = writeCsv(rows.map(rowOf), {isForPeople: false, hasDecimalComma: true});
      const [header, ...cells] = read(written, ',');
      assert.deepEqual(
        header,
        Array.from({length: width}, (_, index) => `c${index}`),
      );
      assert.deepEqual(
        cells,
        rows.map((row) => Array.from({length: width}, (_, index) => String(row[index] ?? ''))),
      );
    }),
    {numRuns},
  );
});

for (const [language, delimiter, comma] of [
  ['with a decimal comma', ';', ','],
  ['with a decimal point', ',', '.'],
] as const) {
  test(`a CSV file for people returns texts and numbers in a language ${language}`, () => {
    fc.assert(
      fc.property(fc.array(values, {minLength: 1, maxLength: 4}), (rows) => {
        const written = writeCsv(rows.map(rowOf), {isForPeople: true, hasDecimalComma: comma === ','});
        const [, ...cells] = read(forPeople(written), delimiter);
        rows.forEach((row, line) => {
          row.forEach((value, index) => {
            const cell = cells[line]?.[index];
            if (typeof value === 'number') assert.equal(Number(cell?.replace(comma, '.')), value);
            else if (/^[=+\-@\t\r]/.test(value ?? '')) assert.equal(cell, `'${value}`);
            else assert.equal(cell, value ?? '');
          });
        });
      }),
      {numRuns},
    );
  });
}

test('a CSV file for people escapes formulas but not negative numbers', () => {
  const written = writeCsv([rowOf(['=1+1', '+358', '-x', '@SUM(A1)', '\tx', '\rx', -5, -0.5, "'x"])], {
    isForPeople: true,
    hasDecimalComma: true,
  });
  assert.deepEqual(read(forPeople(written), ';')[1], [
    ...["'=1+1", "'+358", "'-x", "'@SUM(A1)", "'\tx", "'\rx"],
    ...['-5', '-0,5', "'x"],
  ]);
});

const known = project('Bussit; "uudet"', {
  id: 'bussit',
  code: 'A70202',
  start: '2018-03-02',
  end: '2019',
  cities: ['espoo', 'turku'],
  themes: ['mobility'],
  fund: 'erdf',
  lead: {name: {fi: 'Espoon kaupunki', sv: 'Esbo stad'}, city: 'espoo'},
  funding: [
    {stage: 'planned', total: 1200.5, rate: 0.5},
    {stage: 'awarded', eu: 0, approximate: true, byCity: {turku: {eu: 0.25}}},
    {currency: 'SEK', otherPublic: 7},
  ],
  url: '../bussit',
  sources: [{label: 'Päätös', url: 'paatos.pdf', date: '2017-12-01'}],
});
const around = {licence: 'CC-BY-4.0', timeZone: 'Europe/Helsinki'};

test('a CSV row for people has translated texts, ISO dates and one column per stage and currency', () => {
  const [row] = records(
    forPeople(writeProjects([known], 'spreadsheet', contextOf(feedOf([known], around), 'sv'))),
    ';',
  );
  assert.deepEqual(row, {
    Projektkod: 'A70202',
    Namn: 'Bussit; "uudet"',
    Status: 'avslutat',
    Startdatum: '2018-03-02',
    Slutdatum: '2019',
    Stad: 'Esbo; Åbo',
    Tema: 'Mobilitet',
    Fond: 'Euroopan aluekehitysrahasto',
    Programperiod: '',
    'Specifikt mål': '',
    'Strategiskt viktig insats': '',
    'Typ av insats': '',
    Huvudgenomförare: 'Esbo stad',
    Partner: '',
    Plats: '',
    Land: '',
    Beskrivning: '',
    Resultat: '',
    'Projektets webbplats': 'https://office.example/bussit',
    Länkar: '',
    Kontaktuppgifter: '',
    Källor: 'Päätös, https://office.example/data/paatos.pdf, 2017-12-01',
    'Total budget (planerat belopp), EUR': '1200,5',
    'EU:s andel av finansieringen (planerat belopp)': '0,5',
    'EU-bidrag (beviljat belopp), EUR': '0',
    'Stadens andel, Åbo: EU-bidrag (beviljat belopp), EUR': '0,25',
    'Beloppets noggrannhet (beviljat belopp)': 'cirka',
    'Annan offentlig finansiering, SEK': '7',
    'Sidan som uppgifterna laddats ner från': 'https://city.example/hankkeet?p.q=bussi',
    'Uppgifternas källa': 'https://office.example/data/feed.json',
    'Uppgifternas utgivare': 'Testitoimisto',
    'Uppgifternas användningsvillkor': 'CC-BY-4.0',
    'Uppgifterna uppdaterade': '2018-03-02',
    'Uppgifterna nerladdade': '2026-11-25',
  });
});

test('a machine-readable CSV row has values as in the feed and a stable name for every sum', () => {
  const [row] = records(writeProjects([known], 'csv', contextOf(feedOf([known], around))), ',');
  assert.deepEqual(Object.fromEntries(Object.entries(row ?? {}).filter(([, value]) => value)), {
    id: 'bussit',
    code: 'A70202',
    name: 'Bussit; "uudet"',
    status: 'completed',
    start: '2018-03-02',
    end: '2019',
    cities: 'espoo; turku',
    themes: 'mobility',
    fund: 'erdf',
    lead: 'Espoon kaupunki',
    url: 'https://office.example/bussit',
    sources: 'Päätös, https://office.example/data/paatos.pdf, 2017-12-01',
    'total-EUR-planned': '1200.5',
    'rate-EUR-planned': '0.5',
    'eu-EUR-awarded': '0',
    'eu-EUR-awarded-turku': '0.25',
    'approximate-EUR-awarded': 'true',
    'otherPublic-SEK': '7',
    feedPage: 'https://city.example/hankkeet?p.q=bussi',
    feed: 'https://office.example/data/feed.json',
    feedPublisher: 'Testitoimisto',
    feedLicence: 'CC-BY-4.0',
    feedUpdated: '2018-03-02T13:59:00+02:00',
    retrieved: '2026-11-25',
  });
});

test('a CSV file keeps all money columns together, including those that first occur in a later project', () => {
  const some = [project('A', {funding: {total: 1}}), project('B', {funding: {eu: 2}}), project('C')];
  const [header] = read(writeProjects(some, 'csv', contextOf(feedOf(some))), ',');
  const from = header?.indexOf('total-EUR') ?? -1;
  assert.deepEqual(header?.slice(from, from + 3), ['total-EUR', 'eu-EUR', 'feedPage']);
  const rows = records(writeProjects(some, 'csv', contextOf(feedOf(some))), ',');
  assert.deepEqual(
    rows.map((row) => [row['total-EUR'], row['eu-EUR']]),
    [
      ['1', ''],
      ['', '2'],
      ['', ''],
    ],
  );
});

test('a CSV row of a publication has its licence and its attribution', () => {
  const publication = {
    id: 'opas',
    type: 'report',
    title: {fi: 'Opas', en: 'Guide'},
    author: [{family: 'Halonen', given: 'Roosa'}, {literal: 'Espoon kaupunki'}],
    issued: '2018-03',
    language: 'fi',
    level: 'handbook',
    series: 'make',
    volume: 3,
    files: [{url: 'opas.pdf', format: 'pdf'}],
  };
  const series = [
    {id: 'make', name: 'Make with Espoo', licence: 'CC-BY-4.0', terms: {fi: 'Mainitse lähde.'}},
  ];
  const context = contextOf(feedOf([], {publications: [publication], series}));
  const quotation =
    'Halonen, Roosa; Espoon kaupunki. Opas. 2018. CC-BY-4.0. (https://creativecommons.org/licenses/by/4.0/)';
  const [forReaders] = records(forPeople(writePublications([publication], 'spreadsheet', context)), ';');
  assert.deepEqual(
    ['Nimi', 'Tekijät', 'Vuosi', 'Taso', 'Kieli', 'Käyttöehdot', 'Viittaa näin', 'Tiedostot'].map(
      (name) => forReaders?.[name],
    ),
    [
      ...['Opas', 'Halonen, Roosa; Espoon kaupunki', '2018', 'käsikirja', 'suomi'],
      ...['CC-BY-4.0; Mainitse lähde.', quotation, 'https://office.example/data/opas.pdf'],
    ],
  );
  const [forMachines] = records(writePublications([publication], 'csv', context), ',');
  assert.deepEqual(
    ['issued', 'level', 'series', 'language', 'licence', 'terms', 'volume', 'type'].map(
      (name) => forMachines?.[name],
    ),
    ['2018-03', 'handbook', 'make', 'fi', 'CC-BY-4.0', 'Mainitse lähde.', '3', 'report'],
  );
});

test('any project survives a round trip through machine-readable CSV', () => {
  fc.assert(
    fc.property(anyText, anyText, fc.option(anyText, {nil: undefined}), (name, summary, code) => {
      const one = project(name, {summary, ...(code === undefined ? {} : {code})});
      const [row] = records(writeProjects([one], 'csv', contextOf(feedOf([one]))), ',');
      assert.deepEqual([row?.['name'], row?.['summary'], row?.['code']], [name, summary, code ?? '']);
    }),
    {numRuns},
  );
});
