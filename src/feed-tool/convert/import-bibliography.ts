import type {CslName, Publication} from '../../core/model/feed.js';
import {lists} from '../../core/feed-format/fields.js';
import {matches} from '../../core/model/value-patterns.js';
import {isObject, scalars} from '../../core/feed-format/scalars.js';
import type {Entry} from '../read/bibliography.js';
import type {SourceRemark} from '../read/table.js';
import {UnreadableSource} from '../read/unreadable.js';
import {readDate} from '../values/dates.js';
import {isRead, textOf, tidy} from '../values/parsed-value.js';
import {idHash, idOf} from './ids.js';
import {remarkOf, type Imported} from './import-result.js';
import type {Mapping} from './mapping.js';
import type {Remark} from './remark.js';

const languageTags: Readonly<Record<string, string>> = {
  finnish: 'fi',
  suomi: 'fi',
  swedish: 'sv',
  svenska: 'sv',
  english: 'en',
  german: 'de',
  ngerman: 'de',
  french: 'fr',
};
type Say = (kind: Remark['kind'], field: string, value: unknown, message: string) => void;

/**
 * Converts CSL items to publications of the feed.
 * @throws UnreadableSource if there are none
 */
export const importBibliography = (
  entries: readonly Entry[],
  mapping: Mapping,
  source: string,
  read: readonly SourceRemark[] = [],
): Imported => {
  if (entries.length === 0) throw new UnreadableSource('holds no publication');
  const remarks: Remark[] = read.map((remark) => remarkOf(source, undefined, remark));
  const publications: Publication[] = [];
  const seen = new Map<string, number>();
  for (const {line, text, item, problem, findings} of entries) {
    const say: Say = (kind, column, value, message) =>
      remarks.push({source, kind, row: line, message, ...(column ? {column, value: textOf(value)} : {})});
    const publication = item && readItem(item, say);
    if (!publication) {
      const [first = ''] = text.split('\n');
      say('left-out', 'entry', first, problem ?? 'has no title, so it is left out');
      continue;
    }
    for (const finding of findings ?? []) say('source', 'entry', publication.title, finding);
    const count = (seen.get(publication.id.toLowerCase()) ?? 0) + 1;
    seen.set(publication.id.toLowerCase(), count);
    if (count > 1)
      say(
        'source',
        'id',
        publication.id,
        `stands ${count} times: this one is called ${publication.id}-${count}`,
      );
    publications.push({
      ...publication,
      ...(mapping.defaults?.['level'] === undefined ? {} : {level: mapping.defaults['level']}),
      ...(mapping.defaults?.['series'] === undefined ? {} : {series: mapping.defaults['series']}),
      id: count > 1 ? `${publication.id}-${count}` : publication.id,
    });
  }
  return {
    source,
    projects: [],
    publications,
    themes: [],
    cities: [],
    funds: [],
    language: mapping.defaults?.['language'],
    rows: entries.length,
    remarks,
    mapping,
  };
};

const readItem = (item: Readonly<Record<string, unknown>>, say: Say): Publication | undefined => {
  const title = tidy(textOf(item['title']));
  if (title === '') return undefined;
  const given = tidy(textOf(item['id'] ?? item['DOI']));
  const record: Record<string, unknown> = {
    id: given === '' ? `b${idHash(`${title}\n${textOf(item['author'])}`)}` : idOf(given),
    type: tidy(textOf(item['type'])) || 'document',
    title,
  };
  for (const [name, kind] of lists.publications.fields) {
    const value = item[name];
    if (Object.hasOwn(record, name) || value === undefined || value === null) continue;
    const read = readField(name, kind, value, say);
    if (read !== undefined) record[name] = read;
  }
  addressInNote(item, record);
  return record as unknown as Publication;
};

const readField = (name: string, kind: unknown, value: unknown, say: Say): unknown => {
  if (name === 'author' || name === 'editor') return namesOf(value);
  if (name === 'issued') return issuedOf(value, say);
  if (name === 'language') return tagOf(value, say);
  if (typeof kind !== 'string') return undefined;
  // BibTeX takes "Springer Science and Business" for two publishers.
  const whole = Array.isArray(value) ? value.map(textOf).join(' and ') : value;
  const text = typeof whole === 'string' ? tidy(whole) : whole;
  if (text === '') return undefined;
  if (scalars[kind as keyof typeof scalars](text)) return text;
  say('unknown', name, value, `is no ${kind}`);
  return undefined;
};

/** BibTeX writes "and others" for names that are left out. It is no name. */
const namesOf = (value: unknown): readonly CslName[] | undefined => {
  const names = (Array.isArray(value) ? (value as readonly unknown[]) : [])
    .filter(isObject)
    .flatMap((name): CslName[] => {
      const part = (key: string): string => tidy(textOf(name[key]));
      const particle = part('non-dropping-particle') || part('dropping-particle');
      const family = [particle, part('family')].filter(Boolean).join(' ');
      const given = [part('given'), part('suffix')].filter(Boolean).join(', ');
      const literal = part('literal');
      if (family === 'others' && given === '') return [];
      if (literal) return [{literal}];
      return family || given ? [{...(family ? {family} : {}), ...(given ? {given} : {})}] : [];
    });
  return names.length > 0 ? names : undefined;
};

const issuedOf = (value: unknown, say: Say): unknown => {
  if (!isObject(value)) return matches('date', value) ? value : undefined;
  const parts = value['date-parts'];
  const first: unknown = Array.isArray(parts) ? parts[0] : undefined;
  if (Array.isArray(first) && first.length > 0) {
    const date = first.map((part, index) => textOf(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
    if (matches('date', date)) return Array.isArray(parts) && parts.length > 1 ? {'date-parts': parts} : date;
  }
  const raw = tidy(textOf(value['raw'] ?? value['literal']));
  if (raw !== '') {
    const date = dateIn(raw);
    if (date !== undefined) return date;
    say('note', 'issued', raw, 'is no date that can be sorted: it is shown as it stands');
    return {literal: raw};
  }
  say('unknown', 'issued', value, 'is no date');
  return undefined;
};

/** "2016/09//", "2016/9/1", "12.9.2016", "September 2016" as a date of the feed. */
const dateIn = (raw: string): string | undefined => {
  if (matches('date', raw)) return raw;
  const [, year = '', month = '', day = ''] = /^(\d{4})\/(\d{0,2})\/?(\d{0,2})(?:\/.*)?$/.exec(raw) ?? [];
  const parts = [year, month.padStart(2, '0'), day.padStart(2, '0')].slice(
    0,
    month === '' ? 1 : day === '' ? 2 : 3,
  );
  if (year !== '' && matches('date', parts.join('-'))) return parts.join('-');
  const read = readDate(raw);
  return isRead(read) ? read.value : undefined;
};

const tagOf = (value: unknown, say: Say): string | undefined => {
  const word = tidy(textOf(value));
  const tag = languageTags[word.toLowerCase()] ?? word;
  if (matches('tag', tag) && tag.length <= 8) return tag;
  if (word !== '') say('unknown', 'language', value, 'is no language that is known');
  return undefined;
};

/** Some bibliographies have the URL in a note. Only a note that is nothing but a URL is read so. */
const addressInNote = (item: Readonly<Record<string, unknown>>, record: Record<string, unknown>): void => {
  const note = tidy(textOf(item['note']));
  if (record['URL'] === undefined && /^https?:\/\//i.test(note) && matches('url', note)) record['URL'] = note;
};
