import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {caseText, outcomeOf, read, sumsOf} from './case-runner.js';
import {importText} from '../imports.js';
import {sixcity, withFiles} from '../../cli/sixcity.js';

type Hand = (project: Record<string, unknown>) => void;
/** Imports a list, edits the first project by hand, and imports another list into the feed. */
const twice = async (first: string, second: string, hand?: Hand, names = ['list.1.csv', 'list.2.csv']) => {
  const {feed} = await importText(names[0] ?? '', first);
  const into = structuredClone(feed) as unknown as {projects: Record<string, unknown>[]};
  const [project] = into.projects;
  if (project) hand?.(project);
  const outcome = await importText(names[1] ?? '', second, {into});
  return {...outcomeOf(outcome), changes: outcome.changes};
};
const money = (a: string, b: string): string =>
  `Koodi;Hankkeen nimi;Suunniteltu julkinen rahoitus yhteensä;Myönnetty EU- ja valtion rahoitus\nA1;Hanke A;${a};${b}\n`;

describe('a list that is imported into the feed again', () => {
  it('into-stage: a sum keeps its stage', async () => {
    const {projects} = await twice(await caseText('into-stage.1.csv'), await caseText('into-stage.2.csv'));
    const sums = projects.flatMap(sumsOf);
    assert.ok(sums.includes('awarded EUR euAndState 60'));
    assert.ok(!sums.some((sum) => sum.includes('100') && !sum.startsWith('planned')));
  });
  it('into-hand-stage: a manual addition is kept', async () => {
    const paid = JSON.parse(await caseText('into-hand-stage.hand.json')) as unknown;
    const {projects} = await twice(
      await caseText('into-hand-stage.1.csv'),
      await caseText('into-hand-stage.2.csv'),
      (project) => {
        project['funding'] = [project['funding'], paid].flat();
      },
    );
    assert.deepEqual(projects.flatMap(sumsOf), [
      'planned EUR public 100',
      'awarded EUR euAndState 60',
      'paid EUR euAndState 12',
    ]);
  });
  it('into-status: a status that has ended is removed', async () => {
    const {projects} = await twice(await caseText('into-status.1.csv'), await caseText('into-status.2.csv'));
    assert.notEqual(projects[0]?.status, 'interrupted');
  });
  it('keeps a manually corrected sum, and reports a new one in the list', async () => {
    const correct: Hand = (project) => {
      project['funding'] = [
        {stage: 'planned', public: 105},
        {stage: 'awarded', euAndState: 50},
      ];
    };
    const same = await twice(money('100', '50'), money('100', '55'), correct);
    assert.deepEqual(same.projects.flatMap(sumsOf), ['planned EUR public 105', 'awarded EUR euAndState 55']);
    assert.equal(same.code, 0);
    const other = await twice(money('100', '50'), money('110', '55'), correct);
    assert.deepEqual(other.projects.flatMap(sumsOf), ['planned EUR public 105', 'awarded EUR euAndState 55']);
    assert.equal(other.code, 1);
    assert.match(other.said, /110[\s\S]*105/);
  });
  it('adds a sum in another currency', async () => {
    const list = (sum: string): string => `Code;Project name;Total cost\nA1;A;${sum}\n`;
    const {projects} = await twice(list('1000 SEK'), list('100 EUR'));
    assert.deepEqual(projects.flatMap(sumsOf), ['- EUR total 100']);
  });
  it('keeps the value of a cell that could not be read this time', async () => {
    const list = (end: string): string => `Koodi;Hankkeen nimi;Päättymispvm\nA1;A;${end}\n`;
    const {projects, code} = await twice(list('31.12.2017'), list('31.2.2018'));
    assert.deepEqual([projects[0]?.end, code], ['2017-12-31', 1]);
  });
  it('clears an end and a lead that the list no longer has', async () => {
    const list = (end: string, lead: string): string =>
      `Koodi;Hankkeen nimi;Toteuttaja;Päättymispvm\nA1;A;${lead};${end}\n`;
    const {projects} = await twice(list('31.12.2017', 'Kunta'), list('', ''));
    assert.deepEqual([projects[0]?.end, projects[0]?.lead], [undefined, undefined]);
  });
  it('keeps the values from a list of another city', async () => {
    const {projects} = await twice(
      'Koodi;Hankkeen nimi;Tila;Päättymispvm\nA1;A;Keskeytynyt;\n',
      'Koodi;Hankkeen nimi;Toteuttaja\nA1;A;Kunta\n',
      undefined,
      ['espoo.csv', 'turku.csv'],
    );
    assert.deepEqual([projects[0]?.status, projects[0]?.lead?.name], ['interrupted', 'Kunta']);
  });
  it('reports no missing publisher if the feed names one', async () => {
    const {feed} = await importText('l.csv', money('1', '2'), {args: ['--publisher', 'Toimisto']});
    const {said} = outcomeOf(await importText('l.csv', money('1', '2'), {into: feed}));
    assert.doesNotMatch(said, /nobody is named/);
  });
});

