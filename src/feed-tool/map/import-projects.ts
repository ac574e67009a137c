import type {Project, Theme} from '../../core/model/feed.js';
import type {ReadTable, Table} from '../read/table.js';
import {textOf} from '../values/parsed-value.js';
import {UnreadableSource} from '../read/unreadable.js';
import {columnsOf, remarkOnUnused, type Columns} from './columns.js';
import {conventionsOf} from './conventions.js';
import {hashOf, idsOf, type Unnamed} from './ids.js';
import type {Imported} from './imported.js';
import type {Mapping} from './mapping.js';
import {Places} from './places.js';
import {readProject} from './read-project.js';
import {headerKey} from './recognise.js';
import type {Remark} from './remark.js';
import {RowReader} from './row-reader.js';

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
  const columns = columnsOf(table, mapping);
  refuseUnusable(table, columns);
  const conventions = conventionsOf(table, columns, mapping);
  const reader = new RowReader(columns, mapping);
  const places = new Places(mapping);
  const themes = new ThemeList();
  const language = columns.language ?? 'en';
  const context = {
    reader,
    conventions,
    mapping,
    language,
    places,
    themeOf: (name: string) => themes.idOf(name),
  };
  const unnamed: Unnamed[] = [];
  for (const [index, row] of table.rows.entries()) {
    if (index % 1000 === 0) onRow?.(index, table.rows.length);
    reader.goTo(row);
    const project = readProject(context);
    if (project) unnamed.push({project, given: reader.word('id') ?? project.code});
  }
  const ids = idsOf(unnamed);
  const projects = unnamed.map(({project}, index): Project => ({id: ids[index]?.id ?? '', ...project}));
  const remarks = [
    ...read.map(({isFinding, ...rest}) => ({...rest, kind: isFinding ? 'source' : 'note'}) as const),
    ...remarksOn(table, columns),
    ...conventions.remarks,
    ...reader.remarks,
    ...remarksOnProjects(projects, ids.filter(({isShared}) => isShared).length),
  ].map((remark): Remark => ({source, ...remark}));
  const funds = new Set(projects.flatMap(({fund}) => (fund === undefined ? [] : [fund])));
  return {
    source,
    projects,
    publications: [],
    themes: themes.list(),
    cities: [...places.met],
    funds: [...funds],
    language: columns.language,
    rows: table.rows.length,
    remarks,
    mapping,
  };
};

const refuseUnusable = (table: Table, {used}: Columns): void => {
  if (!used.some(({field}) => field === 'name')) {
    const headers = table.columns.filter(Boolean);
    throw new UnreadableSource(
      headers.length === 0
        ? 'is empty'
        : `has no column that is known to hold the names of projects (it has: ${headers.join(' | ')}).` +
            ' Say in a mapping which it is: npx sixcity-widgets import --guess prints one to begin with',
    );
  }
  if (table.rows.length === 0) throw new UnreadableSource('has a header and no row under it');
};

const remarksOn = (table: Table, {unused, rivals, used}: Columns): readonly Omit<Remark, 'source'>[] => {
  const lost = table.rows.filter(({cells}) =>
    used.some(({index}) => textOf(cells[index]).includes('\ufffd')),
  );
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
    ...(first
      ? [
          {
            kind: 'source',
            row: first.number,
            message: `has characters that were lost before (\ufffd); so have ${lost.length} rows in all`,
          } as const,
        ]
      : []),
  ];
};

const remarksOnProjects = (
  projects: readonly Project[],
  shared: number,
): readonly Omit<Remark, 'source'>[] => {
  const zeros = projects.filter(({funding}) =>
    [funding ?? []].flat().some((one) => 'total' in one && one.total === 0),
  ).length;
  return [
    ...(shared > 0
      ? [
          {
            kind: 'note',
            message: `${shared} rows share their code, or name and lead, with another: they are told apart by dates, place and money`,
          } as const,
        ]
      : []),
    ...(zeros > 0
      ? [
          {
            kind: 'note',
            message: `${zeros} rows state a total of 0, which a feed reads as nothing, not as unknown`,
          } as const,
        ]
      : []),
  ];
};

/** The themes of a list, under ids made of their names. */
class ThemeList {
  readonly #themes = new Map<string, Theme>();

  idOf(name: string): string {
    const key = headerKey(name).replace(/[ .]+/g, '-');
    const id = key.length > 0 && key.length <= 60 ? key : `t${hashOf(name)}`;
    if (!this.#themes.has(id)) this.#themes.set(id, {id, name});
    return id;
  }
  list(): readonly Theme[] {
    return [...this.#themes.values()];
  }
}
