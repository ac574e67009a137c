import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {importFeed} from '../../../src/feed-tool/import-feed.js';
import {isFinding} from '../../../src/feed-tool/convert/remark.js';
import {BadMapping} from '../../../src/feed-tool/convert/mapping.js';
import {UnreadableSource} from '../../../src/feed-tool/read/unreadable.js';
import type {Project} from '../../../src/core/model/feed.js';

const header = [
  'Koodi',
  'Hankkeen nimi',
  'Aloituspvm',
  'Päättymispvm',
  'Toteuttajan nimi',
  'Kokonaisbudjetti',
  'EU-rahoitus',
];
type Grid = readonly (readonly string[])[];
const words = ['Älykäs', 'Öinen', 'Vihreä', 'Avoin', 'Sininen', 'Hiljainen', 'Nopea', 'Uusi'];
const things = ['katu', 'valo', 'puisto', 'talo', 'silta', 'kirjasto', 'asema', 'tori'];

/** A list without faults: every row has a code, a name of its own, dates, a lead and two sums. */
const cleanList: fc.Arbitrary<Grid> = fc
  .array(
    fc.record({
      word: fc.constantFrom(...words),
      thing: fc.constantFrom(...things),
      year: fc.integer({min: 2014, max: 2020}),
      month: fc.integer({min: 1, max: 12}),
      lead: fc.constantFrom('Kunta A', 'Kunta B', 'Espoon kaupunki', 'Yhdistys ry'),
      total: fc.integer({min: 1000, max: 900_000}),
      share: fc.integer({min: 10, max: 90}),
    }),
    {minLength: 4, maxLength: 9},
  )
  .map((rows) =>
    rows.map(({word, thing, year, month, lead, total, share}, index) => [
      `A${100 + index}`,
      `${word} ${thing} ${'abcdefghi'[index] ?? ''}`,
      `1.${month}.${year}`,
      `28.${month}.${year + 2}`,
      lead,
      String(total),
      String(Math.round((total * share) / 100)),
    ]),
  );
const csv = (rows: Grid, head: readonly string[] = header): string =>
  [head, ...rows].map((cells) => cells.join(';')).join('\n') + '\n';

/** What readers of the feed see: each project's figures, by its name. */
const figuresOf = (projects: readonly Project[]): ReadonlyMap<string, string> =>
  new Map(
    projects.map(({name, code, start, end, lead, funding}) => [
      typeof name === 'string' ? name : JSON.stringify(name),
      JSON.stringify([code, start, end, lead?.name, funding]),
    ]),
  );
interface Ended {
  readonly isSilent: boolean;
  readonly figures: ReadonlyMap<string, string>;
}
const importOf = async (content: string | Uint8Array): Promise<Ended> => {
  try {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const {document, remarks} = await importFeed([{name: 'list.csv', bytes}], {
      mapping: {},
      now: new Date(0),
    });
    return {isSilent: !remarks.some(isFinding), figures: figuresOf(document.projects ?? [])};
  } catch (error) {
    if (error instanceof UnreadableSource || error instanceof BadMapping)
      return {isSilent: false, figures: new Map()};
    throw error;
  }
};

interface Spot {
  readonly row: number;
  readonly column: number;
}
const without = <T>(list: readonly T[], at: number): readonly T[] => list.filter((_, index) => index !== at);
const inserted = <T>(list: readonly T[], at: number, one: T): readonly T[] => [
  ...list.slice(0, at),
  one,
  ...list.slice(at),
];
const onRow = (rows: Grid, {row}: Spot, change: (cells: readonly string[]) => readonly string[]): Grid =>
  rows.map((cells, index) => (index === row ? change(cells) : cells));
const sum = (rows: Grid, column: number): string =>
  String(rows.reduce((all, cells) => all + Number(cells[column]), 0));
const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

