import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {writeXlsx} from 'hucre/xlsx';
import {read} from './cases/case-runner.js';

const shared =
  'Operation_Unique_Identifier,Operation_Local_Identifier,Operation_Name_English,Operation_Name_Programme_Language,Country,Operation_Start_Date,Operation_End_Date,Cofinancing_Rate,Total_Eligible_Expenditure_amount,Total_Eligible_Expenditure_Currency,Project_EU_Budget,Beneficiary_Unique_Identifier,Beneficiary_Name,Beneficiary_Local_Identifier,Category_Of_Intervention,Category_Label,Thematic_Objective_ID,Thematic_Objective_Label,Policy_Objective_ID,Policy_Objective_Label,Fund_Code,Fund_Name,Programme_Code,Programme_Name,Location_Indicator_latitude_longitude,Postal_Code,LAU_IDs,LAU_Labels,NUTS1_Label,NUTS2_Label,NUTS3_Label,NUTS1_Code,NUTS2_Code,NUTS3_Code,Programming_Period,Operation_Summary_English,Operation_Summary_Programme_Language,ManagingAuthority,InfoRegio_ID'.split(
    ',',
  );
const columns44 = [
  ...shared,
  'Specific_Objective_ID',
  'Specific_Objective_Label',
  'Image_URL',
  'InfoRegio_URL',
  'CountryCode',
];
const columns40 = [...shared, 'Coordinates'];
const kohesio = (columns: readonly string[], ...rows: readonly Readonly<Record<string, string>>[]): string =>
  [columns, ...rows.map((row) => columns.map((name) => `"${row[name] ?? ''}"`))]
    .map((row) => row.join(','))
    .join('\r\n');
const operation = {
  Operation_Unique_Identifier: 'https://linkedopendata.eu/entity/Q7000001',
  Operation_Local_Identifier: '2021SE05SFPR001_23-017-S01',
  Operation_Name_English: 'Skills for the region',
  Operation_Name_Programme_Language: 'Kompetens för regionen',
  Country: 'Sweden',
  Operation_Start_Date: '15/02/2023',
  Operation_End_Date: '31/01/2026',
  Cofinancing_Rate: '40.0',
  Total_Eligible_Expenditure_amount: '337478.4',
  Total_Eligible_Expenditure_Currency: 'EUR',
  Project_EU_Budget: '134991.36',
  Beneficiary_Name: 'Region A',
  Category_Of_Intervention: '013',
  Category_Label: 'Digitising SMEs',
  Specific_Objective_ID: 'ESO4.7',
  Specific_Objective_Label: 'Lifelong learning',
  Fund_Code: 'ESF+',
  Programme_Code: '2021SE05SFPR001',
  Location_Indicator_latitude_longitude: '55.6,13.0',
  NUTS1_Code: 'SE2',
  NUTS3_Code: 'SE224',
  LAU_Labels: 'Malmö',
  Programming_Period: '2021-2027',
  Operation_Summary_English: 'The project strengthens the skills of employees.',
  Operation_Summary_Programme_Language: 'Projektet ska stärka kompetensen hos de anställda.',
};
const second = {
  ...operation,
  Operation_Unique_Identifier: 'https://linkedopendata.eu/entity/Q7000002',
  Operation_Local_Identifier: '2021SE05SFPR001_2',
};

