import type {Table} from '../read/table.js';
import {fieldName, type FieldName} from './fields.js';
import {BadMapping, type Mapping} from './mapping.js';
import {headerKey, recognise} from './recognise.js';
import type {Remark} from './remark.js';

/** A column of a list that has a meaning. */
export interface Column extends FieldName {
  readonly index: number;
  readonly header: string;
}
export interface Columns {
  readonly used: readonly Column[];
  /** The headers that nothing is read from. */
  readonly unused: readonly string[];
  readonly language: string | undefined;
  readonly rivals: readonly Column[];
}

/**
 * What the columns of a list are: what the mapping says, and beside it what is known by its header.
 * @throws BadMapping where the mapping names a header that the list has not.
 */
export const columnsOf = ({columns: headers}: Table, mapping: Mapping): Columns => {
  const known =
    mapping.records === 'publications'
      ? {language: undefined, columns: new Map<string, number>(), rivals: []}
      : recognise(headers);
  const language = mapping.defaults?.['language'] ?? languageTag(known.language);
  const used = new Map<string, Column>();
  const put = (name: string, index: number, given?: string): void => {
    const field = {...fieldName(name), ...(given === undefined ? {} : {language: given})};
    const key = `${field.stage ?? ''} ${field.field} ${field.language ?? ''}`;
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
  for (const [name, index] of known.columns) {
    const {field, stage} = fieldName(name);
    if (!taken.has(index) && !named.has(`${stage ?? ''} ${field}`)) put(name, index);
  }
  const all = [...used.values()];
  return {
    used: all,
    unused: headers.filter((header, index) => header !== '' && !all.some((column) => column.index === index)),
    language,
    rivals: known.rivals
      .filter(([, index]) => !taken.has(index))
      .map(([name, index]) => ({...fieldName(name), index, header: headers[index] ?? ''})),
  };
};

/** The 360Giving standard names its fields in English, whatever the language of its texts. */
const languageTag = (known: string | undefined): string | undefined =>
  known === '360giving' ? undefined : known;

export const remarkOnUnused = (unused: readonly string[]): readonly Omit<Remark, 'source'>[] =>
  unused.length === 0
    ? []
    : [
        {
          kind: 'note',
          message: `nothing is read from ${unused.length === 1 ? 'the column' : 'the columns'} ${unused.join(' | ')}`,
        },
      ];
