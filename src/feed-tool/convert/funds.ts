import type {Fund} from '../../core/model/feed.js';
import {headerKey} from './headers/header-key.js';

/** The funds of cohesion policy, named in the three languages of the widgets. */
export const knownFunds: readonly Fund[] = [
  {
    id: 'erdf',
    name: {
      fi: 'Euroopan aluekehitysrahasto',
      sv: 'Europeiska regionala utvecklingsfonden',
      en: 'European Regional Development Fund',
    },
    abbreviation: {fi: 'EAKR', sv: 'ERUF', en: 'ERDF'},
  },
  {
    id: 'esf',
    name: {fi: 'Euroopan sosiaalirahasto', sv: 'Europeiska socialfonden', en: 'European Social Fund'},
    abbreviation: {fi: 'ESR', sv: 'ESF', en: 'ESF'},
  },
  {
    id: 'esf-plus',
    name: {
      fi: 'Euroopan sosiaalirahasto plus',
      sv: 'Europeiska socialfonden plus',
      en: 'European Social Fund Plus',
    },
    abbreviation: {fi: 'ESR+', sv: 'ESF+', en: 'ESF+'},
  },
  {id: 'cohesion-fund', name: {fi: 'Koheesiorahasto', sv: 'Sammanhållningsfonden', en: 'Cohesion Fund'}},
  {
    id: 'jtf',
    name: {
      fi: 'Oikeudenmukaisen siirtymän rahasto',
      sv: 'Fonden för en rättvis omställning',
      en: 'Just Transition Fund',
    },
    abbreviation: {fi: 'JTF', sv: 'FRO', en: 'JTF'},
  },
  // Other EU funds, which occur in lists of several policies.
  {
    id: 'eafrd',
    name: {
      fi: 'Euroopan maaseudun kehittämisen maatalousrahasto',
      sv: 'Europeiska jordbruksfonden för landsbygdsutveckling',
      en: 'European Agricultural Fund for Rural Development',
    },
    abbreviation: {fi: 'Maaseuturahasto', sv: 'EJFLU', en: 'EAFRD'},
  },
  {
    id: 'eaggf',
    name: {
      fi: 'Euroopan maatalouden ohjaus- ja tukirahasto',
      sv: 'Europeiska utvecklings- och garantifonden för jordbruket',
      en: 'European Agricultural Guidance and Guarantee Fund',
    },
    abbreviation: {fi: 'EMOTR', sv: 'EUGFJ', en: 'EAGGF'},
  },
  {
    id: 'emfaf',
    name: {
      fi: 'Euroopan meri-, kalatalous- ja vesiviljelyrahasto',
      sv: 'Europeiska havs-, fiskeri- och vattenbruksfonden',
      en: 'European Maritime, Fisheries and Aquaculture Fund',
    },
    abbreviation: {fi: 'EMKVR', sv: 'EHFVF', en: 'EMFAF'},
  },
];

