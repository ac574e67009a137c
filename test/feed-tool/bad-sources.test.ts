import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {mkdir, truncate} from 'node:fs/promises';
import path from 'node:path';
import {describe, it} from 'node:test';
import {strToU8, zipSync} from 'fflate';
import {importText} from './imports.js';
import {feedText, sixcity, withFiles} from '../cli/sixcity.js';
import {text, workbookOf} from './workbooks.js';

/** A workbook whose central directory lists the same part many times, as zip bombs do. */
const bombOf = (part: Uint8Array, times: number): Uint8Array => {
  const zip = zipSync({'xl/part.xml': part});
  const end = zip.slice(-22);
  const fields = new DataView(end.buffer);
  const entry = zip.subarray(fields.getUint32(16, true), -22);
  for (const offset of [8, 10]) fields.setUint16(offset, times, true);
  fields.setUint32(12, times * entry.length, true);
  return Buffer.concat([zip.subarray(0, -22), ...Array<Uint8Array>(times).fill(entry), end]);
};

describe('sixcity import rejects with a clear message', () => {
  const refused: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
    ['an empty file', '', /is empty/],
    ['a file of blanks', ' \n\n', /is empty/],
    ['a binary file', Uint8Array.from({length: 3000}, (_, index) => (index * 7) % 256), /no text|no column/],
    ['UTF-32 with a mark', Uint8Array.of(0xff, 0xfe, 0, 0, 0x4e, 0, 0, 0, 0x69, 0, 0, 0), /is UTF-32/],
    ['UTF-32 without a mark', Uint8Array.of(0x4e, 0, 0, 0, 0x69, 0, 0, 0, 0x6d, 0, 0, 0), /is UTF-32/],
    ['a workbook of the old kind', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3, 4), /save it as \.xlsx/],
    ['a PDF', '%PDF-1.7\n', /PDF/],
    ['a page', '<!doctype html><title>Kirjaudu</title>', /web page/],
    ['XML with entities', '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>', /XML/],
    ['JSON that breaks off', '[{"name": "x"', /no JSON/],
    ['JSON without a list', '{"a": 1}', /no list of objects/],
    ['a header without rows', 'Name,Start,End\n', /a header and no row/],
    [
      'a list of which nothing is known',
      'A,B\n1,2\n',
      /no column that is known .*\(it has: A \| B\).*--guess/,
    ],
    ['a damaged workbook', Uint8Array.of(0x50, 0x4b, 3, 4, 9, 9, 9, 9), /no whole workbook/],
    [
      'a bomb: a workbook that unpacks to half a gigabyte',
      bombOf(new Uint8Array(50_000_000), 10),
      /unpacked it has more than 400 MB/,
    ],
    [
      'a workbook whose parts declare entities',
      workbookOf(`<row r="1">${text('A1', 'Name')}</row>`, '<!DOCTYPE x [<!ENTITY a "aaaa">]>'),
      /declares entities/,
    ],
    ['a ZIP that is no workbook', zipSync({'a.txt': strToU8('x')}), /no workbook|no whole workbook/],
  ];
  for (const [what, content, reason] of refused) {
    it(`${what}, and keeps the existing feed unchanged`, async () => {
      await withFiles({'list.csv': content, 'feed.json': feedText()}, async (pathOf) => {
        const {code, stdout, stderr} = await sixcity(
          'import',
          pathOf('list.csv'),
          '--out',
          pathOf('feed.json'),
        );
        assert.deepEqual([code, stdout], [2, '']);
        assert.match(stderr, reason);
        assert.equal(stderr.trimEnd().split('\n').length, 1, 'one line, no stack');
        assert.equal(readFileSync(pathOf('feed.json'), 'utf8'), feedText());
      });
    });
  }

  it('a file of 200 MB, without opening it', async () => {
    await withFiles({'list.csv': 'Name\n'}, async (pathOf) => {
      await truncate(pathOf('list.csv'), 200_000_000);
      const {code, stderr} = await sixcity('import', pathOf('list.csv'), '--out', pathOf('feed.json'));
      assert.equal(code, 2);
      assert.match(stderr, /more than 100 MB/);
    });
  });

  it('an invalid feed to update, without changing it', async () => {
    await withFiles({'list.csv': 'Name\nX\n', 'feed.json': '{"a": 1}'}, async (pathOf) => {
      const {code, stderr} = await sixcity('import', pathOf('list.csv'), '--into', pathOf('feed.json'));
      assert.equal(code, 2);
      assert.match(stderr, /not a feed/);
      assert.equal(readFileSync(pathOf('feed.json'), 'utf8'), '{"a": 1}');
    });
  });

  it('an output file that cannot be written, without leaving a partial file', async () => {
    await withFiles({'list.csv': 'Name\nX\n'}, async (pathOf) => {
      await mkdir(pathOf('folder'));
      const {code, stderr} = await sixcity('import', pathOf('list.csv'), '--out', pathOf('folder'));
      assert.equal(code, 2);
      assert.match(stderr, /cannot be written/);
      assert.deepEqual(readdirSync(path.dirname(pathOf('list.csv'))).sort(), ['folder', 'list.csv']);
    });
  });
});

