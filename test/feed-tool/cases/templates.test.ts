import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readXlsx, writeXlsx} from 'hucre/xlsx';
import type {Project} from '../../../src/core/model/feed.js';
import type {FeedDocument} from '../../../src/feed-tool/merge/assemble-feed.js';
import {starterFeed} from '../../../src/feed-tool/workbook/starter.js';
import {writeFeedWorkbook} from '../../../src/feed-tool/workbook/write-workbook.js';
import {outcomeOf, read, readCase} from './case-runner.js';
import {importText} from '../imports.js';

type Cells = Readonly<Record<string, string | number>>;
/** The template of `new` with rows typed below its headings; in Finnish by default. */
const filled = async (
  rows: Readonly<Record<string, readonly Cells[]>>,
  {
    language = 'fi',
    feed = starterFeed(new Date('2018-01-01')),
    change,
  }: {
    language?: string;
    feed?: FeedDocument;
    change?: (sheets: {name: string; rows: unknown[][]}[]) => void;
  } = {},
): Promise<Uint8Array> => {
  const {sheets} = await readXlsx(await writeFeedWorkbook(feed, language));
  const copies = sheets.map(({name, rows: own, hidden}) => ({
    name,
    hidden: hidden === true,
    rows: own.map((row): unknown[] => [...row]),
  }));
  for (const [sheet, records] of Object.entries(rows)) {
    const target = copies.find(({name}) => name === sheet);
    for (const record of records) {
      const row: unknown[] = [];
      for (const [heading, value] of Object.entries(record))
        row[target?.rows[0]?.indexOf(heading) ?? 0] = value;
      target?.rows.push(Array.from(row, (cell) => cell ?? null));
    }
  }
  change?.(copies);
  return writeXlsx({sheets: copies as never});
};
const importTemplate = async (bytes: Uint8Array, into?: unknown) =>
  outcomeOf(await importText('lista.xlsx', bytes, into === undefined ? {} : {into}));

