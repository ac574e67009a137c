import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseFeed} from '../../src/core/feed-format/parse-feed.js';
import {importText} from './imports.js';
import {sixcity, withFiles} from '../cli/sixcity.js';

const finnish = `Koodi,Rahasto,Hankkeen nimi,Tila,Aloituspvm,Päättymispvm,Toteuttajan nimi,Myönnetty EU- ja valtion rahoitus,Toteutunut EU- ja valtion rahoitus
A1,EAKR,Avoin data,Toiminnassa,1.3.2015,28.2.2017,Espoon kaupunki,443909,71641.5
A2,ESR,Työpolku,Keskeytynyt,1.1.2016,31.12.2018,Oulun yliopisto,100000,
A3,EAKR,Liikkuva,Toiminnassa,1.1.2016,,Turun kaupunki,,
`;

describe('sixcity import of a Finnish list', () => {
  it('recognises its headers, funds, dates and stages of sums', async () => {
    const {code, feed, remarks} = await importText('lista.csv', finnish);
    assert.equal(code, 0, JSON.stringify(remarks));
    assert.deepEqual(parseFeed(feed).findings, []);
    const [first] = feed.projects;
    assert.deepEqual(
      [first?.id, first?.code, first?.name, first?.fund, first?.start, first?.end],
      ['A1', 'A1', 'Avoin data', 'erdf', '2015-03-01', '2017-02-28'],
    );
    assert.deepEqual(first?.funding, [
      {stage: 'awarded', euAndState: 443909},
      {stage: 'paid', euAndState: 71641.5},
    ]);
    assert.equal(feed['language'], 'fi');
  });

  it('keeps a status only if the dates cannot tell it', async () => {
    const {feed} = await importText('lista.csv', finnish);
    assert.deepEqual(
      feed.projects.map(({status}) => status),
      [undefined, 'interrupted', 'ongoing'],
    );
  });

  it('recognises a city by the name of its administration, and not by other names that contain it', async () => {
    const {feed} = await importText('lista.csv', finnish);
    assert.deepEqual(
      feed.projects.map(({lead}) => lead?.city),
      ['espoo', undefined, 'turku'],
    );
    assert.deepEqual(
      (feed['cities'] as readonly {id: string}[]).map(({id}) => id),
      ['espoo', 'turku'],
    );
  });
});

