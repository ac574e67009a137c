import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Feed, Project} from '../../../src/core/model/feed.js';
import {filterByQuery, indexFacet, type FacetView} from '../../../src/core/query/facets.js';
import type {Preset} from '../../../src/core/query/preset.js';
import {projectKind} from '../../../src/core/query/project-kind.js';
import type {FacetName, Facets} from '../../../src/core/query/query.js';
import {selectProjects} from '../../../src/core/query/select-projects.js';
import {selectPublications} from '../../../src/core/query/select-publications.js';
import {feedWith, idsOf, named, projectWith} from '../../support/feed-with.js';

const day = '2018-03-02';
const base = {
  preset: {},
  groupBy: 'none',
  sort: {field: 'feed', descending: false},
  day,
  isChosenDay: false,
} as const;
const order = {compare: (a: string, b: string) => (a < b ? -1 : 1), textIn: String};

type Chosen = Partial<Record<FacetName, readonly string[]>>;
const facetsOf = (chosen: Chosen): Facets => new Map(Object.entries(chosen) as [FacetName, string[]][]);

const view = (feed: Feed, chosen: Chosen = {}, preset: Preset = {}) =>
  selectProjects(feed, {...base, preset, facets: facetsOf(chosen)}, order);
/** Facets as `{city: 'espoo 2, oulu 1 chosen'}`. */
const counts = (facets: readonly FacetView[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    facets.map(({name, values}) => [
      name,
      values.map(({id, count, isChosen}) => `${id} ${count}${isChosen ? ' chosen' : ''}`).join(', '),
    ]),
  );

const feed = feedWith({
  cities: named('espoo', 'oulu', 'turku'),
  themes: named('energy', 'mobility'),
  funds: named('erdf'),
  projects: [
    projectWith('a', {cities: ['espoo', 'oulu'], themes: ['energy'], fund: 'erdf', status: 'ongoing'}),
    projectWith('b', {cities: ['oulu'], themes: ['mobility'], fund: 'erdf', status: 'completed'}),
    projectWith('c', {cities: ['espoo'], themes: ['mobility', 'energy'], status: 'ongoing'}),
    projectWith('d', {status: 'ongoing'}),
  ],
});

describe('the facets of projects', () => {
  it('are those with several values, in the order of the feed, each value with its number', () => {
    expect(counts(view(feed).facets)).to.deep.equal({
      status: 'ongoing 3, completed 1',
      city: 'espoo 2, oulu 2',
      theme: 'energy 2, mobility 2',
    });
  });

  it('accept ids in any case', () => {
    expect(idsOf(view(feed, {city: ['ESPOO']}).items)).to.deep.equal(['a', 'c']);
    expect(counts(view(feed, {city: ['ESPOO']}).active)).to.deep.equal({city: 'espoo 2 chosen'});
  });

  it('narrow the list: values of one facet are alternatives, facets are combined', () => {
    expect(idsOf(view(feed, {city: ['espoo', 'oulu']}).items)).to.deep.equal(['a', 'b', 'c']);
    expect(idsOf(view(feed, {city: ['espoo'], theme: ['mobility']}).items)).to.deep.equal(['c']);
    expect(idsOf(view(feed, {city: ['oulu'], status: ['ongoing', 'completed']}).items)).to.deep.equal([
      'a',
      'b',
    ]);
  });

  it('count what each value would leave under the other filters', () => {
    expect(counts(view(feed, {city: ['oulu']}).facets)).to.deep.equal({
      status: 'ongoing 1, completed 1',
      city: 'espoo 2, oulu 2 chosen',
      theme: 'energy 1, mobility 1',
    });
    expect(counts(view(feed, {city: ['oulu'], theme: ['energy']}).facets)).to.deep.equal({
      status: 'ongoing 1, completed 0',
      city: 'espoo 2, oulu 1 chosen',
      theme: 'energy 1 chosen, mobility 1',
    });
  });

  it('are counted within the search', () => {
    const {facets} = selectProjects(feed, {...base, search: 'hanke c'}, order);
    expect(counts(facets)['city']).to.equal('espoo 1, oulu 0');
  });

  it('are counted within the preset of the editor', () => {
    expect(counts(view(feed, {}, {theme: ['mobility']}).facets)).to.deep.equal({
      status: 'ongoing 1, completed 1',
      city: 'espoo 1, oulu 1',
    });
  });

  it('leave out what the editor has preset', () => {
    const {facets, items, active} = view(feed, {city: ['oulu', 'espoo']}, {city: ['espoo']});
    expect(counts(facets)).not.to.have.property('city');
    expect(idsOf(items)).to.deep.equal(['a', 'c']);
    expect(counts(active)).to.have.property('city');
  });

  it('are kept if their only value is chosen, so that it can be removed', () => {
    const erdf = view(feed, {fund: ['erdf']});
    expect(counts(erdf.facets)['fund']).to.equal('erdf 2 chosen');
    expect(counts(view(feed, {city: ['turku']}).facets)['city']).to.equal('espoo 2, oulu 2, turku 0 chosen');
  });

  it('have no values that the feed lacks', () => {
    const {items, active} = view(feed, {city: ['atlantis'], theme: ['mobility', 'toString']});
    expect(idsOf(items)).to.deep.equal(['b', 'c']);
    expect(counts(active)).to.deep.equal({theme: 'mobility 2 chosen'});
  });

  it('of other kinds of items filter nothing, and are listed', () => {
    const {items, ignored} = view(feed, {level: ['1'], series: ['make'], city: ['oulu']});
    expect(idsOf(items)).to.deep.equal(['a', 'b']);
    expect(ignored).to.deep.equal(['level', 'series']);
  });

  it('by year contain every year in which a project ran, newest first', () => {
    const years = feedWith({
      projects: [
        projectWith('a', {start: '2016-11', end: '2018-02-01'}),
        projectWith('b', {start: '2018'}),
        projectWith('c', {end: '2015-12-31'}),
        projectWith('d'),
        projectWith('e', {start: '2017', end: '2016'}),
      ],
    });
    expect(counts(view(years).facets)['year']).to.equal('2018 2, 2017 2, 2016 1, 2015 1');
    expect(idsOf(view(years, {year: ['2017', '2015']}).items)).to.deep.equal(['a', 'c', 'e']);
  });

  it('by year are limited after a typing error', () => {
    const slip = feedWith({projects: [projectWith('a', {start: '0001', end: '9999'}), projectWith('b')]});
    expect(view(slip).facets.find(({name}) => name === 'year')?.values).to.have.length(100);
  });

  it('by lead begin with the most frequent leads', () => {
    const led = feedWith({
      projects: ['Omnia', 'Aalto', 'Aalto'].map((name, index) => projectWith(String(index), {lead: {name}})),
    });
    expect(counts(view(led).facets)['lead']).to.equal('Aalto 2, Omnia 1');
  });

  it('treat `__proto__` as an id like any other', () => {
    const odd = feedWith({
      cities: named('__proto__', 'constructor'),
      projects: [
        projectWith('a', {cities: ['__proto__']}),
        projectWith('b', {cities: ['constructor']}),
        projectWith('c'),
      ],
    });
    expect(counts(view(odd).facets)['city']).to.equal('__proto__ 1, constructor 1');
    expect(idsOf(view(odd, {city: ['__proto__']}).items)).to.deep.equal(['a']);
  });
});

describe('the facets of publications', () => {
  const published = feedWith({
    series: named('make', 'reports'),
    levels: named('1', '2'),
    cities: named('espoo', 'oulu'),
    projects: [projectWith('a', {cities: ['espoo']})],
    publications: [
      {id: 'x', type: 'report', title: 'X', level: '2', series: 'make', language: 'fi-FI', issued: '2019-05'},
      {id: 'y', type: 'report', title: 'Y', level: '1', series: 'reports', language: 'en', projects: ['a']},
      {id: 'z', type: 'report', title: 'Z', language: 'fi', issued: '2017'},
    ],
  });
  const select = (chosen: Chosen = {}) =>
    selectPublications(published, {...base, facets: facetsOf(chosen)}, order);

  it('are level, series, year and language', () => {
    expect(counts(select().facets)).to.deep.equal({
      level: '1 1, 2 1',
      series: 'make 1, reports 1',
      year: '2019 1, 2017 1',
      language: 'fi 2, en 1',
    });
  });

  it('accept the choice of a linked widget: the cities of their projects', () => {
    const {items, facets, active, ignored} = select({city: ['espoo'], lead: ['Omnia']});
    expect(idsOf(items)).to.deep.equal(['y']);
    expect(counts(facets)).not.to.have.property('city');
    expect(counts(active)).to.deep.equal({city: 'espoo 1 chosen'});
    expect(ignored).to.deep.equal(['lead']);
  });
});

describe('any choice of facets', () => {
  const ids = ['a', 'b', 'c'];
  const anyProject = fc.record({
    cities: fc.subarray(ids),
    themes: fc.subarray(ids),
    fund: fc.option(fc.constantFrom(...ids), {nil: undefined}),
  });
  const anyChoice = fc.record({
    city: fc.subarray([...ids, 'unknown']),
    theme: fc.subarray([...ids, 'unknown']),
    fund: fc.subarray([...ids, 'unknown']),
  });
  const facets = ['city', 'theme', 'fund'] as const;
  type Facet = (typeof facets)[number];
  const valuesOf = (project: Project, facet: Facet): readonly string[] =>
    ({city: project.cities, theme: project.themes, fund: project.fund ? [project.fund] : []})[facet] ?? [];

  it('leaves and counts the same items as a simple check of every record', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyProject, fc.boolean()), {maxLength: 15}),
        anyChoice,
        (records, choice) => {
          const projects = records.map(([{fund, ...known}], index) =>
            projectWith(String(index), fund ? {...known, fund} : known),
          );
          const whole = feedWith({
            cities: named(...ids),
            themes: named(...ids),
            funds: named(...ids),
            projects,
          });
          const indexes = facets.map((name) =>
            indexFacet(name, projects, projectKind.facetOf(name, whole, day)!),
          );
          const hits = Uint8Array.from(records, ([, hit]) => Number(hit));
          const found = filterByQuery(projects.length, indexes, facetsOf(choice), hits);

          const wanted = (facet: Facet) => choice[facet].filter((id) => id !== 'unknown');
          const meets = (project: Project, facet: Facet, values = wanted(facet)) =>
            values.length === 0 || values.some((id) => valuesOf(project, facet).includes(id));
          const hit = projects.filter((_, index) => hits[index]);
          const left = hit.filter((project) => facets.every((facet) => meets(project, facet)));
          expect(idsOf(found.matches.map((index) => projects[index]!))).to.deep.equal(idsOf(left));
          for (const facet of facets) {
            const others = facets.filter((one) => one !== facet);
            const expected = ids
              .filter((id) => wanted(facet).includes(id) || projects.some((one) => meets(one, facet, [id])))
              .map((id) => {
                const under = hit.filter((one) => others.every((other) => meets(one, other)));
                return [id, under.filter((one) => meets(one, facet, [id])).length];
              });
            const values = found.valuesOf(indexes[facets.indexOf(facet)]!);
            expect(values.map(({id, count}) => [id, count])).to.deep.equal(expected);
          }
        },
      ),
      {seed: 20_180_302, numRuns: 300},
    );
  });
});
