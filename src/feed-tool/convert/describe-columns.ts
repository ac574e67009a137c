import {listsOfWorkbook} from '../read/import-opened.js';
import type {Opened} from '../read/source.js';
import type {ReadTable} from '../read/table.js';
import {textOf, tidy} from '../values/parsed-value.js';
import {columnsOf} from './columns.js';
import {BadMapping, type Mapping} from './mapping.js';

/** A column of a list as somebody sees it who has to say what it is. */
export interface DescribedColumn {
  readonly header: string;
  /** The field that is read from it, as a mapping names it; undefined where nothing is. */
  readonly field: string | undefined;
  /** What stands in its first rows. */
  readonly sample: readonly string[];
}

const sampleRows = 3;

/** The columns of the first list of a source, with what a mapping or their headers make of them. */
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
