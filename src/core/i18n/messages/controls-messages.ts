import {createMessageGroup} from '../message-group.js';
import type {ControlsMessages} from './messages.js';

const fi: ControlsMessages = {
  search: 'Haku',
  filters: 'Suodattimet',
  chosen: (_count, formatted) => `${formatted} valittu`,
  findValue: (facet) => `Etsi: ${facet}`,
  showResults: (counted) => `Näytä ${counted}`,
  skipToResults: 'Siirry tuloksiin',
  removeFilter: 'Poista suodatin:',
  notFiltered: (names) => `Nämä suodattimet eivät vaikuta tähän: ${names}.`,
  sortBy: 'Järjestys',
  projectOrders: {
    name: 'Nimi A–Ö',
    '-name': 'Nimi Ö–A',
    start: 'Vanhin ensin',
    '-start': 'Uusin ensin',
    end: 'Ensimmäisinä päättyneet ensin',
    '-end': 'Viimeksi päättyneet ensin',
    total: 'Pienin budjetti ensin',
    '-total': 'Suurin budjetti ensin',
    feed: 'Julkaisijan järjestys',
  },
  sorted: (order) => `Järjestys: ${order}.`,
};

const sv: ControlsMessages = {
  search: 'Sök',
  filters: 'Filter',
  chosen: (count, formatted) => `${formatted} ${count === 1 ? 'vald' : 'valda'}`,
  findValue: (facet) => `Sök: ${facet}`,
  showResults: (counted) => `Visa ${counted}`,
  skipToResults: 'Gå till resultaten',
  removeFilter: 'Ta bort filtret:',
  notFiltered: (names) => `De här filtren påverkar inte innehållet här: ${names}.`,
  sortBy: 'Ordning',
  projectOrders: {
    name: 'Namn A–Ö',
    '-name': 'Namn Ö–A',
    start: 'Äldst först',
    '-start': 'Nyast först',
    end: 'Först avslutade först',
    '-end': 'Senast avslutade först',
    total: 'Minsta budget först',
    '-total': 'Största budget först',
    feed: 'Utgivarens ordning',
  },
  sorted: (order) => `Ordning: ${order}.`,
};

const en: ControlsMessages = {
  search: 'Search',
  filters: 'Filters',
  chosen: (_count, formatted) => `${formatted} chosen`,
  findValue: (facet) => `Find: ${facet}`,
  showResults: (counted) => `Show ${counted}`,
  skipToResults: 'Skip to the results',
  removeFilter: 'Remove filter:',
  notFiltered: (names) => `These filters do not apply here: ${names}.`,
  sortBy: 'Order',
  projectOrders: {
    name: 'Name, A to Z',
    '-name': 'Name, Z to A',
    start: 'Oldest first',
    '-start': 'Newest first',
    end: 'First to end first',
    '-end': 'Last to end first',
    total: 'Smallest budget first',
    '-total': 'Largest budget first',
    feed: 'Publisher’s order',
  },
  sorted: (order) => `Order: ${order}.`,
};

/** Messages of search, filters and sort orders. */
export const controlsMessages = {fi, sv, en};

/** A locale with these messages. */
export const controlsLocale = createMessageGroup('controls', controlsMessages);
