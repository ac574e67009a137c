import type {City, Status} from '../../core/model/feed.js';
import {headerKey} from './headers/header-key.js';

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
