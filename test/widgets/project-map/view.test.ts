import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {FeedPages} from '../../../src/core/feed-format/feed-pages.js';
import {parseFeed} from '../../../src/core/feed-format/parse-feed.js';
import {localeOf} from '../../../src/core/i18n/locale.js';
import type {Project} from '../../../src/core/model/feed.js';
import {emptyQuery, type Facets} from '../../../src/core/query/query.js';
import {selectProjects} from '../../../src/core/query/select-projects.js';
import {presetFrom} from '../../../src/core/query/preset.js';
import {projectKind} from '../../../src/core/query/project-kind.js';
import {parseOptions} from '../../../src/widgets/options/option.js';
import {layOutMap} from '../../../src/widgets/project-map/map-layout.js';
import {projectMapOptions} from '../../../src/widgets/project-map/options.js';
import {finland} from '../../../src/widgets/project-map/outline-finland.js';
import {createProjectMapView} from '../../../src/widgets/project-map/view.js';
import {feedOf, past, project, type FeedJson} from '../../support/feeds.js';

const locale = localeOf('fi')!;
const today = '2018-03-02';

const snapshotOf = (feed: FeedJson) => {
  const pages = new FeedPages();
  pages.add(parseFeed(feed), 'https://feed.example/feed.json');
  return pages.snapshot(true)!;
};
const inputOf = (feed: FeedJson, attributes: Readonly<Record<string, string>> = {}, facets?: Facets) => ({
  snapshot: snapshotOf(feed),
  query: facets ? {...emptyQuery, facets} : emptyQuery,
  options: parseOptions(projectMapOptions, new Map(Object.entries(attributes))),
  locale,
  today,
});
const viewOf = (feed: FeedJson, attributes?: Readonly<Record<string, string>>, facets?: Facets) =>
  createProjectMapView()(inputOf(feed, attributes, facets), finland);
const countsOf = ({cities}: ReturnType<typeof viewOf>) => cities.map(({city, count}) => [city.id, count]);

const feed = feedOf([
  project('A', {...past, cities: ['espoo', 'oulu'], themes: ['learning'], fund: 'erdf'}),
  project('B', {...past, cities: ['espoo'], themes: ['mobility']}),
  project('C', {lead: {name: 'Oulun kaupunki', city: 'oulu'}}),
  project('D'),
]);

