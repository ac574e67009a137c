import type {Project, Publication} from '../../core/model/feed.js';
import {listNames, type Kind} from '../../core/format/format.js';
import {isObject} from '../../core/format/scalars.js';
import {hashOf, idOf} from '../map/ids.js';
import type {Imported} from '../map/imported.js';
import type {Mapping} from '../map/mapping.js';
import type {Remark} from '../map/remark.js';
import {fundOf} from '../map/vocabulary.js';
import type {WorkbookSheet} from '../read/workbook.js';
import {isRead, textOf, tidy} from '../values/parsed-value.js';
import {namesOf, readCell} from './cells.js';
import {kindAt, recordOf, type SheetName} from './paths.js';

type Values = Readonly<Record<string, unknown>>;
type Say = (remark: Omit<Remark, 'source'>) => void;

/** Whether a workbook is one that `sixcity new` or `sixcity export` has made. */
export const isFeedWorkbook = (sheets: readonly WorkbookSheet[]): boolean =>
  sheets.some(
    ({name, rows}) => name === 'feed' && textOf(rows[0]?.[0]) === 'field' && textOf(rows[0]?.[1]) === 'value',
  );

/** A workbook of the tool's own form: what was written comes back, what a hand has typed is read as in any list. */
export const importFeedWorkbook = (
  sheets: readonly WorkbookSheet[],
  mapping: Mapping,
  source: string,
): Imported => {
  const remarks: Remark[] = [];
  const say: Say = (remark) => remarks.push({source, ...remark});
  const read = new Map<SheetName, readonly Values[]>();
  for (const name of listNames) {
    const sheet = sheets.find((one) => one.name === name);
    if (sheet) read.set(name, recordsIn(name, sheet, say, read));
  }
  const projects = (read.get('projects') ?? []) as unknown as readonly Project[];
  const publications = (read.get('publications') ?? []) as unknown as readonly Publication[];
  // Of the records the envelope says only that there is a list of them.
  const others = [...read].map(
    ([name, records]) => [name, name === 'projects' || name === 'publications' ? [] : records] as const,
  );
  const own = ownValues(
    sheets.find(({name}) => name === 'feed'),
    say,
  );
  return {
    source,
    projects,
    publications,
    themes: [],
    cities: [],
    funds: [],
    language: typeof own['language'] === 'string' ? own['language'] : undefined,
    rows: projects.length + publications.length + remarks.filter(({kind}) => kind === 'left-out').length,
    remarks,
    mapping,
    envelope: {...own, ...Object.fromEntries(others)},
  };
};

const ownValues = (sheet: WorkbookSheet | undefined, say: Say): Values =>
  recordOf(
    (sheet?.rows ?? []).slice(1).flatMap((cells, index) => {
      const path = tidy(textOf(cells[0]));
      const reading = readCell(cells[1], kindAt('feed', path));
      if ('problem' in reading)
        say({
          kind: 'unknown',
          row: index + 2,
          column: path,
          value: textOf(cells[1]),
          message: reading.problem,
        });
      return path !== '' && isRead(reading) ? [[path, reading.value] as const] : [];
    }),
  );

const recordsIn = (
  name: SheetName,
  {rows}: WorkbookSheet,
  say: Say,
  lists: ReadonlyMap<SheetName, readonly Values[]>,
): readonly Values[] => {
  const columns = (rows[0] ?? [])
    .map((cell) => tidy(textOf(cell)))
    .map((path) => ({path, kind: kindAt(name, path)}));
  const idIn = referenceReader(lists);
  const title = name === 'publications' ? 'title' : name === 'facts' ? 'label' : 'name';
  return rows.slice(1).flatMap((cells, index) => {
    const row = index + 2;
    const leaves = new Map<string, unknown>();
    for (const [place, {path, kind}] of columns.entries()) {
      const reading = readCell(cells[place], kind);
      if ('problem' in reading)
        say({kind: 'unknown', row, column: path, value: textOf(cells[place]), message: reading.problem});
      else if (path !== '' && isRead(reading) && !leaves.has(path))
        leaves.set(path, idIn(reading.value, kind));
    }
    if (leaves.size === 0) return [];
    const record = recordOf(leaves);
    if (record[title] === undefined) {
      say({kind: 'left-out', row, column: title, message: `the row has no ${title}, so it is left out`});
      return [];
    }
    return [{...record, id: givenId(record, title)}];
  });
};

const givenId = (record: Values, title: string): string => {
  const {id, code} = record;
  if (id !== undefined) return typeof id === 'string' ? id : textOf(id);
  return code === undefined
    ? `p${hashOf(`${textOf(record[title])}\n${textOf(isObject(record['lead']) ? record['lead']['name'] : '')}`)}`
    : idOf(textOf(code));
};

/** People write "Espoo" where the format has the id of a city: a name that the workbook's own list knows is as good. */
const referenceReader = (
  lists: ReadonlyMap<SheetName, readonly Values[]>,
): ((value: unknown, kind: Kind | undefined) => unknown) => {
  const idOfName = (name: unknown, list: SheetName): unknown => {
    if (typeof name !== 'string') return name;
    const records = lists.get(list) ?? [];
    if (records.some(({id}) => id === name)) return name;
    const key = tidy(name).toLowerCase();
    const named = records.find((record) =>
      [record['id'], ...namesOf(record)].some((one) => textOf(one).toLowerCase() === key),
    );
    return named?.['id'] ?? (list === 'funds' && records.length === 0 ? fundOf(name) : undefined) ?? name;
  };
  return (value, kind) => {
    if (typeof kind !== 'object') return value;
    if ('ref' in kind) return idOfName(value, kind.ref);
    if (!('list' in kind) || typeof kind.list !== 'object' || !('ref' in kind.list)) return value;
    const {ref} = kind.list;
    return Array.isArray(value) ? value.map((one) => idOfName(one, ref)) : value;
  };
};
