import {createMessageGroup} from '../message-group.js';
import type {AmountMessages} from './messages.js';

const fi: AmountMessages = {
  measure: {
    total: 'Kokonaisbudjetti',
    projects: 'Hankkeiden määrä',
    eu: 'EU:n rahoitusosuus',
    state: 'Valtion rahoitus',
    'eu-and-state': 'EU:n ja valtion rahoitus',
    municipal: 'Kuntien rahoitus',
    'other-public': 'Muu julkinen rahoitus',
    public: 'Julkinen rahoitus yhteensä',
    private: 'Yksityinen rahoitus',
  },
  stage: {planned: 'suunniteltu', awarded: 'myönnetty', paid: 'maksettu', unstated: ''},
  amountLabel: (measure, stage) => (stage ? `${measure} (${stage})` : measure),
  shareOf: (city, measure) => `Kaupungin osuus, ${city}: ${measure}`,
  funding: 'Rahoitus',
  unknown: 'ei tiedossa',
};

const sv: AmountMessages = {
  measure: {
    total: 'Total budget',
    projects: 'Antal projekt',
    eu: 'EU-bidrag',
    state: 'Statlig finansiering',
    'eu-and-state': 'Finansiering från EU och staten',
    municipal: 'Kommunal finansiering',
    'other-public': 'Annan offentlig finansiering',
    public: 'Offentlig finansiering totalt',
    private: 'Privat finansiering',
  },
  stage: {planned: 'planerat belopp', awarded: 'beviljat belopp', paid: 'utbetalt belopp', unstated: ''},
  amountLabel: (measure, stage) => (stage ? `${measure} (${stage})` : measure),
  shareOf: (city, measure) => `Stadens andel, ${city}: ${measure}`,
  funding: 'Finansiering',
  unknown: 'uppgift saknas',
};

const en: AmountMessages = {
  measure: {
    total: 'Total budget',
    projects: 'Number of projects',
    eu: 'EU contribution',
    state: 'State funding',
    'eu-and-state': 'EU and State funding',
    municipal: 'Municipal funding',
    'other-public': 'Other public funding',
    public: 'Public funding in total',
    private: 'Private funding',
  },
  stage: {planned: 'planned', awarded: 'awarded', paid: 'paid', unstated: ''},
  amountLabel: (measure, stage) => (stage ? `${measure} (${stage})` : measure),
  shareOf: (city, measure) => `The city’s share, ${city}: ${measure}`,
  funding: 'Funding',
  unknown: 'not known',
};

/** Messages of amounts. */
export const amountMessages = {fi, sv, en};

/** A locale with these messages. */
export const amountLocale = createMessageGroup('amount', amountMessages);
