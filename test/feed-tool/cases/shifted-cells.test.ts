import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {workbookOf} from '../workbooks.js';
import {names, read, readCase, sumsOf} from './case-runner.js';

const head = 'Koodi;Hankkeen nimi;Aloituspvm;Päättymispvm;Toteuttajan nimi;Kokonaisbudjetti;EU-rahoitus\n';
const good =
  'A2;Öinen valo;1.2.2016;31.12.2018;Kunta B;200000;100000\nA3;Kolmas;1.2.2016;31.12.2018;Kunta C;300;150\n';
const right: Readonly<Record<string, unknown>> = {
  code: 'A1',
  name: 'Älykäs katu',
  start: '2016-01-01',
  end: '2017-12-31',
  lead: 'Kunta A',
  total: 100000,
  eu: 50000,
};

/** No value of the first row gets into a wrong field: it is right or unknown. */
const isRightOrUnknown = (outcome: Awaited<ReturnType<typeof read>>): void => {
  const project = outcome.projects.find(({code, name}) => code === 'A1' || name === 'Älykäs katu');
  if (!project) return;
  const {code, name, start, end, lead} = project;
  const funding = [project.funding ?? []].flat()[0];
  const found = {code, name, start, end, lead: lead?.name, total: funding?.total, eu: funding?.eu};
  for (const [field, value] of Object.entries(found))
    if (value !== undefined) assert.equal(value, right[field], field);
};

describe('a row with shifted cells', () => {
  it('short-row: is reported, without a value in a wrong field', async () => {
    const outcome = await readCase('short-row');
    assert.equal(outcome.code, 1);
    assert.match(outcome.said, /2 \|/);
    const [project] = outcome.projects;
    assert.notEqual(project?.lead?.name, '100000');
    assert.ok(!(project === undefined ? [] : sumsOf(project)).includes('- EUR total 50000'));
  });
  it('unquoted-delimiter: is repaired or unknown, and reported', async () => {
    const outcome = await readCase('unquoted-delimiter');
    assert.equal(outcome.code, 1);
    const [project] = outcome.projects;
    assert.ok(project?.end === undefined || project.end === '2017-12-31');
    assert.ok(project?.lead === undefined || project.lead.name === 'Kunta A');
  });

  const cells = ['A1', 'Älykäs katu', '1.1.2016', '31.12.2017', 'Kunta A', '100000', '50000'];
  for (const [index, cell] of cells.entries()) {
    const without = cells.filter((_, at) => at !== index);
    it(`is reported if "${cell}" is missing`, async () => {
      const outcome = await read(`${head}${without.join(';')}\n${good}`);
      assert.equal(outcome.code, 1);
      assert.match(outcome.said, /^2 \|/m);
      isRightOrUnknown(outcome);
    });
    it(`is reported if "${cell}" is missing and there is a blank at the end`, async () => {
      const outcome = await read(`${head}${without.join(';')};\n${good}`);
      if (index < 5) assert.equal(outcome.code, 1);
      if (index < 5) isRightOrUnknown(outcome);
    });
    it(`is reported if there is an extra cell before "${cell}"`, async () => {
      const outcome = await read(
        `${head}${[...cells.slice(0, index), 'x', ...cells.slice(index)].join(';')}\n${good}`,
      );
      assert.equal(outcome.code, 1);
      for (const {lead, end} of outcome.projects) {
        assert.doesNotMatch(JSON.stringify(lead ?? ''), /\d{3}/);
        assert.ok(end === undefined || /^201[78]-12-31$/.test(end));
      }
    });
  }
  it('is complete if blank cells at the end were not written', async () => {
    const list = 'Name;Lead;Total;EU contribution\nA;L\nB;M\nC;N;5\nD;O;6;3\n';
    const {projects} = await read(list);
    assert.deepEqual(projects.flatMap(sumsOf), ['- EUR total 5', '- EUR total 6', '- EUR eu 3']);
  });
  it('may have decimal commas between delimiter commas', async () => {
    const {projects, code} = await read(
      'Name,Start,Total,EU contribution\nA,1.1.2016,100,50,20\nB,1.1.2016,100,50\n',
    );
    assert.equal(code, 1);
    assert.ok(!(projects[0] === undefined ? [] : sumsOf(projects[0])).includes('- EUR eu 50'));
  });
  it('is recognised in a workbook', async () => {
    const line = (number: number, words: readonly string[]) =>
      `<row r="${number}">${words.map((word, index) => `<c r="${'ABCDEF'[index] ?? ''}${number}" t="inlineStr"><is><t>${word}</t></is></c>`).join('')}</row>`;
    const {code, projects} = await read(
      workbookOf(
        line(1, ['Koodi', 'Hankkeen nimi', 'Toteuttaja', 'Aloituspvm', 'Kokonaisbudjetti']) +
          line(2, ['A1', 'Katu', 'Kunta', '1.1.2016', '100']) +
          line(3, ['A2', 'Talo', '1.1.2016', '200']) +
          line(4, ['A3', 'Puisto', 'Kunta', '1.1.2016', '300']),
      ),
      'list.xlsx',
    );
    assert.equal(code, 1);
    const all = names(projects);
    assert.ok(all.includes('Katu') && all.includes('Puisto'));
    assert.ok(projects.every(({lead}) => lead === undefined || lead.name === 'Kunta'));
  });
});
