import type {Project} from '../../core/model/feed.js';
import type {ReadTable, Row, Table} from '../read/table.js';
import {UnreadableSource} from '../read/unreadable.js';
import {textOf} from '../values/parsed-value.js';
import {personalIn} from '../check/personal.js';
import {columnsOf, remarkOnUnused, type Columns} from './columns.js';
import {conventionsOf} from './conventions.js';
import {idsOf, type Unnamed} from './ids.js';
import {remarkOf, type Imported, type Place} from './imported.js';
import {languageOfList} from './list-language.js';
import type {Mapping} from './mapping.js';
import {Places} from './places.js';
import {readProject} from './read-project.js';
import {recordRows} from './record-rows.js';
import type {Remark} from './remark.js';
import {RowReader} from './row-reader.js';
import {realign} from './shifted-rows.js';
import {withoutSumRows} from './sum-rows.js';
import {ThemeList} from './theme-list.js';
import {remarksOnNames, remarksOnUnread} from './unread-columns.js';

/**
 * A list of projects. Dirt never stops it: a value that cannot be read is unknown and said to be.
 * @throws BadMapping where the mapping does not fit the list
 * @throws UnreadableSource where no column is a name, or there is no row
 */
export const importProjects = (
  {table, remarks: read}: ReadTable,
  mapping: Mapping,
  source: string,
  onRow?: (done: number, of: number) => void,
): Imported => {
  const known = columnsOf(table, mapping);
  refuseUnusable(table, known);
  const records = recordRows(table, known);
  const {rows: placed, remarks: shifted, lost: shiftedFields} = realign(table, known, records.rows);
  const language = languageOfList(known, placed, mapping);
  const columns = {...known, language: language.tag};
  const conventions = conventionsOf(table, columns, mapping, placed, records.texts);
  const {rows, remarks: sums} = withoutSumRows(columns, conventions, placed);
  const reader = new RowReader(columns, mapping);
  const places = new Places(mapping);
  const themes = new ThemeList(columns, rows);
  const context = {
    reader,
    conventions,
    mapping,
    language: language.tag ?? 'en',
    places,
    themeOf: (name: string) => themes.idOf(name),
    themesIn: (name: string) => themes.partsOf(name),
  };
  const unnamed: (Unnamed & {readonly row: number; readonly unread: ReadonlySet<string>})[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % 1000 === 0) onRow?.(index, rows.length);
    reader.goTo(row);
    const project = readProject(context);
    if (project)
      unnamed.push({
        project,
        given: reader.word('id') ?? project.code,
        row: row.number,
        unread: new Set([...reader.unread, ...(shiftedFields.get(row.number) ?? [])]),
      });
  }
  const ids = idsOf(unnamed);
  const projects = unnamed.map(({project}, index): Project => ({id: ids[index]?.id ?? '', ...project}));
  const remarks = [
    ...read.map((remark) => remarkOf(source, table.sheet, remark)),
    ...[
      ...remarksOn(table, columns, rows),
      ...remarksOnUnread(table, columns, rows),
      ...remarksOnNames(table, columns, rows),
      ...(language.remark ? [language.remark] : []),
      ...conventions.remarks,
      ...records.remarks,
      ...shifted,
      ...sums,
      ...reader.remarks,
      ...remarksOnCodes(unnamed, ids),
      ...remarksOnPersons(unnamed),
      ...remarksOnProjects(projects),
    ].map((remark): Remark => ({
      source,
      ...(table.sheet === undefined ? {} : {sheet: table.sheet}),
      ...remark,
    })),
  ];
  const funds = new Set(projects.flatMap(({fund}) => (fund === undefined ? [] : [fund])));
  return {
    source,
    ...(table.sheet === undefined ? {} : {sheet: table.sheet}),
    projects,
    publications: [],
    themes: themes.list(),
    cities: [...places.met],
    funds: [...funds],
    language: language.tag,
    rows: table.rows.length,
    remarks,
    mapping,
    places: new Map(
      unnamed.map(({row, given, unread}, index): [string, Place] => [
        projects[index]?.id ?? '',
        {
          row,
          isGiven: given !== undefined,
          ...(unread.size === 0 ? {} : {unread}),
          ...(table.sheet === undefined ? {} : {sheet: table.sheet}),
        },
      ]),
    ),
  };
};

const refuseUnusable = (table: Table, {used}: Columns): void => {
  if (!used.some(({field}) => field === 'name')) {
    const headers = table.columns.filter(Boolean);
    throw new UnreadableSource(
      headers.length === 0
        ? 'is empty'
        : `has no column that is known to hold the names of projects (it has: ${headers.join(' | ')}).` +
            ' Say in a mapping which it is: npx sixcity-widgets import --guess prints one to begin with. If the headers stand in' +
            ' another row, say "header": the number of that row',
    );
  }
  if (table.rows.length === 0) throw new UnreadableSource('has a header and no row under it');
};

