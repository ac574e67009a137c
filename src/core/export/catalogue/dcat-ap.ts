import {localeOf} from '../../i18n/locale.js';
import {firstDay, lastDay} from '../../model/days.js';
import type {Feed, Text} from '../../model/feed.js';
import {ownLanguages} from '../../i18n/named-languages.js';
import {
  homePageOf,
  licenceOf,
  publisherUrlOf,
  translationsOf,
  type CatalogueContext,
  type WrittenTable,
} from './catalogue.js';

/** The vocabularies that DCAT-AP 3 prescribes. They are lists of the Publications Office. */
const authority = 'http://publications.europa.eu/resource/authority';
const iana = 'https://www.iana.org/assignments/media-types';
const languageUrls = new Map([
  ['fi', `${authority}/language/FIN`],
  ['sv', `${authority}/language/SWE`],
  ['en', `${authority}/language/ENG`],
]);

/** The context is inside the file, so that nobody has to fetch it. */
const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  locn: 'http://www.w3.org/ns/locn#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** A portal may not know the vocabularies, so labels are written beside their URLs. */
const reference = (id: string, type: string) => ({'@id': id, '@type': type});
const languageOf = (lang: string) => reference(languageUrls.get(lang) ?? '', 'dct:LinguisticSystem');
const formatOf = (name: string) => reference(`${authority}/file-type/${name}`, 'dct:MediaTypeOrExtent');
const mediaTypeOf = (name: string) => reference(`${iana}/${name}`, 'dct:MediaType');
const addressesOf = (url: string) => ({
  'dcat:accessURL': reference(url, 'rdfs:Resource'),
  'dcat:downloadURL': reference(url, 'rdfs:Resource'),
});
const typed = (type: string, value: string) => ({'@type': `xsd:${type}`, '@value': value});
const texts = (text: Text, {language}: Feed) =>
  [...translationsOf(text, language)].map(([lang, value]) => ({'@language': lang, '@value': value}));

/** The theme of such a feed in the list of themes that portals use. */
const dataThemes = [
  {
    code: 'GOVE',
    fi: 'Hallitus ja julkinen sektori',
    sv: 'Regeringen och den offentliga sektorn',
    en: 'Government and public sector',
  },
  {code: 'REGI', fi: 'Alueet ja kaupungit', sv: 'Regioner och städer', en: 'Regions and cities'},
].map(({code, ...labels}) => ({
  ...reference(`${authority}/data-theme/${code}`, 'skos:Concept'),
  'skos:prefLabel': Object.entries(labels).map(([lang, label]) => ({'@language': lang, '@value': label})),
}));

/**
 * Describes the feed and its tables as a catalogue of one dataset: DCAT-AP 3 as JSON-LD, with texts in every
 * language.
 */
export const writeDcatAp = (given: CatalogueContext): string => {
  const {snapshot, site, feedUrl, tables} = given;
  const {feed} = snapshot;
  const {title, description = title, updated, programme, themes, publisher, cities} = feed;
  const agent = {
    '@id': publisherUrlOf(snapshot) ?? `${site}#publisher`,
    '@type': 'foaf:Agent',
    'foaf:name': texts(publisher?.name ?? title, feed),
  };
  const home = homePageOf(snapshot);
  const around = {
    'dct:title': texts(title, feed),
    'dct:description': texts(description, feed),
    'dct:publisher': agent,
    'dct:modified': updated && typed('dateTime', updated),
    'dct:language': ownLanguages.map(languageOf),
  };
  const dataset = {
    '@id': `${site}#dataset`,
    '@type': 'dcat:Dataset',
    ...around,
    'dct:identifier': feedUrl,
    'dct:accessRights': reference(`${authority}/access-right/PUBLIC`, 'dct:RightsStatement'),
    'dcat:theme': dataThemes,
    'dcat:keyword': [...themes, ...cities].flatMap(({name}) => texts(name, feed)),
    'dct:spatial': cities.map(({name}) => ({
      '@type': 'dct:Location',
      'locn:geographicName': texts(name, feed),
    })),
    'dct:temporal': temporalOf(programme),
    'dcat:landingPage': home && {'@id': home, '@type': 'foaf:Document'},
    'dcat:contactPoint': publisher?.email && {
      '@type': 'vcard:Kind',
      'vcard:fn': texts(publisher.name, feed),
      'vcard:hasEmail': {'@id': `mailto:${publisher.email}`},
    },
    'dcat:distribution': [feedDistribution(given), ...tables.map((table) => tableDistribution(table, given))],
  };
  const catalogue = {
    '@context': context,
    '@id': `${site}#catalogue`,
    '@type': 'dcat:Catalog',
    ...around,
    'foaf:homepage': home && {'@id': home, '@type': 'foaf:Document'},
    'dcat:dataset': [dataset],
  };
  return `${JSON.stringify(catalogue, null, 2)}\n`;
};

const temporalOf = (programme: Feed['programme']) => {
  const {start, end} = programme ?? {};
  if (start === undefined && end === undefined) return undefined;
  return {
    '@type': 'dct:PeriodOfTime',
    'dcat:startDate': start && typed('date', firstDay(start)),
    'dcat:endDate': end && typed('date', lastDay(end)),
  };
};

const licenceReference = ({snapshot}: CatalogueContext) => {
  const licence = licenceOf(snapshot);
  return licence && {'@id': licence.url, '@type': 'dct:LicenseDocument'};
};

const feedDistribution = (context: CatalogueContext) => {
  const {snapshot, feedUrl} = context;
  return {
    '@type': 'dcat:Distribution',
    'dct:title': texts(snapshot.feed.title, snapshot.feed),
    ...addressesOf(feedUrl),
    'dct:format': formatOf('JSON'),
    'dcat:mediaType': mediaTypeOf('application/json'),
    'dct:license': licenceReference(context),
  };
};

const tableDistribution = ({list, lang, path, bytes, sha256}: WrittenTable, context: CatalogueContext) => {
  const widget = list === 'projects' ? 'project-list' : 'publication-table';
  const url = context.site + path;
  return {
    '@type': 'dcat:Distribution',
    'dct:title': ownLanguages.map((code) => ({
      '@language': code,
      '@value': `${localeOf(code)?.messages.widgets[widget] ?? list} (CSV, ${lang})`,
    })),
    'dct:language': languageOf(lang),
    ...addressesOf(url),
    'dct:format': formatOf('CSV'),
    'dcat:mediaType': mediaTypeOf('text/csv'),
    'dcat:byteSize': typed('nonNegativeInteger', String(bytes)),
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': reference(
        'http://spdx.org/rdf/terms#checksumAlgorithm_sha256',
        'spdx:ChecksumAlgorithm',
      ),
      'spdx:checksumValue': typed('hexBinary', sha256),
    },
    'dct:license': licenceReference(context),
  };
};
