import {current, feedOf, future, past, project, projects, type FeedJson} from '../support/feeds.js';

/** A feed with one complete record of each kind and enough others to search among. */
const fullProject = project(
  {sv: 'Projekt på svenska'},
  {
    ...current,
    id: 'full',
    cities: ['espoo', 'oulu'],
    themes: ['learning', 'mobility'],
    fund: 'erdf',
    period: '2014-2020',
    code: 'A1',
    summary: 'Mitä hanke tekee.\nToinen rivi.',
    results: {en: 'What has come of it.'},
    lead: {name: 'Oulun kaupunki', city: 'oulu'},
    partners: [{name: 'Yliopisto'}, {name: 'Yritys'}],
    funding: [
      {total: 12_400_000, stage: 'planned', approximate: true, byCity: {espoo: {total: 5_000_000}}},
      {euAndState: 5, rate: 0.5},
    ],
    url: 'https://hanke.example/',
    links: [{url: 'https://muualla.example/', label: {sv: 'Slutrapport'}}],
    contact: {name: 'Neuvonta', email: 'neuvonta@office.example'},
    sources: [{label: 'Luettelo', url: 'https://rekisteri.example/', date: '2018'}],
  },
);

const publication = (id: string, title: unknown, known: FeedJson = {}): FeedJson => ({
  id,
  type: 'report',
  title,
  ...known,
});

export const fullFeed = feedOf(
  [
    fullProject,
    project('Päättynyt hanke', {
      ...past,
      fund: 'esf',
      cities: ['turku'],
      themes: ['mobility'],
      funding: {total: 40, stage: 'planned'},
    }),
    project('Suunniteltu hanke', {...future, fund: 'esf', cities: ['oulu'], themes: ['learning']}),
    project('Keskeytynyt hanke', {status: 'interrupted', funding: {total: 60, stage: 'planned'}}),
    project('Avoin hanke'),
    ...projects(9).map((one, index) => ({
      ...one,
      fund: index % 2 ? 'erdf' : 'esf',
      cities: ['espoo'],
      funding: {total: 1_000_000 * (index + 1), stage: 'planned'},
    })),
  ],
  {
    feedback: 'mailto:palaute@office.example',
    coverage: {projects: 60},
    programme: {id: 'p', name: 'Ohjelma', end: '2003'},
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    series: [
      {
        id: 'opas',
        name: 'Oppaat',
        description: {fi: 'Oppaita yhteiskehittämiseen.'},
        terms: {fi: 'Saa kopioida ja kehittää, kun lähde mainitaan.'},
        attribution: {fi: 'Lähde: Oppaat, Testitoimisto.'},
      },
    ],
    publications: [
      publication(
        'j0',
        {sv: 'Handbok'},
        {
          author: [{family: 'Tekijä', given: 'A'}],
          issued: '2018-03',
          publisher: 'Testitoimisto',
          level: 'handbook',
          series: 'opas',
          language: 'sv',
          abstract: {en: 'An abstract.'},
          DOI: '10.1234/abc',
          files: [
            {url: 'https://office.example/a.pdf', format: 'pdf', bytes: 12_000, language: 'sv'},
            {url: 'https://files.example/a.epub'},
          ],
        },
      ),
      publication('j1', 'Viitekehys', {
        level: 'framework',
        issued: '2017',
        licence: 'https://creativecommons.org/licenses/by/4.0/',
      }),
      publication('j2', 'Irrallinen'),
      ...Array.from({length: 10}, (_, index) =>
        publication(`k${index}`, `Julkaisu ${index + 1}`, {
          issued: String(2010 + index),
          language: 'fi',
          level: 'application',
        }),
      ),
    ],
    facts: [
      {
        id: 'a',
        label: 'Koheesiopolitiikka',
        value: 351_800_000_000,
        currency: 'EUR',
        source: 'https://a.example/',
      },
      {id: 'b', label: {en: 'Choice'}, text: {en: 'A good practice'}, source: 'https://b.example/'},
    ],
  },
);
export const emptyFeed = feedOf([]);
