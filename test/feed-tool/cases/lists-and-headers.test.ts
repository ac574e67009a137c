import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {writeXlsx} from 'hucre/xlsx';
import {caseText, names, read, readCase, sumsOf} from './case-runner.js';

const head = ['Koodi', 'Hankkeen nimi', 'Kokonaisbudjetti'];
type Sheet = Parameters<typeof writeXlsx>[0]['sheets'][number];
const workbook = (...sheets: readonly Sheet[]) => writeXlsx({sheets: [...sheets]});

describe('several lists in one file', () => {
  it('two-sheets: are all read', async () => {
    const {projects} = await readCase('two-sheets');
    assert.deepEqual(names(projects), ['Hanke A', 'Hanke B', 'Hanke C']);
  });
  it('hidden-sheet: only the visible one is read', async () => {
    const {projects, said} = await readCase('hidden-sheet');
    assert.deepEqual(names(projects), ['Hanke A', 'Hanke B']);
    assert.match(said, /vanha/);
  });
  it('json-lists-by-city: are both read', async () => {
    const {projects} = await readCase('json-lists-by-city');
    assert.deepEqual(names(projects), ['Hanke A', 'Hanke B']);
  });
  it('own-feed-json: come back unchanged', async () => {
    const {feed, code} = await readCase('own-feed-json');
    assert.deepEqual(feed, JSON.parse(await caseText('own-feed-json.json')));
    assert.equal(code, 0);
  });
  it('are reported if they are of another kind', async () => {
    const bytes = await workbook(
      {name: 'Hankkeet', rows: [head, ['A1', 'A', 1]]},
      {
        name: 'Budjetti',
        rows: [
          ['Vuosi', 'Summa'],
          [2016, 1],
          [2017, 2],
          [2018, 3],
        ],
      },
    );
    const {projects, said, code} = await read(bytes, 'list.xlsx');
    assert.deepEqual([names(projects), code], [['A'], 1]);
    assert.match(said, /Budjetti/);
  });
  it('are reported if they are hidden', async () => {
    const bytes = await workbook(
      {name: 'näkyvä', rows: [head, ['A1', 'A', 1]]},
      {name: 'piilo', rows: [head, ['A2', 'B', 2]], veryHidden: true},
    );
    const {projects, said} = await read(bytes, 'list.xlsx');
    assert.deepEqual(names(projects), ['A']);
    assert.match(said, /piilo/);
  });
  it('are found one below another on one sheet', async () => {
    const list = 'Koodi;Hankkeen nimi;Kokonaisbudjetti\nA1;A;1\n\nHankkeen nimi;Koodi;EU-rahoitus\nB;A2;2\n';
    const {projects, said} = await read(list);
    assert.deepEqual(names(projects), ['A', 'B'], said);
    assert.deepEqual(projects.flatMap(sumsOf), ['- EUR total 1', '- EUR eu 2']);
  });
  it('are found inside the records of a JSON list', async () => {
    const {projects} = await read(
      JSON.stringify({
        kunnat: [
          {nimi: 'K', hankkeet: [{'Hankkeen nimi': 'A', Koodi: '1'}]},
          {nimi: 'L', hankkeet: [{'Hankkeen nimi': 'B', Koodi: '2'}]},
        ],
      }),
      'list.json',
    );
    assert.deepEqual(names(projects), ['A', 'B']);
  });
  it('are reported if some members are no records', async () => {
    const {projects, code, said} = await read(
      JSON.stringify([{'Hankkeen nimi': 'A'}, 'B', null, {'Hankkeen nimi': 'C'}]),
      'list.json',
    );
    assert.deepEqual([names(projects), code], [['A', 'C'], 1]);
    assert.match(said, /2 \|.*B/);
  });
  it('are reported if their records have several members', async () => {
    const grants = [
      {
        id: 'g',
        title: 'A',
        amountAwarded: 1,
        currency: 'GBP',
        recipientOrganization: [{name: 'X'}, {name: 'Y'}],
      },
    ];
    const {code, said} = await read(JSON.stringify({grants}), 'g.json');
    assert.equal(code, 1);
    assert.match(said, /recipientOrganization/);
  });
  it('may have one JSON record per line', async () => {
    const {projects} = await read('{"Hankkeen nimi": "A"}\n{"Hankkeen nimi": "B"}\n', 'list.json');
    assert.deepEqual(names(projects), ['A', 'B']);
  });
  it('may be rows below a header', async () => {
    const {projects} = await read(JSON.stringify([head, ['A1', 'A', 5]]), 'list.json');
    assert.deepEqual([names(projects), projects.flatMap(sumsOf)], [['A'], ['- EUR total 5']]);
  });
  it('are reported if they are a single page of a feed', async () => {
    const page = {...(JSON.parse(await caseText('own-feed-json.json')) as object), next: 'feed-2.json'};
    const {code, said, projects} = await read(JSON.stringify(page), 'feed.json');
    assert.deepEqual([projects.length, code], [1, 1]);
    assert.match(said, /next/);
  });
  it('may hold projects and publications', async () => {
    const document = {
      projects: [{'Hankkeen nimi': 'A', Koodi: '1'}],
      references: [{id: 'r', type: 'book', title: 'Opas', issued: {'date-parts': [[2016]]}}],
    };
    const {projects, publications} = await read(JSON.stringify(document), 'all.json');
    assert.deepEqual([names(projects), publications.map(({title}) => title)], [['A'], ['Opas']]);
  });
});

