import {createMessageGroup} from '../message-group.js';
import type {PublicationMessages} from './messages.js';

const fi: PublicationMessages = {
  noPublications: {
    feed: 'Tiedoissa ei ole vielä julkaisuja.',
    preset: 'Tällä sivulla näytettäviä julkaisuja ei ole.',
    query: 'Yksikään julkaisu ei vastaa hakua ja suodattimia.',
  },
  quote: 'Kopioi lähdeviite',
  publicationOrders: {
    title: 'Nimi A–Ö',
    '-title': 'Nimi Ö–A',
    authors: 'Tekijät A–Ö',
    '-authors': 'Tekijät Ö–A',
    year: 'Vanhin ensin',
    '-year': 'Uusin ensin',
    level: 'Tason mukaan',
    '-level': 'Tason mukaan, viimeinen ensin',
    series: 'Sarja A–Ö',
    '-series': 'Sarja Ö–A',
    language: 'Kielen mukaan',
    '-language': 'Kielen mukaan, viimeinen ensin',
    licence: 'Käyttöehtojen mukaan',
    '-licence': 'Käyttöehtojen mukaan, viimeinen ensin',
    feed: 'Julkaisijan järjestys',
  },
  publicationFacts: {project: 'Hanke', year: 'vuosi', file: 'tiedosto tai osoite'},
  unknownPublicationGroup: {level: 'Taso ei tiedossa', series: 'Muut julkaisut', year: 'Vuosi ei tiedossa'},
  noTerms: 'Käyttöehtoja ei ole ilmoitettu',
  noTermsShown: 'Jos lisenssiä ei ole merkitty, käyttöehtoja ei ole ilmoitettu.',
  otherPublications: (count, formatted) =>
    `Lisäksi ${formatted} ${count === 1 ? 'julkaisu' : 'julkaisua'} on hankkeista, joiden tila on muu.`,
  sharedTerms: (terms) => `Käyttöehdot: ${terms}`,
  read: 'Lue',
  editedBy: (names) => `${names} (toim.)`,
  moreAuthors: (names, more) => `${names} ja ${more} muuta`,
  accessed: (url, day) => `${url} (viitattu ${day})`,
  terms: 'Käyttöehdot',
  permanentUrl: 'Pysyvä osoite',
  file: 'Tiedosto',
  linkToPublication: 'Linkki tähän julkaisuun',
};

const sv: PublicationMessages = {
  noPublications: {
    feed: 'Det finns inga publikationer i uppgifterna ännu.',
    preset: 'Det finns inga publikationer att visa på den här sidan.',
    query: 'Ingen publikation motsvarar sökningen och filtren.',
  },
  quote: 'Kopiera källhänvisningen',
  publicationOrders: {
    title: 'Titel A–Ö',
    '-title': 'Titel Ö–A',
    authors: 'Författare A–Ö',
    '-authors': 'Författare Ö–A',
    year: 'Äldst först',
    '-year': 'Nyast först',
    level: 'Efter nivå',
    '-level': 'Efter nivå, den sista först',
    series: 'Serie A–Ö',
    '-series': 'Serie Ö–A',
    language: 'Efter språk',
    '-language': 'Efter språk, det sista först',
    licence: 'Efter användningsvillkor',
    '-licence': 'Efter användningsvillkor, de sista först',
    feed: 'Utgivarens ordning',
  },
  publicationFacts: {project: 'Projekt', year: 'år', file: 'fil eller adress'},
  unknownPublicationGroup: {
    level: 'Uppgift om nivån saknas',
    series: 'Övriga publikationer',
    year: 'Uppgift om året saknas',
  },
  noTerms: 'Användningsvillkor har inte angetts',
  noTermsShown: 'Där ingen licens visas har användningsvillkor inte angetts.',
  otherPublications: (count, formatted) =>
    `Dessutom finns ${formatted} ${count === 1 ? 'publikation' : 'publikationer'} från projekt med annan status.`,
  sharedTerms: (terms) => `Användningsvillkor: ${terms}`,
  read: 'Läs',
  editedBy: (names) => `${names} (red.)`,
  moreAuthors: (names, more) => `${names} och ${more} andra`,
  accessed: (url, day) => `${url} (hämtad ${day})`,
  terms: 'Användningsvillkor',
  permanentUrl: 'Permanent adress',
  file: 'Fil',
  linkToPublication: 'Länk till den här publikationen',
};

const en: PublicationMessages = {
  noPublications: {
    feed: 'The data has no publications yet.',
    preset: 'There are no publications to show on this page.',
    query: 'No publication matches the search and the filters.',
  },
  quote: 'Copy the citation',
  publicationOrders: {
    title: 'Title, A to Z',
    '-title': 'Title, Z to A',
    authors: 'Authors, A to Z',
    '-authors': 'Authors, Z to A',
    year: 'Oldest first',
    '-year': 'Newest first',
    level: 'By level',
    '-level': 'By level, last first',
    series: 'Series, A to Z',
    '-series': 'Series, Z to A',
    language: 'By language',
    '-language': 'By language, last first',
    licence: 'By licence',
    '-licence': 'By licence, last first',
    feed: 'Publisher’s order',
  },
  publicationFacts: {project: 'Project', year: 'year', file: 'file or address'},
  unknownPublicationGroup: {level: 'Level not known', series: 'Other publications', year: 'Year not known'},
  noTerms: 'No terms of use have been stated',
  noTermsShown: 'Where no licence is shown, no terms of use have been stated.',
  otherPublications: (count, formatted) =>
    `There ${count === 1 ? 'is' : 'are'} also ${formatted} ${count === 1 ? 'publication' : 'publications'} of projects with another status.`,
  sharedTerms: (terms) => `Terms of use: ${terms}`,
  read: 'Read',
  editedBy: (names, count) => `${names} (${count === 1 ? 'ed.' : 'eds.'})`,
  moreAuthors: (names, more) => `${names} and ${more} others`,
  accessed: (url, day) => `${url} (accessed ${day})`,
  terms: 'Terms of use',
  permanentUrl: 'Permanent address',
  file: 'File',
  linkToPublication: 'Link to this publication',
};

/** Messages of the publication table. */
export const publicationMessages = {fi, sv, en};

/** A locale with these messages. */
export const publicationLocale = createMessageGroup('publication', publicationMessages);
