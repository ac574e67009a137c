import type {ListName, Project, Publication} from '../../core/model/feed.js';
import {listNames} from '../../core/feed-format/fields.js';
import type {Imported, SourcePosition} from '../convert/import-result.js';
import type {Mapping} from '../convert/mapping.js';
import {headerKey} from '../convert/headers/header-key.js';
import type {Remark} from '../convert/remark.js';
import {cityNames} from '../convert/known-values.js';
import {readMemory, type Memory} from '../merge/import-memory.js';
import type {WorkbookSheet} from '../read/workbook.js';
import {isRead, textOf, tidy} from '../values/parsed-value.js';
import {readCell} from './cells.js';
import {checksumOf, checksumPath, exportedSheet} from './checksum.js';
import {helpSheet} from './column-help.js';
import {pathsOfLabel} from './labels.js';
import {kindAt, recordFromPaths} from './paths.js';
import {readRecords} from './read-records.js';
import {References, type ReadLists, type RowValues} from './references.js';
import {feedSheets} from './sheet-columns.js';

type Say = (remark: Omit<Remark, 'source'>) => void;

const isEnvelopeSheet = ({rows}: WorkbookSheet): boolean => {
  const [first = '', second = ''] = (rows[0] ?? []).map((cell) => tidy(textOf(cell)));
  return (
    (first === 'field' && second === 'value') ||
    (rows[0] ?? []).some((cell) => textOf(cell) === 'field') ||
    rows.slice(0, 4).some((cells) => textOf(cells[0]) === 'version' && textOf(cells[1]).startsWith('1.'))
  );
};

/** Whether a workbook was made by `sixcity new` or `sixcity export`. */
export const isFeedWorkbook = (sheets: readonly WorkbookSheet[]): boolean =>
  sheets.some(isEnvelopeSheet) || sheets.some(({name}) => name === exportedSheet);

/**
 * Reads a workbook of the tool's own form. Exported values come back unchanged; edited cells are read as in any
 * list.
 */
export const importFeedWorkbook = (
  sheets: readonly WorkbookSheet[],
  mapping: Mapping,
  source: string,
): Imported => {
  const remarks: Remark[] = [];
  const say: Say = (remark) => remarks.push({source, ...remark});
  const own = sheets.find(isEnvelopeSheet);
  const exported = sheets.find(({name}) => name === exportedSheet);
  const bases = basesIn(exported, 2);
  const lists = sheets.filter(
    (sheet) => sheet !== own && sheet.name !== helpSheet && sheet.name !== exportedSheet,
  );
  const {found, others} = feedSheets(lists);
  for (const {name, rows} of others)
    if (rows.some((cells) => cells.some((cell) => textOf(cell) !== '')))
      say({kind: 'source', sheet: name, message: `the sheet "${name}" is not read: nothing in it is known`});
  const read: ReadLists = new Map();
  const places = new Map<string, SourcePosition>();
  const references = new References(read);
  // Lists that others refer to are read first.
  const order: readonly ListName[] = [
    ...listNames.filter((name) => name !== 'publications' && name !== 'projects'),
    'projects',
    'publications',
  ];
  for (const name of order) {
    const sheet = found.get(name);
    if (!sheet) continue;
    const records = readRecords(sheet, references, [bases, basesIn(exported, 3)], say);
    const unread = sheet.columns.filter(({path, header}) => path === undefined && header !== '');
    if (unread.length > 0 && sheet.sheet.rows.length > sheet.above)
      say({
        kind: 'source',
        sheet: sheet.sheet.name,
        column: unread.map(({header}) => header).join(' | '),
        message: 'is no column of the template, so nothing is read from it and nothing of it is published',
      });
    read.set(name, [...(read.get(name) ?? []), ...records.records]);
    for (const [id, place] of records.places)
      if (name === 'projects' || name === 'publications') places.set(id, place);
  }
  const projects = (read.get('projects') ?? []) as unknown as readonly Project[];
  const publications = (read.get('publications') ?? []) as unknown as readonly Publication[];
  const {values, checksum} = ownValues(own, say);
  const content = {...values, ...Object.fromEntries(read)};
  const isAsExported = checksum !== undefined && checksum === checksumOf(content);
  // The envelope only states that each list of records exists.
  const listed = [...read].map(
    ([name, records]) => [name, name === 'projects' || name === 'publications' ? [] : records] as const,
  );
  const {updated, ...rest} = values;
  const envelope =
    isAsExported || checksum === undefined ? {...rest, ...(updated === undefined ? {} : {updated})} : rest;
  return {
    source,
    projects,
    publications,
    themes: [],
    cities: citiesIn([...projects, ...publications]),
    funds: fundsIn(projects),
    language: typeof values['language'] === 'string' ? values['language'] : undefined,
    rows: projects.length + publications.length + remarks.filter(({kind}) => kind === 'left-out').length,
    remarks,
    mapping,
    places,
    bases: new Map([...bases].map(([key, memory]) => [key.slice(key.indexOf(' ') + 1), memory])),
    isEdited: !isAsExported && checksum !== undefined,
    envelope: {...envelope, ...Object.fromEntries(listed)},
  };
};

const fundsIn = (projects: readonly Project[]): readonly string[] => [
  ...new Set(projects.flatMap(({fund}) => (fund === undefined ? [] : [fund]))),
];

const citiesIn = (records: readonly (Project | Publication)[]): readonly string[] => [
  ...new Set(records.flatMap(({cities}) => cities ?? []).filter((id) => Object.hasOwn(cityNames, id))),
];

/** The exported state of each record, by "list id". */
const basesIn = (sheet: WorkbookSheet | undefined, column: number): ReadonlyMap<string, Memory> =>
  new Map(
    (sheet?.rows ?? [])
      .slice(1)
      .map((cells) => [`${textOf(cells[0])} ${textOf(cells[1])}`, readMemory(textOf(cells[column]))]),
  );

const ownValues = (
  sheet: WorkbookSheet | undefined,
  say: Say,
): {readonly values: RowValues; readonly checksum: string | undefined} => {
  const header = (sheet?.rows[0] ?? []).map((cell) => tidy(textOf(cell)));
  const pathColumn = Math.max(header.indexOf('field'), 0);
  let checksum: string | undefined;
  const leaves = (sheet?.rows ?? [])
    .slice(1)
    .flatMap((cells, index): readonly (readonly [string, unknown])[] => {
      const written = tidy(textOf(cells[pathColumn]));
      const label = tidy(textOf(cells[0]));
      const path =
        written === ''
          ? (pathsOfLabel(label, headerKey).find((one) => kindAt('feed', one) !== undefined) ?? '')
          : written;
      if (path === checksumPath) checksum = textOf(cells[1]);
      if (path === checksumPath) return [];
      const place = {sheet: sheet?.name ?? '', row: index + 2, column: label, value: textOf(cells[1])};
      const reading = readCell(cells[1], kindAt('feed', path));
      if ('problem' in reading) say({...place, kind: 'unknown', message: reading.problem});
      if (path === '' && label !== '' && place.value !== '')
        say({...place, kind: 'source', message: 'is no field of the feed, so it is not read'});
      return path !== '' && isRead(reading) ? [[path, reading.value]] : [];
    });
  return {values: recordFromPaths(leaves), checksum};
};