type Fault = (rows: Grid, spot: Spot) => string | Uint8Array;
const faults: Readonly<Record<string, Fault>> = {
  'a cell that is missing': (rows, spot) => csv(onRow(rows, spot, (cells) => without(cells, spot.column))),
  // A missing sum at the end, with a blank, looks like a list that has only one of the two sums. It is not tested
  // here.
  'a cell that is missing, with a blank at the end': (rows, spot) =>
    csv(onRow(rows, spot, (cells) => [...without(cells, spot.column % 5), ''])),
  'a blank cell too many': (rows, spot) =>
    csv(onRow(rows, spot, (cells) => inserted(cells, spot.column, ''))),
  'a delimiter in a name': (rows, spot) =>
    csv(onRow(rows, spot, (cells) => cells.map((cell, at) => (at === 1 ? cell.replace(' ', '; ') : cell)))),
  'a row of sums': (rows, spot) =>
    csv(
      inserted(rows, spot.row + 1, [
        '',
        'Yhteensä',
        '',
        '',
        '',
        sum(rows.slice(0, spot.row + 1), 5),
        sum(rows.slice(0, spot.row + 1), 6),
      ]),
    ),
  'a total without a word': (rows) => csv([...rows, ['', 'Kaikki', '', '', '', sum(rows, 5), sum(rows, 6)]]),
  'the header once more': (rows, spot) => csv(inserted(rows, spot.row, header)),
  'a heading': (rows, spot) => csv(inserted(rows, spot.row, ['Ryhmä', '', '', '', '', '', ''])),
  'a heading among the names': (rows, spot) =>
    csv(inserted(rows, spot.row, ['', 'Ryhmä 2', '', '', '', '', ''])),
  'a footnote': (rows) => csv([...rows, ['* luvut ovat alustavia', '', '', '', '', '', '']]),
  'thousands with a point': (rows, spot) =>
    csv(onRow(rows, spot, (cells) => cells.map((cell, at) => (at === 5 ? '12.345' : cell)))),
  'a point in one sum, cents in another': (rows, spot) =>
    csv(
      rows.map((cells, index) =>
        cells.map((cell, at) => (at !== 5 ? cell : index === spot.row ? '250.000' : `${cell}.50`)),
      ),
    ),
  'another currency': (rows, spot) =>
    csv(onRow(rows, spot, (cells) => cells.map((cell, at) => (at === 5 ? `${cell} kr/SEK/EUR` : cell)))),
  'a unit in the header': (rows) =>
    csv(
      rows,
      header.map((name) => (name === 'Kokonaisbudjetti' ? 'Kokonaissumma X (1000 yksikköä €)' : name)),
    ),
  'a header that nobody knows': (rows, {column}) =>
    csv(
      rows,
      header.map((name, at) => (at === column ? 'Xyzzy' : name)),
    ),
  'a broken byte': (rows, {row}) => {
    const text = new TextEncoder().encode(csv(rows));
    const line =
      text.reduce<number[]>((starts, byte, at) => (byte === 10 ? [...starts, at + 1] : starts), [])[row] ?? 0;
    return Uint8Array.from([...text.slice(0, line + 6), 0xe4, ...text.slice(line + 6)]);
  },
  'one line end of another kind': (rows, {row}) =>
    csv(rows)
      .split('\n')
      .map((line, index) => line + (index === row ? '\r' : '\n'))
      .join(''),
  'letters of windows-1252': (rows) => latin(csv(rows)),
  'formulas that keep a text': (rows, spot) =>
    csv(onRow(rows, spot, (cells) => cells.map((cell, at) => (at < 2 ? `="${cell}"` : cell)))),
  'an end before its start': (rows, spot) =>
    csv(onRow(rows, spot, (cells) => cells.map((cell, at) => (at === 3 ? '31.2.2018' : cell)))),
  'two rows of one code': (rows, {row}) =>
    csv(rows.map((cells, index) => (index === row ? ['A100', ...cells.slice(1)] : cells))),
};

describe('a clean list with one fault', () => {
  it('is read completely and without remarks if there is no fault', () =>
    fc.assert(
      fc.asyncProperty(cleanList, async (rows) => {
        const {isSilent, figures} = await importOf(csv(rows));
        assert.ok(isSilent);
        assert.equal(figures.size, rows.length);
      }),
      {numRuns: 40},
    ));
  for (const [what, plant] of Object.entries(faults))
    it(`never changes a figure silently: ${what}`, () =>
      fc.assert(
        fc.asyncProperty(cleanList, fc.nat(), fc.nat(), async (rows, row, column) => {
          const clean = await importOf(csv(rows));
          const faulty = await importOf(
            plant(rows, {row: row % rows.length, column: column % header.length}),
          );
          if (faulty.isSilent) assert.deepEqual([...faulty.figures], [...clean.figures]);
        }),
        {numRuns: 60},
      ));
});
