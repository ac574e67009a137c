import type {Project} from '../../src/core/model/feed.js';

/** A feed document as JSON. It may be invalid on purpose. */
export type FeedJson = Readonly<Record<string, unknown>>;
export type ProjectJson = Partial<Project> & {readonly name: Project['name']};

let count = 0;

/** Creates a project with a unique id and the given facts. */
export const project = (name: Project['name'], known: Partial<Project> = {}): Project => ({
  id: `p${(count += 1)}`,
  name,
  ...known,
});

/** Periods far enough from today to keep their status. */
export const past = {start: '2001-02-03', end: '2004-05-06'} as const;
export const current = {start: '2001-02-03', end: '2148-05-06'} as const;
export const future = {start: '2147-02-03', end: '2148-05-06'} as const;

/** Creates ongoing projects with numbered names. */
export const projects = (count: number): readonly Project[] =>
  Array.from({length: count}, (_, index) => project(`Hanke ${index + 1}`, current));

/** Creates a small valid feed document. */
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
