import {lists, textNames} from '../../core/feed-format/fields.js';
import type {City, Named, Project, Publication} from '../../core/model/feed.js';
import type {Imported} from '../convert/import-result.js';
import type {Remark} from '../convert/remark.js';
import {knownFunds} from '../convert/funds.js';
import {knownCities} from '../convert/known-values.js';
import {joinRecords} from './join-records.js';
import {remembered} from './import-memory.js';

/** A feed as a document, before it is written into a file. */
export interface FeedDocument extends Readonly<Record<string, unknown>> {
  readonly projects?: readonly Project[];
  readonly publications?: readonly Publication[];
}
export interface Assembled {
  readonly document: FeedDocument;
  readonly remarks: readonly Remark[];
}

/** Placeholder for the publisher, until somebody names one. */
const unnamed: Readonly<Record<string, string>> = {
  fi: 'Julkaisijaa ei ole nimetty',
  sv: 'Utgivaren är inte namngiven',
  en: 'Publisher not named',
};

/**
 * Combines several sources into one feed. Records that occur in several sources are joined. Where sources disagree,
 * the first one is used and the difference is reported.
 */
export const assemble = (
  sources: readonly Imported[],
  now: Date,
  into?: Readonly<Record<string, unknown>>,
): Assembled => {
  const remarks: Remark[] = sources.flatMap(({remarks: own}) => own);
  const own = joinEnvelopes(sources);
  remarks.push(...own.remarks);
  const given = sources.reduce<Readonly<Record<string, unknown>>>(
    (all, {mapping}) => ({...all, ...mapping.feed}),
    own.values,
  );
  const language = languageOf(sources, given);
  const listOf = (one: Imported, name: 'projects' | 'publications') => ({
    source: one.source,
    sheet: one.sheet,
    places: one.places,
    records: one[name].map((record) =>
      withSourceMemory(inLanguage(record, name, one.language, language), one, language),
    ),
  });
  const projects = joinRecords(sources.map((one) => listOf(one, 'projects')));
  const publications = joinRecords(sources.map((one) => listOf(one, 'publications')));
  remarks.push(...projects.remarks, ...publications.remarks);
  const references = {
    cities: citiesOf(sources),
    themes: unique([...listIn(sources, 'themes'), ...sources.flatMap(({themes}) => themes)]),
    funds: unique([
      ...listIn(sources, 'funds'),
      ...knownFunds.filter(({id}) => sources.some(({funds}) => funds.includes(id))),
    ]),
  };
  if (given['publisher'] === undefined && into?.['publisher'] === undefined) {
    remarks.push({
      source: sources[0]?.source ?? '',
      kind: 'note',
      message:
        'nobody is named who answers for the data: give --publisher, or "feed": {"publisher": …} in the mapping',
    });
  }
  const document: Record<string, unknown> = {
    version: '1.0',
    language,
    title: [...new Set(sources.map(({source}) => titleOf(source)))].join(', '),
    publisher: {name: unnamed[language] ?? unnamed['en']},
    ...given,
    updated: updatedOf(sources, given, now),
    ...Object.fromEntries(
      Object.entries(references).filter(([name, list]) => list.length > 0 || name === 'cities'),
    ),
  };
  // The long lists of records come last, so that the other fields are easy to find.
  delete document['projects'];
  delete document['publications'];
  const isOwed =
    given['projects'] !== undefined ||
    (publications.records.length === 0 && given['publications'] === undefined);
  if (projects.records.length > 0 || isOwed) document['projects'] = projects.records;
  if (publications.records.length > 0 || given['publications'])
    document['publications'] = publications.records;
  return {document, remarks};
};

/** The feed's own values from the workbooks. If several have `updated`, the latest is used. */
const joinEnvelopes = (sources: readonly Imported[]) => {
  const envelopes = sources.flatMap(({source, envelope}) => (envelope ? [{source, envelope}] : []));
  const joined = joinRecords(
    envelopes.map(({source, envelope: {updated: _updated, ...rest}}) => ({
      source,
      records: [{...rest, id: 'feed'}],
    })),
  );
  const times = envelopes.map(({envelope}) => envelope['updated']).filter((time) => typeof time === 'string');
  const latest = times.reduce<string | undefined>(
    (last, time) => (last !== undefined && Date.parse(last) >= Date.parse(time) ? last : time),
    undefined,
  );
  const values: Record<string, unknown> = {...joined.records[0]};
  delete values['id'];
  return {values: {...values, ...(latest === undefined ? {} : {updated: latest})}, remarks: joined.remarks};
};

/** A workbook that was edited is current, whatever its `updated` row says. */
const updatedOf = (
  sources: readonly Imported[],
  given: Readonly<Record<string, unknown>>,
  now: Date,
): unknown =>
  sources.some(({isEdited}) => isEdited) || given['updated'] === undefined
    ? now.toISOString().replace(/\.\d+Z$/, 'Z')
    : given['updated'];

/** A feed that is imported already has its import memory. */
const withSourceMemory = <T extends object>(record: T, {source, isFeed}: Imported, language: string): T =>
  isFeed ? record : remembered(record, language, source);

/** If a source is in another language than the feed, its plain texts become texts by language. */
const inLanguage = <T extends object>(
  record: T,
  name: 'projects' | 'publications',
  own: string | undefined,
  language: string,
): T => {
  if (own === undefined || own === language) return record;
  const texts = textNames(lists[name]).flatMap((field) => {
    const text = (record as Readonly<Record<string, unknown>>)[field];
    return typeof text === 'string' ? [[field, {[own]: text}] as const] : [];
  });
  return texts.length === 0 ? record : {...record, ...Object.fromEntries(texts)};
};

const titleOf = (source: string): string =>
  (source.split(/[\\/]/).at(-1) ?? source).replace(/\.[^.]+$/, '') || 'feed';

const languageOf = (sources: readonly Imported[], given: Readonly<Record<string, unknown>>): string => {
  const stated = given['language'];
  if (typeof stated === 'string') return stated;
  return sources.map(({language}) => language).find((language) => language !== undefined) ?? 'en';
};

const listIn = (sources: readonly Imported[], name: string): readonly Named[] =>
  sources.flatMap(({envelope}) => {
    const list = envelope?.[name];
    return Array.isArray(list) ? (list as readonly Named[]) : [];
  });

const unique = (records: readonly Named[]): readonly Named[] => {
  const seen = new Set<string>();
  return records.filter(({id}) => !seen.has(id.toLowerCase()) && seen.add(id.toLowerCase()));
};

/** The cities that the records name. A city of a mapping is called by the first of its names. */
const citiesOf = (sources: readonly Imported[]): readonly Named[] =>
  unique([
    ...listIn(sources, 'cities'),
    ...sources.flatMap(({mapping, cities}) => [
      ...Object.entries(mapping.cities ?? {}).map(([id, [name]]) => known(id) ?? {id, name: name ?? id}),
      ...cities.map((id) => known(id) ?? {id, name: id}),
    ]),
  ]);
const known = (id: string): City | undefined => knownCities.find((city) => city.id === id);
