<<<<<<< HEAD
import {html, nothing, type TemplateResult} from 'lit';
import type {Project} from '../../core/model/feed.js';
import {amountsOf, type Amount, type MoneyMeasure} from '../../core/model/amounts.js';
import type {Locale} from '../../core/i18n/locale.js';
import {compactTemplate} from '../templates/compact-template.js';

export interface HeadAmount {
  readonly measure: MoneyMeasure;
  readonly amount: Amount;
}
=======
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
>>>>>>> chunks

/** The amount that stands for a project: the total where it is known, else what is, by its own name. */
export const headAmount = (project: Project): HeadAmount | undefined => {
  for (const measure of ['total', 'public', 'eu-and-state', 'eu'] as const) {
    const [amount] = amountsOf(project, measure);
<<<<<<< HEAD
    if (amount) return {measure, amount};
  }
  return undefined;
};

/** That amount in a card. What it is stands after it, unless it is the plain total. */
export const sumTemplate = (project: Project, locale: Locale): TemplateResult | typeof nothing => {
  const head = headAmount(project);
  if (!head) return nothing;
  const {measure, amount} = head;
  const isPlain = measure === 'total' && amount.stage === 'unstated';
  return html`<span class="sum" part="sum"
    >${compactTemplate(amount, locale)}${
      isPlain ? nothing : html` <small>${locale.messages.kindOfSum(measure, amount.stage)}</small>`
    }</span
  >`;
};
=======
    if (amount) return amountRow(measure, amount, locale);
  }
  return undefined;
};
>>>>>>> chunks
