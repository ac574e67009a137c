import {createMessageGroup} from '../message-group.js';
import type {FieldMessages} from './messages.js';

const fi: FieldMessages = {
  columns: {
    title: 'Nimi',
    authors: 'Tekijät',
    year: 'Vuosi',
    level: 'Taso',
    series: 'Sarja',
    language: 'Kieli',
    licence: 'Käyttöehdot',
    files: 'Tiedostot',
  },
  byFacet: {
    fund: 'Rahasto',
    theme: 'Aihe',
    city: 'Kaupunki',
    year: 'Alkamisvuosi',
    status: 'Tila',
    lead: 'Päätoteuttaja',
  },
};

const sv: FieldMessages = {
  columns: {
    title: 'Titel',
    authors: 'Författare',
    year: 'År',
    level: 'Nivå',
    series: 'Serie',
    language: 'Språk',
    licence: 'Användningsvillkor',
    files: 'Filer',
  },
  byFacet: {
    fund: 'Fond',
    theme: 'Tema',
    city: 'Stad',
    year: 'Startår',
    status: 'Status',
    lead: 'Huvudgenomförare',
  },
};

const en: FieldMessages = {
  columns: {
    title: 'Title',
    authors: 'Authors',
    year: 'Year',
    level: 'Level',
    series: 'Series',
    language: 'Language',
    licence: 'Terms of use',
    files: 'Files',
  },
  byFacet: {
    fund: 'Fund',
    theme: 'Theme',
    city: 'City',
    year: 'Start year',
    status: 'Status',
    lead: 'Lead partner',
  },
};

/** The names of fields. */
export const fieldMessages = {fi, sv, en};

/** A locale with these messages. */
export const fieldLocale = createMessageGroup('field', fieldMessages);
