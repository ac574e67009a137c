import type {Amounts, Funding} from '../../core/model/feed.js';
import {matches} from '../../core/model/patterns.js';
import {moneyLimit} from '../../core/format/scalars.js';
import {readAmount} from '../values/numbers.js';
import {readRate} from '../values/rates.js';
import type {Conventions} from './conventions.js';
import {moneyFields} from './fields.js';
import type {Mapping} from './mapping.js';
import type {RowReader} from './row-reader.js';

type Draft = {-readonly [K in keyof Funding]: Funding[K]};

/** The stages in the order in which money takes them; what names none comes last. */
const order = ['planned', 'awarded', 'paid', ''];

/** The money of a row: one funding object for each stage and currency, as the list has them. */
export const readFunding = (
  reader: RowReader,
  conventions: Conventions,
  mapping: Mapping,
): Funding | readonly Funding[] | undefined => {
  const drafts = new Map<string, Draft>();
  const stated = reader.word('currency')?.toUpperCase();
  const currency = matches('currency', stated) ? stated : conventions.currency;
  for (const field of moneyFields) {
    for (const column of reader.columns(field)) {
      const amount = reader.take(column, (cell) => readAmount(cell, conventions.decimalOf(column)));
      if (amount === undefined) continue;
      const value = Math.round(amount.value * conventions.factorOf(column) * 100) / 100;
      if (value > moneyLimit) {
        reader.say('unknown', column, 'is more than a feed can hold');
        continue;
      }
      const money = amount.currency ?? currency ?? 'EUR';
      const stage = column.stage ?? mapping.defaults?.['stage'] ?? '';
      const key = `${stage} ${money}`;
      const draft = drafts.get(key) ?? {
        ...(money === 'EUR' ? {} : {currency: money}),
        ...(stage === '' ? {} : {stage: stage as NonNullable<Funding['stage']>}),
      };
      if (draft[field satisfies keyof Amounts] === undefined) draft[field] = value;
      if (amount.isRounded) draft.approximate = true;
      drafts.set(key, draft);
    }
  }
  const rate = rateOf(reader, conventions);
  const rank = (key: string): number => order.indexOf(key.split(' ')[0] ?? '');
  const all = [...drafts].sort(([a], [b]) => rank(a) - rank(b)).map(([, draft]) => draft);
  if (rate !== undefined) {
    // The rate belongs to the sum that it is a part of: the total, else whatever stands there alone.
    const whole = all.find(({total}) => total !== undefined) ?? all[0];
    if (whole) whole.rate = rate;
    else all.push({rate});
  }
  return all.length > 1 ? all : all[0];
};

const rateOf = (reader: RowReader, {rateForm, decimalOf}: Conventions): number | undefined => {
  const [column] = reader.columns('rate');
  return column && reader.take(column, (cell) => readRate(cell, rateForm, decimalOf(column)));
};
