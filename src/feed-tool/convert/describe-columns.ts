import {listsOfWorkbook} from '../read/import-opened.js';
import type {Opened} from '../read/source.js';
import type {ReadTable} from '../read/table.js';
import {textOf, tidy} from '../values/parsed-value.js';
import {columnsOf} from './columns.js';
import {BadMapping, type Mapping} from './mapping.js';

/** A column as it is shown to somebody who decides what it means. */
export interface DescribedColumn {
  readonly header: string;
  /** The field it is read into, as in a mapping; undefined if it is not read. */
  readonly field: string | undefined;
  /** The cells of its first rows. */
  readonly sample: readonly string[];
}

const sampleRows = 3;

/** The columns of the first list of a source, with their fields by the mapping or by their headers. */
export const describeColumns = (opened: Opened, mapping: Mapping): readonly DescribedColumn[] => {
  const [first] = listsOf(opened, mapping);
  if (!first) return [];
  const {table} = first;
  const fields = new Map(
    used(table, mapping).map(({index, field, stage, language}) => [
      index,
      [stage, field, language].filter((part) => part !== undefined).join('.'),
    ]),
  );
  return table.columns.flatMap((header, index) =>
    header === ''
      ? []
      : [
          {
            header,
            field: fields.get(index),
            sample: table.rows.slice(0, sampleRows).map(({cells}) => tidy(textOf(cells[index])).slice(0, 60)),
          },
        ],
  );
};

const used = (table: ReadTable['table'], mapping: Mapping) => {
  try {
    return columnsOf(table, mapping).used;
  } catch (error) {
    if (error instanceof BadMapping) return columnsOf(table, {}).used;
    throw error;
  }
};

const listsOf = (opened: Opened, mapping: Mapping): readonly ReadTable[] => {
  if (opened.form === 'lists') return opened.lists;
  if (opened.form !== 'workbook') return [];
  return listsOfWorkbook(opened.sheets, mapping);
};
