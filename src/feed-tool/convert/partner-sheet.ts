import type {ReadTable, ListRow, SourceRemark, ListTable} from '../read/table.js';
import {isNothing, textOf, tidy} from '../values/parsed-value.js';
import {readYesNo} from '../values/yes-no.js';
import {headerKey} from './headers/header-key.js';

/**
 * Lists of Interreg have two sheets: the operations, and their partners with a row each. The partners' names are
 * joined to the operations. Their budgets are parts of the operation's, and are never read as projects.
 */
interface PartnerColumns {
  readonly names: readonly number[];
  /** Whether the row is the lead partner's: yes or no, or LP and PP. */
  readonly lead: number | undefined;
  readonly key: KeyColumns;
}
/** Identifies the operation of a row: by its id, or by its programme and acronym. */
interface KeyColumns {
  readonly id: number | undefined;
  readonly acronym: number | undefined;
  readonly programme: number | undefined;
}

const patterns = {
  id: /^(?:project|operation) (?:id|code|number|no|identifier)\b/,
  acronym: /acronym/,
  programme: /^programme(?: name)?$/,
  lead: /^(?:is )?lead partner|^(?:partner )?role(?: in project)?$|^type of partner$/,
  name: /^organi[sz]ation(?:$| in | name)|^partner(?: s)? (?:name|organi[sz]ation)|^name of (?:the )?(?:partner|organi[sz]ation)|^beneficiary(?: name)?$|^name of (?:the )?beneficiary$/,
};
const indexOf = (keys: readonly string[], pattern: RegExp): number | undefined => {
  const index = keys.findIndex((key) => pattern.test(key));
  return index === -1 ? undefined : index;
};
const keyColumns = (keys: readonly string[]): KeyColumns => ({
  id: indexOf(keys, patterns.id),
  acronym: indexOf(keys, patterns.acronym),
  programme: indexOf(keys, patterns.programme),
});

const isLeadCell = (cell: unknown): boolean => {
  const read = readYesNo(cell);
  return 'value' in read
    ? read.value
    : /^(?:lp|lead|lead partner|lead beneficiary)$/i.test(tidy(textOf(cell)));
};
const isRoleCell = (cell: unknown): boolean =>
  'value' in readYesNo(cell) ||
  /^(?:lp|pp\s?\d*|lead.*|project partner|partner|associated.*)$/i.test(tidy(textOf(cell)));

/** The columns of a list of partners; undefined for a list that is none. */
export const partnerColumns = ({columns, rows, sheet}: ListTable): PartnerColumns | undefined => {
  const keys = columns.map(headerKey);
  const names = keys.flatMap((key, index) => (patterns.name.test(key) ? [index] : []));
  const lead = indexOf(keys, patterns.lead);
  const key = keyColumns(keys);
  if (names.length === 0 || (key.id === undefined && key.acronym === undefined)) return undefined;
  const cells = lead === undefined ? [] : rows.slice(0, 200).map(({cells: row}) => row[lead]);
  const hasRoles = cells.length > 0 && cells.filter(isRoleCell).length > cells.length * 0.8;
  return hasRoles || (sheet !== undefined && /partner/i.test(sheet)) ? {names, lead, key} : undefined;
};

const wordOf = (row: ListRow, index: number | undefined): string => {
  const cell = index === undefined ? '' : row.cells[index];
  return isNothing(cell) ? '' : tidy(textOf(cell));
};
/** Keys by which a row is found: lists before 2021 have no ids. */
const keysOf = (row: ListRow, {id, acronym, programme}: KeyColumns): readonly string[] => {
  const [own, name] = [wordOf(row, id), wordOf(row, acronym)];
  return [
    ...(own === '' ? [] : [`id ${own.toLowerCase()}`]),
    ...(name === '' ? [] : [`acronym ${wordOf(row, programme).toLowerCase()} ${name.toLowerCase()}`]),
  ];
};

interface Partners {
  readonly leads: string[];
  readonly others: string[];
}

/** Operations with the names of their partners from another sheet. */
export const joinPartners = (
  operations: ReadTable,
  partners: ListTable,
  columns: PartnerColumns,
): ReadTable => {
  const {table} = operations;
  const key = keyColumns(table.columns.map(headerKey));
  const byKey = new Map<string, Partners>();
  for (const row of table.rows) {
    const own: Partners = {leads: [], others: []};
    for (const one of keysOf(row, key)) if (!byKey.has(one)) byKey.set(one, own);
  }
  let lost = 0;
  for (const row of partners.rows) {
    const name = columns.names.map((index) => wordOf(row, index)).find(Boolean) ?? '';
    if (name === '') continue;
    const own = keysOf(row, columns.key)
      .map((one) => byKey.get(one))
      .find((one) => one !== undefined);
    const isLead = columns.lead !== undefined && isLeadCell(row.cells[columns.lead]);
    const list = isLead ? own?.leads : own?.others;
    if (list === undefined) lost++;
    else if (!list.includes(name)) list.push(name);
  }
  const width = table.columns.length;
  const rows = table.rows.map((row): ListRow => {
    const own = keysOf(row, key)
      .map((one) => byKey.get(one))
      .find((one) => one !== undefined);
    const [lead = '', ...more] = own?.leads ?? [];
    const cells = Array.from({length: width}, (_, index) => row.cells[index] ?? null);
    return {number: row.number, cells: [...cells, lead, [...more, ...(own?.others ?? [])]]};
  });
  const sheet = partners.sheet ?? '';
  const joined = partners.rows.length - lost;
  const remarks: readonly SourceRemark[] = [
    {
      sheet,
      isFinding: false,
      message: `${joined} partners were joined to their projects; their budgets are parts of the projects' and are not read`,
    },
    ...(lost === 0
      ? []
      : [
          {
            sheet,
            isFinding: true,
            message: `${lost} partners belong to no project of the list, so they are left out`,
          },
        ]),
  ];
  const headers = table.headers ?? table.columns;
  return {
    table: {
      ...table,
      columns: [...table.columns, 'Lead partner', 'Partners'],
      headers: [
        ...Array.from({length: width}, (_, index) => headers[index] ?? ''),
        'Lead partner',
        'Partners',
      ],
      rows,
    },
    remarks: [...remarks, ...operations.remarks],
  };
};