describe('a file of Kohesio', () => {
  it('with 44 columns is read by the names of its columns', async () => {
    const {code, projects, said} = await read(
      kohesio(columns44, operation, {
        ...second,
        Beneficiary_Name: 'nan',
        Country: 'IT|FR',
        Operation_End_Date: '',
        Cofinancing_Rate: '',
      }),
    );
    const [first, other] = projects;
    assert.equal(code, 0, said);
    assert.deepEqual(first, {
      id: 'Q7000001',
      code: '2021SE05SFPR001_23-017-S01',
      name: {en: 'Skills for the region', sv: 'Kompetens för regionen'},
      summary: {
        en: 'The project strengthens the skills of employees.',
        sv: 'Projektet ska stärka kompetensen hos de anställda.',
      },
      objective: 'Lifelong learning',
      objectiveCode: 'ESO4.7',
      category: 'Digitising SMEs',
      categoryCode: '013',
      start: '2023-02-15',
      end: '2026-01-31',
      lead: {name: 'Region A'},
      fund: 'esf-plus',
      period: '2021-2027',
      location: {name: 'Malmö', country: 'SE', nuts: 'SE224', lat: 55.6, lon: 13},
      funding: {total: 337_478.4, eu: 134_991.36, rate: 0.4},
      _imported: first?.['_imported' as 'id'],
    });
    assert.equal(other?.lead, undefined);
    assert.equal(other?.location?.country, 'IT; FR');
    assert.equal(other.end, undefined);
  });

  it('with 40 columns, of 2014-2020, is read by the names of its columns', async () => {
    const old = {
      ...operation,
      Fund_Code: 'ESF',
      Programming_Period: '2014-2020',
      Operation_Start_Date: '15/02/2016',
      Operation_End_Date: '31/01/2018',
      Category_Of_Intervention: '117.0',
    };
    const {code, projects, said} = await read(
      kohesio(columns40, old, {
        ...old,
        Operation_Unique_Identifier: second.Operation_Unique_Identifier,
        Operation_Local_Identifier: 'B',
      }),
    );
    assert.equal(code, 0, said);
    assert.deepEqual(
      [projects[0]?.period, projects[0]?.fund, projects[0]?.categoryCode],
      ['2014-2020', 'esf', '117.0'],
    );
    assert.match(said, /117\.0 \| this code is kept as it stands/);
  });
});

describe('the export of the Kohesio website', () => {
  const header = 'ID,PROJECT NAME,TOTAL BUDGET,AMOUNT EU SUPPORT,START DATE,END DATE,COUNTRY,SUMMARY';
  it('has values joined by bars: equal ones are read, different ones are unknown and reported', async () => {
    const {projects, said, code} = await read(
      `${header}\nhttps://linkedopendata.eu/entity/Q1,Green port,1000.0|1000.0,400.0,2023-01-15,2024-12-31,IT|FR,The port becomes green and the ships too.\n` +
        'https://linkedopendata.eu/entity/Q2,Two sums,1000.0|2000.0,400.0,2023-01-15,2024-12-31,SE,The other port.\n',
    );
    assert.deepEqual(
      projects.map(({id, funding}) => [id, funding]),
      [
        ['Q1', {total: 1000, eu: 400}],
        ['Q2', {eu: 400}],
      ],
    );
    assert.equal(projects[0]?.location?.country, 'IT; FR');
    assert.equal(code, 1);
    assert.match(said, /1000\.0\|2000\.0 \| holds several values/);
  });
});

