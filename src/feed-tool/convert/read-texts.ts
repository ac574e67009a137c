import type {Text} from '../../core/model/feed.js';
import {isObject, scalars} from '../../core/feed-format/scalars.js';
import {matches} from '../../core/model/value-patterns.js';
import {CellFault, textOf, tidy} from '../values/parsed-value.js';
import {hasHtml, htmlToText} from '../values/html-text.js';
import type {RowReader} from './row-reader.js';

/** Line breaks that a system has written as backslash codes: "\\r\\n". */
const unescaped = (text: string): string =>
  text.includes('\\') ? text.replace(/\\r\\n|\\n(?![a-z])/g, '\n') : text;

/** Texts keep their paragraphs; a name is a single line. */
const paragraphs = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/**
 * A text from the columns of its languages. A column without a language is in the language of the list. If there is
 * no other column, the text is a plain string.
 */
export const readRowText = (reader: RowReader, field: string, language: string): Text | undefined => {
  const texts = new Map<string, string>();
  for (const column of reader.columns(field)) {
    const cell = reader.cell(column);
    if (cell instanceof CellFault) {
      reader.say('unknown', column, cell.reason);
      continue;
    }
    const parts = isObject(cell) ? Object.entries(cell) : [[column.language ?? language, cell] as const];
    for (const [tag, part] of parts) {
      const written = unescaped(textOf(part));
      const raw = hasHtml(written) ? htmlToText(written) : written;
      if (raw !== written && raw !== written.trim()) reader.countHtml(column);
      const text =
        field === 'summary' || field === 'results' || field === 'abstract' ? paragraphs(raw) : tidy(raw);
      if (text === '' || !matches('filled', text)) continue;
      if (!scalars.text(text)) reader.say('unknown', column, 'is longer than 20,000 characters');
      else if (!texts.has(tag)) texts.set(tag, text);
    }
  }
  const only = texts.get(language);
  if (texts.size === 0) return undefined;
  return texts.size === 1 && only !== undefined ? only : Object.fromEntries(texts);
};
