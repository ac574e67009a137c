import {createMessageGroup} from '../message-group.js';
import type {FundingMessages} from './messages.js';

/** Facets in the form they have after the name of a sum. */
const afterSum = {
  fi: {
    fund: 'rahastoittain',
    theme: 'aiheittain',
    city: 'kaupungeittain',
    year: 'alkamisvuosittain',
    status: 'tilan mukaan',
    lead: 'päätoteuttajittain',
  },
  sv: {
    fund: 'fond',
    theme: 'tema',
    city: 'stad',
    year: 'startår',
    status: 'status',
    lead: 'huvudgenomförare',
  },
  en: {
    fund: 'fund',
    theme: 'theme',
    city: 'city',
    year: 'start year',
    status: 'status',
    lead: 'lead partner',
  },
} as const;

const fi: FundingMessages = {
  summaryHeadline: (label, sum, stated, all) =>
    `${label}: ${sum} (tiedossa ${stated} hankkeesta, hankkeita yhteensä ${all}).`,
  noSum: (label) => `${label}: summa ei ole tiedossa yhdestäkään hankkeesta.`,
  noSumYet: 'Summat näytetään, kun kaikki tiedot on haettu.',
  tooFewStated: 'Summa tiedetään alle puolesta hankkeista, joten palkit kuvaavat hankkeiden määrää.',
  tooFewShares:
    'Kaupungin osuus tiedetään alle puolesta hankkeista, joten palkit kuvaavat hankkeiden määrää.',
  overlapping: 'Sama hanke voi olla usealla rivillä, joten rivien summa ei ole kokonaissumma.',
  otherSums: 'Muut ilmoitetut summat, joita ei lasketa yhteen',
  jointProjects: (city, count) => `Hankkeet, joissa ${city} on mukana yhdessä muiden kanssa: ${count}.`,
  jointSum: (label, sum, stated, all) =>
    `${label}, hankkeet kokonaisuudessaan: ${sum} (tiedossa ${stated}, yhteensä ${all}).`,
  shareUnknown: (city) => `Kaupungin osuus ei ole tiedossa: ${city}.`,
  measureColumn: 'Summa',
  outOf: (part, all) => `${part}, yhteensä ${all}`,
  factsTitle: 'Taustatietoja ohjelmasta',
  source: 'Lähde',
  knownCount: (what) => `${what} tiedossa`,
  unknownCount: (count) => `${count} ei tiedossa`,
  projectsBy: {
    fund: 'Hankkeet rahastoittain',
    theme: 'Hankkeet aiheittain',
    city: 'Hankkeet kaupungeittain',
    year: 'Hankkeet alkamisvuosittain',
    status: 'Hankkeet tilan mukaan',
    lead: 'Hankkeet päätoteuttajittain',
  },
  sumsBy: (label, facet) => `${label} ${afterSum.fi[facet]}`,
  sumForSome: (stated) => `(tiedossa ${stated})`,
  sumNotKnown: 'summa ei tiedossa',
  sumUnknownFor: (counted) => `summa ei tiedossa: ${counted}`,
  someProjects: (stated, counted) => `tiedossa ${stated}, yhteensä ${counted}`,
  asTable: 'Luvut taulukkona',
};

const sv: FundingMessages = {
  summaryHeadline: (label, sum, stated, all) =>
    `${label}: ${sum} (uppgift finns för ${stated} av ${all} projekt).`,
  noSum: (label) => `${label}: uppgift om beloppet saknas för alla projekt.`,
  noSumYet: 'Beloppen visas när alla uppgifter har hämtats.',
  tooFewStated:
    'Uppgift om beloppet finns för mindre än hälften av projekten, så staplarna visar antalet projekt.',
  tooFewShares:
    'Uppgift om stadens andel finns för mindre än hälften av projekten, så staplarna visar antalet projekt.',
  overlapping: 'Samma projekt kan finnas på flera rader, så raderna ger inte totalsumman.',
  otherSums: 'Andra uppgivna belopp, som inte läggs ihop',
  jointProjects: (city, count) => `Projekt där ${city} deltar tillsammans med andra: ${count}.`,
  jointSum: (label, sum, stated, all) =>
    `${label} för hela projekten sammanlagt: ${sum} (uppgift finns för ${stated} av ${all}).`,
  shareUnknown: (city) => `Uppgift om stadens andel saknas: ${city}.`,
  measureColumn: 'Belopp',
  outOf: (part, all) => `${part} av ${all}`,
  factsTitle: 'Bakgrundsfakta om programmet',
  source: 'Källa',
  knownCount: (what) => `${what}: uppgift finns`,
  unknownCount: (count) => `${count}: uppgift saknas`,
  projectsBy: {
    fund: 'Projekt efter fond',
    theme: 'Projekt efter tema',
    city: 'Projekt efter stad',
    year: 'Projekt efter startår',
    status: 'Projekt efter status',
    lead: 'Projekt efter huvudgenomförare',
  },
  sumsBy: (label, facet) => `${label} efter ${afterSum.sv[facet]}`,
  sumForSome: (stated) => `för ${stated} av dem`,
  sumNotKnown: 'uppgift om beloppet saknas',
  sumUnknownFor: (counted) => `uppgift om beloppet saknas för ${counted}`,
  someProjects: (stated, counted) => `${stated} av ${counted}`,
  asTable: 'Siffrorna som tabell',
};

const en: FundingMessages = {
  summaryHeadline: (label, sum, stated, all) => `${label}: ${sum} (known for ${stated} of ${all} projects).`,
  noSum: (label) => `${label}: the sum is not known for any project.`,
  noSumYet: 'Sums are shown when all of the data has been fetched.',
  tooFewStated:
    'The sum is known for fewer than half of the projects, so the bars show the number of projects.',
  tooFewShares:
    'The city’s share is known for fewer than half of the projects, so the bars show the number of projects.',
  overlapping: 'A project may be in several rows, so the rows do not add up to the total.',
  otherSums: 'Other stated sums, which are not added together',
  jointProjects: (city, count) => `Projects that ${city} takes part in with others: ${count}.`,
  jointSum: (label, sum, stated, all) =>
    `${label} of the whole projects together: ${sum} (${stated} of ${all}).`,
  shareUnknown: (city) => `The city’s share is not known: ${city}.`,
  measureColumn: 'Sum',
  outOf: (part, all) => `${part} of ${all}`,
  factsTitle: 'Background facts on the programme',
  source: 'Source',
  knownCount: (what) => `${what} known`,
  unknownCount: (count) => `${count} not known`,
  projectsBy: {
    fund: 'Projects by fund',
    theme: 'Projects by theme',
    city: 'Projects by city',
    year: 'Projects by start year',
    status: 'Projects by status',
    lead: 'Projects by lead partner',
  },
  sumsBy: (label, facet) => `${label} by ${afterSum.en[facet]}`,
  sumForSome: (stated) => `for ${stated} of them`,
  sumNotKnown: 'sum not known',
  sumUnknownFor: (counted) => `sum of ${counted} not known`,
  someProjects: (stated, counted) => `${stated} of ${counted}`,
  asTable: 'The figures as a table',
};

/** Messages of the funding summary. */
export const fundingMessages = {fi, sv, en};

/** A locale with these messages. */
export const fundingLocale = createMessageGroup('funding', fundingMessages);
