import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {FeedStats} from '../../src/feed-tool/stats.js';
import {feedText, sixcity, withFiles} from './sixcity.js';

const projects = [
  {
    id: 'a',
    name: 'A',
    cities: ['espoo'],
    start: '2015-02',
    end: '2016',
    fund: 'erdf',
    funding: {total: 10.5},
  },
  {
    id: 'b',
    name: {fi: 'B', sv: 'C'},
    lead: {name: 'X', city: 'espoo'},
    funding: [{total: 20}, {stage: 'paid', total: 5}],
  },
  {id: 'c', name: 'D', status: 'interrupted', funding: {currency: 'SEK', total: 7}},
];
const feed = feedText({projects, funds: [{id: 'erdf', name: 'EAKR'}], coverage: {projects: 5}});

describe('sixcity stats', () => {
  it('counts by each facet, with unknown values, and never adds sums of different kinds', () =>
    withFiles({'feed.json': feed}, async (pathOf) => {
      const {code, stdout} = await sixcity('stats', pathOf('feed.json'), '--json');
      const stats = JSON.parse(stdout) as FeedStats;
      assert.equal(code, 0);
      assert.deepEqual([stats.projects, stats.publications, stats.coverage], [3, 0, 5]);
      const counted = (name: keyof FeedStats['counts']) =>
        stats.counts[name].map(({value, count}) => [value, count]);
      assert.deepEqual(counted('status'), [
        ['completed', 1],
        ['interrupted', 1],
        ['unknown', 1],
      ]);
      assert.deepEqual(counted('city'), [
        ['espoo', 2],
        ['unknown', 1],
      ]);
      assert.deepEqual(counted('fund'), [
        ['erdf', 1],
        ['unknown', 2],
      ]);
      assert.deepEqual(counted('year'), [
        ['2015', 1],
        ['unknown', 2],
      ]);
      assert.deepEqual(
        stats.sums.map(({measure, stage, currency, sum, projects: stated}) => [
          measure,
          stage,
          currency,
          sum,
          stated,
        ]),
        [
          ['total', 'unstated', 'EUR', 30.5, 2],
          ['total', 'paid', 'EUR', 5, 1],
          ['total', 'unstated', 'SEK', 7, 1],
        ],
      );
      assert.deepEqual(
        stats.completeness.find(({field}) => field === 'projects.lead'),
        {field: 'projects.lead', filled: 1, of: 3},
      );
      assert.deepEqual(stats.languages, [
        {field: 'projects.name (fi)', filled: 3, of: 3},
        {field: 'projects.name (sv)', filled: 1, of: 3},
      ]);
    }));

  it('prints a table or Markdown', () =>
    withFiles({'feed.json': feed}, async (pathOf) => {
      const table = await sixcity('stats', pathOf('feed.json'));
      assert.match(table.stdout, /^Records\n {2}projects +3 of 5\n/);
      assert.match(table.stdout, /total +unstated +30\.5 EUR +2 of 3 projects\n/);
      const markdown = await sixcity('stats', pathOf('feed.json'), '--format', 'markdown');
      assert.match(markdown.stdout, /\n\| total \| unstated \| 30\.5 EUR \| 2 of 3 projects \|\n/);
    }));

  it('ends with 2 if there is no feed', () =>
    withFiles({'a.json': '[]', 'b.json': '{'}, async (pathOf) => {
      for (const name of ['a.json', 'b.json', 'none.json']) {
        const {code, stdout, stderr} = await sixcity('stats', pathOf(name));
        assert.deepEqual([code, stdout, stderr.trimEnd().split('\n').length], [2, '', 1]);
      }
    }));
});
