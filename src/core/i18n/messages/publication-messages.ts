import {createMessageGroup} from '../message-group.js';
import type {PublicationMessages} from './messages.js';

const fi: PublicationMessages = {
  unknownPublicationGroup: {level: 'Taso ei tiedossa', series: 'Muut julkaisut', year: 'Vuosi ei tiedossa'},
  noTerms: 'Käyttöehtoja ei ole ilmoitettu',
  terms: 'Käyttöehdot',
  permanentUrl: 'Pysyvä osoite',
  file: 'Tiedosto',
};

const sv: PublicationMessages = {
  unknownPublicationGroup: {
    level: 'Nivån är inte känd',
    series: 'Övriga publikationer',
    year: 'Året är inte känt',
  },
  noTerms: 'Användningsvillkor har inte angetts',
  terms: 'Användningsvillkor',
  permanentUrl: 'Permanent adress',
  file: 'Fil',
};

const en: PublicationMessages = {
  unknownPublicationGroup: {level: 'Level not known', series: 'Other publications', year: 'Year not known'},
  noTerms: 'No terms of use have been stated',
  terms: 'Terms of use',
  permanentUrl: 'Permanent address',
  file: 'File',
};

/** The words of the publication table. */
export const publicationMessages = {fi, sv, en};

/** A locale with these words. */
export const publicationLocale = createMessageGroup('publication', publicationMessages);
