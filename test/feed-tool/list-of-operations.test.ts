import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import type {Feed} from '../../src/core/model/feed.js';
import {recognise} from '../../src/feed-tool/convert/headers/recognise-headers.js';
import {
  headingLanguages,
  operationColumns,
  operationHeading,
} from '../../src/feed-tool/operation-headings.js';
import {feedText, sixcity, withFiles} from '../cli/sixcity.js';

const projects = [
  {
    id: 'A1',
    code: 'A1',
    name: {fi: 'Älykäs katu ja valo', en: 'Smart street'},
    summary: {fi: 'Hankkeen tavoitteena on kehittää katuja ja valaistusta.', en: 'The streets become smart.'},
    start: '2023-01-01',
    end: '2025-12-31',
    lead: {name: 'Kunta A'},
    fund: 'erdf',
    period: '2021-2027',
    objective: 'Digitalisaatio',
    objectiveCode: 'RSO1.02',
    category: 'Digitalisointi',
    categoryCode: '013',
    strategic: true,
    location: {postcode: '00100', name: 'Keskusta', nuts: 'FI1B1', country: 'FI'},
    funding: {total: 1234567.5, eu: 493827, rate: 0.4},
  },
  {
    id: 'A2',
    code: 'A2',
    name: {fi: 'Osaajat ja työpaikat', en: 'Skills'},
    summary: {fi: 'Hankkeessa koulutetaan, jotta osaaminen kasvaa.', en: 'Training for all.'},
    start: '2024-03-01',
    end: '2026-02-28',
    lead: {name: 'Yhdistys B ry'},
    fund: 'esf-plus',
    period: '2021-2027',
    objective: 'Osaaminen',
    objectiveCode: 'ESO4.7',
    category: 'Koulutus',
    categoryCode: '151',
    strategic: false,
    location: {postcode: '90100', name: 'Pohjoinen', nuts: 'FI1D9', country: 'FI'},
    funding: {total: 200000, eu: 120000, rate: 0.6},
  },
];
const document = {
  projects,
  funds: [
    {id: 'erdf', name: 'Euroopan aluekehitysrahasto', abbreviation: {fi: 'EAKR', sv: 'ERUF', en: 'ERDF'}},
    {
      id: 'esf-plus',
      name: 'Euroopan sosiaalirahasto plus',
      abbreviation: {fi: 'ESR+', sv: 'ESF+', en: 'ESF+'},
    },
  ],
};

describe('sixcity export --as list-of-operations', () => {
  for (const name of ['list.csv', 'list.xlsx']) {
    for (const language of headingLanguages) {
      it(`writes ${name} with headings in ${language}, and import reads the same operations`, async () => {
        await withFiles({'feed.json': feedText(document)}, async (pathOf) => {
          const args = ['--as', 'list-of-operations', '--lang', language, '--out', pathOf(name)];
          assert.equal((await sixcity('export', pathOf('feed.json'), ...args)).code, 0);
          const given = ['--language', language === 'en' ? 'en' : 'fi'];
          const {code, stdout} = await sixcity(
            'import',
            pathOf(name),
            '--out',
            pathOf('again.json'),
            ...given,
          );
          assert.equal(code, 0, stdout);
          const again = JSON.parse(await readFile(pathOf('again.json'), 'utf8')) as Feed;
          const wanted = projects.map((project) =>
            language === 'en' ? {...project, name: project.name.en, summary: project.summary.en} : project,
          );
          assert.deepEqual(
            again.projects.map((project) =>
              Object.fromEntries(Object.entries(project).filter(([field]) => field !== '_imported')),
            ),
            wanted,
          );
        });
      });
    }
  }

  it('has only headings that import understands', () => {
    for (const language of headingLanguages)
      for (const column of operationColumns) {
        const {columns} = recognise([operationHeading(column, language)]);
        assert.deepEqual([...columns.keys()], [column], `${language}: ${operationHeading(column, language)}`);
      }
  });

  it('rejects a language without headings', async () => {
    await withFiles({'feed.json': feedText(document)}, async (pathOf) => {
      const args = ['--as', 'list-of-operations', '--lang', 'ga', '--out', pathOf('l.csv')];
      const {code, stderr} = await sixcity('export', pathOf('feed.json'), ...args);
      assert.equal(code, 2);
      assert.match(stderr, /fi, sv/);
    });
  });
});
