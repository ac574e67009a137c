import type {FeedJson} from '../../support/feeds.js';

/**
 * A programme unlike that of the six cities: its own ids, districts, levels, funds and time zone, and a project in
 * another currency. Modelled on German lists of operations.
 */
export const germanFeed: FeedJson = {
  version: '1.0',
  language: 'de',
  title: 'Sozialfonds im Land Musterstadt',
  updated: '2016-10-12T23:30:00Z',
  timeZone: 'Europe/Berlin',
  publisher: {name: 'Verwaltungsbehörde Musterstadt', url: 'https://behoerde.example/'},
  programme: {id: 'op-esf', name: 'Operationelles Programm', period: '2014-2020'},
  cities: [
    {id: 'bezirk-01', name: 'Mitte'},
    {id: 'bezirk-02', name: 'Süd'},
    {id: 'bezirk-03', name: 'Österfeld'},
  ],
  themes: [
    {id: '117', name: 'Lebenslanges Lernen'},
    {id: '109', name: 'Aktive Inklusion'},
  ],
  funds: [{id: 'esf', name: 'Europäischer Sozialfonds', abbreviation: 'ESF'}],
  levels: [
    {id: 'leitfaden', name: 'Leitfaden'},
    {id: 'studie', name: 'Studie'},
  ],
  projects: [
    {
      ...{id: 'v-1', name: 'Online-Marketing mit integrierter Deutschförderung', start: '2016-04-04'},
      ...{end: '2148-09-30', cities: ['bezirk-01'], themes: ['117'], fund: 'esf'},
      lead: {name: 'Bildungswerk gGmbH', city: 'bezirk-01'},
      funding: {total: 91100.16, rate: 0.4992, stage: 'awarded'},
    },
    {
      ...{id: 'v-2', name: 'Übergang Schule und Beruf', start: '2015', end: '2016-01', fund: 'esf'},
      ...{cities: ['bezirk-02', 'bezirk-03'], themes: ['109', '117']},
      funding: {total: 1500000, stage: 'awarded'},
    },
    {
      ...{id: 'v-3', name: 'Projekt nad Odrą', start: '2017', themes: ['109'], fund: 'esf'},
      funding: {total: 2607614.5, currency: 'PLN', stage: 'awarded'},
    },
  ],
  publications: [
    {
      id: 'p-1',
      type: 'report',
      title: 'Handreichung',
      issued: '2016',
      level: 'leitfaden',
      cities: ['bezirk-02'],
    },
    {id: 'p-2', type: 'report', title: 'Wirkungen', issued: '2017', level: 'studie', licence: 'CC-BY-4.0'},
  ],
};