describe('the template', () => {
  it('template-header-changed: both columns are read', async () => {
    const [project] = (await readCase('template-header-changed')).projects;
    assert.deepEqual([project?.start, project?.funding], ['2016-01-01', {total: 1000}]);
  });
  it('template-extra-column: internal columns are not read, and are reported', async () => {
    const {feed, said} = await readCase('template-extra-column');
    assert.doesNotMatch(JSON.stringify(feed), /sisäiseen/);
    assert.match(said, /Huom/);
  });
  it('template-comma-cities: both cities are read, and the theme is added to the feed', async () => {
    const {projects, feed} = await readCase('template-comma-cities');
    assert.deepEqual(projects[0]?.cities, ['espoo', 'turku']);
    const themes = feed['themes'] as readonly {id: string; name: string}[];
    assert.deepEqual(
      projects.flatMap((project) => project.themes ?? []),
      themes.map(({id}) => id),
    );
  });

  it('has headings in the language of the office, the projects first, and columns for licence and stage', async () => {
    for (const [language, sheet, heading] of [
      ['fi', 'Hankkeet', 'Alkamispäivä'],
      ['sv', 'Projekt', 'Startdatum'],
      ['en', 'Projects', 'Start date'],
    ] as const) {
      const {sheets} = await readXlsx(await writeFeedWorkbook(starterFeed(new Date('2018-01-01')), language));
      const list = sheets.find(({name}) => name === sheet);
      assert.deepEqual(
        sheets.slice(1, 2).map(({name}) => name),
        [sheet],
      );
      const [headings = [], paths = []] = list?.rows ?? [];
      assert.ok(headings.includes(heading) && paths.includes('funding.stage'));
      assert.ok(sheets.some(({rows}) => rows.some((row) => row.includes('licence') && row[1] === null)));
    }
  });
  const row = {
    Hankekoodi: 'A1',
    'Nimi suomeksi': 'Katu',
    Alkamispäivä: '1.2.2018',
    Toteuttaja: 'Kunta A',
    Kumppanit: 'Yhdistys B; Koulu C',
    Kaupungit: 'Espoo, Vantaa',
    Aiheet: 'Oppiminen; Uusi aihe',
    Rahasto: 'EAKR',
    'Rahoituksen vaihe': 'myönnetty',
    Kokonaisbudjetti: 'noin 450 000',
    Tila: 'keskeytynyt',
  };
  it('accepts what its help describes', async () => {
    const {projects, publications, code, said} = await importTemplate(
      await filled({
        Hankkeet: [row],
        Julkaisut: [
          {
            'Nimeke suomeksi': 'Opas',
            'Julkaisun tyyppi': 'raportti',
            Julkaisuaika: '15.5.2026',
            Taso: 'Opas',
            Hankkeet: 'Katu',
          },
        ],
      }),
    );
    const [project] = projects;
    assert.deepEqual(
      [
        project?.start,
        project?.cities,
        project?.themes,
        project?.fund,
        project?.status,
        project?.partners,
        project?.funding,
      ],
      [
        '2018-02-01',
        ['espoo', 'vantaa'],
        ['oppiminen', 'uusi-aihe'],
        'erdf',
        'interrupted',
        [{name: 'Yhdistys B'}, {name: 'Koulu C'}],
        {stage: 'awarded', total: 450000, approximate: true},
      ],
      said,
    );
    const [publication] = publications;
    assert.deepEqual(
      [publication?.type, publication?.issued, publication?.level, publication?.projects],
      ['report', '2026-05-15', 'handbook', ['A1']],
    );
    assert.equal(code, 0, said);
  });
  it('reports what it cannot read, with row and name', async () => {
    const {said, code} = await importTemplate(
      await filled({
        Hankkeet: [{...row, Rahasto: 'EAKT', Kaupungit: 'Espoo; Narnia', Päättymispäivä: '31.2.2018'}],
        Julkaisut: [
          {'Nimeke suomeksi': 'Opas', 'Julkaisun tyyppi': 'höpö', Taso: 'outo', Hankkeet: 'Ei mikään'},
        ],
      }),
    );
    assert.equal(code, 1);
    for (const word of ['EAKT', 'Narnia', '31.2.2018', 'höpö', 'outo', 'Ei mikään'])
      assert.match(said, new RegExp(`3 \\|.*(?:Katu|Opas).*${word}`), word);
  });
  it('brings corrections of dates and texts into the feed', async () => {
    const first = await importTemplate(
      await filled({
        Hankkeet: [row],
        Julkaisut: [{'Nimeke suomeksi': 'Opas', Julkaisuaika: '2018', Osoite: 'https://x.example/opas'}],
      }),
    );
    const {projects, publications, code, said} = await importTemplate(
      await filled({
        Hankkeet: [{...row, 'Nimi suomeksi': 'Uusi katu', Alkamispäivä: '1.3.2018'}],
        Julkaisut: [
          {'Nimeke suomeksi': 'Parempi opas', Julkaisuaika: '2018', Osoite: 'https://x.example/opas'},
        ],
      }),
      first.feed,
    );
    assert.deepEqual(
      projects.map(({name, start}) => [name, start]),
      [[{fi: 'Uusi katu'}, '2018-03-01']],
    );
    assert.deepEqual(
      publications.map(({title}) => title),
      [{fi: 'Parempi opas'}],
    );
    assert.equal(code, 0, said);
  });
  it('keeps manual edits of the feed, and reports it if the sheet has a new value too', async () => {
    const {feed} = await importTemplate(await filled({Hankkeet: [row]}));
    const byHand = {
      ...feed,
      projects: feed.projects.map((project: Project) => ({...project, name: {fi: 'Käsin'}})),
    };
    const same = await importTemplate(await filled({Hankkeet: [row]}), byHand);
    assert.deepEqual([same.projects[0]?.name, same.code], [{fi: 'Käsin'}, 0]);
    const other = await importTemplate(await filled({Hankkeet: [{...row, 'Nimi suomeksi': 'Uusi'}]}), byHand);
    assert.deepEqual([other.projects[0]?.name, other.code], [{fi: 'Käsin'}, 1]);
  });
  it('brings only changed cells of an exported sheet into the feed', async () => {
    const {feed} = await importText(
      'hankkeet.csv',
      'Koodi;Hankkeen nimi;Päättymispvm\nA1;Katu;31.12.2018\nA2;Talo;31.12.2018\n',
    );
    const bytes = await filled(
      {},
      {
        feed,
        change: (sheets) => {
          const sheet = sheets.find(({name}) => name === 'Hankkeet');
          const column = sheet?.rows[0]?.indexOf('Päättymispäivä') ?? 0;
          if (sheet?.rows[2]) sheet.rows[2][column] = '2019-06-30';
        },
      },
    );
    const edited = {
      ...feed,
      projects: feed.projects.map((project: Project) =>
        project.id === 'A2' ? {...project, end: '2020'} : project,
      ),
    };
    const {projects, code, said} = await importTemplate(bytes, edited);
    assert.deepEqual(
      projects.map(({end}) => end),
      ['2019-06-30', '2020'],
      said,
    );
    assert.equal(code, 0, said);
  });
  it('has a new time stamp only if something was changed', async () => {
    const feed = starterFeed(new Date('2018-01-01'));
    const {feed: same} = await importTemplate(await writeFeedWorkbook(feed));
    assert.equal(same['updated'], feed['updated']);
    const {feed: changed} = await importTemplate(await filled({Hankkeet: [row]}));
    assert.notEqual(changed['updated'], feed['updated']);
  });
  it('keeps two rows with one code apart, and reports them', async () => {
    const {projects, said, code} = await importTemplate(
      await filled({Hankkeet: [row, {...row, 'Nimi suomeksi': 'Toinen', Kokonaisbudjetti: 5}]}),
    );
    assert.deepEqual([projects.map(({name}) => name), code], [[{fi: 'Katu'}, {fi: 'Toinen'}], 1]);
    assert.match(said, /rows 3 and 4 .*same code/);
  });
  it('is read if sheets and headings are renamed, or the hidden row is missing', async () => {
    for (const keepsPaths of [true, false]) {
      const {projects, said} = await importTemplate(
        await filled(
          {Hankkeet: [row]},
          {
            change: (sheets) => {
              const sheet = sheets.find(({name}) => name === 'Hankkeet');
              if (!sheet) return;
              sheet.name = 'Omat hankkeet 2018';
              const at = sheet.rows[0]?.indexOf('Alkamispäivä') ?? 0;
              if (sheet.rows[0]) sheet.rows[0][at] = 'Alkaa';
              if (!keepsPaths) sheet.rows.splice(1, 1);
            },
          },
        ),
      );
      assert.deepEqual(
        projects.map(({start, code}) => [start, code]),
        [['2018-02-01', 'A1']],
        said,
      );
    }
  });
  it('leaves out a row of totals', async () => {
    const {projects, said} = await importTemplate(
      await filled({Hankkeet: [row, {'Nimi suomeksi': 'Yhteensä', Kokonaisbudjetti: 450000}]}),
    );
    assert.equal(projects.length, 1);
    assert.match(said, /Yhteensä/);
  });
  it('does not read a sum in another currency as euros', async () => {
    const {projects, code} = await importTemplate(
      await filled({Hankkeet: [{...row, Kokonaisbudjetti: '1000 SEK'}]}),
    );
    assert.ok(code === 1 && !JSON.stringify(projects[0]?.funding).includes('1000'));
  });
  it('is not read as a list of another kind', async () => {
    const {projects} = await read('Hankkeen nimi;Kokonaisbudjetti\nA;1\n');
    assert.equal(projects.length, 1);
  });
});