describe('the headers of a list', () => {
  it('360-titles: are read like those of its JSON', async () => {
    const {projects} = await readCase('360-titles');
    const [project] = projects;
    assert.deepEqual(
      [project?.start, project?.end, project?.lead?.name, project && sumsOf(project)],
      ['2016-06-01', '2017-05-31', 'Club A', ['awarded GBP total 2500']],
    );
  });
  it('of 360Giving may be paths', async () => {
    const {projects} = await read(
      'id,title,amountAwarded,currency,plannedDates/0/startDate,recipientOrganization/0/name\nx,A,5,GBP,2016-06-01,Club\n',
    );
    assert.deepEqual(
      [projects[0]?.start, projects[0]?.lead?.name, projects.flatMap(sumsOf)],
      ['2016-06-01', 'Club', ['awarded GBP total 5']],
    );
  });
  it('bilingual-headers: are read without a mapping', async () => {
    const [project] = (await readCase('bilingual-headers')).projects;
    assert.deepEqual(
      [project?.name, project?.lead?.name, project?.start, project?.end, project?.funding],
      ['Vorhaben A', 'Kommune A', '2016-01-01', '2017-12-31', {total: 100000, rate: 0.5}],
    );
  });
  const pairs: readonly string[] = [
    'Hankkeen nimi / Projektets namn;Aloituspvm / Startdatum',
    'Projektitel / Operation name;Beginn / Start date',
    '"Bezeichnung des Vorhabens\n\nOperation name";"Datum des Beginns\n\nStart date"',
    'ONOMAΣIA / NAME;ΗΜΕΡΟΜΗΝΙΑ ΕΝΑΡΞΗΣ / START DATE',
    'Hankkeen nimi (Projektets namn);Alkamispäivä (Startdatum)',
    'Hankkeen nimi | Project name;Aloituspäivä | Start date',
    'Projektets namn – Operation name;Startdatum – Start date',
    'Projektets namn - Operation name;Startdatum - Start date',
    'Hankkeen nimi [Name of project];Alku [Start]',
    'Hankkeen nimi Projektets namn;Aloituspvm Startdatum',
    "Intitulé du projet / Operation name;Date de début de l'opération / Start date",
    'Projekti nimi / Project name;Alguskuupäev / Start date',
  ];
  for (const header of pairs)
    it(`are read in two languages: ${header.replace(/\n/g, '⏎')}`, async () => {
      const {projects, said} = await read(`${header}\nA;1.2.2016\nB;1.3.2016\n`);
      assert.deepEqual(
        projects.map(({name, start}) => [name, start]),
        [
          ['A', '2016-02-01'],
          ['B', '2016-03-01'],
        ],
        said,
      );
    });
  it('are reported and not read if their two halves disagree', async () => {
    const {projects, code, said} = await read(
      'Hankkeen nimi;Aloituspvm / End date\nA;1.2.2016\nB;1.3.2016\n',
    );
    assert.deepEqual([projects[0]?.start, projects[0]?.end, code], [undefined, undefined, 1]);
    assert.match(said, /Aloituspvm \/ End date/);
  });
  it('money-not-read: are read, or the exit code is 1', async () => {
    const {projects} = await readCase('money-not-read');
    assert.deepEqual(
      [projects[0]?.start, projects[0]?.end, projects.flatMap(sumsOf)],
      ['2016-01-01', '2017-12-31', ['- EUR total 100000']],
    );
  });
  const unread: readonly (readonly [what: string, list: string, named: RegExp])[] = [
    ['dates', 'Hankkeen nimi;Kausi A;Kausi B\nA;1.1.2016;31.12.2017\n', /Kausi A/],
    ['sums', 'Hankkeen nimi;Kokonaispotti €\nA;100000\n', /Kokonaispotti/],
    ['sums with their currency', 'Hankkeen nimi;Potti\nA;100 000 €\n', /Potti/],
    ['an end beside a start', 'Hankkeen nimi;Aloituspvm;Takaraja\nA;1.1.2016;31.12.2017\n', /Takaraja/],
    ['a lead', 'Hankkeen nimi;Toteuttavan tahon organisaatio\nA;Kunta A\n', /Toteuttavan/],
    ['dates of both ends in one cell', 'Hankkeen nimi;Kesto\nA;1.1.2016-31.12.2017\n', /Kesto/],
    [
      'names that are all one',
      'Hanke;Projektin otsake\nTämä on hanke;A\nTämä on hanke;B\nTämä on hanke;C\n',
      /Tämä on hanke/,
    ],
  ];
  for (const [what, list, named] of unread)
    it(`are reported with exit code 1 if they leave ${what} unread`, async () => {
      const {code, said} = await read(list);
      assert.equal(code, 1);
      assert.match(said, named);
    });
  it('title-row-two-cells: are found below a title', async () => {
    const {projects} = await readCase('title-row-two-cells');
    assert.deepEqual([projects[0]?.name, projects[0]?.start], ['Hanke A', '2016-01-01']);
  });
  it('are shown if they are unknown, with the option that sets their row', async () => {
    const {code, said} = await read(
      'Luettelo;Päivitetty 1.3.2018;;\n;;;\nXno;Yotsake;Zalku;Wpotti\nA1;Hanke;1.1.2016;5\n',
    );
    assert.equal(code, 2);
    assert.match(said, /Xno \| Yotsake \| Zalku \| Wpotti[\s\S]*"header"/);
  });
  it('may be in the row that the mapping gives', async () => {
    const {projects} = await read('Luettelo;x\nHankkeen nimi;y\nNimi;Alku\nA;1.1.2016\n', 'l.csv', {
      mapping: {header: 3},
    });
    assert.deepEqual(
      projects.map(({name, start}) => [name, start]),
      [['A', '2016-01-01']],
    );
  });
  it('language-of-texts: do not decide the language of the texts', async () => {
    const {feed, said} = await readCase('language-of-texts');
    assert.ok(feed['language'] === 'de' || /"de"|--language/.test(said));
  });
  for (const [language, text] of [
    ['fi', 'Hankkeen tavoitteena on kehittää uusia palveluja kaupungin asukkaille'],
    ['sv', 'Projektet syftar till att utveckla nya tjänster för kommunens invånare'],
    ['en', 'The project aims to develop new services for the residents of the city'],
    ['pl', 'Celem projektu jest rozwój nowych usług dla mieszkańców oraz poprawa'],
  ] as const)
    it(`do not decide that the texts are in ${language}`, async () => {
      const {feed} = await read(`Operation name;Operation summary;Start date\nA;${text};2016\n`);
      assert.equal(feed['language'], language);
    });
});
