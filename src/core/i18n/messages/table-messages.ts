import {createMessageGroup} from '../message-group.js';
import type {TableMessages} from './messages.js';

const fi: TableMessages = {
  noYear: 's.a.',
  abstract: 'Tiivistelmä',
  publishedBy: 'Julkaisija',
  url: 'Osoite',
  attribution: 'Viittaa näin',
  sharedProjects: 'Yhteishankkeet, joiden summaa ei ole jaettu kaupungeittain',
  projectsColumn: 'Hankkeita',
  statedColumn: 'Summa tiedossa',
  unknownRow: 'Ei tiedossa',
  notKnown: 'Ei tiedossa',
};

const sv: TableMessages = {
  noYear: 'u.å.',
  abstract: 'Sammandrag',
  publishedBy: 'Utgivare',
  url: 'Adress',
  attribution: 'Citera så här',
  sharedProjects: 'Gemensamma projekt vars belopp inte är fördelade per stad',
  projectsColumn: 'Antal projekt',
  statedColumn: 'Belopp känt',
  unknownRow: 'Uppgift saknas',
  notKnown: 'Uppgift saknas',
};

const en: TableMessages = {
  noYear: 'n.d.',
  abstract: 'Abstract',
  publishedBy: 'Publisher',
  url: 'Address',
  attribution: 'Cite as',
  sharedProjects: 'Joint projects whose sum is not divided by city',
  projectsColumn: 'Projects',
  statedColumn: 'Sum known',
  unknownRow: 'Not known',
  notKnown: 'Not known',
};

/** Messages of tables, on the page and in files. */
export const tableMessages = {fi, sv, en};

/** A locale with these messages. */
export const tableLocale = createMessageGroup('table', tableMessages);
