import type {ListTable} from '../read/table.js';
import {textOf} from '../values/parsed-value.js';
import {fieldName, type FieldName} from './fields.js';
import {BadMapping, type Mapping} from './mapping.js';
import {publicationColumnIndexes} from './headers/publication-headers.js';
import {isNamedForm, recognise, severalColumns, type Recognised} from './headers/recognise-headers.js';
import {refineColumns} from './refine-columns.js';
import {headerKey} from './headers/header-key.js';
import type {Remark} from './remark.js';

/** A column of a list that is read into a field. */
export interface Column extends FieldName {
  readonly index: number;
  readonly header: string;
}
export interface Columns {
  readonly used: readonly Column[];
  /** Headers of columns that are not read. */
  readonly unused: readonly string[];
  readonly language: string | undefined;
  readonly rivals: readonly Column[];
  /** Indexes of columns that are skipped on purpose. */
  readonly ignored: ReadonlySet<number>;
  readonly remarks: readonly Omit<Remark, 'source'>[];
}

const headersOf = ({headers, columns}: ListTable): readonly string[] => headers ?? columns;

/** The fields that the headers or the mapping name. They tell lists of projects from lists of publications. */
export const fieldsIn = (table: ListTable, mapped: Mapping['columns']): readonly string[] => {
  const keys = new Set(table.columns.map(headerKey));
  const own = Object.entries(mapped ?? {}).filter(([, column]) =>
    (typeof column === 'string' ? [column] : Object.values(column)).some((header) =>
      keys.has(headerKey(header)),
    ),
  );
  const {columns} = recognise(headersOf(table));
  return [
    ...new Set([
      ...own.map(([name]) => name),
      ...[...columns.keys()].map((name) => fieldName(name).field),
      ...(publicationColumnIndexes(table.columns)?.keys() ?? []),
    ]),
  ];
};

/** Whether a list that no mapping describes is one of publications. */
export const isPublications = (table: ListTable, mapping: Mapping): boolean => {
  const found = publicationColumnIndexes(table.columns);
  if (!found || mapping.columns !== undefined) return false;
  const projects = recognise(headersOf(table)).columns;
  return !['start', 'lead', 'total', 'eu', 'fund'].some((name) => projects.has(name));
};

/** Running numbers are no codes: in next month's list the same number belongs to another project. */
const isRunning = ({rows}: ListTable, index: number): boolean => {
  const filled = rows.map(({cells}) => textOf(cells[index]).trim()).filter((text) => text !== '');
  return filled.length > 1 && filled[0] === '1' && filled.every((text, at) => text === String(at + 1));
};

const recognised = (table: ListTable, mapping: Mapping): Recognised => {
  const nothing = {
    language: undefined,
    further: [],
    rivals: [],
    disputed: [],
    byRule: new Set<number>(),
    ignored: new Set<number>(),
  };
  if (mapping.records === 'publications') return {...nothing, columns: new Map<string, number>()};
  if (mapping.records === undefined && isPublications(table, mapping))
    return {...nothing, columns: publicationColumnIndexes(table.columns) ?? new Map<string, number>()};
  const known = recognise(headersOf(table));
  const code = known.columns.get('code') ?? -1;
  if (code === -1 || !isRunning(table, code)) return known;
  return {...known, columns: new Map([...known.columns].filter(([field]) => field !== 'code'))};
};

/**
 * The columns of a list: the mapping's and, in addition, those recognised by their headers.
 * @throws BadMapping if the mapping names a header that the list does not have
 */
export const columnsOf = (table: ListTable, mapping: Mapping): Columns => {
  const {columns: headers} = table;
  const known = recognised(table, mapping);
  const language = mapping.defaults?.['language'] ?? languageTag(known.language);
  const used = new Map<string, Column>();
  const put = (name: string, index: number, given?: string): void => {
    const field = {...fieldName(name), ...(given === undefined ? {} : {language: given})};
    const own = severalColumns.has(field.field) ? String(index) : '';
    const key = `${field.stage ?? ''} ${field.field} ${field.language ?? ''} ${own}`;
    if (!used.has(key)) used.set(key, {...field, index, header: headers[index] ?? ''});
  };
  const indexOf = (header: string): number => {
    const exact = headers.indexOf(header);
    const index = exact === -1 ? headers.findIndex((own) => headerKey(own) === headerKey(header)) : exact;
    if (index === -1) {
      throw new BadMapping(
        `the list has no column "${header}"; it has: ${headers.filter(Boolean).join(' | ')}`,
      );
    }
    return index;
  };
  for (const [name, column] of Object.entries(mapping.columns ?? {})) {
    if (typeof column === 'string') put(name, indexOf(column));
    else for (const [tag, header] of Object.entries(column)) put(name, indexOf(header), tag);
  }
  const taken = new Set([...used.values()].map(({index}) => index));
  const named = new Set([...used.values()].map(({field, stage}) => `${stage ?? ''} ${field}`));
  const ignored = new Set(mapping.ignore ?? []);
  const refined = refineColumns(table, known, taken, (field) => named.has(` ${field}`));
  for (const [name, index] of refined.columns) {
    const {field, stage} = fieldName(name);
    if (taken.has(index) || named.has(`${stage ?? ''} ${field}`) || ignored.has(headers[index] ?? ''))
      continue;
    put(name, index);
  }
  const all = [...used.values()];
  const isRead = (index: number): boolean => all.some((column) => column.index === index);
  return {
    used: all,
    unused: headers.filter((header, index) => header !== '' && !ignored.has(header) && !isRead(index)),
    language,
    ignored: known.ignored,
    rivals: refined.rivals
      .filter(([, index]) => !isRead(index) && !ignored.has(headers[index] ?? ''))
      .map(([name, index]) => ({...fieldName(name), index, header: headers[index] ?? ''})),
    remarks: [
      ...refined.remarks,
      ...known.disputed
        .filter((index) => !isRead(index) && !ignored.has(headers[index] ?? ''))
        .map(
          (index) =>
            ({
              kind: 'source',
              column: headers[index] ?? '',
              message:
                'has two halves that do not mean the same, so nothing is read from it: say in the mapping what it is',
            }) as const,
        ),
    ],
  };
};

/** Forms such as 360Giving and Kohesio name their fields in English, whatever the language of their texts. */
const languageTag = (known: string | undefined): string | undefined =>
  known !== undefined && isNamedForm(known) ? undefined : known;

export const remarkOnUnused = (unused: readonly string[]): readonly Omit<Remark, 'source'>[] =>
  unused.length === 0
    ? []
    : [
        {
          kind: 'note',
          message: `nothing is read from ${unused.length === 1 ? 'the column' : 'the columns'} ${unused.join(' | ')}`,
        },
      ];