describe('sixcity import', () => {
  it('leaves out a row without a name, makes unreadable values unknown, and reports both', async () => {
    const list =
      'Name;Start;End;Total budget\nGood;1.2.2018;31.2.2018;1.000,50 €\n;1.1.2018;;5\nOther;soon;;-3\n';
    const {code, feed, remarks, report} = await importText('list.csv', list);
    assert.equal(code, 1);
    assert.equal(feed.projects.length, 2);
    assert.deepEqual(feed.projects[0]?.funding, {total: 1000.5});
    assert.equal(feed.projects[0].end, undefined);
    const found = remarks
      .filter(({kind}) => kind !== 'note')
      .map(({row, column, value, kind}) => [row, column, value, kind]);
    assert.deepEqual(found, [
      [2, 'End', '31.2.2018', 'unknown'],
      [3, 'Name', '', 'left-out'],
      [4, 'Start', 'soon', 'unknown'],
      [4, 'Total budget', '-3', 'unknown'],
    ]);
    assert.match(report, /^\ufeffsource,sheet,row,name,column,value,result,kind,message\r\n/);
    assert.match(report, /,2,Good,End,31\.2\.2018,unknown,unknown,is no day of the calendar\r\n/);
    assert.match(
      report,
      /,4,Other,Total budget,"?'-3"?,unknown,unknown,is negative\r\n/,
      'no formula for a spreadsheet',
    );
  });

  it('tells the user what to correct', async () => {
    await withFiles({'list.csv': 'Name,Start,End\nX,1.1.2018,31.2.2018\n'}, async (pathOf) => {
      const {stdout} = await sixcity('import', pathOf('list.csv'), '--out', pathOf('feed.json'));
      assert.match(stdout, /row 2, End: 31\.2\.2018 is no day of the calendar/);
      assert.match(stdout, /1 row, 1 project\n/);
    });
  });

  it('prints only the feed if no output file is given', async () => {
    await withFiles({'list.csv': 'Name,Start\nX,1.1.2018\n'}, async (pathOf) => {
      const {stdout, stderr} = await sixcity('import', pathOf('list.csv'));
      assert.deepEqual(parseFeed(JSON.parse(stdout)).findings, []);
      assert.match(stderr, /1 project/);
    });
  });

  it('uses a mapping for what the headers do not tell', async () => {
    const {feed, remarks} = await importText(
      'list.csv',
      'A|B|C|D|E|F\nIdé|Idea|03/04/2015|1,5|Riksfond|Esbo\n',
      {
        mapping: {
          columns: {name: {sv: 'A', en: 'B'}, start: 'C', total: 'D', fund: 'E', city: 'F'},
          defaults: {language: 'sv', currency: 'SEK'},
          dates: 'dmy',
          decimal: ',',
          values: {fund: {Riksfond: 'esf'}},
          cities: {espoo: ['Espoo', 'Esbo']},
        },
      },
    );
    assert.deepEqual(
      remarks.filter(({kind}) => kind !== 'note'),
      [],
    );
    const [project] = feed.projects;
    assert.deepEqual(project?.name, {sv: 'Idé', en: 'Idea'});
    assert.deepEqual(
      [project.start, project.fund, project.cities, project.funding],
      ['2015-04-03', 'esf', ['espoo'], {currency: 'SEK', total: 1.5}],
    );
  });

  it('reports an ambiguous date, and does not guess it', async () => {
    const {feed, remarks} = await importText('list.csv', 'Name,Start\nX,03/04/2015\n');
    assert.equal(feed.projects[0]?.start, undefined);
    assert.match(
      remarks.find(({column}) => column === 'Start')?.message ?? '',
      /can be 2015-04-03 or 2015-03-04/,
    );
  });

  it('prints the mapping that it would use, which has the same result', async () => {
    await withFiles({'lista.csv': finnish}, async (pathOf) => {
      const {code, stdout} = await sixcity('import', '--guess', pathOf('lista.csv'));
      assert.equal(code, 0);
      const mapping = JSON.parse(stdout) as Readonly<Record<string, unknown>>;
      assert.equal(
        (mapping['columns'] as Record<string, string>)['paid.euAndState'],
        'Toteutunut EU- ja valtion rahoitus',
      );
      const [byItself, byMapping] = [
        await importText('l.csv', finnish),
        await importText('l.csv', finnish, {mapping}),
      ];
      assert.deepEqual(byMapping.feed.projects, byItself.feed.projects);
    });
  });

  const mistakes: readonly (readonly [string, unknown, RegExp])[] = [
    ['a header that the list lacks', {columns: {name: 'Nimi'}}, /no column "Nimi"; it has: Name \| Start/],
    ['an unknown field', {columns: {nmae: 'Name'}}, /"nmae" is no field/],
    ['an unknown part', {colums: {}}, /"colums" is no part of a mapping/],
    ['an order that is none', {dates: 'dym'}, /"dmy", "mdy" or "ymd"/],
  ];
  for (const [what, mapping, reason] of mistakes) {
    it(`rejects a mapping with ${what}`, async () => {
      const {code, stderr, feed} = await importText('list.csv', 'Name,Start\nX,2015\n', {mapping});
      assert.equal(code, 2);
      assert.match(stderr, reason);
      assert.deepEqual(feed, {}, 'nothing is written');
    });
  }

  it('gives rows with the same name and lead ids that do not depend on their order', async () => {
    const rows = ['X,L,2015,5', 'X,L,2016,6', 'X,M,2015,7'];
    const idsOf = async (some: readonly string[]) => {
      const {feed} = await importText('l.csv', `Name,Lead,Start,Total\n${some.join('\n')}\n`);
      return new Map(feed.projects.map(({id, funding}) => [JSON.stringify(funding), id]));
    };
    const [once, again] = [await idsOf(rows), await idsOf([...rows].reverse())];
    assert.deepEqual([...again].sort(), [...once].sort());
    assert.equal(new Set(once.values()).size, 3);
  });

  it('reads 360Giving by its field names', async () => {
    const grants = [
      {
        id: '360G-1',
        title: 'Grant',
        currency: 'GBP',
        amountAwarded: 10.5,
        plannedDates: [{startDate: '2015-07-01T00:00:00+00:00', endDate: '2016-06-30'}],
        recipientOrganization: [{name: 'Org', postalCode: 'LE1 1AA'}],
      },
    ];
    const {feed} = await importText('g.json', JSON.stringify({grants}));
    const [project] = feed.projects;
    assert.deepEqual(
      [
        project?.id,
        project?.start,
        project?.end,
        project?.lead?.name,
        project?.location?.postcode,
        project?.funding,
      ],
      [
        '360G-1',
        '2015-07-01',
        '2016-06-30',
        'Org',
        'LE1 1AA',
        {currency: 'GBP', stage: 'awarded', total: 10.5},
      ],
    );
  });
});

