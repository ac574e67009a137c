import type {Project} from '../../core/model/feed.js';
import {amountsOf, type Amount, type MoneyMeasure} from '../../core/model/amounts.js';
import type {Locale} from '../../core/i18n/locale.js';
import {moneyText} from '../../core/i18n/phrases.js';
import type {Row} from '../templates/row-template.js';

/** An amount with the name of its measure and, where it is known, its stage. */
export const amountRow = (measure: MoneyMeasure, amount: Amount, locale: Locale): Row => {
  const {messages} = locale;
  return {
    label: messages.amountLabel(messages.measure[measure], messages.stage[amount.stage]),
    value: moneyText(amount, locale),
  };
};

/** The amount that stands for a project in a list: the total where it is known, else what is, by its own name. */
export const headAmount = (project: Project, locale: Locale): Row | undefined => {
  for (const measure of ['total', 'public', 'eu-and-state', 'eu'] as const) {
    const [amount] = amountsOf(project, measure);
    if (amount) return amountRow(measure, amount, locale);
  }
  return undefined;
};
