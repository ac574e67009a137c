import {fundingsOf} from '../../core/model/amounts.js';
import type {Project, Text} from '../../core/model/feed.js';
import {looksLikePerson} from './person-names.js';

export const profileNames = ['art-49', 'annex-xii'] as const;
export type ProfileName = (typeof profileNames)[number];

type Titles = Readonly<Record<'en' | 'fi' | 'sv', string>>;
/** A value that a regulation requires of every operation. */
export interface ProfileRequirement {
  readonly id: string;
  /** The paragraph of the regulation that requires it. */
  readonly paragraph: string;
  readonly title: Titles;
  readonly isMet: (project: Project) => boolean;
}
export interface Profile {
  readonly name: ProfileName;
  readonly regulation: string;
  readonly period: string;
  readonly requirements: readonly ProfileRequirement[];
  readonly uniqueCode: string;
  readonly update: string;
}

const titles = (en: string, fi: string, sv: string): Titles => ({en, fi, sv});
const textsIn = (text: Text | undefined): readonly string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text);
const hasAmount = (project: Project, field: 'total' | 'rate'): boolean =>
  fundingsOf(project).some((funding) => typeof funding[field] === 'number');
const hasLocation = ({location: {postcode, name, nuts, lat} = {}}: Project): boolean =>
  [postcode, name, nuts, lat].some((value) => value !== undefined);
const hasCountry = ({location}: Project): boolean => location?.country !== undefined;
const isEntity = ({lead}: Project): boolean => !textsIn(lead?.name).some(looksLikePerson);

const beneficiary = {
  id: 'beneficiary',
  title: titles('name of the beneficiary', 'tuensaajan nimi', 'stödmottagarens namn'),
  isMet: ({lead}: Project) => lead !== undefined,
};
const legalEntity = {
  id: 'legal-entity',
  title: titles(
    'the beneficiary is a legal entity',
    'tuensaaja on oikeushenkilö',
    'stödmottagaren är en juridisk person',
  ),
  isMet: isEntity,
};
const operation = {
  id: 'name',
  title: titles('name of the operation', 'toimen nimi', 'insatsens namn'),
  isMet: () => true,
};
const start = {
  id: 'start',
  title: titles('start date', 'alkamispäivä', 'startdatum'),
  isMet: (project: Project) => project.start !== undefined,
};
const rate = {
  id: 'rate',
  title: titles('Union co-financing rate', 'unionin osarahoitusaste', 'unionens medfinansieringsgrad'),
  isMet: (project: Project) => hasAmount(project, 'rate'),
};
const category = {
  id: 'category',
  title: titles('type of intervention', 'tukitoimen tyyppi', 'typ av insats'),
  isMet: (project: Project) => project.category !== undefined || project.categoryCode !== undefined,
};

const article = (letter: string): string => `Art. 49(3)(${letter})`;
const annex = 'Annex XII, point 1';

export const profiles: Readonly<Record<ProfileName, Profile>> = {
  'art-49': {
    name: 'art-49',
    regulation: 'Regulation (EU) 2021/1060, Article 49(3)',
    period: '2021-2027',
    uniqueCode: 'Art. 49(3)',
    update: 'Art. 49(3)',
    requirements: [
      {...beneficiary, paragraph: article('a')},
      {...legalEntity, paragraph: `${article('a')}, ${article('b')}`},
      {...operation, paragraph: article('d')},
      {
        id: 'purpose',
        paragraph: article('e'),
        title: titles(
          'purpose, and expected or actual achievements',
          'tarkoitus ja saavutukset',
          'syfte och resultat',
        ),
        isMet: ({summary, results}) => summary !== undefined || results !== undefined,
      },
      {...start, paragraph: article('f')},
      {
        id: 'end',
        paragraph: article('g'),
        title: titles(
          'expected or actual date of completion',
          'odotettu tai tosiasiallinen päättymispäivä',
          'förväntat eller faktiskt slutdatum',
        ),
        isMet: ({end}) => end !== undefined,
      },
      {
        id: 'total',
        paragraph: article('h'),
        title: titles('total cost', 'kokonaiskustannukset', 'total kostnad'),
        isMet: (project) => hasAmount(project, 'total'),
      },
      {
        id: 'fund',
        paragraph: article('i'),
        title: titles('fund', 'rahasto', 'fond'),
        isMet: ({fund}) => fund !== undefined,
      },
      {
        id: 'objective',
        paragraph: article('j'),
        title: titles('specific objective', 'erityistavoite', 'specifikt mål'),
        isMet: ({objective, objectiveCode}) => objective !== undefined || objectiveCode !== undefined,
      },
      {...rate, paragraph: article('k')},
      {
        id: 'location',
        paragraph: `${article('l')}, ${article('m')}`,
        title: titles('location indicator or geolocation', 'sijainti', 'lokaliseringsindikator'),
        isMet: hasLocation,
      },
      {id: 'country', paragraph: article('l'), title: titles('country', 'maa', 'land'), isMet: hasCountry},
      {...category, paragraph: article('n')},
    ],
  },
  'annex-xii': {
    name: 'annex-xii',
    regulation: 'Regulation (EU) No 1303/2013, Article 115(2) and Annex XII',
    period: '2014-2020',
    uniqueCode: 'Art. 115(2)',
    update: 'Art. 115(2)',
    requirements: [
      {...beneficiary, paragraph: annex},
      {...legalEntity, paragraph: annex},
      {...operation, paragraph: annex},
      {
        id: 'purpose',
        paragraph: annex,
        title: titles('summary of the operation', 'toimen tiivistelmä', 'sammanfattning av insatsen'),
        isMet: ({summary}) => summary !== undefined,
      },
      {...start, paragraph: annex},
      {
        id: 'end',
        paragraph: annex,
        title: titles('end date', 'päättymispäivä', 'slutdatum'),
        isMet: ({end}) => end !== undefined,
      },
      {
        id: 'total',
        paragraph: annex,
        title: titles(
          'total eligible expenditure',
          'tukikelpoiset kokonaismenot',
          'totala stödberättigande utgifter',
        ),
        isMet: (project) => hasAmount(project, 'total'),
      },
      {...rate, paragraph: annex},
      {
        id: 'location',
        paragraph: annex,
        title: titles(
          'postcode or other location indicator',
          'postinumero tai muu sijainti',
          'postnummer eller annan plats',
        ),
        isMet: hasLocation,
      },
      {id: 'country', paragraph: annex, title: titles('country', 'maa', 'land'), isMet: hasCountry},
      {
        ...category,
        paragraph: annex,
        title: titles('category of intervention', 'tukitoimen luokka', 'insatskategori'),
      },
    ],
  },
};
