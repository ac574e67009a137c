import type {
  City,
  Contact,
  Coverage,
  CslDate,
  CslName,
  Envelope,
  Fact,
  Fund,
  Image,
  Level,
  Link,
  ListName,
  Lists,
  Organisation,
  Place,
  Programme,
  Project,
  Publication,
  PublicationFile,
  RecordCount,
  Publisher,
  Series,
  Source,
  Theme,
} from '../model/feed.js';
import type {Amounts, Funding} from '../model/funding-record.js';
import {stages} from '../model/funding-record.js';
import type {FieldKind, RecordKind} from './field-kinds.js';

/**
 * The format of the feed as one table: every field and its kind. The parser uses it, the JSON Schema is generated
 * from it, and the interfaces of feed.ts give it its type, so a field that is missing in one of them does not
 * compile.
 */
type Fields<T> = {readonly [K in keyof Required<T>]: FieldKind};

const record = <T>(required: readonly (keyof T & string)[], fields: Fields<T>): RecordKind => ({
  required,
  fields: new Map(Object.entries<FieldKind>(fields)),
});
const list = (of: FieldKind) => ({list: of});
const refs = (name: ListName) => list({ref: name});

const organisation = record<Organisation>(['name'], {name: 'text', city: {ref: 'cities'}});
const measured: Fields<Amounts> = {
  total: 'money',
  eu: 'money',
  state: 'money',
  municipal: 'money',
  otherPublic: 'money',
  private: 'money',
  public: 'money',
  euAndState: 'money',
};
const funding = record<Funding>([], {
  currency: 'currency',
  stage: {choice: stages},
  ...measured,
  approximate: 'boolean',
  rate: 'share',
  byCity: {byId: record<Amounts>([], measured), in: 'cities'},
});
const names = list({
  record: record<CslName>([], {
    family: 'string',
    given: 'string',
    'non-dropping-particle': 'string',
    'dropping-particle': 'string',
    suffix: 'string',
    literal: 'string',
  }),
});

const project = record<Project>(['id', 'name'], {
  id: 'id',
  code: 'string',
  name: 'text',
  summary: 'text',
  results: 'text',
  start: 'date',
  end: 'date',
  status: {choice: ['planned', 'ongoing', 'completed', 'interrupted']},
  lead: {record: organisation},
  partners: list({record: organisation}),
  cities: refs('cities'),
  themes: refs('themes'),
  fund: {ref: 'funds'},
  period: 'period',
  objective: 'text',
  category: 'text',
  objectiveCode: 'string',
  categoryCode: 'string',
  strategic: 'boolean',
  location: {
    record: record<Place>([], {
      postcode: 'string',
      name: 'text',
      country: 'string',
      nuts: 'string',
      lat: 'latitude',
      lon: 'longitude',
    }),
  },
  funding: {oneOrMore: funding},
  url: 'url',
  links: list({record: record<Link>(['url', 'label'], {url: 'url', label: 'text'})}),
  image: {record: record<Image>(['src', 'alt'], {src: 'url', alt: 'text', credit: 'text'})},
  contact: {record: record<Contact>([], {name: 'text', email: 'email', url: 'contact'})},
  updated: 'timestamp',
  sources: list({record: record<Source>(['label'], {label: 'text', url: 'url', date: 'date'})}),
});

const publication: RecordKind = {
  ...record<Publication>(['id', 'title'], {
    id: 'id',
    type: 'string',
    title: 'text',
    author: names,
    editor: names,
    issued: {
      scalar: 'date',
      record: record<CslDate>([], {
        'date-parts': list('dateParts'),
        raw: 'string',
        literal: 'string',
        season: 'stringOrNumber',
        circa: 'scalar',
      }),
    },
    publisher: 'string',
    'publisher-place': 'string',
    'number-of-pages': 'stringOrNumber',
    abstract: 'text',
    URL: 'locator',
    DOI: 'string',
    ISBN: 'string',
    ISSN: 'string',
    language: 'tag',
    genre: 'string',
    'container-title': 'string',
    'collection-title': 'string',
    volume: 'stringOrNumber',
    issue: 'stringOrNumber',
    page: 'stringOrNumber',
    level: {ref: 'levels'},
    series: {ref: 'series'},
    projects: refs('projects'),
    cities: refs('cities'),
    themes: refs('themes'),
    licence: 'licence',
    terms: 'text',
    attribution: 'text',
    files: list({
      record: record<PublicationFile>(['url'], {
        url: 'url',
        format: 'string',
        bytes: 'count',
        language: 'tag',
      }),
    }),
    updated: 'timestamp',
  }),
  requiredWithDefault: new Map([['type', 'document']]),
};

/** The lists in parsing order: lists to which others refer come first. */
export const lists: {readonly [L in keyof Lists]: RecordKind} = {
  cities: record<City>(['id', 'name'], {
    id: 'id',
    name: 'text',
    url: 'url',
    lat: 'latitude',
    lon: 'longitude',
  }),
  themes: record<Theme>(['id', 'name'], {id: 'id', name: 'text'}),
  funds: record<Fund>(['id', 'name'], {id: 'id', name: 'text', abbreviation: 'text'}),
  series: record<Series>(['id', 'name'], {
    id: 'id',
    name: 'text',
    url: 'url',
    description: 'text',
    licence: 'licence',
    terms: 'text',
    attribution: 'text',
  }),
  levels: record<Level>(['id', 'name'], {id: 'id', name: 'text', description: 'text'}),
  facts: {
    ...record<Fact>(['id', 'label'], {
      id: 'id',
      label: 'text',
      value: 'number',
      text: 'text',
      currency: 'currency',
      share: 'share',
      of: 'text',
      period: 'period',
      source: 'url',
    }),
    requiredWithDefault: new Map([['source', undefined]]),
    oneOf: ['value', 'text'],
  },
  projects: project,
  publications: publication,
};
/**
 * The text fields of a kind of record. Search, import and merge all use it, so a new text field is added in one
 * place.
 */
export const textNames = ({fields}: RecordKind): readonly string[] =>
  [...fields].flatMap(([name, kind]) => (kind === 'text' ? [name] : []));
export const listNames = Object.keys(lists) as readonly ListName[];

export const envelope = record<Envelope>(['version', 'language', 'title', 'updated', 'publisher'], {
  version: 'version',
  language: 'tag',
  title: 'text',
  description: 'text',
  updated: 'timestamp',
  timeZone: 'timeZone',
  base: 'url',
  coverage: {record: record<Coverage>([], {projects: 'count', note: 'text'})},
  count: {record: record<RecordCount>([], {projects: 'count', publications: 'count'})},
  publisher: {record: record<Publisher>(['name'], {name: 'text', url: 'url', email: 'email'})},
  licence: 'licence',
  programme: {
    record: record<Programme>(['id', 'name'], {
      id: 'id',
      name: 'text',
      url: 'url',
      period: 'period',
      start: 'date',
      end: 'date',
    }),
  },
  feedback: 'contact',
  outline: 'url',
  next: 'url',
});
