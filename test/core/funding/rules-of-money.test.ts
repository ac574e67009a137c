import {expect} from '@open-wc/testing';
import type {Feed, Project} from '../../../src/core/model/feed.js';
import {centsOf, type Measure, type StatedStage} from '../../../src/core/model/amounts.js';
import {
  summariseFunding,
  type FundingSummary,
  type SummaryQuery,
} from '../../../src/core/funding/summarise.js';
import {feedWith, named, projectWith} from '../../support/feed-with.js';

/** Projects of Espoo, Oulu and Turku. */
const cities = named('espoo', 'oulu', 'turku');
const summary = (
  projects: readonly Project[],
  query: Partial<SummaryQuery> & {readonly measure: Measure},
  parts: Partial<Feed> = {},
): FundingSummary =>
  summariseFunding(projects, feedWith({cities, projects, ...parts}), {
    by: 'status',
    statusOf: () => 'ongoing',
    ...query,
  });
const rowOf = ({rows}: FundingSummary, wanted: string | undefined) => rows.find(({key}) => key === wanted);

describe('the rules of money', () => {
  describe('1: never infer a share; unknown is not zero', () => {
    it('uses the field for EU and State together if it exists', () => {
      expect(centsOf({euAndState: 130, eu: 100, state: 50}, 'eu-and-state')).to.equal(13_000);
    });

    it('adds EU and State only if both are known', () => {
      // 100.10 + 50.05 = 150.15
      expect(centsOf({eu: 100.1, state: 50.05}, 'eu-and-state')).to.equal(15_015);
      expect(centsOf({eu: 100}, 'eu-and-state')).to.be.undefined;
      expect(centsOf({state: 50}, 'eu-and-state')).to.be.undefined;
      expect(centsOf({eu: 100, state: null}, 'eu-and-state')).to.be.undefined;
      expect(centsOf({eu: 0, state: 0}, 'eu-and-state')).to.equal(0);
    });

    it('derives nothing else: neither from a rate nor from the other parts', () => {
      const funding = {
        total: 1000,
        rate: 0.5,
        euAndState: 670,
        municipal: 200,
        otherPublic: 30,
        private: 100,
      };
      for (const measure of ['eu', 'state', 'public'] as const) {
        expect(summary([projectWith('a', {funding})], {measure}).headline, measure).to.be.undefined;
      }
      const parts = {eu: 500, state: 170, municipal: 200, otherPublic: 30, private: 100, public: 900};
      expect(summary([projectWith('a', {funding: parts})], {measure: 'total'}).headline).to.be.undefined;
    });

    it('splits no joint project among its cities', () => {
      const project = projectWith('a', {cities: ['espoo', 'oulu'], funding: {total: 1000}});
      const result = summary([project], {measure: 'total', by: 'city'});
      expect(rowOf(result, 'espoo')?.sum).to.be.undefined;
      expect(rowOf(result, 'oulu')?.sum).to.be.undefined;
      expect(result.shared?.sum?.cents).to.equal(100_000);
    });

    it('counts a stated 0 as stated, and does not count an unknown amount', () => {
      const {headline} = summary(
        [
          projectWith('nothing', {funding: {eu: 0}}),
          projectWith('some', {funding: {eu: 12.34}}),
          projectWith('null', {funding: {eu: null}}),
          projectWith('absent', {funding: {total: 5}}),
          projectWith('unfunded'),
        ],
        {measure: 'eu'},
      );
      // 0 + 12.34, stated by two of five
      expect(headline).to.include({cents: 1234, stated: 2, of: 5});
    });

    it('returns an unknown sum, not 0, if no project states the measure', () => {
      const result = summary([projectWith('a', {funding: {total: 1}})], {measure: 'state'});
      expect(result.headline).to.be.undefined;
      expect(result.rows.map(({sum}) => sum)).to.deep.equal([undefined]);
    });
  });

  describe('2: a sum says what it covers', () => {
    it('names its currency and stage, and how many of how many projects state it', () => {
      const {headline} = summary(
        [
          projectWith('a', {funding: {stage: 'awarded', total: 100}}),
          projectWith('b', {funding: {stage: 'awarded', total: 0.5}}),
          projectWith('c'),
        ],
        {measure: 'total'},
      );
      // 100.00 + 0.50 = 100.50
      expect(headline).to.deep.equal({
        currency: 'EUR',
        stage: 'awarded',
        cents: 10_050,
        approximate: false,
        stated: 2,
        of: 3,
      });
    });

    it('adds no stages, not even amounts without a stage', () => {
      const result = summary(
        [
          projectWith('a', {
            funding: [
              {stage: 'planned', total: 100},
              {stage: 'paid', total: 80},
            ],
          }),
          projectWith('b', {funding: {stage: 'planned', total: 10}}),
          projectWith('c', {funding: {total: 1}}),
        ],
        {measure: 'total'},
      );
      // planned: 100 + 10; paid: 80; unstated: 1
      expect(result.headline).to.include({stage: 'planned', cents: 11_000, stated: 2, of: 3});
      expect(result.others.map(({stage, cents, stated}) => [stage, cents, stated])).to.deep.equal([
        ['paid', 8000, 1],
        ['unstated', 100, 1],
      ]);
    });

    it('prefers the requested stage, even if fewer projects state it', () => {
      const projects = [
        projectWith('a', {
          funding: [
            {stage: 'planned', total: 100},
            {stage: 'paid', total: 80},
          ],
        }),
        projectWith('b', {funding: {stage: 'planned', total: 10}}),
      ];
      const result = summary(projects, {measure: 'total', stage: 'paid'});
      expect(result.headline).to.include({stage: 'paid', cents: 8000, stated: 1});
      expect(result.others.map(({stage}) => stage)).to.deep.equal(['planned']);
      expect(result.rows.map(({sum}) => sum?.cents)).to.deep.equal([8000]);
    });

    it('prefers the most frequent stage if none is requested, or no project states the requested one', () => {
      const projects = [
        projectWith('a', {funding: {stage: 'paid', total: 1_000_000}}),
        projectWith('b', {funding: {stage: 'awarded', total: 2}}),
        projectWith('c', {funding: {stage: 'awarded', total: 3}}),
      ];
      // 2 + 3 by two projects, against 1,000,000 by one
      expect(summary(projects, {measure: 'total'}).headline).to.include({stage: 'awarded', cents: 500});
      expect(summary(projects, {measure: 'total', stage: 'planned'}).headline).to.include({stage: 'awarded'});
    });

    it('uses the order of the stages if equally many projects state each', () => {
      const funding = [{total: 1}, {stage: 'paid', total: 1}, {stage: 'planned', total: 1}] as const;
      const result = summary([projectWith('a', {funding})], {measure: 'total'});
      expect([result.headline, ...result.others].map((sum) => sum?.stage)).to.deep.equal([
        'planned',
        'paid',
        'unstated',
      ]);
    });

    it('covers, in each row, the projects of that row', () => {
      const projects = [
        projectWith('a', {fund: 'erdf', funding: {total: 100}}),
        projectWith('b', {fund: 'erdf'}),
        projectWith('c', {fund: 'esf', funding: {total: 7}}),
        projectWith('d', {funding: {total: 5}}),
      ];
      const result = summary(projects, {measure: 'total', by: 'fund'}, {funds: named('erdf', 'esf')});
      expect(rowOf(result, 'erdf')?.sum).to.include({cents: 10_000, stated: 1, of: 2});
      expect(rowOf(result, 'esf')?.sum).to.include({cents: 700, stated: 1, of: 1});
      expect(rowOf(result, undefined)?.sum).to.include({cents: 500, stated: 1, of: 1});
    });

    it('is approximate if one of its amounts is', () => {
      const projects = [
        projectWith('a', {fund: 'erdf', funding: {total: 100, approximate: true}}),
        projectWith('b', {fund: 'esf', funding: {total: 7}}),
        projectWith('c', {fund: 'esf', funding: {stage: 'paid', total: 7}}),
      ];
      const result = summary(projects, {measure: 'total', by: 'fund'}, {funds: named('erdf', 'esf')});
      expect(result.headline?.approximate).to.be.true;
      expect(result.others.map(({approximate}) => approximate)).to.deep.equal([false]);
      expect(rowOf(result, 'erdf')?.sum?.approximate).to.be.true;
      expect(rowOf(result, 'esf')?.sum?.approximate).to.be.false;
    });
  });

  describe('3: joint projects are shown separately, as shared', () => {
    it('gives a city its own projects in full, and its own share of joint ones', () => {
      const result = summary(
        [
          projectWith('own', {cities: ['espoo'], funding: {total: 100}}),
          projectWith('joint', {
            cities: ['espoo', 'oulu'],
            funding: {total: 1000, byCity: {espoo: {total: 300.25}}},
          }),
          projectWith('unsplit', {cities: ['espoo', 'turku'], funding: {total: 50}}),
        ],
        {measure: 'total', by: 'city'},
      );
      // Espoo: 100 + 300.25, stated by two of its three projects
      expect(rowOf(result, 'espoo')?.sum).to.include({cents: 40_025, stated: 2, of: 3});
      expect(rowOf(result, 'oulu')?.sum).to.be.undefined;
      // Shared: (1000 - 300.25) + 50 = 749.75, of two joint projects
      expect(result.shared).to.include({projects: 2});
      expect(result.shared?.sum).to.include({cents: 74_975, stated: 2, of: 2});
    });

    it('sums joint projects in full, once for each stage and currency, and adds none of these together', () => {
      const projects = [
        projectWith('own', {cities: ['espoo'], funding: {total: 7, stage: 'paid'}}),
        projectWith('a', {
          cities: ['espoo', 'oulu'],
          funding: [
            {total: 1000.1, stage: 'planned', byCity: {espoo: {total: 300}}},
            {total: 400.25, stage: 'paid'},
          ],
        }),
        projectWith('b', {cities: ['espoo', 'turku'], funding: {total: 50.2, stage: 'planned'}}),
        projectWith('c', {cities: ['espoo', 'vantaa'], funding: {total: 9, currency: 'SEK'}}),
      ];
      const said = (stage?: StatedStage) =>
        summary(projects, {measure: 'total', by: 'fund', city: 'espoo', stage}).joint?.sums.map((sum) => [
          ...[sum.stage, sum.currency, sum.cents, sum.stated, sum.of],
        ]);
      // Planned: 100,010 + 5,020 of two; paid: 40,025 of one, without the 700 of the city alone; SEK: 900 of one
      const [planned, paid, unstated] = [
        ['planned', 'EUR', 105_030, 2, 3],
        ['paid', 'EUR', 40_025, 1, 3],
        ['unstated', 'SEK', 900, 1, 3],
      ];
      expect(said()).to.deep.equal([planned, paid, unstated]);
      expect(said('paid')).to.deep.equal([paid, planned, unstated]);
    });

    it('adds the cities and the shared part up to the grand total', () => {
      const result = summary(
        [
          projectWith('a', {cities: ['espoo'], funding: {total: 0.1}}),
          projectWith('b', {
            cities: ['espoo', 'oulu', 'turku'],
            funding: {total: 0.7, byCity: {espoo: {total: 0.2}, turku: {total: 0.1}}},
          }),
          projectWith('c', {cities: ['oulu'], funding: {total: 3}}),
        ],
        {measure: 'total', by: 'city'},
      );
      // Espoo 10 + 20, Oulu 300, Turku 10, shared 70 - 20 - 10 = 40; in all 10 + 70 + 300 = 380
      expect(result.rows.map(({key, sum}) => [key, sum?.cents])).to.deep.equal([
        ['espoo', 30],
        ['oulu', 300],
        ['turku', 10],
      ]);
      expect(result.shared?.sum?.cents).to.equal(40);
      expect(result.headline?.cents).to.equal(380);
    });

    it('has no shared part for a project that is completely split', () => {
      const result = summary(
        [
          projectWith('a', {
            cities: ['espoo', 'oulu'],
            funding: {total: 100, byCity: {espoo: {total: 60}, oulu: {total: 40}}},
          }),
        ],
        {measure: 'total', by: 'city'},
      );
      expect(result.shared?.projects).to.equal(1);
      expect(result.shared?.sum).to.be.undefined;
    });

    it('never has a negative shared part if the shares exceed the total', () => {
      const funding = {total: 100, byCity: {espoo: {total: 90}, oulu: {total: 40}}};
      const result = summary([projectWith('a', {cities: ['espoo', 'oulu'], funding})], {
        measure: 'total',
        by: 'city',
      });
      expect(result.shared?.sum).to.be.undefined;
      expect(result.headline?.cents).to.equal(10_000);
    });

    it('never uses the share of one measure for another', () => {
      const result = summary(
        [
          projectWith('a', {
            cities: ['espoo', 'oulu'],
            funding: {total: 100, eu: 60, byCity: {espoo: {eu: 20}}},
          }),
        ],
        {measure: 'total', by: 'city'},
      );
      expect(rowOf(result, 'espoo')?.sum).to.be.undefined;
      expect(result.shared?.sum?.cents).to.equal(10_000);
    });

    it('adds the EU and State shares of a city if both are stated', () => {
      const result = summary(
        [
          projectWith('a', {
            cities: ['espoo', 'oulu'],
            funding: {euAndState: 100, byCity: {espoo: {eu: 20, state: 5.5}, oulu: {eu: 7}}},
          }),
        ],
        {measure: 'eu-and-state', by: 'city'},
      );
      // Espoo 20 + 5.50; Oulu has no State share, so none at all; shared 100 - 25.50
      expect(rowOf(result, 'espoo')?.sum?.cents).to.equal(2550);
      expect(rowOf(result, 'oulu')?.sum).to.be.undefined;
      expect(result.shared?.sum?.cents).to.equal(7450);
    });

    it('counts a share of 0 as stated', () => {
      const funding = {total: 100, byCity: {espoo: {total: 0}}};
      const result = summary([projectWith('a', {cities: ['espoo', 'oulu'], funding})], {
        measure: 'total',
        by: 'city',
      });
      expect(rowOf(result, 'espoo')?.sum).to.include({cents: 0, stated: 1});
      expect(result.shared?.sum?.cents).to.equal(10_000);
    });

    it('shows a share of a city in a joint project whose total is unknown, without a shared part', () => {
      const result = summary(
        [
          projectWith('a', {cities: ['espoo', 'oulu'], funding: {byCity: {espoo: {total: 30}}}}),
          projectWith('b', {cities: ['oulu'], funding: {total: 5}}),
        ],
        {measure: 'total', by: 'city'},
      );
      expect(rowOf(result, 'espoo')?.sum?.cents).to.equal(3000);
      expect(result.shared?.sum).to.be.undefined;
      // The total of the project stays unknown, so the grand total is that of b alone.
      expect(result.headline).to.include({cents: 500, stated: 1, of: 2});
    });

    it('shows a share of a city also if no project states its total', () => {
      const project = projectWith('a', {cities: ['espoo', 'oulu'], funding: {byCity: {espoo: {total: 30}}}});
      const result = summary([project], {measure: 'total', by: 'city'});
      expect(result.headline).to.be.undefined;
      expect(rowOf(result, 'espoo')?.sum?.cents).to.equal(3000);
    });

    it('keeps a share of a city that the project does not name', () => {
      const funding = {total: 100, byCity: {espoo: {total: 30}, turku: {total: 20}}};
      const result = summary([projectWith('a', {cities: ['espoo', 'oulu'], funding})], {
        measure: 'total',
        by: 'city',
      });
      const shown = [...result.rows, result.shared].reduce((cents, row) => cents + (row?.sum?.cents ?? 0), 0);
      expect(shown).to.equal(10_000);
    });

    it('treats a project as one city’s own if it names that city twice', () => {
      const project = projectWith('a', {cities: ['espoo', 'espoo'], funding: {total: 30}});
      const result = summary([project], {measure: 'total', by: 'city'});
      expect(rowOf(result, 'espoo')?.sum).to.include({cents: 3000, stated: 1, of: 1});
      expect(result.shared).to.be.undefined;
    });

    it('recognises joint projects by their partners too', () => {
      const project = projectWith('a', {
        lead: {name: 'Omnia', city: 'espoo'},
        partners: [{name: 'Oulu', city: 'oulu'}],
        funding: {total: 30},
      });
      const result = summary([project], {measure: 'total', by: 'city'});
      expect(result.shared?.sum?.cents).to.equal(3000);
    });

    it('shows a project without a known city in no city, with its full amount', () => {
      const result = summary([projectWith('a', {funding: {total: 30}})], {measure: 'total', by: 'city'});
      expect(result.rows.map(({key, sum}) => [key, sum?.cents])).to.deep.equal([[undefined, 3000]]);
      expect(result.shared).to.be.undefined;
    });

    it('keeps stages and currencies of the shares separate', () => {
      const result = summary(
        [
          projectWith('a', {
            cities: ['espoo', 'oulu'],
            funding: [
              {stage: 'planned', total: 100, byCity: {espoo: {total: 40}}},
              {stage: 'paid', total: 90, byCity: {espoo: {total: 30}}, approximate: true},
              {stage: 'paid', currency: 'SEK', total: 900, byCity: {espoo: {total: 300}}},
            ],
          }),
        ],
        {measure: 'total', by: 'city', stage: 'paid'},
      );
      // Paid in EUR: of 90, 30 belong to Espoo and 60 are shared.
      expect(result.headline).to.include({stage: 'paid', currency: 'EUR', cents: 9000});
      expect(rowOf(result, 'espoo')?.sum).to.include({cents: 3000, approximate: true});
      expect(result.shared?.sum).to.include({cents: 6000, approximate: true});
    });

    it('treats `__proto__` as a city like any other', () => {
      const byCity = JSON.parse('{"__proto__": {"total": 30}}') as Record<string, {total: number}>;
      const project = projectWith('a', {cities: ['__proto__', 'oulu'], funding: {total: 100, byCity}});
      const result = summary([project], {measure: 'total', by: 'city'}, {cities: named('__proto__', 'oulu')});
      expect(rowOf(result, '__proto__')?.sum?.cents).to.equal(3000);
      expect(result.shared?.sum?.cents).to.equal(7000);
    });
  });

  describe('4: rows may overlap, the grand total never counts a project twice', () => {
    it('counts a project with two themes in both rows and once in the total', () => {
      const projects = [
        projectWith('a', {themes: ['energy', 'mobility'], funding: {total: 100}}),
        projectWith('b', {themes: ['energy'], funding: {total: 10}}),
      ];
      const result = summary(
        projects,
        {measure: 'total', by: 'theme'},
        {themes: named('energy', 'mobility')},
      );
      // energy 100 + 10, mobility 100; in all 110, not 210
      expect(result.rows.map(({sum}) => sum?.cents)).to.deep.equal([11_000, 10_000]);
      expect(result.headline).to.include({cents: 11_000, stated: 2, of: 2});
      expect(result.overlaps).to.be.true;
    });

    it('reports that rows do not overlap, if they do not', () => {
      const projects = [
        projectWith('a', {themes: ['energy'], funding: {total: 100}}),
        projectWith('b', {funding: {total: 10}}),
      ];
      expect(summary(projects, {measure: 'total', by: 'theme'}, {themes: named('energy')}).overlaps).to.be
        .false;
    });

    it('counts a joint project once in the grand total by city', () => {
      const project = projectWith('a', {cities: ['espoo', 'oulu', 'turku'], funding: {total: 100}});
      const result = summary([project], {measure: 'total', by: 'city'});
      expect(result.headline?.cents).to.equal(10_000);
      expect(result.projects).to.equal(1);
      expect(result.overlaps).to.be.true;
    });

    it('counts each project once by the year of its start', () => {
      const projects = [
        projectWith('a', {start: '2015', end: '2019', funding: {total: 100}}),
        projectWith('b', {start: '2016-05', funding: {total: 10}}),
        projectWith('c', {funding: {total: 1}}),
      ];
      const result = summary(projects, {measure: 'total', by: 'year'});
      expect(result.rows.map(({key, sum}) => [key, sum?.cents])).to.deep.equal([
        ['2015', 10_000],
        ['2016', 1000],
        [undefined, 100],
      ]);
      expect(result.overlaps).to.be.false;
    });
  });

  describe('5: sums are whole cents of one currency', () => {
    it('adds without the errors of binary fractions', () => {
      // 0.10 + 0.20 + 0.70 = 1.00; in floating point 0.1 + 0.2 + 0.7 is 1.0000000000000002 or 0.99…
      const projects = [0.1, 0.2, 0.7].map((total, index) => projectWith(`p${index}`, {funding: {total}}));
      expect(summary(projects, {measure: 'total'}).headline?.cents).to.equal(100);
    });

    it('stays exact over a thousand amounts', () => {
      // 1,000 times 1,234,567.89 = 1,234,567,890.00
      const projects = Array.from({length: 1000}, (_, index) =>
        projectWith(`p${index}`, {funding: {total: 1_234_567.89}}),
      );
      expect(summary(projects, {measure: 'total'}).headline?.cents).to.equal(123_456_789_000);
    });

    it('never mixes currencies, and treats an unstated one as euro', () => {
      const result = summary(
        [
          projectWith('a', {funding: {total: 100}}),
          projectWith('b', {funding: {currency: 'EUR', total: 1}}),
          projectWith('c', {funding: {currency: 'SEK', total: 5000}}),
        ],
        {measure: 'total'},
      );
      expect(result.headline).to.include({currency: 'EUR', cents: 10_100, stated: 2});
      expect(result.others.map(({currency, cents}) => [currency, cents])).to.deep.equal([['SEK', 500_000]]);
      // The row holds three projects, of which two state the headline's currency.
      expect(result.rows.map(({sum}) => sum && [sum.cents, sum.stated, sum.of])).to.deep.equal([
        [10_100, 2, 3],
      ]);
    });
  });

  describe('6: bars need at least half of the projects to state the amount, and no measure replaces another', () => {
    const stating = (stated: number, of: number): readonly Project[] =>
      Array.from({length: of}, (_, index) =>
        projectWith(`p${index}`, index < stated ? {funding: {total: 10}} : {funding: {public: 10}}),
      );

    it('shows amounts if at least half of the projects state them', () => {
      expect(summary(stating(2, 4), {measure: 'total'}).bars).to.equal('amounts');
      expect(summary(stating(3, 4), {measure: 'total'}).bars).to.equal('amounts');
    });

    it('shows the number of projects below half, and keeps the sum for the sentence and the table', () => {
      const result = summary(stating(17, 44), {measure: 'total'});
      expect(result.bars).to.equal('projects');
      // 17 of 44, 10 each
      expect(result.headline).to.include({cents: 17_000, stated: 17, of: 44});
      expect(result.rows.map(({projects, sum}) => [projects, sum?.stated, sum?.of])).to.deep.equal([
        [44, 17, 44],
      ]);
    });

    it('uses only the headline: three stages of a third each do not make half', () => {
      const projects = (['planned', 'awarded', 'paid'] as const).map((stage) =>
        projectWith(stage, {funding: {stage, total: 1}}),
      );
      expect(summary(projects, {measure: 'total'}).bars).to.equal('projects');
    });

    it('shows the number of projects if that is the measure', () => {
      const projects = stating(4, 4);
      const result = summary(projects, {measure: 'projects', by: 'fund'});
      expect(result.bars).to.equal('projects');
      expect(result.headline).to.be.undefined;
      expect(result.others).to.deep.equal([]);
      expect(result.shared).to.be.undefined;
      expect(result.rows.map(({key, projects, sum}) => [key, projects, sum])).to.deep.equal([
        [undefined, 4, undefined],
      ]);
    });

    it('never uses public money as a total, and never adds the two', () => {
      const result = summary(stating(1, 2), {measure: 'total'});
      expect(result.headline).to.include({cents: 1000, stated: 1, of: 2});
    });
  });

  it('are valid for no projects at all', () => {
    const result = summary([], {measure: 'total', by: 'city'});
    expect(result).to.deep.equal({
      projects: 0,
      headline: undefined,
      others: [],
      rows: [],
      shared: undefined,
      joint: undefined,
      bars: 'projects',
      overlaps: false,
    });
  });
});
