import type {ListRow, ListTable} from '../read/table.js';
import {currenciesIn} from '../values/currencies.js';
import {textOf} from '../values/parsed-value.js';
import {factorIn} from '../values/units.js';
import {classOf, type CellClass} from './cell-classes.js';
import type {Columns} from './columns.js';
import {isMoneyField} from './fields.js';
import {headerKey} from './headers/header-key.js';
import type {Remark} from './remark.js';

/** Stems of headers in many languages. They only help to notice an unread column; nothing is read by them. */
const moneyStems =
  /budj|budg|rahoit|kustann|avustu|summa|menot|tuki|euro|€|kostn|belopp|finans|stöd|bidrag|utgift|cost|amount|fund|grant|expend|contribut|price|value|total|kosten|betrag|mittel|ausgab|förder|kwota|wartość|koszt|suma|subsid|bedrag|beløb|tilskud|udgift|δαπάν|ποσό|montant|dépens|coût|importe|gasto|costo|spesa|částk|náklad|eelarve|summ|toetus|išlaid|suma|izmaks/iu;
const notMoney =
  /post|plz|zip|koodi|code|kod\b|nro|nr\b|number|numero|vuosi|year|jahr|\bår|lat|lon|puh|tel|lukum|antal|anzahl|count|määrä|kpl|id\b|tl\b|toimintalinja|prioritet|axis|achse/iu;
const leadStems =
  /toteutt|saaja|organis|hakija|hallinno|vastuu|benefi|begünst|empfänger|träger|mottag|ägare|genomför|recipient|\blead|applicant|grantee|korisnik|odbior|upravič|δικαιούχ|bénéfic|příjem|saaja|vykdytoj|saņēm|yritys|företag|company|owner|omistaja/iu;
const otherDate =
  /päät[öo]s|sopimu|päivit|muutt|muoka|tallen|updat|modif|decision|contract|award|signed|approv|beslut|avtal|ändr|uppdat|bewillig|vertrag|aktual|umow|decyz|ugovar|laatij|luotu|created|skapad|hakem|haku|bijwerk/iu;

interface Look {
  readonly header: string;
  readonly index: number;
  readonly counts: Readonly<Record<CellClass, number>>;
  readonly filled: number;
  readonly hasCurrency: boolean;
}

const looksOf = (
  {columns}: ListTable,
  {used, ignored}: Columns,
  rows: readonly ListRow[],
): readonly Look[] => {
  const taken = new Set(used.map(({index}) => index));
  const step = Math.max(1, Math.floor(rows.length / 300));
  return columns.flatMap((header, index) => {
    if (taken.has(index) || ignored.has(index)) return [];
    const counts: Record<CellClass, number> = {blank: 0, number: 0, date: 0, text: 0};
    let hasCurrency = false;
    for (let at = 0; at < rows.length; at += step) {
      const cell = rows[at]?.cells[index];
      const found = classOf(cell);
      counts[found]++;
      hasCurrency ||= found === 'number' && typeof cell === 'string' && currenciesIn(cell).length > 0;
    }
    const filled = counts.number + counts.date + counts.text;
    return filled === 0 ? [] : [{header, index, counts, filled, hasCurrency}];
  });
};

/**
 * Finds columns of dates, sums or organisations in a list from which no such field was read. Without this remark
 * the list would seem to be read completely.
 */
export const remarksOnUnread = (
  table: ListTable,
  columns: Columns,
  rows: readonly ListRow[],
): readonly Omit<Remark, 'source'>[] => {
  const looks = looksOf(table, columns, rows);
  const has = (test: (field: string) => boolean): boolean => columns.used.some(({field}) => test(field));
  const remarks: Omit<Remark, 'source'>[] = [];
  const report = (message: string, found: readonly Look[]): void => {
    const names = found
      .map(({header, index}) => (header === '' ? `column ${index + 1}` : header))
      .join(' | ');
    if (found.length > 0) remarks.push({kind: 'source', column: names, message});
  };
  const say = (what: string, found: readonly Look[]): void =>
    report(`no ${what} was read, though this looks like it: say in the mapping what the column is`, found);
  const dates = looks.filter(
    ({counts, filled, header}) => counts.date * 2 >= filled && !otherDate.test(header),
  );
  const hasStart = has((field) => field === 'start');
  const hasEnd = has((field) => field === 'end');
  if (!hasStart && !hasEnd) {
    say(
      'date',
      looks.filter(({counts, filled}) => counts.date * 2 >= filled),
    );
  } else if (!hasStart || !hasEnd) say(hasStart ? 'end date' : 'start date', dates);
  const ranges = looks.filter(
    ({index}) => rows.slice(0, 20).filter(({cells}) => isRange(textOf(cells[index]))).length > 0,
  );
  if (!hasStart || !hasEnd)
    say(
      'start and end',
      ranges.filter((look) => !dates.includes(look)),
    );
  const sums = looks.filter((look) => isLikeSums(look, rows));
  // Perhaps nobody needs sums beside those that are read, but the feed has less than the list.
  if (has(isMoneyField))
    report('looks like sums and is not read: say in the mapping what it is, or name it under "ignore"', sums);
  else say('sum', sums);
  if (!has((field) => field === 'lead'))
    say(
      'lead',
      looks.filter(
        ({counts, filled, header, index}) =>
          counts.text * 2 >= filled && (leadStems.test(headerKey(header)) || isLikeNames(rows, index)),
      ),
    );
  if (!has((field) => field === 'code' || field === 'id'))
    say(
      'code',
      looks.filter(({index}) => isLikeCodes(rows, index)),
    );
  return remarks;
};

