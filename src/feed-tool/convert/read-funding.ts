import type {Amounts, Funding} from '../../core/model/funding-record.js';
import {moneyLimit} from '../../core/feed-format/scalars.js';
import {currenciesIn} from '../values/currencies.js';
import {readAmount, type ParsedAmount} from '../values/numbers.js';
import {readRate} from '../values/rates.js';
import {textOf, tidy} from '../values/parsed-value.js';
import type {Column} from './columns.js';
import type {Conventions} from './conventions.js';
import {moneyFields} from './fields.js';
import {headerKey} from './headers/header-key.js';
import {namesConcept} from './headers/heading-concepts.js';
import type {Mapping} from './mapping.js';
import type {RowReader} from './row-reader.js';

type Draft = {-readonly [K in keyof Funding]: Funding[K]};

/** The stages in the order in which money passes them; sums without a stage come last. */
const order = ['planned', 'awarded', 'paid', ''];

export interface ReadFunding {
  readonly funding: Funding | readonly Funding[] | undefined;
  /** The heading of the rate from which the EU amount was computed; undefined if the list states the amount. */
  readonly computedBy?: string;
}

/** The funding of a row: one object for each stage and currency. */
export const readFunding = (reader: RowReader, conventions: Conventions, mapping: Mapping): ReadFunding => {
  const drafts = new Map<string, Draft>();
  for (const field of moneyFields) {
    for (const column of reader.columns(field)) {
      const amount = reader.take(column, (cell) => readAmount(cell, conventions.amountForm(column)));
      if (amount === undefined) continue;
      // "1.2 milj. €" has its own unit. The unit of the header applies to bare numbers only.
      const factor = amount.isScaled === true ? 1 : conventions.factorOf(column);
      const value = Math.round(amount.value * factor * 100) / 100;
      if (value > moneyLimit) {
        reader.say('unknown', column, 'is more than a feed can hold');
        continue;
      }
      const money = currencyOf(reader, column, amount, conventions);
      if (money === undefined) continue;
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
    // The rate refers to the total, or to the only other sum.
    const whole = all.find(({total}) => total !== undefined) ?? all[0];
    if (whole) whole.rate = rate;
    else all.push({rate});
  }
  const computedBy = computeEu(reader, all, rate, mapping);
  return {funding: all.length > 1 ? all : all[0], ...(computedBy === undefined ? {} : {computedBy})};
};

/**
 * The EU amount of a list that has none: cost times rate. It is computed only if the heading of the rate, or the
 * mapping, states that the rate applies to that cost.
 */
const computeEu = (
  reader: RowReader,
  fundings: readonly Draft[],
  rate: number | undefined,
  {euFromRate}: Mapping,
): string | undefined => {
  const [column] = reader.columns('rate');
  const [total] = reader.columns('total');
  const isStated = reader.columns('eu').length > 0 || reader.columns('euAndState').length > 0;
  if (rate === undefined || !column || !total || isStated) return undefined;
  if (euFromRate !== true && !isRateOfCost(column.header, total.header)) return undefined;
  const draft = fundings.find((one) => one.rate === rate && typeof one.total === 'number');
  if (typeof draft?.total !== 'number') return undefined;
  draft.eu = Math.round(draft.total * rate * 100) / 100;
  return column.header;
};

const isRateOfCost = (rateHeader: string, totalHeader: string): boolean => {
  const [rate, total] = [headerKey(rateHeader), headerKey(totalHeader)];
  return namesConcept(rate, 'cost') && namesConcept(rate, 'eligible') === namesConcept(total, 'eligible');
};

/**
 * The currency of a sum: by its cell, the cell beside it, or its column. If none names one, it is undefined, with a
 * remark.
 */
const currencyOf = (
  reader: RowReader,
  column: Column,
  {currency: own}: ParsedAmount,
  conventions: Conventions,
): string | undefined => {
  const beside = conventions.currencyColumnOf(column);
  const cell = beside === undefined ? '' : tidy(textOf(reader.at(beside)));
  const stated = cell === '' ? undefined : currencyWord(cell, conventions.amountForm(column).language);
  if (own !== undefined && (stated === undefined || stated === own)) return own;
  if (own !== undefined || (cell !== '' && stated === undefined)) {
    reader.say('unknown', column, `is unknown, as its currency is: "${cell}" stands beside it`);
    return undefined;
  }
  const usual = stated ?? conventions.currencyOf(column);
  if (usual !== undefined) return usual;
  if (conventions.hasOwnCurrencies(column)) {
    reader.say(
      'unknown',
      column,
      'names no currency, and other sums of the column name one: say in the mapping which it is',
    );
    return undefined;
  }
  return 'EUR';
};

const currencyWord = (text: string, language: string | undefined): string | undefined => {
  if (/^[A-Z]{3}$/i.test(text))
    return currenciesIn(text.toUpperCase())[0] ?? (/^[A-Z]{3}$/.test(text) ? text : undefined);
  const [code, ...more] = currenciesIn(text, language);
  return more.length > 0 || code === '?kr' ? undefined : code;
};

const rateOf = (reader: RowReader, {rateForm, decimalOf}: Conventions): number | undefined => {
  const [column] = reader.columns('rate');
  return column && reader.take(column, (cell) => readRate(cell, rateForm, decimalOf(column)));
};
