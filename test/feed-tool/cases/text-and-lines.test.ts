import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {workbookOf} from '../workbooks.js';
import {names, read, readCase, sumsOf} from './case-runner.js';

const lines = [
  'Koodi;Hankkeen nimi;Kokonaisbudjetti',
  'A1;Älykäs katu;100',
  'A2;Öinen valo;200',
  'A3;Kolmas;300',
];

describe('the line ends of a list', () => {
  it('mixed-line-ends: separate all five projects', async () => {
    const {projects, code} = await readCase('mixed-line-ends');
    assert.deepEqual([projects.length, code], [5, 0]);
    assert.equal(projects.flatMap(sumsOf).length, 10);
  });
  const ends: readonly (readonly [string, readonly string[]])[] = [
    ['CR alone', ['\r', '\r', '\r']],
    ['LF, then CR', ['\n', '\r', '\r']],
    ['CR LF, then CR', ['\r\n', '\r', '\r\n']],
    ['LF, then CR LF', ['\n', '\r\n', '\n']],
    ['CR CR LF', ['\r\r\n', '\r\r\n', '\r\n']],
    ['a line separator', ['\u2028', '\u2028', '\u2028']],
  ];
  for (const [what, signs] of ends) {
    it(`are read: ${what}`, async () => {
      const text = lines.map((line, index) => line + (signs[index] ?? '')).join('');
      const {projects, code} = await read(text);
      assert.deepEqual(names(projects), ['Älykäs katu', 'Öinen valo', 'Kolmas']);
      assert.equal(code, 0);
    });
  }
  it('inside a quoted cell are part of the text', async () => {
    const {projects} = await read(
      'Koodi;Hankkeen nimi;Tiivistelmä\r\nA1;Katu;"Yksi\r\nkaksi"\nA2;Talo;"a\rb"\r',
    );
    assert.deepEqual(
      projects.map(({summary}) => summary),
      ['Yksi\nkaksi', 'a\nb'],
    );
  });
  it('may be followed by the end-of-file mark of DOS', async () => {
    const {projects} = await read(`${lines.join('\r\n')}\r\n\u001a`);
    assert.equal(projects.length, 3);
  });
  it('may follow the separator line of Excel', async () => {
    const {projects, said} = await read(`sep=;\r\n${lines.join('\r\n')}`);
    assert.equal(projects.length, 3, said);
  });
});

describe('a text with the marks of a spreadsheet', () => {
  it('excel-equals: is read without them', async () => {
    const {projects, code} = await readCase('excel-equals');
    assert.deepEqual(
      [projects[0]?.code, projects[0]?.id, projects[0]?.name, code],
      ['00123', '00123', 'Älykäs katu', 0],
    );
  });
  const forms: readonly (readonly [cell: string, text: string])[] = [
    ['"=""Älykäs katu"""', 'Älykäs katu'],
    ['="Katu; talo"', 'Katu; talo'],
    ['="Hän sanoi ""katu"""', 'Hän sanoi "katu"'],
    ['=T("Katu")', 'Katu'],
    ["'Älykäs katu", 'Älykäs katu'],
    ['"=HYPERLINK(""https://x.example/"";""Katu"")"', 'Katu'],
    ["'t Gooi", "'t Gooi"],
    ["'Hamlet' koulussa", "'Hamlet' koulussa"],
    ['= 5 % tukea', '= 5 % tukea'],
  ];
  for (const [cell, text] of forms) {
    it(`is read: ${cell}`, async () => {
      const {projects} = await read(`Koodi;Hankkeen nimi;Kokonaisbudjetti\n'00123;${cell};="250000"\n`);
      assert.deepEqual([projects[0]?.code, projects[0]?.name], ['00123', text]);
      assert.deepEqual(projects.flatMap(sumsOf), ['- EUR total 250000']);
    });
  }
  it('is unknown if a formula has no result', async () => {
    const {projects, code, said} = await read(
      'Hankkeen nimi;Toteuttaja;Kokonaisbudjetti\nA;K;=SUM(C3:C9)\nB;L;5\n',
    );
    assert.deepEqual([projects.flatMap(sumsOf), code], [['- EUR total 5'], 1]);
    assert.match(said, /SUM/);
  });
  it('keeps the zeros that a number format shows', async () => {
    const workbook = workbookOf(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>Koodi</t></is></c><c r="B1" t="inlineStr"><is><t>Hankkeen nimi</t></is></c></row>' +
        '<row r="2"><c r="A2" s="2"><v>123</v></c><c r="B2" t="inlineStr"><is><t>Katu_x000D_talo</t></is></c></row>',
      '',
      {formats: ['00000']},
    );
    const {projects} = await read(workbook, 'list.xlsx');
    assert.deepEqual([projects[0]?.code, projects[0]?.name], ['00123', 'Katu talo']);
  });
  it('is reported if it is a code that was turned into a power of ten', async () => {
    const {code, said} = await read('Koodi;Hankkeen nimi;Kokonaisbudjetti\n1,23457E+11;A;5\n2,1E+10;B;6\n');
    assert.equal(code, 1);
    assert.match(said, /E\+11/);
  });
});
