import type {Project} from '../../core/model/feed.js';
import {personalIn} from '../check/personal-data.js';
import type {ListRow, ListTable} from '../read/table.js';
import {textOf} from '../values/parsed-value.js';
import {remarkOnUnused, type Columns} from './columns.js';
import type {Unnamed} from './ids.js';
import type {Remark} from './remark.js';
import type {RowReader} from './row-reader.js';

/** Remarks on a list as a whole: columns that were not read, lost letters, repeated codes. */
export const remarksOnList = (
  table: ListTable,
  {unused, rivals, used, remarks}: Columns,
  rows: readonly ListRow[],
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

/** A list inside a record. Only its first member was read. */
const remarksOnCut = ({cut}: ListTable, used: Columns['used']): readonly Omit<Remark, 'source'>[] =>
  [...(cut ?? [])]
    .filter(([path]) => used.some(({header}) => header.startsWith(`${path}.0`)))
    .map(([path, numbers]) => ({
      kind: 'source',
      row: numbers[0] ?? 0,
      column: path,
      message: `has several members, and only the first of them is read (so in ${numbers.length} records)`,
    }));

/** Rows that share a code get ids of their own and a remark, because it is unknown whether they are one project. */
export const remarksOnCodes = (
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
export const remarksOnPersons = (
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

export const remarksOnHtml = ({html}: RowReader): readonly Omit<Remark, 'source'>[] =>
  [...html].map(([column, count]) => ({
    kind: 'note',
    column: column.header,
    message: `the HTML of ${count} cells became text`,
  }));

const listed = (numbers: readonly number[]): string =>
  numbers.length > 8
    ? `${numbers.slice(0, 8).join(', ')} and ${numbers.length - 8} more`
    : `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1) ?? ''}`;

export const remarksOnZeros = (projects: readonly Project[]): readonly Omit<Remark, 'source'>[] => {
  const zeros = projects.filter(({funding}) =>
    [funding ?? []].flat().some((one) => 'total' in one && one.total === 0),
  ).length;
  const message = `${zeros} rows state a total of 0, which a feed reads as nothing, not as unknown`;
  return zeros === 0 ? [] : [{kind: 'note', message}];
};
