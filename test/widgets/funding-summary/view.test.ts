import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {FeedPages} from '../../../src/core/feed-format/feed-pages.js';
import {parseFeed} from '../../../src/core/feed-format/parse-feed.js';
import {defaultLocale} from '../../../src/core/i18n/locale.js';
import type {Project} from '../../../src/core/model/feed.js';
import {emptyQuery, type Facets} from '../../../src/core/query/query.js';
import {fundingSummaryOptions} from '../../../src/widgets/funding-summary/options.js';
import {createFundingSummaryView} from '../../../src/widgets/funding-summary/view.js';
import {parseOptions} from '../../../src/widgets/options/option.js';
import {feedOf, project} from '../../support/feeds.js';

const viewOf = (
  projects: readonly Project[],
  attributes: Readonly<Record<string, string>>,
  facets: Facets = new Map(),
) => {
  const pages = new FeedPages();
  pages.add(parseFeed(feedOf(projects)), 'https://office.example/feed.json');
  return createFundingSummaryView()({
    snapshot: pages.snapshot(true)!,
    query: {...emptyQuery, facets},
    options: parseOptions(fundingSummaryOptions, new Map(Object.entries(attributes))),
    locale: defaultLocale,
    today: '2020-01-01',
  });
};
const chosen = (name: 'city' | 'fund', ...ids: readonly string[]): Facets => new Map([[name, ids]]);

const own = project('Oma', {cities: ['espoo'], fund: 'erdf', funding: {total: 100}});
const joint = project('Yhteinen', {cities: ['espoo', 'oulu'], fund: 'esf', funding: {total: 2_000_000}});
const split = project('Jaettu', {
  ...{cities: ['espoo', 'oulu'], fund: 'esf'},
  funding: {total: 1000, byCity: {espoo: {total: 300}}},
});
const others = project('Muiden', {cities: ['oulu'], fund: 'erdf', funding: {total: 7}});
const projects = [own, joint, split, others];

describe('a city that the reader chooses in a linked widget', () => {
  it('has its own share, and joint projects are never counted as its own', () => {
    const {summary, city} = viewOf(projects, {link: 'x'}, chosen('city', 'espoo'));
    expect(city?.id).to.equal('espoo');
    expect(summary.headline).to.include({cents: 40_000, stated: 2, of: 3});
    expect(summary.joint?.sums[0]).to.include({cents: 200_100_000, stated: 2, of: 2});
  });

  it('has the same effect on sums as a city that the page presets', () => {
    const city = fc.constantFrom('espoo', 'oulu', 'turku');
    const someProject = fc
      .record({
        cities: fc.uniqueArray(city, {maxLength: 3}),
        fund: fc.constantFrom('erdf', 'esf'),
        total: fc.option(fc.integer({min: 1, max: 10_000}), {nil: undefined}),
        share: fc.option(fc.integer({min: 1, max: 5000}), {nil: undefined}),
      })
      .map(({cities, fund, total, share}) =>
        project('Hanke', {
          ...{cities, fund},
          funding: {
            ...(total === undefined ? {} : {total}),
            ...(share === undefined ? {} : {byCity: {[cities[0] ?? 'espoo']: {total: share}}}),
          },
        }),
      );
    fc.assert(
      fc.property(
        fc.array(someProject, {minLength: 1, maxLength: 8}),
        city,
        fc.constantFrom('fund', 'theme', 'status', 'year'),
        (some, id, by) => {
          const preset = viewOf(some, {by, city: id});
          const linked = viewOf(some, {by, link: 'x'}, chosen('city', id));
          expect(linked.summary).to.deep.equal(preset.summary);
          expect(linked.rows).to.deep.equal(preset.rows);
        },
      ),
    );
  });

  it('keeps the rows of the other cities with their shares', () => {
    const before = viewOf(projects, {by: 'city', link: 'x'});
    const after = viewOf(projects, {by: 'city', link: 'x'}, chosen('city', 'espoo'));
    expect(after.rows.rows).to.deep.equal(before.rows.rows);
    expect(after.summary.headline).to.include({cents: 40_000});
  });

  it('does not change the share of a preset city', () => {
    const {summary, city} = viewOf(projects, {city: 'espoo', link: 'x'}, chosen('city', 'oulu'));
    expect(city?.id).to.equal('espoo');
    expect(summary.headline).to.include({cents: 30_000, stated: 1, of: 2});
  });

  it('is ignored if the reader chooses several', () => {
    const {summary, city} = viewOf(projects, {link: 'x'}, chosen('city', 'espoo', 'oulu'));
    expect(city).to.equal(undefined);
    expect(summary.joint).to.equal(undefined);
  });
});

describe('a pressed bar', () => {
  const many = [
    project('A', {fund: 'erdf', funding: {total: 5}}),
    ...['B', 'C', 'D'].map((name) => project(name, {fund: 'esf'})),
  ];

  it('keeps the label of the bars, because both are about all rows', () => {
    const few = viewOf(many, {link: 'x'}, chosen('fund', 'erdf'));
    expect(few.rows.bars).to.equal('projects');
    expect(few.summary.bars).to.equal('projects');
    expect(few.summary.headline).to.include({stated: 1, of: 1});
    const most = [
      ...many,
      ...['E', 'F', 'G'].map((name) => project(name, {fund: 'erdf', funding: {total: 1}})),
    ];
    const unknown = viewOf(most, {link: 'x'}, chosen('fund', 'esf'));
    expect(unknown.rows.bars).to.equal('amounts');
    expect(unknown.summary.bars).to.equal('amounts');
  });
});
