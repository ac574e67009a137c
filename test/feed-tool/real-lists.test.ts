import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, it} from 'node:test';
import type {Feed} from '../../src/core/model/feed.js';
import {parseFeed} from '../../src/core/feed-format/parse-feed.js';
import {currencyOf, fundingsOf, stageOf} from '../../src/core/model/amounts.js';
import {moneyFields} from '../../src/feed-tool/convert/fields.js';
import {expected, realData, skipped, type Expected, type ExpectedOperations} from './real-data.js';
import {sixcity, withFiles} from '../cli/sixcity.js';

/** The same figures as those that expect.py computes. */
const figuresOf = ({projects}: Feed): Required<Pick<Expected, 'starts' | 'ends' | 'amounts'>> => {
  const amounts: Record<string, {known: number; cents: number}> = {};
  for (const funding of projects.flatMap(fundingsOf)) {
    for (const field of moneyFields) {
      const value = funding[field];
      if (typeof value !== 'number') continue;
      const sum = (amounts[`${stageOf(funding)} ${field} ${currencyOf(funding)}`] ??= {known: 0, cents: 0});
      sum.known++;
      sum.cents += Math.round(value * 100);
    }
  }
  return {
    starts: projects.filter(({start}) => start !== undefined).length,
    ends: projects.filter(({end}) => end !== undefined).length,
    amounts,
  };
};

const sorted = (values: Iterable<string | undefined>): readonly string[] =>
  [...new Set(values)].filter((value) => value !== undefined).sort();

/** Codes in the spelling of the list, rates, and the number of projects per fund, whatever the funds are called. */
const compareOperations = (
  {projects}: Feed,
  remarks: Outcome['remarks'],
  wanted: ExpectedOperations,
): void => {
  assert.equal(new Set(projects.map(({code}) => code)).size, wanted.codes);
  const funds = new Map<string | undefined, number>();
  for (const {fund} of projects) funds.set(fund, (funds.get(fund) ?? 0) + 1);
  assert.deepEqual([...funds.values()].sort(), Object.values(wanted.funds).sort());
  const rates = projects.flatMap(fundingsOf).flatMap(({rate}) => (rate === undefined ? [] : [rate]));
  if (wanted.rates !== undefined) assert.equal(rates.length, wanted.rates);
  if (wanted.rateSum !== undefined)
    assert.equal(rates.reduce((sum, rate) => sum + rate, 0).toFixed(2), wanted.rateSum);
  if (wanted.objectiveCodes)
    assert.deepEqual(sorted(projects.map(({objectiveCode}) => objectiveCode)), wanted.objectiveCodes);
  if (wanted.categoryCodes)
    assert.deepEqual(sorted(projects.map(({categoryCode}) => categoryCode)), wanted.categoryCodes);
  if (wanted.html !== undefined)
    assert.ok(remarks.some(({message}) => message === `the HTML of ${wanted.html ?? 0} cells became text`));
};

interface Outcome {
  readonly remarks: readonly {readonly kind: string; readonly row?: number; readonly message: string}[];
}
const importReal = async (file: string, options: readonly string[]) => {
  let feed: unknown;
  let outcome: Outcome = {remarks: []};
  await withFiles({}, async (pathOf) => {
    const source = path.join(realData ?? '', file);
    const {code, stdout, stderr} = await sixcity(
      'import',
      source,
      '--json',
      '--out',
      pathOf('feed.json'),
      ...options,
    );
    assert.ok(code === 0 || code === 1, stderr);
    feed = JSON.parse(await readFile(pathOf('feed.json'), 'utf8'));
    outcome = JSON.parse(stdout) as Outcome;
  });
  const parsed = parseFeed(feed);
  assert.deepEqual(parsed.findings, [], 'a valid feed');
  return {feed: parsed.feed, remarks: outcome.remarks};
};

describe('sixcity import of the real lists', () => {
  if (realData === undefined) {
    it(`says that it is skipped: ${skipped}`, () => console.log(`[skipped] ${skipped}`));
    return;
  }
  for (const [file, wanted] of Object.entries(expected)) {
    if (wanted.projects !== undefined) {
      it(`has the same figures as an independent count: ${file}`, async () => {
        const isFacts = file === '6aika-facts.json';
        const options = isFacts ? ['--mapping', 'test/real-data/mappings/6aika-projects.json'] : [];
        const {feed, remarks} = await importReal(file, options);
        assert.equal(feed.projects.length, wanted.projects);
        const {starts, ends, amounts} = figuresOf(feed);
        assert.deepEqual({starts, ends}, {starts: wanted.starts, ends: wanted.ends});
        assert.deepEqual(amounts, wanted.amounts);
        if (wanted.operations) compareOperations(feed, remarks, wanted.operations);
        const lost = remarks.filter(({kind}) => kind === 'left-out');
        assert.equal(
          lost.length,
          wanted.rows - (wanted.projects ?? 0),
          'every row that is lost is in the report',
        );
        assert.ok(lost.every(({row}) => row !== undefined));
      });
    }
    if (wanted.publications !== undefined) {
      it(`reads every publication of ${file}`, async () => {
        const isFacts = file === '6aika-facts.json';
        const options = isFacts ? ['--mapping', 'test/real-data/mappings/6aika-publications.json'] : [];
        const {feed} = await importReal(file, options);
        assert.equal(feed.publications.length, wanted.publications);
      });
    }
  }

  it('keeps the ids of a list if its rows are in another order', async () => {
    const file = 'de-berlin-esf-2014-2020.csv';
    const {feed} = await importReal(file, []);
    const text = await readFile(path.join(realData ?? '', file), 'utf8');
    const {default: Papa} = await import('papaparse');
    const [header = [], ...rows] = Papa.parse<string[]>(text, {skipEmptyLines: 'greedy'}).data;
    await withFiles({'list.csv': Papa.unparse([header, ...rows.reverse()])}, async (pathOf) => {
      await sixcity('import', pathOf('list.csv'), '--out', pathOf('feed.json'));
      const turned = JSON.parse(await readFile(pathOf('feed.json'), 'utf8')) as Feed;
      const ids = (some: Feed) =>
        some.projects.map(({id, start, end}) => `${id} ${start ?? ''} ${end ?? ''}`).sort();
      assert.deepEqual(ids(turned), ids(feed));
    });
  });
});
