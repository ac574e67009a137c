import type {MessageLanguage} from './translate.js';
import type {StatsFacet} from '../stats.js';

/** The texts of the statistics. Names of fields are not translated. */
interface StatsTexts {
  readonly records: string;
  readonly projects: string;
  readonly publications: string;
  readonly sums: string;
  readonly completeness: string;
  readonly columns: Readonly<
    Record<'list' | 'records' | 'measure' | 'stage' | 'sum' | 'stated' | 'field' | 'filled', string>
  >;
  readonly facets: Readonly<Record<StatsFacet, string>>;
  readonly outOf: (part: number, all: number) => string;
  readonly statedBy: (part: number, all: number) => string;
  /** Names of statuses and stages, and of unknown values. */
  readonly values: Readonly<Record<string, string>>;
  readonly measures: Readonly<Record<string, string>>;
}

export const statsTexts: Readonly<Record<MessageLanguage, StatsTexts>> = {
  en: {
    records: 'Records',
    projects: 'projects',
    publications: 'publications',
    sums: 'Sums',
    completeness: 'Completeness',
    columns: {
      list: 'list',
      records: 'records',
      measure: 'measure',
      stage: 'stage',
      sum: 'sum',
      stated: 'stated by',
      field: 'field',
      filled: 'filled',
    },
    facets: {
      status: 'Status',
      city: 'City',
      fund: 'Fund',
      theme: 'Theme',
      year: 'Year of start',
      period: 'Period',
      objective: 'Specific objective',
      category: 'Intervention field',
    },
    outOf: (part, all) => `${part} of ${all}`,
    statedBy: (part, all) => `${part} of ${all} projects`,
    values: {},
    measures: {},
  },
  fi: {
    records: 'Tietueet',
    projects: 'hankkeita',
    publications: 'julkaisuja',
    sums: 'Summat',
    completeness: 'Kattavuus',
    columns: {
      list: 'luettelo',
      records: 'tietueita',
      measure: 'mittari',
      stage: 'vaihe',
      sum: 'summa',
      stated: 'kertoo',
      field: 'kenttä',
      filled: 'täytetty',
    },
    facets: {
      status: 'Tila',
      city: 'Kaupunki',
      fund: 'Rahasto',
      theme: 'Aihe',
      year: 'Alkamisvuosi',
      period: 'Ohjelmakausi',
      objective: 'Erityistavoite',
      category: 'Tukitoimen ala',
    },
    outOf: (part, all) => `${part}/${all}`,
    statedBy: (part, all) => `${part}/${all} hanketta`,
    values: {
      unknown: 'ei tiedossa',
      unstated: 'vaihetta ei kerrottu',
      ongoing: 'meneillään',
      completed: 'päättynyt',
      planned: 'suunniteltu',
      interrupted: 'keskeytynyt',
      awarded: 'myönnetty',
      paid: 'maksettu',
    },
    measures: {
      total: 'kokonaisbudjetti',
      eu: 'EU:n rahoitusosuus',
      state: 'valtion rahoitus',
      municipal: 'kuntien rahoitus',
      'other-public': 'muu julkinen rahoitus',
      private: 'yksityinen rahoitus',
      public: 'julkinen rahoitus',
      'eu-and-state': 'EU:n ja valtion rahoitus',
    },
  },
  sv: {
    records: 'Poster',
    projects: 'projekt',
    publications: 'publikationer',
    sums: 'Belopp',
    completeness: 'Täckning',
    columns: {
      list: 'lista',
      records: 'poster',
      measure: 'mått',
      stage: 'skede',
      sum: 'belopp',
      stated: 'anges av',
      field: 'fält',
      filled: 'ifyllt',
    },
    facets: {
      status: 'Status',
      city: 'Stad',
      fund: 'Fond',
      theme: 'Tema',
      year: 'Startår',
      period: 'Programperiod',
      objective: 'Särskilt mål',
      category: 'Insatsområde',
    },
    outOf: (part, all) => `${part} av ${all}`,
    statedBy: (part, all) => `${part} av ${all} projekt`,
    values: {
      unknown: 'okänt',
      unstated: 'skedet anges inte',
      ongoing: 'pågår',
      completed: 'avslutat',
      planned: 'planerat',
      interrupted: 'avbrutet',
      awarded: 'beviljat',
      paid: 'utbetalt',
    },
    measures: {
      total: 'total budget',
      eu: 'EU-bidrag',
      state: 'statlig finansiering',
      municipal: 'kommunal finansiering',
      'other-public': 'annan offentlig finansiering',
      private: 'privat finansiering',
      public: 'offentlig finansiering',
      'eu-and-state': 'EU- och statlig finansiering',
    },
  },
};