describe('sixcity import of encodings and delimiters', () => {
  const bytesOf = (text: string, encoding: string): Uint8Array => {
    const decoder = new TextDecoder(encoding);
    const byte = new Map(
      Array.from({length: 256}, (_, value) => [decoder.decode(Uint8Array.of(value)), value] as const),
    );
    return Uint8Array.from(Array.from(text, (letter) => byte.get(letter) ?? 63));
  };
  const utf16 = Buffer.from('\ufeffName;Start\nÄkta båt;2015\n', 'utf16le');
  const cases: readonly (readonly [string, Uint8Array, string])[] = [
    ['UTF-8 with a mark', Buffer.from('\ufeffName;Start\nÄkta båt;2015\n'), 'Äkta båt'],
    ['UTF-16 with a mark', utf16, 'Äkta båt'],
    ['UTF-16 without one', utf16.subarray(2), 'Äkta båt'],
    ['UTF-16 of the other byte order', Buffer.from(utf16).swap16(), 'Äkta båt'],
    ['windows-1252', bytesOf('Name;Start\nÄkta båt över ån;2015\n', 'windows-1252'), 'Äkta båt över ån'],
    [
      'windows-1250',
      bytesOf('Tytuł projektu;Nazwa beneficjenta\nŚcieżka źródeł;Łódź\n', 'windows-1250'),
      'Ścieżka źródeł',
    ],
    [
      'windows-1253',
      bytesOf('Ονομασία πράξης;Δικαιούχος\nΈργο ανάπτυξης;Δήμος\n', 'windows-1253'),
      'Έργο ανάπτυξης',
    ],
    [
      'ISO-8859-2',
      bytesOf('Tytuł projektu;Nazwa beneficjenta\nŚcieżka źródeł śąsiad;Łódź\n', 'iso-8859-2'),
      'Ścieżka źródeł śąsiad',
    ],
  ];
  for (const [what, bytes, name] of cases) {
    it(`detects ${what}`, async () => {
      const {feed, stderr} = await importText('list.csv', bytes);
      assert.equal(feed.projects[0]?.name, name, stderr);
    });
  }
  it('uses the given encoding', async () => {
    const {feed} = await importText('l.csv', bytesOf('Name;Start\nĄ;2015\n', 'iso-8859-2'), {
      args: ['--encoding', 'iso-8859-2'],
    });
    assert.equal(feed.projects[0]?.name, 'Ą');
  });
  for (const [what, sign] of [
    ['comma', ','],
    ['semicolon', ';'],
    ['tabulator', '\t'],
    ['bar', '|'],
  ] as const) {
    it(`detects a ${what} between the cells`, async () => {
      const {feed} = await importText('l.csv', `Name${sign}Start${sign}End\nA${sign}2015${sign}2016\n`);
      assert.equal(feed.projects[0]?.start, '2015');
    });
  }
});
