import {createMessageGroup} from '../message-group.js';
import type {FundingMessages} from './messages.js';

const fi: FundingMessages = {
  summaryHeadline: (label, sum, stated, all) => `${label}: ${sum} (tiedossa ${stated}/${all} hankkeesta).`,
  noSum: (label) => `${label}: summa ei ole tiedossa yhdestäkään hankkeesta.`,
  noSumYet: 'Summat näytetään, kun kaikki tiedot on haettu.',
  tooFewStated: 'Summa on tiedossa alle puolesta hankkeista, joten pylväät näyttävät hankkeiden määrän.',
  overlapping: 'Sama hanke voi olla usealla rivillä, joten rivit eivät laske yhteen kokonaissummaa.',
  otherSums: 'Muut ilmoitetut summat, joita ei lasketa yhteen',
  jointProjects: (city, count) => `Hankkeet, joissa ${city} on mukana yhdessä muiden kanssa: ${count}.`,
  jointSum: (label, sum, stated, all) => `${label} koko hankkeista yhteensä: ${sum} (${stated}/${all}).`,
  shareUnknown: (city) => `Kaupungin osuus ei ole tiedossa: ${city}.`,
  measureColumn: 'Summa',
  outOf: (part, all) => `${part}/${all}`,
  factsTitle: 'Lukuja ohjelmasta ja sen ympäriltä',
  source: 'Lähde',
};

const sv: FundingMessages = {
  summaryHeadline: (label, sum, stated, all) => `${label}: ${sum} (känt för ${stated} av ${all} projekt).`,
  noSum: (label) => `${label}: summan är inte känd för något projekt.`,
  noSumYet: 'Summorna visas när all information har hämtats.',
  tooFewStated: 'Summan är känd för mindre än hälften av projekten, så staplarna visar antalet projekt.',
  overlapping: 'Samma projekt kan finnas på flera rader, så raderna ger inte totalsumman.',
  otherSums: 'Andra uppgivna summor, som inte läggs ihop',
  jointProjects: (city, count) => `Projekt där ${city} deltar tillsammans med andra: ${count}.`,
  jointSum: (label, sum, stated, all) =>
    `${label} för hela projekten sammanlagt: ${sum} (${stated} av ${all}).`,
  shareUnknown: (city) => `Stadens andel är inte känd: ${city}.`,
  measureColumn: 'Summa',
  outOf: (part, all) => `${part} av ${all}`,
  factsTitle: 'Siffror om programmet och dess sammanhang',
  source: 'Källa',
};

const en: FundingMessages = {
  summaryHeadline: (label, sum, stated, all) => `${label}: ${sum} (known for ${stated} of ${all} projects).`,
  noSum: (label) => `${label}: the sum is not known for any project.`,
  noSumYet: 'Sums are shown when all of the data has been fetched.',
  tooFewStated:
    'The sum is known for fewer than half of the projects, so the bars show the number of projects.',
  overlapping: 'A project may be in several rows, so the rows do not add up to the total.',
  otherSums: 'Other stated sums, which are not added together',
  jointProjects: (city, count) => `Projects that ${city} takes part in with others: ${count}.`,
  jointSum: (label, sum, stated, all) =>
    `${label} of the whole projects together: ${sum} (${stated} of ${all}).`,
  shareUnknown: (city) => `The city’s share is not known: ${city}.`,
  measureColumn: 'Sum',
  outOf: (part, all) => `${part} of ${all}`,
  factsTitle: 'Figures on the programme and around it',
  source: 'Source',
};

/** The words of the funding summary. */
export const fundingMessages = {fi, sv, en};

/** A locale with these words. */
export const fundingLocale = createMessageGroup('funding', fundingMessages);
