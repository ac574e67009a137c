import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {names, read, readCase} from './case-runner.js';

const bytesOf = (text: string, encoding: string): Uint8Array => {
  const decoder = new TextDecoder(encoding);
  const byte = new Map(
    Array.from({length: 256}, (_, value) => [decoder.decode(Uint8Array.of(value)), value] as const),
  );
  return Uint8Array.from(Array.from(text, (letter) => byte.get(letter) ?? 63));
};
const finnish =
  'Koodi;Hankkeen nimi;Aloituspvm;Päättymispvm\nA1;Älykäs katu;1.1.2016;31.12.2017\nA2;Öinen valo;1.2.2016;31.12.2018\n';

describe('the letters of a list', () => {
  it('one-broken-byte: are right except one, which is reported', async () => {
    const {projects, code, said} = await readCase('one-broken-byte');
    assert.equal(code, 1);
    assert.match(said, /^3 \|/m);
    assert.deepEqual(names(projects).slice(0, 3), ['Älykäs katu', '\ufffdinen valo', 'Hyvä yhteistyö 3']);
    assert.ok(projects.every(({end}) => end !== undefined));
  });
  it('mac-roman: are right, or reported', async () => {
    const {projects, code} = await readCase('mac-roman');
    const areRight = projects[0]?.name === 'Älykäs katu' && projects.every(({end}) => end !== undefined);
    assert.ok(areRight || code > 0);
  });
  const texts: readonly (readonly [encoding: string, text: string, name: string])[] = [
    ['macintosh', finnish, 'Älykäs katu'],
    ['windows-1252', finnish, 'Älykäs katu'],
    [
      'windows-1257',
      'Koodi;Projekti nimi;Projekti algus\nA1;Nõmme põhikooli žanrikeskus;1.1.2016\n',
      'Nõmme põhikooli žanrikeskus',
    ],
    [
      'windows-1257',
      'Projekto pavadinimas;Projekto pradžia\nŠviesūs ąžuolai ir jų šaknys žemėje;2016-01-01\n',
      'Šviesūs ąžuolai ir jų šaknys žemėje',
    ],
    [
      'windows-1250',
      'Název projektu;Datum zahájení\nŘeka čistší než dříve;1.1.2016\n',
      'Řeka čistší než dříve',
    ],
    ['windows-1251', 'Name;Start\nЗелёная улица и парк;1.1.2016\n', 'Зелёная улица и парк'],
    ['windows-1252', 'Projektnavn;Startdato\nGrøn gade på øen;1.1.2016\n', 'Grøn gade på øen'],
  ];
  for (const [encoding, text, name] of texts)
    it(`are right, or reported: ${encoding}, ${name}`, async () => {
      const {projects, code, said} = await read(bytesOf(text, encoding));
      assert.ok(projects[0]?.name === name || code > 0, `${JSON.stringify(projects[0]?.name)} ${said}`);
    });
  it('are those of a DOS program', async () => {
    const dos = new Map(
      Array.from('ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ').map((letter, index) => [letter, 0x80 + index]),
    );
    const bytes = Uint8Array.from(Array.from(finnish, (letter) => dos.get(letter) ?? letter.charCodeAt(0)));
    const {projects} = await read(bytes);
    assert.equal(projects[0]?.name, 'Älykäs katu');
  });
  it('of windows-1252 in a Finnish list are certain, without a finding', async () => {
    const {code} = await read(bytesOf(finnish, 'windows-1252'));
    assert.equal(code, 0);
  });
  it('are reported if they are invalid after a byte order mark', async () => {
    const bytes = Buffer.concat([
      Buffer.from('\ufeff'),
      Buffer.from(finnish.slice(0, -20)),
      Buffer.from([0xf6]),
      Buffer.from(finnish.slice(-20)),
    ]);
    const {projects, code} = await read(bytes);
    assert.deepEqual([projects.length, code, projects[0]?.name], [2, 1, 'Älykäs katu']);
  });
  it('are decoded again, with a remark, if they were encoded twice', async () => {
    const twice = Buffer.from(Buffer.from(finnish).toString('latin1'));
    const {projects, code} = await read(twice);
    assert.equal(code, 1);
    assert.equal(projects.length, 2);
  });
  it('are reported if the mapping states another encoding', async () => {
    const {code} = await read(Buffer.from(finnish), 'list.csv', {args: ['--encoding', 'windows-1252']});
    assert.equal(code, 1);
  });
});

describe('days that are written as moments', () => {
  it('utc-midnight: are the days of the publisher', async () => {
    const {projects} = await readCase('utc-midnight');
    assert.deepEqual([projects[0]?.start, projects[0]?.end], ['2016-04-01', '2017-03-31']);
  });
  const moments: readonly (readonly [text: string, day: string])[] = [
    ['2016-03-31T21:00:00Z', '2016-04-01'],
    ['2016-02-29T22:00:00Z', '2016-03-01'],
    ['2016-02-29T22:00:00.000Z', '2016-03-01'],
    ['2016-02-29T22:00:00+00:00', '2016-03-01'],
    ['2016-02-29 22:00:00 UTC', '2016-03-01'],
    ['2016-02-29T23:00:00Z', '2016-03-01'],
    ['2016-03-01T00:00:00Z', '2016-03-01'],
    ['2016-03-01T00:00:00+02:00', '2016-03-01'],
    ['2016-03-01T10:15:00Z', '2016-03-01'],
    ['2016-03-01 14:00', '2016-03-01'],
  ];
  for (const [text, day] of moments)
    it(`are never silently a day early: ${text}`, async () => {
      const {projects, code} = await read(
        JSON.stringify([{'Hankkeen nimi': 'A', Aloituspvm: text}]),
        'list.json',
      );
      assert.ok(
        projects[0]?.start === day || (projects[0]?.start === undefined && code === 1),
        String(projects[0]?.start),
      );
    });
  it('are unknown if no time zone makes days of all of them', async () => {
    const list = [
      {'Hankkeen nimi': 'A', Aloituspvm: '2016-03-31T21:00:00Z'},
      {'Hankkeen nimi': 'B', Aloituspvm: '2016-03-31T22:30:00Z'},
    ];
    const {projects, code} = await read(JSON.stringify(list), 'list.json');
    assert.deepEqual([projects.map(({start}) => start), code], [[undefined, undefined], 1]);
  });
  it('are in the time zone of the mapping, if it has one', async () => {
    const list = [{'Hankkeen nimi': 'A', Aloituspvm: '2016-03-31T22:30:00Z'}];
    const {projects} = await read(JSON.stringify(list), 'list.json', {
      mapping: {timeZone: 'Europe/Helsinki'},
    });
    assert.equal(projects[0]?.start, '2016-04-01');
  });
});
