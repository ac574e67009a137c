import type {Organisation, Project} from '../../core/model/feed.js';
import {lists, textNames} from '../../core/feed-format/fields.js';
import {isAfter} from '../../core/model/days.js';
import {matches} from '../../core/model/value-patterns.js';
import {cciPattern} from '../values/coded-texts.js';
import {readDate} from '../values/dates.js';
import {blank, problem, textOf, tidy, type Reading} from '../values/parsed-value.js';
import {readCodes} from './read-codes.js';
import {readLocation} from './read-location.js';
import {periodIn, periodOfCci, periodOfObjective} from './periods.js';

import {readFunding} from './read-funding.js';
import {readRowText} from './read-texts.js';
import type {RowContext} from './row-context.js';
import type {RowReader} from './row-reader.js';
import {fundOf} from './funds.js';
import {statusOfText} from './known-values.js';

/** A row as a project without its id. A row without a name gives undefined and a remark. */
export const readProject = (context: RowContext): Omit<Project, 'id'> | undefined => {
  const {reader, language, conventions, mapping, places} = context;
  const name = readRowText(reader, 'name', language);
  if (name === undefined) {
    reader.say('left-out', reader.columns('name')[0], 'the row has no name, so it is left out');
    return undefined;
  }
  const code = readCode(reader);
  const dates = readDates(context);
  const lead = readLead(context);
  const cities = places.citiesIn(reader);
  const themes = reader
    .columns('theme')
    .flatMap((column) => namesIn(reader.cell(column)))
    .flatMap(context.themesIn);
  const codes = readCodes(context);
  const cci = reader.word('cci')?.match(cciPattern)?.[0];
  const period =
    periodIn(reader.word('period')) ?? periodOfCci(cci) ?? periodOfObjective(codes.objectiveCode);
  const {funding, computedBy} = readFunding(reader, conventions, mapping);
  return without({
    code,
    ...readTexts(context),
    ...codes,
    name,
    ...dates,
    status: readStatus(context, dates),
    lead,
    partners: readPartners(context),
    cities: cities.length > 0 ? cities : undefined,
    themes: themes.length > 0 ? [...new Set(themes.map(context.themeOf))] : undefined,
    fund: readFund(reader),
    period,
    location: readLocation(context, cci),
    funding,
    sources: computedBy === undefined ? undefined : [{label: computedLabel(computedBy)}],
    url: readUrl(reader),
  });
};

type Loose<T> = {readonly [K in keyof T]: T[K] | undefined};
/** A record without its unknown fields. */
const without = <T extends object>(record: Loose<T>): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;

/** A text of the feed with the names used in reports. */
const computedLabel = (header: string): string =>
  `EU amount computed by the import: total cost × "${header}"`;

/** "1,23457E+11" was a code that a spreadsheet has turned into a number. Its last digits are lost. */
const readCode = (reader: RowReader): string | undefined => {
  const code = reader.word('code');
  if (code === undefined || !/^\d(?:[.,]\d+)?E[+-]?\d+$/i.test(code)) return code;
  reader.say(
    'unknown',
    reader.columns('code')[0],
    'was a code before a spreadsheet took it for a number: its last digits are lost',
  );
  return undefined;
};

const readTexts = ({reader, language}: RowContext): Omit<Project, 'id' | 'name'> =>
  Object.fromEntries(texts.map((field) => [field, readRowText(reader, field, language)]));
const texts = textNames(lists.projects).filter((name) => name !== 'objective' && name !== 'category');

const readDates = ({reader, conventions}: RowContext): Pick<Project, 'start' | 'end'> => {
  const read = (field: 'start' | 'end'): string | undefined => {
    for (const column of reader.columns(field)) {
      const date = reader.take(column, (cell) => readDate(cell, conventions.dateForm(column)));
      if (date !== undefined) return date;
    }
    return undefined;
  };
  return without<Pick<Project, 'start' | 'end'>>({start: read('start'), end: read('end')});
};

/**
 * The list's status is kept only if dates cannot tell it: for an interrupted project, or if the end is unknown. A
 * list of 2016 says "running" about projects that ended long ago.
 */
const readStatus = (
  {reader}: RowContext,
  {start, end}: Pick<Project, 'start' | 'end'>,
): Project['status'] => {
  const word = reader.word('status');
  if (word === undefined) return undefined;
  const status = statusOfText(word);
  if (status === undefined) {
    reader.say(
      'unknown',
      reader.columns('status')[0],
      'is no status that is known: say in the mapping what it means',
    );
    return undefined;
  }
  const isDecided = end !== undefined && !isAfter(start, end);
  return status === 'interrupted' || !isDecided ? status : undefined;
};

const readFund = (reader: RowReader): string | undefined => {
  const word = reader.word('fund');
  if (word === undefined) return undefined;
  const funds = new Set(word.split(/[|;]/).map((one) => fundOf(one.trim())));
  const [fund] = funds;
  if (funds.size > 1) {
    reader.say('unknown', reader.columns('fund')[0], 'names several funds, and a project has one');
    return undefined;
  }
  if (fund === undefined) {
    reader.say(
      'unknown',
      reader.columns('fund')[0],
      'is no fund that is known: say in the mapping which it is',
    );
  }
  return fund;
};

const readLead = ({reader, language, places}: RowContext): Organisation | undefined => {
  const name = readRowText(reader, 'lead', language);
  if (name === undefined) return undefined;
  const city = places.cityOf(typeof name === 'string' ? [name] : Object.values(name));
  return {name, ...(city === undefined ? {} : {city})};
};

/** Names in one cell: a list in JSON, or names between semicolons or line breaks. */
const namesIn = (cell: unknown): readonly string[] =>
  (Array.isArray(cell) ? cell : textOf(cell).split(/[;\n|]/))
    .map((name) => tidy(textOf(name)))
    .filter(Boolean);

const readPartners = ({reader, places}: RowContext): Project['partners'] => {
  const names = reader.columns('partners').flatMap((column) => namesIn(reader.cell(column)));
  if (names.length === 0) return undefined;
  return names.map((name) => {
    const city = places.cityOf([name]);
    return {name, ...(city === undefined ? {} : {city})};
  });
};

const readUrl = (reader: RowReader): string | undefined => {
  const [column] = reader.columns('url');
  return (
    column &&
    reader.take(column, (cell): Reading<string> => {
      const text = tidy(textOf(cell));
      if (text === '') return blank;
      return /^https?:\/\//i.test(text) && matches('url', text)
        ? {value: text}
        : problem('is no complete address: it has to begin with https://');
    })
  );
};
