import type {ListRow} from '../read/table.js';
import {textOf} from '../values/parsed-value.js';
import type {Columns} from './columns.js';
import {languageOfTexts} from './languages.js';
import type {Mapping} from './mapping.js';
import type {Remark} from './remark.js';

export interface ListLanguage {
  /** The language of texts that name none; undefined if it is not known. */
  readonly tag: string | undefined;
  readonly remark?: Omit<Remark, 'source'>;
}

const untold = 'nothing tells the language of the texts';

/** Whether nothing in a list tells the language of its texts. */
export const isLanguageUntold = ({message}: Pick<Remark, 'message'>): boolean => message.startsWith(untold);

/**
 * The language of a list's texts: by the mapping, or detected in the texts, or that of the headers. A remark names
 * it, because widgets show it to readers.
 */
export const languageOfList = (
  {used, language}: Columns,
  rows: readonly ListRow[],
  mapping: Mapping,
): ListLanguage => {
  const given = mapping.defaults?.['language'];
  const columns = used.filter(
    ({field, language: own}) => own === undefined && ['summary', 'results', 'name', 'title'].includes(field),
  );
  const step = Math.max(1, Math.floor(rows.length / 200));
  const texts: string[] = [];
  for (let index = 0; index < rows.length; index += step)
    for (const column of columns) texts.push(textOf(rows[index]?.cells[column.index]).slice(0, 500));
  const found = languageOfTexts(texts);
  if (given !== undefined) {
    const doubt = `the texts look like "${found ?? ''}", and were said to be in "${given}"`;
    const isOther = found !== undefined && found !== given.split('-')[0];
    return {tag: given, ...(isOther ? {remark: {kind: 'note', message: doubt}} : {})};
  }
  const tag = found ?? language;
  const isSure = found !== undefined;
  const message = isSure
    ? `the texts are taken to be in "${found}": where they are not, say --language`
    : `${untold}; they are taken to be in "${tag ?? 'en'}": where they are not, say --language`;
  return {tag, remark: {kind: 'note', message}};
};
