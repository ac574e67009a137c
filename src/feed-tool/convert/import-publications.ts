import type {Publication} from '../../core/model/feed.js';
import {lists} from '../../core/feed-format/fields.js';
import {matches} from '../../core/model/value-patterns.js';
import {scalars} from '../../core/feed-format/scalars.js';
import type {ReadTable} from '../read/table.js';
import {UnreadableSource} from '../read/unreadable.js';
import {readDate} from '../values/dates.js';
import {textOf, tidy} from '../values/parsed-value.js';
import {columnsOf, remarkOnUnused} from './columns.js';
import {idHash, idOf} from './ids.js';
import {remarkOf, type Imported} from './import-result.js';
import {languageOfList} from './list-language.js';
import type {Mapping} from './mapping.js';
import {Places} from './places.js';
import {readRowText} from './read-texts.js';
import type {Remark} from './remark.js';
import {recordRows} from './record-rows.js';
import {RowReader} from './row-reader.js';
import {realign} from './realign-rows.js';

/** Fields of a table that have another name in the feed. */
const listFields: Readonly<Record<string, string>> = {project: 'projects', theme: 'themes'};
const readApart = ['id', 'title', 'abstract', 'author', 'issued', 'city', 'language', 'type'];

/**
 * A list of publications; only what the mapping names is read.
 * @throws BadMapping, UnreadableSource
 */
export const importPublications = (
  {table, remarks: read}: ReadTable,
  mapping: Mapping,
  source: string,
): Imported => {
  const columns = columnsOf(table, mapping);
  if (!columns.used.some(({field}) => field === 'title')) {
    throw new UnreadableSource(
      'has no column for the titles of publications: say in the mapping which it is',
    );
  }
  const records = recordRows(table, columns);
  const {rows, remarks: shifted} = realign(table, columns, records.rows);
  const found = languageOfList(columns, rows, mapping);
  const reader = new RowReader(columns, mapping);
  const places = new Places(mapping);
  const language = found.tag ?? 'en';
  const publications: Publication[] = [];
  for (const row of rows) {
    reader.goTo(row);
    const title = readRowText(reader, 'title', language);
    if (title === undefined) {
      reader.say('left-out', reader.columns('title')[0], 'the row has no title, so it is left out');
      continue;
    }
    const record: Record<string, unknown> = {
      id: '',
      type: reader.word('type') ?? 'document',
      title,
      abstract: readRowText(reader, 'abstract', language),
      author: namesOf(reader, 'author'),
      issued: issuedOf(reader),
      language: tagOf(reader),
      cities: citiesOf(reader, places),
    };
    for (const {field} of columns.used) if (!readApart.includes(field)) putPlain(record, field, reader);
    const given = reader.word('id') ?? reader.word('DOI');
    record['id'] =
      given === undefined
        ? `b${idHash(`${JSON.stringify(title)}\n${textOf(record['author'])}`)}`
        : idOf(given);
    const known = Object.entries(record).filter(([, value]) => value !== undefined);
    publications.push(Object.fromEntries(known) as unknown as Publication);
  }
  const remarks = [
    ...read.map((remark) => remarkOf(source, table.sheet, remark)),
    ...[
      ...remarkOnUnused(columns.unused),
      ...(found.remark ? [found.remark] : []),
      ...records.remarks,
      ...shifted,
      ...reader.remarks,
    ].map((remark): Remark => ({
      source,
      ...(table.sheet === undefined ? {} : {sheet: table.sheet}),
      ...remark,
    })),
  ];
  return {
    source,
    projects: [],
    publications,
    themes: [],
    cities: [...places.met],
    funds: [],
    language: found.tag,
    rows: table.rows.length,
    remarks,
    mapping,
  };
};

const putPlain = (record: Record<string, unknown>, field: string, reader: RowReader): void => {
  const [column] = reader.columns(field);
  const word = reader.word(field);
  if (word === undefined) return;
  const name = listFields[field] ?? field;
  if (name !== field) {
    record[name] = word.split(/[;,]\s*/).map(idOf);
    return;
  }
  const kind = lists.publications.fields.get(name);
  const isLegal = typeof kind === 'string' ? scalars[kind](word) : true;
  if (isLegal) record[name] = typeof kind === 'object' && 'ref' in kind ? idOf(word) : word;
  else reader.say('unknown', column, `is no ${typeof kind === 'string' ? kind : 'value'}`);
};

const namesOf = (reader: RowReader, field: string): Publication['author'] => {
  const [column] = reader.columns(field);
  const cell = column && reader.cell(column);
  const names = (Array.isArray(cell) ? cell : textOf(cell).split(/;|\n/))
    .map((name) => tidy(textOf(name)))
    .filter(Boolean);
  if (names.length === 0) return undefined;
  return names.map((name) => {
    const [family = '', given, ...more] = name.split(/,\s*/);
    return given === undefined || more.length > 0 ? {literal: name} : {family, given};
  });
};

const issuedOf = (reader: RowReader): string | undefined => {
  const [column] = reader.columns('issued');
  return column && reader.take(column, (cell) => readDate(cell));
};

const tagOf = (reader: RowReader): string | undefined => {
  const word = reader.word('language');
  if (word === undefined || matches('tag', word)) return word;
  reader.say('unknown', reader.columns('language')[0], 'is no language tag like "fi"');
  return undefined;
};

const citiesOf = (reader: RowReader, places: Places): readonly string[] | undefined => {
  const cities = places.citiesIn(reader);
  return cities.length > 0 ? cities : undefined;
};