describe('the view of a project map', () => {
  it('counts the projects of each city, in the order of the feed', () => {
    expect(countsOf(viewOf(feed))).to.deep.equal([
      ['espoo', 2],
      ['oulu', 2],
    ]);
  });

  it('tells how many projects are counted, and what the counts do not cover', () => {
    const {total, withoutCity, areShared} = viewOf(feed);
    expect([total, withoutCity, areShared]).to.deep.equal([4, 1, true]);
    const single = viewOf(feedOf([project('A', {cities: ['espoo']}), project('B', {cities: ['oulu']})]));
    expect([single.total, single.withoutCity, single.areShared]).to.deep.equal([2, 0, false]);
  });

  it('keeps every city when one is chosen', () => {
    const {cities, selection} = viewOf(feed, {}, new Map([['city', ['oulu']]]));
    expect(cities.map(({city, count, isChosen}) => [city.id, count, isChosen])).to.deep.equal([
      ['espoo', 2, false],
      ['oulu', 2, true],
    ]);
    expect(selection.items.map(({name}) => name)).to.deep.equal(['A', 'C']);
  });

  it('counts under the filters of linked widgets, and keeps the counts without filters', () => {
    const {cities} = viewOf(feed, {}, new Map([['theme', ['learning']]]));
    expect(cities.map(({city, count, most}) => [city.id, count, most])).to.deep.equal([
      ['espoo', 1, 2],
      ['oulu', 1, 2],
    ]);
  });

  const presets = [
    [{city: 'oulu'}, {espoo: 1, oulu: 2}],
    [{theme: 'mobility'}, {espoo: 1}],
    [{fund: 'erdf'}, {espoo: 1, oulu: 1}],
    [{status: 'completed'}, {espoo: 2, oulu: 1}],
    [{'as-of': '2000-01-01'}, {oulu: 1}],
  ] as const;
  for (const [attributes, expected] of presets) {
    it(`keeps the preset of the page: ${JSON.stringify(attributes)}`, () => {
      expect(Object.fromEntries(countsOf(viewOf(feed, attributes)))).to.deep.equal(expected);
    });
  }

  it('offers no choice of the only preset city', () => {
    const {cities} = viewOf(feed, {city: 'oulu'});
    expect(cities.map(({city, canChoose}) => [city.id, canChoose])).to.deep.equal([
      ['espoo', true],
      ['oulu', false],
    ]);
  });

  it('places cities by the feed, or the six by their known positions', () => {
    const cities = [
      {id: 'espoo', name: 'Espoo', lat: 62, lon: 26},
      {id: 'OULU', name: 'Oulu'},
      {id: 'kemi', name: 'Kemi', lat: 65.74, lon: 24.56},
      {id: 'lahti', name: 'Lahti'},
    ];
    const {placed} = viewOf(feedOf([project('A', {cities: cities.map(({id}) => id)})], {cities}));
    expect(placed.map(({city, position}) => [city.id, position.lat])).to.deep.equal([
      ['espoo', 62],
      ['OULU', 65.01],
      ['kemi', 65.74],
    ]);
  });

  const alone = {
    'no city has a place': [
      {id: 'lahti', name: 'Lahti'},
      {id: 'kuopio', name: 'Kuopio'},
    ],
    'only one has': [
      {id: 'espoo', name: 'Espoo'},
      {id: 'kuopio', name: 'Kuopio'},
    ],
    'there is one city': [{id: 'espoo', name: 'Espoo'}],
    'the places are in another country': [
      {id: 'umea', name: 'Umeå', lat: 63.83, lon: 20.26},
      {id: 'malmo', name: 'Malmö', lat: 55.6, lon: 13},
      {id: 'lulea', name: 'Luleå', lat: 65.58, lon: 22.15},
    ],
  } as const;
  for (const [reason, cities] of Object.entries(alone)) {
    it(`shows only the list if ${reason}`, () => {
      const {placed, cities: counted} = viewOf(
        feedOf([project('A', {cities: cities.map(({id}) => id)})], {cities}),
      );
      expect(placed).to.be.empty;
      expect(counted).to.have.length(cities.length);
    });
  }

  it('shows only the list while another outline is loading', () => {
    expect(createProjectMapView()(inputOf(feed), undefined).placed).to.be.empty;
  });
});

describe('map and list, with any filters and presets', () => {
  const ids = ['espoo', 'oulu', 'turku'];
  const some = (values: readonly string[]) => fc.subarray([...values]);
  const projects = fc.array(
    fc.record({
      cities: some(ids),
      themes: some(['learning', 'mobility']),
      fund: fc.constantFrom('erdf', 'esf'),
    }),
    {minLength: 1, maxLength: 30},
  );
  const facets = fc
    .record({city: some(ids), theme: some(['learning', 'mobility']), fund: some(['erdf'])})
    .map((chosen) => new Map(Object.entries(chosen).filter(([, values]) => values.length > 0)) as Facets);
  const attributes = fc
    .record({city: some(ids), theme: some(['learning'])})
    .map((preset) =>
      Object.fromEntries(Object.entries(preset).map(([name, values]) => [name, values.join(' ')])),
    );

  it('have the same numbers, equal to those of the selector', () => {
    fc.assert(
      fc.property(projects, facets, attributes, (list, chosen, preset) => {
        const input = inputOf(feedOf(list.map((one, index) => project(`P${index}`, one))), preset, chosen);
        const view = createProjectMapView()(input, finland);
        const others = new Map([...chosen].filter(([name]) => name !== 'city'));
        const select = (of: Facets): readonly Project[] =>
          selectProjects(
            input.snapshot.feed,
            {
              preset: presetFrom(projectKind, input.options),
              groupBy: 'none',
              sort: {field: 'feed', descending: false},
              day: today,
              isChosenDay: false,
              facets: of,
            },
            locale.order,
          ).items;
        expect(view.selection.items).to.deep.equal(select(chosen));
        for (const {city, count, most} of view.cities) {
          expect(count).to.equal(select(new Map([...others, ['city', [city.id]]])).length);
          expect(count).to.be.at.most(most);
        }
        const {circles} = layOutMap(
          view.placed.map(({city, position, count, most}) => ({
            ...{name: city.id, position, count, most},
            number: String(count),
          })),
          finland,
        );
        const drawn = circles.map(({number, label}) => number || label.split(' ').at(-1));
        if (drawn.length > 0) expect(drawn).to.deep.equal(view.cities.map(({count}) => String(count)));
      }),
      {seed: 20_180_302, numRuns: 300},
    );
  });
});
