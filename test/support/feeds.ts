import type {Project} from '../../src/core/model/feed.js';

/** A feed as it stands in a file: what is wrong in it is wrong on purpose. */
export type FeedJson = Readonly<Record<string, unknown>>;
export type ProjectJson = Partial<Project> & {readonly name: Project['name']};

let made = 0;

/** A project with an id of its own, and nothing known of it but its name. */
export const project = (name: Project['name'], known: Partial<Project> = {}): Project => ({
  id: `p${(made += 1)}`,
  name,
  ...known,
});

/** Dates that hold for as long as these tests will be run. */
export const past = {start: '2001-02-03', end: '2004-05-06'} as const;
export const current = {start: '2001-02-03', end: '2998-05-06'} as const;
export const future = {start: '2997-02-03', end: '2998-05-06'} as const;

/** So many projects, ongoing, whose names sort in the order in which they were made. */
export const projects = (count: number): readonly Project[] =>
  Array.from({length: count}, (_, index) => project(`Hanke ${index + 1}`, current));

/** A small feed without a fault. */
export const feedOf = (records: readonly unknown[], around: FeedJson = {}): FeedJson => ({
  version: '1.0',
  language: 'fi',
  title: 'Testiohjelman hankkeet',
  updated: '2018-03-02T13:59:00+02:00',
  publisher: {name: 'Testitoimisto', url: 'https://office.example/'},
  cities: [
    {id: 'espoo', name: {fi: 'Espoo', sv: 'Esbo', en: 'Espoo'}},
    {id: 'oulu', name: {fi: 'Oulu', sv: 'Uleåborg', en: 'Oulu'}},
    {id: 'turku', name: {fi: 'Turku', sv: 'Åbo', en: 'Turku'}},
  ],
  themes: [
    {id: 'learning', name: {fi: 'Oppiminen', sv: 'Lärande', en: 'Learning'}},
    {id: 'mobility', name: {fi: 'Liikkuminen', sv: 'Mobilitet', en: 'Mobility'}},
  ],
  funds: [
    {
      id: 'erdf',
      name: {fi: 'Euroopan aluekehitysrahasto', en: 'European Regional Development Fund'},
      abbreviation: {fi: 'EAKR', en: 'ERDF'},
    },
    {id: 'esf', name: {fi: 'Euroopan sosiaalirahasto', en: 'European Social Fund'}},
  ],
  projects: records,
  ...around,
});