describe('sixcity import continues and reports it', () => {
  const messagesOf = async (content: string | Uint8Array, name = 'list.csv') => {
    const {feed, remarks} = await importText(name, content);
    const shown = remarks
      .filter(({kind}) => kind !== 'note')
      .map(({row, message}) => `${row ?? ''} ${message}`);
    return {projects: feed.projects, shown};
  };

  it('if three delimiters occur in one file', async () => {
    const {projects} = await messagesOf('Name;Start;End\n"A, b";1.1.2015;2.2.2016\nC|d;3.3.2015;4.4.2016\n');
    assert.deepEqual(
      projects.map(({name, end}) => [name, end]),
      [
        ['A, b', '2016-02-02'],
        ['C|d', '2016-04-04'],
      ],
    );
  });
  it('if a quotation mark is never closed', async () => {
    const {shown} = await messagesOf('Name,Start\nA,2015\n"B,2016\nC,2017\n');
    assert.match(shown.join('\n'), /3 a quotation mark is opened here and never closed/);
  });
  it('if a header occurs twice', async () => {
    const {projects, shown} = await messagesOf('Name,Start,Start\nA,2015,2016\n');
    assert.equal(projects[0]?.start, '2015');
    assert.match(shown.join('\n'), /this header stands twice/);
  });
  it('if a row is longer than the header', async () => {
    const {shown} = await messagesOf('Name,Start\nA,2015,x,y\n');
    assert.match(shown.join('\n'), /^2 has more cells \(4\) than the header \(2\)/);
  });
  it('if a title is above the header', async () => {
    const {projects} = await messagesOf('List of operations,,\n,,\nName,Start,End\nA,2015,2016\n');
    assert.deepEqual(
      projects.map(({name, start}) => [name, start]),
      [['A', '2015']],
    );
  });
  it('if headers and cells contain line breaks', async () => {
    const {projects} = await messagesOf('"Name of \nproject","Start\ndate"\n"Two\nlines",2015\n');
    assert.deepEqual(
      projects.map(({name, start}) => [name, start]),
      [['Two lines', '2015']],
    );
  });
  it('if a workbook has formulas, errors, dates and numbers', async () => {
    const workbook = workbookOf(
      `<row r="1">${text('A1', 'Name')}${text('B1', 'Start')}${text('C1', 'Total')}${text('D1', 'EU contribution')}</row>` +
        `<row r="3">${text('A3', 'X')}<c r="B3" s="1"><v>42064</v></c><c r="C3"><f>1+1</f><v>2.5</v></c><c r="D3"><f>C3/2</f></c></row>` +
        `<row r="4">${text('A4', 'Y')}<c r="B4" t="e"><v>#REF!</v></c>${text('C4', '90.388,44 €')}<c r="D4"><v>7</v></c></row>`,
    );
    const {projects, shown} = await messagesOf(workbook, 'list.xlsx');
    assert.deepEqual(
      projects.map(({name, start, funding}) => [name, start, funding]),
      [
        ['X', '2015-03-01', {total: 2.5}],
        ['Y', undefined, {total: 90388.44, eu: 7}],
      ],
    );
    assert.ok(shown.includes('3 holds the formula "=C3/2" without its result'), shown.join('\n'));
    assert.ok(shown.includes('4 holds the error #REF!'), shown.join('\n'));
  });
});
