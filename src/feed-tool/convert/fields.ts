import {stages} from '../../core/model/funding-record.js';
import {lists, textNames} from '../../core/feed-format/fields.js';

/**
 * The possible fields of a column. A name that ends in a language (`name.en`) is a text in that language; one that
 * begins with a stage (`paid.euAndState`) is an amount in that stage.
 */
const textFields = [...textNames(lists.projects), 'place', 'lead'];
export const dateFields = ['start', 'end'] as const;
export const moneyFields = [
  'total',
  'eu',
  'state',
  'euAndState',
  'municipal',
  'otherPublic',
  'private',
  'public',
] as const;
const plainFields = [
  'id',
  'code',
  'fund',
  'objectiveCode',
  'categoryCode',
  'strategic',
  /** The number of the programme, which names its period and country: 2021FI16FFPR001. */
  'cci',
  'rate',
  'status',
  'theme',
  'city',
  'partners',
  'postcode',
  'country',
  'nuts',
  'coordinates',
  'lat',
  'lon',
  'url',
  'period',
  'currency',
] as const;
/** Fields of a list of publications. Where CSL has a name for one, it is used. */
export const publicationFields = [
  'id',
  'type',
  'title',
  'author',
  'issued',
  'publisher',
  'publisher-place',
  'number-of-pages',
  'abstract',
  'URL',
  'DOI',
  'ISBN',
  'ISSN',
  'language',
  'genre',
  'container-title',
  'collection-title',
  'volume',
  'issue',
  'page',
  'level',
  'series',
  'project',
  'city',
  'theme',
  'licence',
] as const;

export type DateField = (typeof dateFields)[number];
export type MoneyField = (typeof moneyFields)[number];
export type PlainField = (typeof plainFields)[number];
export type PublicationField = (typeof publicationFields)[number];
export const projectFields = [...textFields, ...dateFields, ...moneyFields, ...plainFields] as const;

const includes = <T extends string>(list: readonly T[], name: string): name is T =>
  (list as readonly string[]).includes(name);
export const isMoneyField = (name: string): name is MoneyField => includes(moneyFields, name);

/** The parts of a field's name: a stage at its start, a language at its end. */
export interface FieldName {
  readonly field: string;
  readonly stage?: (typeof stages)[number];
  readonly language?: string;
}
export const fieldName = (name: string): FieldName => {
  const [first = '', second, ...more] = name.split('.');
  if (second === undefined || more.length > 0) return {field: name};
  if (includes(stages, first) && isMoneyField(second)) return {field: second, stage: first};
  return textFields.includes(first) || ['title', 'abstract'].includes(first)
    ? {field: first, language: second}
    : {field: name};
};

/** Whether a list of that kind knows the field. */
export const isField = (name: string, records: 'projects' | 'publications'): boolean => {
  const {field} = fieldName(name);
  return records === 'projects' ? includes(projectFields, field) : includes(publicationFields, field);
};
