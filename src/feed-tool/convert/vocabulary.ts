import type {City, Fund, Status} from '../../core/model/feed.js';
import {headerKey} from './recognise.js';

/** The funds of cohesion policy, in the words of the three languages of the widgets. */
export const knownFunds: readonly Fund[] = [
  {
    id: 'erdf',
    name: {
      fi: 'Euroopan aluekehitysrahasto',
      sv: 'Europeiska regionala utvecklingsfonden',
      en: 'European Regional Development Fund',
    },
    abbreviation: {fi: 'EAKR', sv: 'ERUF', en: 'ERDF'},
  },
  {
    id: 'esf',
    name: {fi: 'Euroopan sosiaalirahasto', sv: 'Europeiska socialfonden', en: 'European Social Fund'},
    abbreviation: {fi: 'ESR', sv: 'ESF', en: 'ESF'},
  },
  {
    id: 'esf-plus',
    name: {
      fi: 'Euroopan sosiaalirahasto plus',
      sv: 'Europeiska socialfonden plus',
      en: 'European Social Fund Plus',
    },
    abbreviation: {fi: 'ESR+', sv: 'ESF+', en: 'ESF+'},
  },
  {id: 'cohesion-fund', name: {fi: 'Koheesiorahasto', sv: 'Sammanhållningsfonden', en: 'Cohesion Fund'}},
  {
    id: 'jtf',
    name: {
      fi: 'Oikeudenmukaisen siirtymän rahasto',
      sv: 'Fonden för en rättvis omställning',
      en: 'Just Transition Fund',
    },
    abbreviation: {fi: 'JTF', sv: 'FRO', en: 'JTF'},
  },
];

/** The same funds as the lists of the member states call them. */
const fundWords: Readonly<Record<string, readonly string[]>> = {
  erdf: [
    ...['EAKR', 'ERUF', 'ERDF', 'EFRE', 'EFRR', 'EFRO', 'ESRR', 'EFRU', 'ΕΤΠΑ'],
    ...['Europäischer Fonds für regionale Entwicklung', 'Europski fond za regionalni razvoj'],
    ...['Europejski Fundusz Rozwoju Regionalnego', 'Europees Fonds voor Regionale Ontwikkeling'],
    ...['Evropski sklad za regionalni razvoj', 'Den Europæiske Fond for Regionaludvikling'],
    'Ευρωπαϊκό Ταμείο Περιφερειακής Ανάπτυξης',
  ],
  esf: [
    ...['ESR', 'ESF', 'EFS', 'ESS', 'ΕΚΤ'],
    ...[
      'Europäischer Sozialfonds',
      'Europski socijalni fond',
      'Europski socijani fond',
      'Europejski Fundusz Społeczny',
    ],
    ...['Europees Sociaal Fonds', 'Evropski socialni sklad', 'Den Europæiske Socialfond'],
    'Ευρωπαϊκό Κοινωνικό Ταμείο',
  ],
  'esf-plus': ['ESR+', 'ESF+', 'EFS+', 'ESS+', 'ΕΚΤ+', 'ESF Plus'],
  'cohesion-fund': [
    ...['CF', 'KF', 'KS', 'FS', 'Kohezijski fond', 'Kohezijski sklad', 'Fundusz Spójności', 'Kohäsionsfonds'],
    ...['Cohesiefonds', 'Samhørighedsfonden', 'Ταμείο Συνοχής'],
  ],
  jtf: ['JTF', 'FRO', 'FST', 'Just Transition Fund'],
};

const textsOf = (text: Fund['name'] | undefined): readonly string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text);

/** "+" is what tells ESF+ from ESF, so it is no punctuation here; what stands in brackets is. */
const fundKey = (text: string): string => headerKey(text.replace(/\s*[[(].*$/u, '').replace(/\+/g, ' plus'));

const funds = new Map(
  knownFunds.flatMap(({id, name, abbreviation}) =>
    [id, ...textsOf(name), ...textsOf(abbreviation), ...(fundWords[id] ?? [])].map(
      (word) => [fundKey(word), id] as const,
    ),
  ),
);

/** The id of a fund by any of its names; undefined where it is none of these. */
export const fundOf = (text: string): string | undefined => funds.get(fundKey(text));

const statusWords: Readonly<Record<Exclude<Status, 'unknown'>, readonly string[]>> = {
  ongoing: [
    'Toiminnassa',
    'Käynnissä',
    'Meneillään',
    'Pågående',
    'Ongoing',
    'Running',
    'Active',
    'In progress',
    'Laufend',
  ],
  completed: ['Toiminta päättynyt', 'Päättynyt', 'Avslutad', 'Completed', 'Ended', 'Closed', 'Abgeschlossen'],
  planned: ['Suunnitteilla', 'Planerad', 'Planned', 'Geplant'],
  interrupted: [
    'Keskeytynyt',
    'Keskeytetty',
    'Avbruten',
    'Interrupted',
    'Cancelled',
    'Terminated',
    'Abgebrochen',
  ],
};
const statusOfWord = new Map(
  Object.entries(statusWords).flatMap(([status, words]) =>
    [status, ...words].map((word) => [headerKey(word), status as Exclude<Status, 'unknown'>] as const),
  ),
);
export const statusOfText = (text: string): Exclude<Status, 'unknown'> | undefined =>
  statusOfWord.get(headerKey(text));

const sixCities: readonly (readonly [string, string, string, string])[] = [
  ['helsinki', 'Helsinki', 'Helsingfors', 'Helsingin'],
  ['espoo', 'Espoo', 'Esbo', 'Espoon'],
  ['vantaa', 'Vantaa', 'Vanda', 'Vantaan'],
  ['tampere', 'Tampere', 'Tammerfors', 'Tampereen'],
  ['turku', 'Turku', 'Åbo', 'Turun'],
  ['oulu', 'Oulu', 'Uleåborg', 'Oulun'],
];
export const knownCities: readonly City[] = sixCities.map(([id, fi, sv]) => ({id, name: {fi, sv, en: fi}}));

/** The names of the six cities and of their administrations; a university of the city is not the city. */
export const cityNames: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  sixCities.map(([id, fi, sv, genitive]) => [
    id,
    [id, fi, sv, `${genitive} kaupunki`, `${sv} stad`, `City of ${fi}`],
  ]),
);