/** The same funds by their names in lists of other member states. */
const fundWords: Readonly<Record<string, readonly string[]>> = {
  erdf: [
    ...['EAKR', 'ERUF', 'ERDF', 'EFRE', 'EFRR', 'EFRO', 'ESRR', 'EFRU', 'ΕΤΠΑ'],
    ...['Europäischer Fonds für regionale Entwicklung', 'Europski fond za regionalni razvoj'],
    ...['Europejski Fundusz Rozwoju Regionalnego', 'Europees Fonds voor Regionale Ontwikkeling'],
    ...['Evropski sklad za regionalni razvoj', 'Den Europæiske Fond for Regionaludvikling'],
    'Ευρωπαϊκό Ταμείο Περιφερειακής Ανάπτυξης',
    ...[
      'FEDER',
      'FESR',
      'FEDR',
      'ERFF',
      'ERAF',
      'ERPF',
      'ERF',
      'EFRR',
      'ЕФРР',
      'Fonds européen de développement régional',
    ],
    ...['Fondo europeo di sviluppo regionale', 'Fondo Europeo de Desarrollo Regional'],
    ...['Fundo Europeu de Desenvolvimento Regional', 'Evropský fond pro regionální rozvoj'],
    ...[
      'Európsky fond regionálneho rozvoja',
      'Fondul European de Dezvoltare Regională',
      'Euroopa Regionaalarengu Fond',
    ],
    ...[
      'Eiropas Reģionālās attīstības fonds',
      'Europos regioninės plėtros fondas',
      'Európai Regionális Fejlesztési Alap',
    ],
  ],
  esf: [
    ...[
      'ESR',
      'ESF',
      'EFS',
      'ESS',
      'ΕΚΤ',
      'FSE',
      'ЕСФ',
      'ESZA',
      'Fonds social européen',
      'Fondo sociale europeo',
    ],
    ...['Fondo Social Europeo', 'Fundo Social Europeu', 'Evropský sociální fond', 'Európsky sociálny fond'],
    ...[
      'Fondul Social European',
      'Euroopa Sotsiaalfond',
      'Eiropas Sociālais fonds',
      'Europos socialinis fondas',
    ],
    ...[
      'Europäischer Sozialfonds',
      'Europski socijalni fond',
      'Europski socijani fond',
      'Europejski Fundusz Społeczny',
    ],
    ...['Europees Sociaal Fonds', 'Evropski socialni sklad', 'Den Europæiske Socialfond'],
    'Ευρωπαϊκό Κοινωνικό Ταμείο',
  ],
  'esf-plus': [
    ...[
      'ESR+',
      'ESF+',
      'EFS+',
      'ESS+',
      'ΕΚΤ+',
      'ESF Plus',
      'FSE+',
      'ЕСФ+',
      'ESZA+',
      'FSE Plus',
      'Fonds social européen plus',
    ],
    ...['Fondo sociale europeo Plus', 'Fondo Social Europeo Plus', 'Fundo Social Europeu Mais', 'FSE Mais'],
    ...['Europejski Fundusz Społeczny Plus', 'Europäischer Sozialfonds Plus', 'Evropský sociální fond plus'],
    ...['Europees Sociaal Fonds Plus', 'Euroopa Sotsiaalfond+', 'Európsky sociálny fond plus'],
  ],
  'cohesion-fund': [
    ...['CF', 'KF', 'KS', 'FS', 'Kohezijski fond', 'Kohezijski sklad', 'Fundusz Spójności', 'Kohäsionsfonds'],
    ...[
      'Cohesiefonds',
      'Samhørighedsfonden',
      'Ταμείο Συνοχής',
      'FC',
      'ΤΣ',
      'Fonds de cohésion',
      'Fondo di coesione',
    ],
    ...['Fondo de Cohesión', 'Fundo de Coesão', 'Fond soudržnosti', 'Kohézny fond', 'Fondul de Coeziune'],
    ...['Ühtekuuluvusfond', 'Kohēzijas fonds', 'Sanglaudos fondas', 'Kohéziós Alap', 'Кохезионен фонд'],
  ],
  jtf: [
    ...['JTF', 'FRO', 'FST', 'FTJ', 'ΤΔΜ', 'Just Transition Fund', 'Fonds pour une transition juste'],
    ...[
      'Fonds für einen gerechten Übergang',
      'Fundusz na rzecz Sprawiedliwej Transformacji',
      'Fundo para uma Transição Justa',
    ],
    ...[
      'Fondo per una transizione giusta',
      'Fondo de Transición Justa',
      'Fond pro spravedlivou transformaci',
    ],
  ],
  eafrd: [
    ...['EAFRD', 'FEADER', 'FEASR', 'ELER', 'EFRROW', 'EJFLU', 'Maaseuturahasto'],
    ...['European Agricultural Fund for Rural Development'],
  ],
  eaggf: [
    ...['EAGGF', 'FEOGA', 'EAGFL', 'EFOiGR', 'EFOGR', 'Europejski Fundusz Orientacji i Gwarancji Rolnej'],
    'European Agricultural Guidance and Guarantee Fund',
  ],
  emfaf: ['EMFAF', 'EMKVR', 'FEAMPA', 'EMFF', 'EKTR', 'FEAMP', 'EHFVF'],
};

const textsOf = (text: Fund['name'] | undefined): readonly string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text);

/** "+" distinguishes ESF+ from ESF, so it is no punctuation here. Text in brackets is. */
const fundKey = (text: string): string => headerKey(text.replace(/\s*[[(].*$/u, '').replace(/\+/g, ' plus'));

const funds = new Map(
  knownFunds.flatMap(({id, name, abbreviation}) =>
    [id, ...textsOf(name), ...textsOf(abbreviation), ...(fundWords[id] ?? [])].map(
      (word) => [fundKey(word), id] as const,
    ),
  ),
);

/** Returns the id of a fund for any of its names; undefined if the name is unknown. */
export const fundOf = (text: string): string | undefined => funds.get(fundKey(text));
