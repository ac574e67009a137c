import {createMessageGroup} from '../message-group.js';
import type {TableMessages} from './messages.js';

const fi: TableMessages = {
  noYear: 's.a.',
  abstract: 'Tiivistelmä',
  publishedBy: 'Julkaisija',
  url: 'Osoite',
  attribution: 'Viittaa näin',
  sharedProjects: 'Yhteishankkeet, joiden jako ei ole tiedossa',
  projectsColumn: 'Hankkeita',
  statedColumn: 'Summa tiedossa',
  unknownRow: 'ei tiedossa',
};

const sv: TableMessages = {
  noYear: 'u.å.',
  abstract: 'Sammandrag',
  publishedBy: 'Utgivare',
  url: 'Adress',
  attribution: 'Citera så här',
  sharedProjects: 'Gemensamma projekt, vars fördelning inte är känd',
  projectsColumn: 'Antal projekt',
  statedColumn: 'Summan känd',
  unknownRow: 'inte känt',
};

const en: TableMessages = {
  noYear: 'n.d.',
  abstract: 'Abstract',
  publishedBy: 'Publisher',
  url: 'Address',
  attribution: 'Cite as',
  sharedProjects: 'Joint projects whose division is not known',
  projectsColumn: 'Projects',
  statedColumn: 'Sum known',
  unknownRow: 'not known',
};

/** The words that tables on the page and in files share. */
export const tableMessages = {fi, sv, en};

/** A locale with these words. */
export const tableLocale = createMessageGroup('table', tableMessages);
