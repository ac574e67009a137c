import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {workbookOf} from '../workbooks.js';
import {names, read, readCase, sumsOf} from './case-runner.js';

const head = 'Koodi;Hankkeen nimi;Aloituspvm;Päättymispvm;Toteuttajan nimi;Kokonaisbudjetti;EU-rahoitus\n';
const rows =
  'A1;Älykäs katu;1.1.2016;31.12.2017;Kunta A;100000;50000\nA2;Öinen valo;1.2.2016;31.12.2018;Kunta B;200000;100000\n';
const two = ['Älykäs katu', 'Öinen valo'];

describe('a row that is not a record', () => {
  for (const [name, said] of [
    ['total-row', /4 .*Yhteensä/],
    ['subtotals-footer', /3 .*Välisumma[\s\S]*5 .*Totalt[\s\S]*7 .*Tilanne[\s\S]*8 .*alustavia/],
    ['header-again', /3 .*Hankkeen nimi/],
    ['group-rows', /2 .*Ryhmä 1[\s\S]*4 .*Ryhmä 2/],
  ] as const) {
    it(`is left out and reported: ${name}`, async () => {
      const {projects, said: words, code} = await readCase(name);
      assert.equal(projects.length, 2);
      assert.equal(code, 1);
      assert.match(words, said);
    });
  }

  const added: readonly (readonly [what: string, row: string])[] = [
    ['a Finnish total with a colon', 'Yhteensä:;;;;;300000;150000'],
    ['a Swedish total', ';Summa totalt;;;;300000;150000'],
    ['a Swedish sub-total with a name', ';Delsumma ERUF;;;;300000;150000'],
    ['an English total', ';Grand total;;;;300000;150000'],
    ['a total of a count', ';Total: 2 projects;;;;300000;150000'],
    ['a German total', ';Gesamtsumme;;;;300000;150000'],
    ['a German sub-total', 'Zwischensumme;;;;;300000;150000'],
    ['a Finnish total behind a word', ';EAKR yhteensä;;;;300000;150000'],
    ['a total without a word for it', ';Kaikki hankkeet;;;;300000;150000'],
    ['a total with no word at all', ';;;;;300000;150000'],
    ['an average', ';Keskiarvo;;;;150000;75000'],
    ['a Polish total', 'Razem;;;;;300000;150000'],
    ['a heading', 'Kadut ja talot;;;;;;'],
    ['a heading in the column of names', ';Kadut ja talot;;;;;'],
    ['a source', 'Lähde: Ohjelmatoimisto;;;;;;'],
    ['a date of the list', ';Päivitetty 1.3.2018;;;;;'],
    ['a date beside its word', 'Päivitetty;1.3.2018;;;;;'],
    ['a footnote', '* sisältää arvonlisäveron;;;;;;'],
    [
      'the header in Swedish',
      'Projektkod;Projektets namn;Startdatum;Slutdatum;Projektägare;Total budget;EU-stöd',
    ],
    ['the header with its numbers', '1;2;3;4;5;6;7'],
  ];
  for (const [what, row] of added) {
    it(`is left out and reported at the end: ${what}`, async () => {
      const {projects, said, code} = await read(`${head}${rows}${row}\n`);
      if (!what.includes('header')) {
        assert.deepEqual(names(projects), two);
        assert.equal(code, 1);
        assert.match(said, /^4 \|/m);
      }
    });
    it(`is left out at the top: ${what}`, async () => {
      const {projects, code} = await read(`${head}${row}\n${rows}`);
      if (/total|average/.test(what) && !what.includes('word')) assert.equal(projects.length, 2);
      else if (!what.includes('total')) assert.deepEqual(names(projects), two);
      assert.ok(projects.length === 2 || code === 1);
    });
  }

  it('may be a list of codes after a gap', async () => {
    const legend = '\nEAKR;Euroopan aluekehitysrahasto;;;;;\nESR;Euroopan sosiaalirahasto;;;;;\n';
    const {projects, said} = await read(head + rows + legend);
    assert.deepEqual(names(projects), two);
    assert.match(said, /EAKR[\s\S]*ESR/);
  });
  it('may be a legend of several lines', async () => {
    const legend = '\nSelitteet:;;;;;;\nTila 1 = toiminnassa;;;;;;\nTila 2;päättynyt;;;;;\n';
    const {projects} = await read(head + rows + legend);
    assert.deepEqual(names(projects), two);
  });
  it('is found in a JSON list too', async () => {
    const list = [
      {Koodi: 'A1', 'Hankkeen nimi': 'A', Toteuttaja: 'K', Kokonaisbudjetti: 100},
      {Koodi: 'A2', 'Hankkeen nimi': 'B', Toteuttaja: 'L', Kokonaisbudjetti: 200},
      {Koodi: '', 'Hankkeen nimi': 'Yhteensä', Toteuttaja: '', Kokonaisbudjetti: 300},
    ];
    const {projects, code} = await read(JSON.stringify(list), 'list.json');
    assert.deepEqual([projects.length, code], [2, 1]);
  });
  it('may be a heading in a workbook, merged or not', async () => {
    const text = (place: string, words: string) =>
      `<c r="${place}" t="inlineStr"><is><t>${words}</t></is></c>`;
    const line = (number: number, ...cells: readonly string[]) =>
      `<row r="${number}">${cells.map((cell, index) => (cell === '' ? '' : text(`${'ABCD'[index] ?? ''}${number}`, cell))).join('')}</row>`;
    const {projects, said} = await read(
      workbookOf(
        line(1, 'Hankkeen nimi', 'Toteuttaja', 'Rahasto', 'Kokonaisbudjetti') +
          line(2, 'Kadut') +
          line(3, 'A', 'K', 'EAKR', '1000') +
          line(4, 'Talot') +
          line(5, 'B', 'L', 'ESR', '2000'),
      ),
      'list.xlsx',
    );
    assert.deepEqual(names(projects), ['A', 'B']);
    assert.match(said, /Kadut[\s\S]*Talot/);
  });
});

describe('an unusual row that is a record', () => {
  it('is kept if its name begins with a word for sums', async () => {
    const {projects} = await read(
      `${head}A1;Total Recycling;1.1.2016;31.12.2017;Summa Oy;100000;50000\nA2;Yhteensä enemmän;1.2.2016;31.12.2018;Kunta B;200000;100000\n`,
    );
    assert.equal(projects.length, 2);
  });
  it('is kept if its sum equals that of the rows above', async () => {
    const {projects, code} = await read(
      `${head}${rows}A3;Kolmas;1.2.2016;31.12.2018;Kunta C;300000;150000\n`,
    );
    assert.deepEqual([projects.length, code], [3, 0]);
  });
  it('is kept if it has its code and little else', async () => {
    const {projects} = await read(`${head}${rows}A3;Kolmas;;;;;\n`);
    assert.equal(projects.length, 3);
    assert.deepEqual(projects.flatMap(sumsOf).length, 4);
  });
  it('is kept after a blank line if it is complete', async () => {
    const {projects, code} = await read(`${head}${rows}\nA3;Kolmas;1.2.2016;31.12.2018;Kunta C;300;150\n`);
    assert.deepEqual([projects.length, code], [3, 0]);
  });
});