const remarksOn = (
  table: Table,
  {unused, rivals, used, remarks}: Columns,
  rows: readonly Row[],
): readonly Omit<Remark, 'source'>[] => {
  const lost = rows.filter(({cells}) => used.some(({index}) => textOf(cells[index]).includes('\ufffd')));
  const lostHeaders = table.columns.filter((header) => header.includes('\ufffd'));
  const [first] = lost;
  return [
    ...remarkOnUnused(unused),
    ...rivals.map(
      ({header, field}) =>
        ({
          kind: 'source',
          column: header,
          message: `could be the field "${field}" too, which another column has already`,
        }) as const,
    ),
    ...remarks,
    ...(first
      ? [
          {
            kind: 'source',
            row: first.number,
            value:
              used.map(({index}) => textOf(first.cells[index])).find((text) => text.includes('\ufffd')) ?? '',
            message: `has characters that were lost before (\ufffd); so have ${lost.length} rows in all`,
          } as const,
        ]
      : []),
    ...lostHeaders.map(
      (column) =>
        ({kind: 'source', column, message: 'this header has characters that were lost (\ufffd)'}) as const,
    ),
    ...remarksOnCut(table, used),
    ...(rows.length === 0
      ? [{kind: 'source', message: 'no project was read: all rows were left out'} as const]
      : []),
  ];
};

/** A list inside a record of which only the first member was read. */
const remarksOnCut = ({cut}: Table, used: Columns['used']): readonly Omit<Remark, 'source'>[] =>
  [...(cut ?? [])]
    .filter(([path]) => used.some(({header}) => header.startsWith(`${path}.0`)))
    .map(([path, numbers]) => ({
      kind: 'source',
      row: numbers[0] ?? 0,
      column: path,
      message: `has several members, and only the first of them is read (so in ${numbers.length} records)`,
    }));

/** Rows of one code are told apart, and named: nobody meant them to be one project, or two. */
const remarksOnCodes = (
  rows: readonly (Unnamed & {readonly row: number})[],
  ids: readonly {readonly id: string; readonly isShared: boolean}[],
): readonly Omit<Remark, 'source'>[] => {
  const groups = new Map<string, number[]>();
  let others = 0;
  for (const [index, {given}] of rows.entries()) {
    if (ids[index]?.isShared !== true) continue;
    if (given === undefined) others++;
    else groups.set(given.toLowerCase(), [...(groups.get(given.toLowerCase()) ?? []), index]);
  }
  const same = [...groups.values()].map((group): Omit<Remark, 'source'> => {
    const numbers = group.map((index) => rows[index]?.row ?? 0);
    return {
      kind: 'source',
      row: numbers[0] ?? 0,
      value: rows[group[0] ?? 0]?.given ?? '',
      result: group.map((index) => ids[index]?.id ?? '').join(', '),
      message: `rows ${listed(numbers)} have the same code: they were kept apart, nothing of them is mixed`,
    };
  });
  if (others === 0) return same;
  const message = `${others} rows share their name and lead with another: they are told apart by dates, place and money`;
  return [...same, {kind: 'note', message}];
};
/** Texts that hold a person's mail address or telephone number, which a feed carries to every site. */
const remarksOnPersons = (
  rows: readonly (Unnamed & {readonly row: number})[],
): readonly Omit<Remark, 'source'>[] =>
  rows.flatMap(({project, row}) => {
    const {name, summary, results, lead, partners = []} = project;
    const names = [name, lead?.name, ...partners.map((one) => one.name)];
    return [...names, summary, results].flatMap((text, index) => {
      const words = text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text);
      return words.flatMap((value) =>
        personalIn(value, index > 0 && index < names.length).map((message) => ({
          kind: 'source' as const,
          row,
          value,
          message,
          ...(typeof name === 'string' ? {name} : {}),
        })),
      );
    });
  });

const listed = (numbers: readonly number[]): string =>
  numbers.length > 8
    ? `${numbers.slice(0, 8).join(', ')} and ${numbers.length - 8} more`
    : `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1) ?? ''}`;

const remarksOnProjects = (projects: readonly Project[]): readonly Omit<Remark, 'source'>[] => {
  const zeros = projects.filter(({funding}) =>
    [funding ?? []].flat().some((one) => 'total' in one && one.total === 0),
  ).length;
  const message = `${zeros} rows state a total of 0, which a feed reads as nothing, not as unknown`;
  return zeros === 0 ? [] : [{kind: 'note', message}];
};