/** "1.1.2016-31.12.2017": start and end in one cell. */
const isRange = (text: string): boolean =>
  /^\s*(?:\d{1,2}\.\d{1,2}\.(?:\d{4})?|\d{4}(?:-\d{2}-\d{2})?|\d{1,2}[./]\d{4})\s*(?:[-–—]|to|bis|till)\s*(?:\d{1,2}\.\d{1,2}\.\d{4}|\d{4}(?:-\d{2}-\d{2})?|\d{1,2}[./]\d{4})\s*$/u.test(
    text,
  );

/** Numbers with a currency, a unit or a word for money in the header, or in the format of sums. */
const isLikeSums = (
  {counts, filled, header, hasCurrency, index}: Look,
  rows: readonly ListRow[],
): boolean => {
  if (counts.number * 2 < filled) return false;
  if (hasCurrency || factorIn(header) !== 1 || currenciesIn(header).length > 0) return true;
  if (notMoney.test(header)) return false;
  if (moneyStems.test(header)) return true;
  const texts = textsIn(rows, index);
  const like = texts.filter((text) =>
    /^\d{1,3}(?:[ .,]\d{3})+(?:[.,]\d{1,2})?$|^\d{2,}[.,]\d{2}$|^[1-9]\d*00$|^\d{4,}$/.test(text),
  );
  const years = texts.filter((text) => /^(?:19|20)\d\d$/.test(text)).length;
  if (years * 2 >= texts.length) return false;
  return like.length * 2 >= texts.length || isLikeSmallSums(texts);
};

/**
 * Scattered numbers of three digits. A percentage has two digits, and numbers that lie close together may be row
 * numbers.
 */
const isLikeSmallSums = (texts: readonly string[]): boolean => {
  const hundreds = texts.filter((text) => /^\d{3}(?:[.,]\d+)?$/.test(text));
  if (hundreds.length * 2 < texts.length) return false;
  const numbers = hundreds.map((text) => Number(text.replace(',', '.')));
  return new Set(numbers).size > 1 && Math.max(...numbers) - Math.min(...numbers) >= numbers.length * 3;
};
const textsIn = (rows: readonly ListRow[], index: number): readonly string[] =>
  rows
    .slice(0, 50)
    .map(({cells}) => textOf(cells[index]).trim())
    .filter(Boolean);

const organisation =
  /(?<!\p{L})(?:oy|oyj|ry|sr|ky|kunta|kunnan|kaupunki|kaupungin|kuntayhtymä|yliopisto|ammattikorkeakoulu|säätiö|yhdistys|ab|kommun|stad|stiftelse|förening|universitet|ltd|inc|plc|university|city of|council|club|association|foundation|gmbh|e\.v\.|verein|stiftung|universität|kommune|gemeinde)(?!\p{L})/iu;
const isLikeNames = (rows: readonly ListRow[], index: number): boolean => {
  const texts = textsIn(rows, index);
  return (
    texts.length > 0 &&
    texts.filter((text) => text.length < 120 && organisation.test(text)).length * 3 >= texts.length
  );
};

/** "A70202": letters and digits, another in every row. */
const isLikeCodes = (rows: readonly ListRow[], index: number): boolean => {
  const texts = textsIn(rows, index);
  const codes = texts.filter((text) => /^\p{L}{1,6}[-_ ]?\d{2,}$/u.test(text));
  return texts.length > 1 && codes.length >= texts.length * 0.8 && new Set(texts).size === texts.length;
};

/** Finds a column of names with the same name in most rows: it cannot hold the names of projects. */
export const remarksOnNames = (
  {columns}: ListTable,
  {used}: Columns,
  rows: readonly ListRow[],
): readonly Omit<Remark, 'source'>[] => {
  const column = used.find(({field}) => field === 'name' || field === 'title');
  if (!column || rows.length < 3) return [];
  const counts = new Map<string, number>();
  let filled = 0;
  for (const {cells} of rows) {
    const text = textOf(cells[column.index]).trim();
    if (text === '') continue;
    filled++;
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const most = [...counts].reduce<readonly [string, number]>(
    (best, next) => (next[1] > best[1] ? next : best),
    ['', 0],
  );
  if (most[1] < 3 || most[1] * 2 <= filled) return [];
  return [
    {
      kind: 'source',
      column: columns[column.index] ?? '',
      value: most[0],
      message: `stands as the name in ${most[1]} of ${filled} rows: another column may hold the names`,
    },
  ];
};
