import type {Project, Text} from '../../core/model/feed.js';
import {normaliseCategoryCode, normaliseObjectiveCode} from '../../core/model/operation-codes.js';
import type {ListRow} from '../read/table.js';
import {splitCode, type CodeKind} from '../values/coded-texts.js';
import {textOf, tidy} from '../values/parsed-value.js';
import {readYesNo} from '../values/yes-no.js';
import type {Columns} from './columns.js';
import type {RowContext} from './row-context.js';
import {readRowText} from './read-texts.js';

type Codes = Pick<Project, 'objective' | 'objectiveCode' | 'category' | 'categoryCode' | 'strategic'>;
const kinds: readonly CodeKind[] = ['objective', 'category'];

/** Columns in which most cells are a code with its text. Only in these is a number before a text a code. */
export const codedColumns = ({used}: Columns, rows: readonly ListRow[]): ReadonlySet<number> => {
  const step = Math.max(1, Math.floor(rows.length / 300));
  const found = used.filter(({field, index}) => {
    const kind = kinds.find((one) => one === field);
    if (kind === undefined) return false;
    let [filled, coded] = [0, 0];
    for (let at = 0; at < rows.length; at += step) {
      const text = textOf(rows[at]?.cells[index]);
      if (text.trim() === '') continue;
      filled++;
      if (splitCode(text, kind).code !== undefined) coded++;
    }
    return coded * 2 > filled;
  });
  return new Set(found.map(({index}) => index));
};

/** The codes and texts of a row, from separate columns or from one cell. */
export const readCodes = (context: RowContext): Codes => {
  const {reader} = context;
  const [objective, category] = kinds.map((kind) => readCoded(context, kind));
  const [column] = reader.columns('strategic');
  const strategic = column && reader.take(column, readYesNo);
  return Object.fromEntries(
    Object.entries({
      objective: objective?.text,
      objectiveCode: objective?.code,
      category: category?.text,
      categoryCode: category?.code,
      strategic,
    }).filter(([, value]) => value !== undefined),
  );
};

const readCoded = (
  {reader, language, coded}: RowContext,
  kind: CodeKind,
): {readonly code: string | undefined; readonly text: Text | undefined} => {
  const stated = reader.word(`${kind}Code`);
  const [column] = reader.columns(kind);
  const whole = column ? readRowText(reader, kind, language) : undefined;
  if (whole === undefined || !column || !coded.has(column.index)) return {code: stated, text: whole};
  const parts = Object.entries(typeof whole === 'string' ? {'': whole} : whole).map(
    ([tag, text]) => [tag, splitCode(tidy(text), kind)] as const,
  );
  const own = parts.map(([, {code}]) => code).find((code) => code !== undefined);
  const texts = Object.fromEntries(
    parts.flatMap(([tag, {text}]) => (text === undefined ? [] : [[tag, text] as const])),
  );
  const normalise = kind === 'objective' ? normaliseObjectiveCode : normaliseCategoryCode;
  const [one, other] = [stated, own].map((code) => (code === undefined ? undefined : normalise(code)));
  if (one !== undefined && other !== undefined && one !== other)
    reader.say(
      'unknown',
      column,
      `has the code ${own ?? ''}, and the column of codes has ${stated ?? ''}: that one counts`,
    );
  const plain = texts[''];
  return {
    code: stated ?? own,
    text: plain ?? (Object.keys(texts).length > 0 ? texts : undefined),
  };
};
