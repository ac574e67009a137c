import type {MessageLanguage} from './translate.js';

interface ProfileTexts {
  readonly heading: (regulation: string) => string;
  readonly uniqueCode: string;
  readonly period: (period: string) => string;
  readonly update: (months: number) => string;
  readonly day: string;
  readonly updated: string;
  readonly operations: (count: number, period: string) => string;
  readonly others: (count: number) => string;
  readonly met: string;
  readonly notMet: string;
  readonly columns: readonly [paragraph: string, requirement: string, result: string, met: string];
  readonly unmetHeading: string;
  readonly more: (count: number) => string;
  readonly caution: string;
}

export const profileTexts: Readonly<Record<MessageLanguage, ProfileTexts>> = {
  en: {
    heading: (regulation) => `List of operations compared with ${regulation}`,
    uniqueCode: 'each operation has a unique code',
    period: (period) => `the period is stated and is ${period}`,
    update: (months) => `updated within the last ${months} months`,
    day: 'Day of this report',
    updated: 'Data updated',
    operations: (count, period) => `Operations of ${period}: ${count}`,
    others: (count) => `Operations of other periods, not compared: ${count}`,
    met: 'met',
    notMet: 'NOT MET',
    columns: ['Paragraph', 'Requirement', 'Result', 'Operations'],
    unmetHeading: 'Operations that do not meet a requirement',
    more: (count) => `and ${count} more`,
    caution: 'Whether a name is a person’s is guessed from the name: somebody has to look.',
  },
  fi: {
    heading: (regulation) => `Toimien luettelo verrattuna säädökseen: ${regulation}`,
    uniqueCode: 'jokaisella toimella on yksilöivä koodi',
    period: (period) => `ohjelmakausi on kerrottu ja se on ${period}`,
    update: (months) => `päivitetty viimeisten ${months} kuukauden aikana`,
    day: 'Raportin päivä',
    updated: 'Tiedot päivitetty',
    operations: (count, period) => `Kauden ${period} toimia: ${count}`,
    others: (count) => `Muiden kausien toimia, joita ei verrattu: ${count}`,
    met: 'täyttyy',
    notMet: 'EI TÄYTY',
    columns: ['Kohta', 'Vaatimus', 'Tulos', 'Toimia'],
    unmetHeading: 'Toimet, jotka eivät täytä vaatimusta',
    more: (count) => `ja ${count} muuta`,
    caution: 'Henkilön nimi päätellään nimestä: jonkun on katsottava.',
  },
  sv: {
    heading: (regulation) => `Förteckningen över insatser jämförd med ${regulation}`,
    uniqueCode: 'varje insats har en unik kod',
    period: (period) => `perioden anges och är ${period}`,
    update: (months) => `uppdaterad under de senaste ${months} månaderna`,
    day: 'Rapportens datum',
    updated: 'Uppgifterna uppdaterade',
    operations: (count, period) => `Insatser från ${period}: ${count}`,
    others: (count) => `Insatser från andra perioder, inte jämförda: ${count}`,
    met: 'uppfyllt',
    notMet: 'INTE UPPFYLLT',
    columns: ['Punkt', 'Krav', 'Resultat', 'Insatser'],
    unmetHeading: 'Insatser som inte uppfyller ett krav',
    more: (count) => `och ${count} till`,
    caution: 'Om ett namn är en persons gissas av namnet: någon måste titta.',
  },
};
