import type {Opened} from '../read/source.js';
import {listsOfWorkbook} from '../read/import-opened.js';
import {columnsOf} from './columns.js';
import {conventionsOf} from './conventions.js';
import type {Mapping} from './mapping.js';

/**
 * The complete mapping with which a list would be read, as a start for editing. Unknown headers are listed under
 * `_unused`.
 */
export const guessMapping = (opened: Opened, mapping: Mapping): Readonly<Record<string, unknown>> => {
  if (opened.form !== 'lists' && opened.form !== 'workbook') return {...mapping};
  const [first] = opened.form === 'lists' ? opened.lists : listsOfWorkbook(opened.sheets, mapping);
  if (!first) return {...mapping};
  const {table} = first;
  const columns = columnsOf(table, mapping);
  const conventions = conventionsOf(table, columns, mapping);
  const found: Record<string, string | Record<string, string>> = {};
  for (const {field, stage, language, header} of columns.used) {
    const name = stage === undefined ? field : `${stage}.${field}`;
    const known = found[name];
    if (language === undefined && known === undefined) found[name] = header;
    else {
      const texts = typeof known === 'string' ? {[columns.language ?? 'en']: known} : (known ?? {});
      found[name] = {...texts, [language ?? columns.language ?? 'en']: header};
    }
  }
  const date = columns.used.find(({field}) => field === 'start' || field === 'end');
  const money = columns.used.find(({field}) => /^(?:total|eu|state|euAndState|public)$/.test(field));
  const decimal = money && conventions.decimalOf(money);
  const order = date && conventions.dateForm(date).order;
  return {
    ...mapping,
    columns: found,
    defaults: {
      ...(columns.language === undefined ? {} : {language: columns.language}),
      ...(conventions.currency === undefined ? {} : {currency: conventions.currency}),
      ...mapping.defaults,
    },
    ...(order === undefined ? {} : {dates: order}),
    ...(decimal === undefined ? {} : {decimal}),
    _unused: columns.unused,
  };
};
