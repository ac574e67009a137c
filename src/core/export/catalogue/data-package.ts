import {textIn} from '../../model/text.js';
import type {Text} from '../../model/feed.js';
import {
  homePageOf,
  licenceOf,
  publisherUrlOf,
  translationsOf,
  type CatalogueContext,
  type WrittenTable,
} from './catalogue.js';

/**
 * Describes the feed and its tables as a Data Package (Frictionless, version 1). The format has one title; titles
 * in other languages are in our own property `translations`, which readers of the format ignore.
 */
export const writeDataPackage = (context: CatalogueContext): string => {
  const {snapshot, feedUrl, tables} = context;
  const {feed} = snapshot;
  const {title, description, programme, publisher, updated, language} = feed;
  const say = (text: Text | undefined) =>
    text === undefined ? undefined : textIn(text, language, language).value;
  const licence = licenceOf(snapshot);
  const descriptions =
    description === undefined ? new Map<string, string>() : translationsOf(description, language);
  const translations = [...translationsOf(title, language)].map(
    ([lang, translated]) => [lang, {title: translated, description: descriptions.get(lang)}] as const,
  );
  const dataPackage = {
    profile: 'data-package',
    name: packageName(programme?.id ?? ''),
    id: feedUrl,
    title: say(title),
    description: say(description),
    homepage: homePageOf(snapshot),
    created: updated,
    languages: [...new Set(tables.map(({lang}) => lang))],
    translations: Object.fromEntries(translations),
    licenses: licence && [{name: licence.name, path: licence.url}],
    contributors: publisher && [
      {title: say(publisher.name), role: 'publisher', path: publisherUrlOf(snapshot), email: publisher.email},
    ],
    resources: [
      ...tables.map(resourceOf),
      {
        name: 'feed',
        path: feedUrl,
        title: say(title),
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8',
      },
    ],
  };
  return `${JSON.stringify(dataPackage, null, 2)}\n`;
};

/** A name in a package may have lower-case letters, digits, dots, hyphens and underscores. */
const packageName = (id: string): string =>
  id
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '') || 'projects-and-publications';

const resourceOf = ({lang, name, path, title, bytes, sha256, fields}: WrittenTable) => ({
  profile: 'tabular-data-resource',
  name,
  path,
  title,
  language: lang,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  bytes,
  hash: `sha256:${sha256}`,
  dialect: {delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true},
  schema: {
    fields: fields.map((field) =>
      field.name === 'id' ? {...field, constraints: {required: true, unique: true}} : field,
    ),
    primaryKey: 'id',
    missingValues: [''],
  },
});
