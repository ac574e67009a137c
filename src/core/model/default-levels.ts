import type {Level} from './feed.js';

/** The education levels of a feed that states none, in reading order. */
export const defaultLevels: readonly Level[] = [
  {
    id: 'framework',
    name: {fi: 'viitekehys', sv: 'referensram', en: 'theoretical framework'},
    description: {
      fi: 'Käsitteet ja tutkimus, joille työ rakentuu.',
      sv: 'De begrepp och den forskning som arbetet bygger på.',
      en: 'The concepts and the research that the work builds on.',
    },
  },
  {
    id: 'handbook',
    name: {fi: 'käsikirja', sv: 'handbok', en: 'handbook'},
    description: {
      fi: 'Toimintamalleja, joita voi ottaa omaan käyttöön.',
      sv: 'Modeller som kan tas i bruk i den egna verksamheten.',
      en: 'Models that others can put to use.',
    },
  },
  {
    id: 'application',
    name: {fi: 'sovellusesimerkki', sv: 'tillämpningsexempel', en: 'application example'},
    description: {
      fi: 'Kuvauksia siitä, miten mallia on käytetty.',
      sv: 'Beskrivningar av hur en modell har använts.',
      en: 'Accounts of how a model has been used.',
    },
  },
];
