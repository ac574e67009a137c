import {createMessageGroup} from '../message-group.js';
import type {MapMessages} from './messages.js';

const fi: MapMessages = {
  projectsByCity: 'Hankkeet kaupungeittain',
  sharedByCities: (total) =>
    `Hanke voi kuulua useaan kaupunkiin, joten lukujen summa on suurempi kuin ${total}.`,
  withoutCity: (_, formatted) => `Kaupunki ei ole tiedossa ${formatted} hankkeesta.`,
  countsFollow: 'Luvut näytetään, kun kaikki tiedot on haettu.',
};

const sv: MapMessages = {
  projectsByCity: 'Projekt per stad',
  sharedByCities: (total) =>
    `Ett projekt kan höra till flera städer, så talen blir tillsammans mer än ${total}.`,
  withoutCity: (_, formatted) => `För ${formatted} projekt saknas uppgift om stad.`,
  countsFollow: 'Talen visas när alla uppgifter har hämtats.',
};

const en: MapMessages = {
  projectsByCity: 'Projects by city',
  sharedByCities: (total) =>
    `A project may belong to several cities, so the numbers add up to more than ${total}.`,
  withoutCity: (count, formatted) =>
    `For ${formatted} ${count === 1 ? 'project' : 'projects'} no city is known.`,
  countsFollow: 'The numbers are shown when all of the data has been fetched.',
};

/** Messages of the project map. */
export const mapMessages = {fi, sv, en};

/** A locale with these messages. */
export const mapLocale = createMessageGroup('map', mapMessages);
