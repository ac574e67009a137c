import {createMessageGroup} from '../message-group.js';
import type {ControlsMessages} from './messages.js';

const fi: ControlsMessages = {
  chosen: (_count, formatted) => `${formatted} valittu`,
  findValue: (facet) => `Etsi: ${facet}`,
  showResults: (counted) => `Näytä ${counted}`,
  removeFilter: 'Poista suodatin:',
  notFiltered: (names) => `Nämä suodattimet eivät vaikuta tähän: ${names}.`,
  matching: (_shown, shownCounted, all) => `${shownCounted}, yhteensä ${all}`,
  resetFilters: 'Tyhjennä kaikki',
};

const sv: ControlsMessages = {
  chosen: (count, formatted) => `${formatted} ${count === 1 ? 'vald' : 'valda'}`,
  findValue: (facet) => `Sök: ${facet}`,
  showResults: (counted) => `Visa ${counted}`,
  removeFilter: 'Ta bort filtret:',
  notFiltered: (names) => `De här filtren påverkar inte innehållet här: ${names}.`,
  matching: (shown, _shownCounted, _all, allCounted) => `${shown} av ${allCounted}`,
  resetFilters: 'Rensa alla',
};

const en: ControlsMessages = {
  chosen: (_count, formatted) => `${formatted} chosen`,
  findValue: (facet) => `Find: ${facet}`,
  showResults: (counted) => `Show ${counted}`,
  removeFilter: 'Remove filter:',
  notFiltered: (names) => `These filters do not apply here: ${names}.`,
  matching: (shown, _shownCounted, _all, allCounted) => `${shown} of ${allCounted}`,
  resetFilters: 'Clear all',
};

/** Messages for a reader who searches and filters. */
export const controlsMessages = {fi, sv, en};

/** A locale with these messages. */
export const controlsLocale = createMessageGroup('controls', controlsMessages);