describe('a workbook of Interreg', () => {
  const projects = [
    [
      'Programme',
      'Project ID (2021-2027 only)',
      'Project acronym',
      'Project name in English',
      'Description in English',
      'Project start',
      'Project end',
      "Project's total budget / expenditure",
      "Project's EU funding",
      'Union co-financing rate',
    ],
    [
      '2021 - 2027 INTERREG VI-A A-B',
      'P1',
      'GREEN',
      'Green harbours',
      'The harbours become green.',
      '2023-01-01',
      '2025-12-31',
      1000,
      800,
      '80%',
    ],
    [
      '2014 - 2020 INTERREG V-B N',
      'N.a.',
      'OLD',
      'Old harbours',
      'The harbours were old and are new.',
      '2016-01-01',
      '2018-12-31',
      500,
      250,
      '50%',
    ],
  ];
  const partners = [
    [
      'Programme',
      'Project ID (2021-2027 only)',
      'Project acronym',
      'Organisation in English',
      'Lead partner',
      'Country code',
      "Partner's total eligible budget / expenditure",
    ],
    ['2021 - 2027 INTERREG VI-A A-B', 'P1', 'GREEN', 'Port A', 'Yes', 'FI', 600],
    ['2021 - 2027 INTERREG VI-A A-B', 'P1', 'GREEN', 'Port B', 'No', 'SE', 400],
    ['2014 - 2020 INTERREG V-B N', 'N.a.', 'OLD', 'Port C', 'Yes', 'SE', 500],
    ['2014 - 2020 INTERREG V-B N', 'N.a.', 'GONE', 'Port D', 'Yes', 'SE', 77],
  ];
  const book = async () =>
    Buffer.from(
      await writeXlsx({
        sheets: [
          {name: 'Projects', rows: projects},
          {name: 'Partners', rows: partners},
        ],
      }),
    );

  it('has its partners joined to the projects, and their budgets are never added', async () => {
    const {projects: read2, said} = await read(await book(), 'keep.xlsx');
    assert.deepEqual(
      read2.map(({lead, partners: others, funding}) => [lead?.name, others?.map(({name}) => name), funding]),
      [
        ['Port A', ['Port B'], {total: 1000, eu: 800, rate: 0.8}],
        ['Port C', undefined, {total: 500, eu: 250, rate: 0.5}],
      ],
    );
    assert.match(said, /3 partners were joined to their projects/);
    assert.match(said, /1 partners belong to no project of the list/);
  });

  it('is joined by the id of the operation if the main list has one', async () => {
    const sheets = [
      {
        name: 'Operations',
        rows: [
          ['Operation ID', 'Operation name', 'Start date', 'Total budget'],
          ['O1', 'Bridge', '2023-01-01', 900],
          ['O2', 'Tunnel', '2023-02-01', 100],
        ],
      },
      {
        name: 'Partners',
        rows: [
          ['Operation ID', 'Partner name', 'Role', 'Partner budget'],
          ['O1', 'City A', 'LP', 450],
          ['O1', 'City B', 'PP', 450],
          ['O2', 'City B', 'LP', 100],
        ],
      },
    ];
    const {projects: read2} = await read(Buffer.from(await writeXlsx({sheets})), 'common.xlsx');
    assert.deepEqual(
      read2.map(({lead, partners: others, funding}) => [lead?.name, others?.map(({name}) => name), funding]),
      [
        ['City A', ['City B'], {total: 900}],
        ['City B', undefined, {total: 100}],
      ],
    );
  });

  it('is rejected if it has only the partners', async () => {
    const {code, said} = await read(
      Buffer.from(await writeXlsx({sheets: [{name: 'Partners', rows: partners}]})),
      'partners.xlsx',
    );
    assert.equal(code, 2);
    assert.match(said, /is a list of partners/);
  });
});

describe("a city's own list", () => {
  it('has its names in the column whose values differ, and "null" for blank', async () => {
    const {projects, said} = await read(
      '"Hanke","AlkuPvm","Aihepiiri","MenotYhteensa","Organisaatio","ProjektiId","Projekti","JulkaistavaProjektikuvaus"\n' +
        '"Tämä on hanke","2015-03-01","Liikenne|Ympäristö","null","Kunta/Yksikkö","85","Keskusta","Tausta:\\r\\n\\r\\nKeskustaa kehitetään, ja se on hyvä."\n' +
        '"Tämä on hanke","null","Liikenne","150000.0","Kunta/Yksikkö","86","Tiedepuisto","null"\n' +
        '"null","2016-01-01","null","20000.0","Kunta/Yksikkö","87","Arkisto","Arkistoa on kehitetty."\n',
    );
    assert.deepEqual(
      projects.map(({name, code, start}) => [name, code, start]),
      [
        ['Keskusta', '85', '2015-03-01'],
        ['Tiedepuisto', '86', undefined],
        ['Arkisto', '87', '2016-01-01'],
      ],
    );
    assert.equal(projects[0]?.summary, 'Tausta:\n\nKeskustaa kehitetään, ja se on hyvä.');
    assert.deepEqual(projects[0].themes, ['liikenne', 'ymparisto']);
    assert.deepEqual(
      projects.map(({funding}) => funding),
      [undefined, {total: 150_000}, {total: 20_000}],
    );
    assert.match(said, /the names are taken from this column, as "Hanke" repeats itself/);
  });
});