describe('two lists in one command', () => {
  it('two-lists-currency: each sum keeps its currency', () =>
    withFiles({}, async (pathOf) => {
      await sixcity(
        'import',
        'test/cases/feed/two-lists-currency.1.csv',
        'test/cases/feed/two-lists-currency.2.csv',
        '--out',
        pathOf('f.json'),
      );
      const {projects} = JSON.parse(readFileSync(pathOf('f.json'), 'utf8')) as Awaited<
        ReturnType<typeof read>
      >;
      assert.deepEqual(projects.flatMap(sumsOf), ['- SEK total 1000', '- EUR eu 40']);
    }));
  it('with one sum in two stages keep both', () =>
    withFiles({'a.csv': money('100', ''), 'b.csv': money('', '60')}, async (pathOf) => {
      await sixcity('import', pathOf('a.csv'), pathOf('b.csv'), '--out', pathOf('f.json'));
      const {projects} = JSON.parse(readFileSync(pathOf('f.json'), 'utf8')) as Awaited<
        ReturnType<typeof read>
      >;
      assert.deepEqual(projects.flatMap(sumsOf), ['planned EUR public 100', 'awarded EUR euAndState 60']);
    }));
  it('with different values for one sum are reported, with their rows', () =>
    withFiles({'a.csv': money('100', ''), 'b.csv': money('200', '')}, async (pathOf) => {
      const {code, stdout} = await sixcity(
        'import',
        pathOf('a.csv'),
        pathOf('b.csv'),
        '--out',
        pathOf('f.json'),
      );
      assert.equal(code, 1);
      assert.match(stdout, /row 2[\s\S]*200 differs from .*a\.csv, row 2, which says 100/);
    }));
  it('in two languages keep the language of each', () =>
    withFiles(
      {
        'a.csv':
          'Koodi;Hankkeen nimi;Tiivistelmä\nA1;Katu;Hankkeen tavoitteena on kehittää kaupungin palveluja\n',
        'b.csv':
          'Projektkod;Projektets namn;Sammanfattning\nB1;Gata;Projektet syftar till att utveckla kommunens tjänster\n',
      },
      async (pathOf) => {
        await sixcity('import', pathOf('a.csv'), pathOf('b.csv'), '--out', pathOf('f.json'));
        const {projects} = JSON.parse(readFileSync(pathOf('f.json'), 'utf8')) as Awaited<
          ReturnType<typeof read>
        >;
        assert.deepEqual(
          projects.map(({name}) => name),
          ['Katu', {sv: 'Gata'}],
        );
      },
    ));
  it('with a row each for one code keep the rows apart, and report them', async () => {
    const {projects, code, said} = await read(
      'Koodi;Hankkeen nimi;Kokonaisbudjetti\nA1;A;1\nA2;B;2\nA1;C;3\n',
    );
    assert.deepEqual([projects.length, code], [3, 1]);
    assert.match(said, /rows 2 and 4 have the same code/);
  });
});
