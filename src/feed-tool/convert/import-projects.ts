import type {Project} from '../../core/model/feed.js';
import type {ReadTable, ListTable} from '../read/table.js';
import {UnreadableSource} from '../read/unreadable.js';
import {columnsOf, type Columns} from './columns.js';
import {conventionsOf} from './conventions.js';
import {idsOf, type Unnamed} from './ids.js';
import {remarkOf, type Imported, type SourcePosition} from './import-result.js';
import {languageOfList} from './list-language.js';
import {
  remarksOnCodes,
  remarksOnHtml,
  remarksOnList,
  remarksOnPersons,
  remarksOnZeros,
} from './list-remarks.js';
import type {Mapping} from './mapping.js';
import {partnerColumns} from './partner-sheet.js';
import {Places} from './places.js';
import {recognise} from './headers/recognise-headers.js';
import {codedColumns} from './read-codes.js';
import {readProject} from './read-project.js';
import {remarksOnOperations} from './operation-remarks.js';
import {recordRows} from './record-rows.js';
import type {Remark} from './remark.js';
import {RowReader} from './row-reader.js';
import {realign} from './realign-rows.js';
import {withoutSumRows} from './sum-rows.js';
import {ThemeList} from './theme-list.js';
import {remarksOnNames, remarksOnUnread} from './unread-columns.js';

/**
 * Imports a list of projects. A value that cannot be read becomes unknown, with a remark; the import goes on.
 * @throws BadMapping if the mapping does not fit the list
 * @throws UnreadableSource if no column holds names, or there are no rows
 */
export const importProjects = (
  {table, remarks: read}: ReadTable,
  mapping: Mapping,
  source: string,
  onRow?: (done: number, of: number) => void,
): Imported => {
  if (mapping.columns === undefined && partnerColumns(table) && !hasOwnDates(table)) {
    throw new UnreadableSource(
      'is a list of partners with a row for each: import it in one workbook with the list of operations, so that budgets of partners are not read as projects',
    );
  }
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
    coded: codedColumns(columns, rows),
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
        given: entityId(reader.word('id')) ?? project.code,
        row: row.number,
        unread: new Set([...reader.unread, ...(shiftedFields.get(row.number) ?? [])]),
      });
  }
  const ids = idsOf(unnamed);
  const projects = unnamed.map(({project}, index): Project => ({id: ids[index]?.id ?? '', ...project}));
  const remarks = [
    ...read.map((remark) => remarkOf(source, table.sheet, remark)),
    ...[
      ...remarksOnList(table, columns, rows),
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
      ...remarksOnHtml(reader),
      ...remarksOnOperations(projects, (index) => unnamed[index]?.row),
      ...remarksOnZeros(projects),
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
      unnamed.map(({row, given, unread}, index): [string, SourcePosition] => [
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

/** A list of operations has dates or names of its own. A list of partners repeats those of the operation's row. */
const hasOwnDates = ({columns}: ListTable): boolean => {
  const {columns: known} = recognise(columns);
  return known.has('start') || known.has('end');
};

const refuseUnusable = (table: ListTable, {used}: Columns): void => {
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

/** Kohesio's ids are URLs, whose last part is the id. */
const entityId = (id: string | undefined): string | undefined =>
  id === undefined ? undefined : (/^https?:\/\/linkedopendata\.eu\/entity\/(Q\d+)$/.exec(id)?.[1] ?? id);
