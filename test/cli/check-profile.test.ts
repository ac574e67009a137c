import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {ProfileReport} from '../../src/feed-tool/check/profile-report.js';
import {looksLikePerson} from '../../src/feed-tool/check/person-names.js';
import {feedText, sixcity, withFiles} from './sixcity.js';

const today = new Date().toISOString();
const monthsAgo = (months: number): string => {
  const date = new Date();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() - months);
  return date.toISOString();
};
const complete = {
  id: 'a',
  code: 'A1',
  name: 'Toimi A',
  summary: 'Tarkoitus',
  start: '2023-01-01',
  end: '2025-12-31',
  lead: {name: 'Kunta A'},
  fund: 'erdf',
  period: '2021-2027',
  objectiveCode: 'RSO1.1',
  categoryCode: '013',
  location: {nuts: 'FI1C1', country: 'FI'},
  funding: {total: 1000, rate: 0.4},
};
const feed = (...changes: readonly Readonly<Record<string, unknown>>[]) => ({
  updated: today,
  funds: [{id: 'erdf', name: 'EAKR'}],
  projects: changes.map((change) => ({...complete, ...change})),
});
const compare = async (given: Readonly<Record<string, unknown>>, ...args: readonly string[]) => {
  let ended = {code: -1, stdout: '', stderr: ''};
  await withFiles({'feed.json': feedText(given)}, async (pathOf) => {
    ended = await sixcity('check', pathOf('feed.json'), '--profile', ...args);
  });
  return ended;
};
const reportOf = async (given: Readonly<Record<string, unknown>>, profile = 'art-49') => {
  const {code, stdout} = await compare(given, profile, '--json');
  return {code, report: JSON.parse(stdout) as ProfileReport};
};
const unmet = ({lines}: ProfileReport) => lines.filter(({isMet}) => !isMet).map(({id}) => id);

describe('sixcity check --profile', () => {
  it('accepts a list that has what Article 49(3) requires', async () => {
    const {code, report} = await reportOf(feed({}, {id: 'b', code: 'A2'}));
    assert.deepEqual([code, report.isMet, unmet(report)], [0, true, []]);
    assert.ok(report.lines.every(({paragraph}) => /Art\. 49|Article 49/.test(paragraph)));
  });

  const faults: readonly (readonly [string, Readonly<Record<string, unknown>>, string])[] = [
    ['a code that two operations share', {code: 'a1', id: 'b'}, 'code'],
    ['an operation without a code', {code: undefined, id: 'b'}, 'code'],
    ['no beneficiary', {lead: undefined, id: 'b', code: 'A2'}, 'beneficiary'],
    [
      'a beneficiary with the name of a person',
      {lead: {name: 'Maija Virtanen'}, id: 'b', code: 'A2'},
      'legal-entity',
    ],
    ['no purpose', {summary: undefined, id: 'b', code: 'A2'}, 'purpose'],
    ['no start', {start: undefined, id: 'b', code: 'A2'}, 'start'],
    ['no end', {end: undefined, id: 'b', code: 'A2'}, 'end'],
    ['no total cost', {funding: {rate: 0.4}, id: 'b', code: 'A2'}, 'total'],
    ['no rate', {funding: {total: 10}, id: 'b', code: 'A2'}, 'rate'],
    ['no fund', {fund: undefined, id: 'b', code: 'A2'}, 'fund'],
    ['no specific objective', {objectiveCode: undefined, id: 'b', code: 'A2'}, 'objective'],
    ['no location', {location: {country: 'FI'}, id: 'b', code: 'A2'}, 'location'],
    ['no country', {location: {nuts: 'FI1C1'}, id: 'b', code: 'A2'}, 'country'],
    ['no type of intervention', {categoryCode: undefined, id: 'b', code: 'A2'}, 'category'],
    ['no period', {period: undefined, id: 'b', code: 'A2'}, 'period'],
  ];
  for (const [what, change, id] of faults) {
    it(`names the paragraph and the operation for ${what}`, async () => {
      const {code, report} = await reportOf(feed({}, change));
      assert.equal(code, 1);
      assert.deepEqual(unmet(report), [id]);
      const line = report.lines.find((one) => one.id === id);
      assert.ok(line?.unmet.some((one) => one.id === 'b'));
    });
  }

  it('requires an update every four months in 2021-2027, and every six in 2014-2020', async () => {
    const old = {...feed({}), updated: monthsAgo(5)};
    assert.deepEqual(unmet((await reportOf(old)).report), ['updated']);
    const annex = {...feed({period: '2014-2020'}), updated: monthsAgo(5)};
    assert.deepEqual(unmet((await reportOf(annex, 'annex-xii')).report), []);
    assert.deepEqual(unmet((await reportOf({...annex, updated: monthsAgo(8)}, 'annex-xii')).report), [
      'updated',
    ]);
  });

  it('leaves out operations of another period, and counts them', async () => {
    const {report} = await reportOf(feed({}, {id: 'b', code: 'B', period: '2014-2020', lead: undefined}));
    assert.deepEqual([report.operations, report.ofOtherPeriods, report.isMet], [1, 1, true]);
  });

  it('prints Markdown in the language of the office', async () => {
    const {stdout} = await compare(feed({lead: undefined}), 'art-49', '--markdown', '--lang', 'fi');
    assert.match(stdout, /^# Toimien luettelo verrattuna säädökseen/);
    assert.match(stdout, /\| Art\. 49\(3\)\(a\) \| tuensaajan nimi \| \*\*EI TÄYTY\*\* \| 0 \/ 1 \|/);
  });
});

describe('the name of a beneficiary', () => {
  it('looks like a person’s with a first name or an honorific', () => {
    for (const name of [
      'Maija Virtanen',
      'Virtanen Maija',
      'MADAME DUPONT',
      'Jean-Pierre Martin',
      'Nowak, Anna',
    ])
      assert.ok(looksLikePerson(name), name);
  });
  it('otherwise looks like an organisation’s', () => {
    for (const name of [
      'Kunta A',
      'Espoon kaupunki',
      'Lycée Marie Curie',
      'Maria Oy',
      'REGION BRETAGNE',
      'Åbo Akademi',
      'Ville de Saint Martin',
    ])
      assert.ok(!looksLikePerson(name), name);
  });
});
